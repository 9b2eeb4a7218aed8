import { api } from '@replyforce/adapters/api';
import { instagram } from '@replyforce/adapters/instagram';
import { messenger } from '@replyforce/adapters/messenger';
import { outsideClient } from '@replyforce/adapters/outside';
import { pdfToMarkdown } from '@replyforce/adapters/pdf';
import { sqlite } from '@replyforce/adapters/sqlite';
import { x } from '@replyforce/adapters/twitter';
import { whatsapp } from '@replyforce/adapters/whatsapp';
import { messengerText, metaJson, signMeta } from '@replyforce/adapters/testkit';
import {
  createIds,
  replyForce,
  silentLogger,
  webRuntime,
  type BlobStore,
  type HttpClient,
  type Logger,
  type Role,
  type Runtime,
  type Storage,
  type Tenant,
} from '@replyforce/core';
import { memoryVault } from '@replyforce/core/memory';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '../app.js';
import { loadConfig, type Config } from '../config/config.js';
import { createServer, type ServerOptions } from '../create-server.js';
import type { Engine } from '../engine.js';
import { createApiKey } from '../identity/api-keys.js';
import { createTenant } from '../identity/tenants.js';
import { createUser } from '../identity/users.js';
import { fixedPipeline } from './fixed-pipeline.js';

export const APP_SECRET = 'app-secret-of-the-tests';
export const CONSUMER_SECRET = 'consumer-secret-of-the-tests';
export const VERIFY_TOKEN = 'verify-token-of-the-tests';
export const PASSWORD = 'correct horse battery';

export interface Installation {
  readonly engine: Engine;
  readonly app: App;
  /** Moves the clock of the engine. */
  advance(ms: number): void;
  close(): Promise<void>;
}

export interface InstallationOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly server?: ServerOptions;
  readonly logger?: Logger;
  /** The platforms. Default: they take every message. */
  readonly http?: HttpClient;
  /** Replaces parts of storage, to make it fail. */
  readonly storage?: (storage: Storage) => Storage;
  readonly blobs?: BlobStore;
}

/** A whole installation on a real SQLite file: everything but the network towards the platforms. */
export async function createInstallation(options: InstallationOptions = {}): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'rf-server-'));
  const config: Config = loadConfig({ env: { REPLYFORCE_DATA: folder, REPLYFORCE_PUBLIC_URL: 'http://rf.test', ...options.env } });
  const clock = movableClock();
  const { runtime } = clock;
  const file = sqlite({ path: join(folder, 'replyforce.db'), now: runtime.now });
  const storage = options.storage?.(file) ?? file;
  const vault = memoryVault({ runtime, keys: storage });
  const logger = options.logger ?? silentLogger;
  const rf = replyForce({
    storage,
    ...(options.blobs && { blobs: options.blobs, outside: outsideClient({ allowed: ['loopback'] }) }),
    readPdf: pdfToMarkdown,
    vault,
    runtime,
    logger,
    http: options.http ?? acceptingPlatform(),
    pipeline: fixedPipeline,
    channels: [
      messenger({ appId: 'app', appSecret: [APP_SECRET, 'the-next-secret'], verifyToken: VERIFY_TOKEN }),
      instagram({ appSecret: APP_SECRET, verifyToken: VERIFY_TOKEN }),
      whatsapp({ appSecret: APP_SECRET, verifyToken: VERIFY_TOKEN }),
      x({ consumerSecret: CONSUMER_SECRET }),
      api({ allowedAddresses: ['loopback'] }),
    ],
  });
  await storage.migrate();
  const engine: Engine = { rf, storage, vault, config, runtime, logger, newId: createIds(runtime) };
  const app = await createServer(engine, { checkAnswers: true, ...options.server });
  return {
    engine,
    app,
    advance: clock.advance,
    close: async () => {
      await app.close();
      await rf.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function movableClock(): { readonly runtime: Runtime; advance(ms: number): void } {
  const real = webRuntime();
  let offset = 0;
  return { runtime: { ...real, now: () => real.now() + offset }, advance: (ms) => void (offset += ms) };
}

/** Takes every message and gives it an id; whoever logs in may answer for two pages. */
function acceptingPlatform(): HttpClient {
  let sent = 0;
  return async ({ method, url }) => {
    if (url.includes('/me/accounts')) return { status: 200, headers: {}, body: PAGES };
    const isProfile = method === 'GET' && url.includes('?fields=') && !url.includes('/me?');
    return isProfile ? tellsNothing : { status: 200, headers: {}, body: acceptance((sent += 1)) };
  };
}

/** Who somebody is: nobody it tells of. */
const tellsNothing = { status: 400, headers: {}, body: '{"error":{"code":100,"error_subcode":2018218,"message":"no profile"}}' };

const PAGES = JSON.stringify({ data: ['page-a', 'page-b'].map((id) => ({ id, name: id, access_token: 'token-of-a-page' })) });

/** The answers of all platforms in one. */
function acceptance(number: number): string {
  const id = `m_sent_${number}`;
  return JSON.stringify({
    recipient_id: 'r',
    message_id: id,
    messages: [{ id }],
    access_token: 't',
    data: { dm_event_id: id, is_valid: true },
  });
}

export interface Business {
  readonly tenant: Tenant;
  readonly accountId: string;
  readonly channelId: string;
  readonly keys: Readonly<Record<Role, string>>;
}

/** A tenant with a Messenger page and an API key for each role. */
export async function createBusiness({ engine }: Pick<Installation, 'engine'>, name: string): Promise<Business> {
  const tenant = await createTenant(engine, { name });
  const accountId = `page-${name.toLowerCase()}`;
  const channel = await engine.rf
    .tenant(tenant.id)
    .channels.add({ type: 'facebook', accountId, name, credentials: { access_token: 'token-of-the-page' } }, { type: 'cli', id: 'test' });
  const key = async (role: Role) => (await createApiKey(engine, { tenant: tenant.id, role })).key;
  return {
    tenant,
    accountId,
    channelId: channel.id,
    keys: { admin: await key('admin'), agent: await key('agent'), viewer: await key('viewer') },
  };
}

export async function createPerson({ engine }: Pick<Installation, 'engine'>, tenant: Tenant, email: string, role: Role = 'admin') {
  return createUser(engine, { tenant: tenant.id, email, role, password: PASSWORD });
}

/** A channel of that business for a program. */
export async function connectProgram(
  { engine }: Pick<Installation, 'engine'>,
  { tenant }: Business,
  credentials: object = {},
): Promise<string> {
  const channel = { type: 'api', accountId: `program-of-${tenant.slug}`, name: 'Program', credentials: { ...credentials } } as const;
  return (await engine.rf.tenant(tenant.id).channels.add(channel, { type: 'cli', id: 'test' })).id;
}

/** A lead's job as a worker gives it up: the id of its dead letter. */
export async function giveUpJob(installation: Installation, business: Business, reason: string): Promise<string> {
  const { storage, runtime, newId } = installation.engine;
  const id = newId();
  const now = runtime.now();
  const job = { id, tenantId: business.tenant.id, queue: 'crm.sync', groupKey: id, payload: { leadId: 'lead-1' }, runAt: now } as const;
  await storage.jobs.add([job]);
  const claimed = await storage.jobs.claim({ queue: 'crm.sync', groups: 10, leaseMs: 60_000, now });
  const leases = claimed.filter((job) => job.id === id).map((job) => ({ id: job.id, fence: job.fence }));
  // An engine that was started looks for jobs too, and may have taken this one first.
  if (leases.length === 0) return giveUpJob(installation, business, reason);
  await storage.jobs.bury(leases, { reason, at: now, permanent: false, retry: { at: now + 900_000, times: 8 } });
  installation.advance(1);
  return id;
}

/** A customer asks what nobody has written down, and a person answers: what is suggested then. */
export async function answerUnknown(installation: Installation, business: Business, from: string): Promise<string> {
  const { app, engine, advance } = installation;
  await engine.rf.start();
  const { conversations, knowledge } = engine.rf.tenant(business.tenant.id);
  const known = (await knowledge.suggestions.list()).length;
  await app.inject(delivery(business.accountId, from, `Is ${from} unknown?`));
  const conversation = await waitFor(async () =>
    (await conversations.list({ status: 'needs_human' })).data.find(({ lastPreview, owner }) => owner === 'holding' && lastPreview !== ''),
  );
  await conversations.reply(conversation.id, { content: `Yes, ${from} is what nobody knows.` }, { type: 'user', id: 'ann' });
  advance(3 * 60_000);
  return waitFor(async () => {
    const suggested = await knowledge.suggestions.list();
    return suggested.length > known ? suggested[0]?.id : undefined;
  });
}

/** A signed Messenger delivery, ready to be injected. */
export function delivery(accountId: string, from: string, text: string, secret = APP_SECRET) {
  const payload = metaJson(messengerText({ pageId: accountId, from, text }));
  return {
    method: 'POST' as const,
    url: '/webhooks/facebook',
    headers: { 'content-type': 'application/json', 'x-hub-signature-256': signMeta(payload, secret) },
    payload,
  };
}

/** One customer writes, the workers answer; resolves with the conversation's id. */
export async function converse(installation: Installation, business: Business, text = 'When are you open?'): Promise<string> {
  const { app, engine } = installation;
  await engine.rf.start();
  await app.inject(delivery(business.accountId, `customer-of-${business.accountId}`, text));
  const tenant = engine.rf.tenant(business.tenant.id);
  return waitFor(async () => {
    const conversation = (await tenant.conversations.list()).data[0];
    if (!conversation) return undefined;
    const messages = (await tenant.conversations.messages(conversation.id)).data;
    return messages.some(({ senderType, status }) => senderType === 'ai' && status === 'sent') ? conversation.id : undefined;
  });
}

export async function waitFor<T>(look: () => Promise<T | undefined> | T | undefined, ms = 5_000): Promise<T> {
  const until = performance.now() + ms;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > until) throw new Error('It did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
