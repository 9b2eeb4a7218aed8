import {
  graphStandIn,
  instagramText,
  messengerText,
  whatsappText,
  xMessage,
  xStandIn,
  type GraphStandIn,
  type XStandIn,
} from '@replyforce/adapters/testkit';
import { echoPipeline, silentLogger } from '@replyforce/core';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../app.js';
import { compose } from '../compose.js';
import { loadConfig } from '../config/config.js';
import { createServer } from '../create-server.js';
import type { Engine } from '../engine.js';
import { createApiKey } from '../identity/api-keys.js';
import { createTenant } from '../identity/tenants.js';
import { bearer, createPerson, PASSWORD, waitFor } from '../testing/installation.js';

const APP_SECRET = 'app-secret-of-the-tests';
const CONSUMER_SECRET = 'consumer-secret-of-the-tests';

let graph: GraphStandIn;
let platform: XStandIn;
let engine: Engine;
let app: App;
let url: string;
let folder: string;
let key: string;
let viewer: string;
let tenantId: string;
/** How far the platforms' clock is ahead, ms. */
let ahead = 0;
const now = () => Date.now() + ahead;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rf-connect-'));
  // The address has to be known before the server is: platforms are told of it.
  const probe = createHttpServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  url = `http://127.0.0.1:${port}`;
  graph = await graphStandIn({
    appSecret: APP_SECRET,
    login: { appId: 'app', now },
    callbackUrl: url,
    accounts: [
      { channel: 'facebook', id: '101' },
      { channel: 'facebook', id: '102' },
      { channel: 'instagram', id: '103' },
      { channel: 'whatsapp', id: '104' },
      { channel: 'instagram', id: '106', pageId: '102', recipients: ['906'] },
    ],
  });
  platform = await xStandIn({
    consumerSecret: CONSUMER_SECRET,
    login: { clientId: 'client', clientSecret: 'secret', consumerKey: 'key', now },
    callbackUrl: url,
    accounts: [{ channel: 'twitter', id: '105' }],
  });
  const config = loadConfig({
    env: {
      REPLYFORCE_DATA: folder,
      REPLYFORCE_PUBLIC_URL: url,
      META_APP_ID: 'app',
      META_APP_SECRET: APP_SECRET,
      META_VERIFY_TOKEN: 'verify',
      META_GRAPH_URL: graph.url,
      X_CONSUMER_KEY: 'key',
      X_CONSUMER_SECRET: CONSUMER_SECRET,
      X_CLIENT_ID: 'client',
      X_CLIENT_SECRET: 'secret',
      X_API_URL: platform.url,
    },
  });
  engine = await compose(config, { logger: silentLogger, pipeline: echoPipeline() });
  app = await createServer(engine, { checkAnswers: true });
  await app.listen({ host: '127.0.0.1', port });
  await engine.rf.start();
  const tenant = await createTenant(engine, { name: 'Acme & Sons' });
  tenantId = tenant.id;
  key = (await createApiKey(engine, { tenant: tenantId, role: 'admin' })).key;
  viewer = (await createApiKey(engine, { tenant: tenantId, role: 'viewer' })).key;
}, 60_000);
afterAll(async () => {
  await app.close();
  await engine.rf.stop();
  await Promise.all([graph.close(), platform.close()]);
  await rm(folder, { recursive: true, force: true });
});

interface LoginJson {
  readonly id: string;
  readonly status: string;
  readonly failure: string | null;
  readonly accounts: readonly { readonly type: string; readonly account_id: string; readonly name: string }[];
  readonly channel_ids: readonly string[];
}

async function call<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown, token = key): Promise<{ status: number; json: T }> {
  const response = await fetch(`${url}${path}`, {
    method,
    headers: { ...bearer(token), ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: (text === '' ? null : JSON.parse(text)) as T };
}

/** The owner opens the address and agrees; their browser comes back. */
async function agree(authorizationUrl: string, accept = 'application/json'): Promise<Response> {
  const sent = await fetch(authorizationUrl, { redirect: 'manual' });
  expect(sent.status).toBe(302);
  return fetch(sent.headers.get('location') ?? '', { headers: { accept } });
}

async function connect(type: string, token = key): Promise<LoginJson> {
  const begun = await call<{ id: string; authorization_url: string }>('POST', '/api/v1/channels/connect', { type }, token);
  expect(begun.status).toBe(201);
  return (await (await agree(begun.json.authorization_url)).json()) as LoginJson;
}

const statusOf = async (id: string) =>
  (await call<{ status: string; problem: { code: string; message: string } | null }>('GET', `/api/v1/channels/${id}/status`)).json;

describe('connect, receive, reply, revoke, connect again, disconnect', () => {
  it.each([
    ['instagram', (text: string) => instagramText({ accountId: '103', from: '901', text })],
    ['whatsapp', (text: string) => whatsappText({ phoneNumberId: '104', from: '15550102', text })],
    ['facebook', (text: string) => messengerText({ pageId: '101', from: '903', text })],
    ['twitter', (text: string) => xMessage({ accountId: '105', from: '904', text })],
  ] as const)(
    '%s',
    async (type, message) => {
      const standIn = type === 'twitter' ? platform : graph;
      let done = await connect(type);
      if (type === 'facebook') {
        expect(done).toMatchObject({ status: 'choosing', accounts: [{ account_id: '101' }, { account_id: '102' }, { account_id: '106' }] });
        done = (await call<LoginJson>('POST', `/api/v1/channels/connect/${done.id}/accounts`, { account_ids: ['101'] })).json;
      }
      expect(done).toMatchObject({ status: 'connected', failure: null });
      const id = done.channel_ids[0] ?? '';
      expect(await statusOf(id)).toMatchObject({ status: 'active', problem: null });

      const sent = () => standIn.sent().filter((one) => one.channel === type);
      await standIn.deliver(type, message('first words'));
      await standIn.waitFor(() => sent().length === 1, 10_000);

      standIn.desk.revoke();
      await standIn.deliver(type, message('second words'));
      await waitFor(async () => ((await statusOf(id)).status === 'needs_reauth' ? true : undefined), 10_000);
      // Receiving goes on, and what is to be sent waits.
      await standIn.deliver(type, message('third words'));
      const tenant = engine.rf.tenant(tenantId);
      const conversation = await waitFor(async () => (await tenant.conversations.list({ channel: type })).data[0]);
      const texts = async () => (await tenant.conversations.messages(conversation.id)).data;
      await waitFor(
        async () => ((await texts()).filter(({ senderType }) => senderType === 'customer').length === 3 ? true : undefined),
        10_000,
      );
      const waiting = (await texts()).filter(({ senderType, status }) => senderType === 'ai' && status === 'queued');
      expect(waiting.length).toBeGreaterThan(0);
      expect(sent()).toHaveLength(1);
      expect((await statusOf(id)).problem?.message).toMatch(/onnect the channel again/);

      let again = await connect(type);
      if (type === 'facebook')
        again = (await call<LoginJson>('POST', `/api/v1/channels/connect/${again.id}/accounts`, { account_ids: ['101'] })).json;
      expect(again.channel_ids).toEqual([id]);
      await standIn.waitFor(() => sent().length >= 2, 10_000);
      expect(await statusOf(id)).toMatchObject({ status: 'active', problem: null });

      expect((await call('DELETE', `/api/v1/channels/${id}`)).status).toBe(204);
      expect((await statusOf(id)).status).toBe('disconnected');
      expect(type === 'twitter' ? platform.desk.subscriptions() : [...graph.desk.subscriptions().keys()]).toEqual([]);
    },
    60_000,
  );
});

it('an Instagram account on a page is offered with the page, receives as Instagram and answers through the page', async () => {
  const offered = await connect('facebook');
  expect(offered.accounts).toContainEqual({ type: 'instagram', account_id: '106', name: '@acme_106' });
  const path = `/api/v1/channels/connect/${offered.id}/accounts`;
  const { json: done } = await call<LoginJson>('POST', path, { account_ids: ['102', '106'] });
  expect([done.status, done.failure, done.channel_ids.length]).toEqual(['connected', null, 2]);
  await graph.deliver('instagram', instagramText({ accountId: '106', from: '906', text: 'words from Instagram' }));
  await graph.deliver('facebook', messengerText({ pageId: '102', from: '907', text: 'words from Messenger' }));
  const sent = () => graph.sent().filter(({ to }) => to === '906' || to === '907');
  await graph.waitFor(() => sent().length === 2, 10_000);
  expect(
    sent()
      .map(({ channel, account, to }) => [channel, account, to])
      .toSorted(),
  ).toEqual([
    ['facebook', '102', '907'],
    ['instagram', '106', '906'],
  ]);
  for (const id of done.channel_ids) expect((await call('DELETE', `/api/v1/channels/${id}`)).status).toBe(204);
  expect([...graph.desk.subscriptions().keys()]).toEqual([]);
});

describe('an account whose tokens end in time', () => {
  it.each([
    ['instagram', '103'],
    ['whatsapp', '104'],
    ['facebook', '102'],
    ['twitter', '105'],
  ] as const)('%s: says so when it is asked about, is connected again as itself, and disconnected', async (type, account) => {
    const connectOne = async () => {
      const done = await connect(type);
      if (done.status !== 'choosing') return done;
      return (await call<LoginJson>('POST', `/api/v1/channels/connect/${done.id}/accounts`, { account_ids: [account] })).json;
    };
    const [id = ''] = (await connectOne()).channel_ids;
    expect(await statusOf(id)).toMatchObject({ status: 'active', problem: null, verified_at: expect.any(String) });
    (type === 'twitter' ? platform : graph).desk.tokensEndAt(now() + 30 * 86_400_000);
    ahead += 31 * 86_400_000;
    try {
      const asked = await call('POST', `/api/v1/channels/${id}/refresh`);
      expect([asked.status, (await statusOf(id)).status]).toEqual([200, 'needs_reauth']);
      expect((await statusOf(id)).problem?.message).toMatch(/[Cc]onnect the channel again/);
      expect((await connectOne()).channel_ids).toEqual([id]);
      expect(await statusOf(id)).toMatchObject({ status: 'active', problem: null });
      expect((await call('DELETE', `/api/v1/channels/${id}`)).status).toBe(204);
      expect((await statusOf(id)).status).toBe('disconnected');
    } finally {
      ahead = 0;
    }
  });
});

describe('an account that somebody adds by hand', () => {
  it('is refused where its token is not the account’s, and taken over by a login where nobody could say', async () => {
    const stranger = await createTenant(engine, { name: 'Squatter' });
    const theirs = (await createApiKey(engine, { tenant: stranger.id, role: 'admin' })).key;
    const body = { type: 'instagram', account_id: '103', name: 'Not mine', credentials: { access_token: 'IGmadeup' } };
    const [id = ''] = (await connect('instagram')).channel_ids;
    const tokens = await engine.storage.forTenant(tenantId).channels.credentials(id);
    const { accessToken } = JSON.parse(await engine.vault.open(tokens ?? ('' as never), { tenantId, purpose: 'credentials' }));
    const wrong = { ...body, account_id: '777', credentials: { access_token: accessToken } };
    expect(await call('POST', '/api/v1/channels', wrong, theirs)).toMatchObject({
      status: 422,
      json: { code: 'validation_failed', errors: [{ path: 'credentials.access_token', message: expect.stringContaining('not for 777') }] },
    });
    // What its owner has shown to be theirs is nobody else's.
    expect((await call('POST', '/api/v1/channels', body, theirs)).status).toBe(409);
    await call('DELETE', `/api/v1/channels/${id}`);
    const squatted = await call<{ id: string; status: string }>('POST', '/api/v1/channels', body, theirs);
    expect([squatted.status, squatted.json.status]).toEqual([201, 'active']);
    const status = () => call<Record<string, unknown>>('GET', `/api/v1/channels/${squatted.json.id}/status`, undefined, theirs);
    expect((await status()).json).toMatchObject({ verified_at: null });
    expect(await connect('instagram')).toMatchObject({ status: 'connected', failure: null, channel_ids: [id] });
    expect((await status()).json).toMatchObject({ status: 'disconnected', problem: { code: 'displaced' } });
    expect((await call('DELETE', `/api/v1/channels/${id}`)).status).toBe(204);
  });
});

describe('a login', () => {
  it('shows the person whose browser comes back what became of it, for which workspace; nothing in the address is shown or kept', async () => {
    const begun = await call<{ authorization_url: string }>('POST', '/api/v1/channels/connect', { type: 'instagram' });
    const answer = await agree(begun.json.authorization_url, 'text/html');
    const page = await answer.text();
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(page).toContain('Connected to Acme &amp; Sons');
    const again = await fetch(`${url}/api/v1/auth/callback/instagram?state=<script>&code=x`, { headers: { accept: 'text/html' } });
    expect(again.status).toBe(400);
    expect(await again.text()).not.toContain('script');
    const denied = await call<{ id: string; authorization_url: string }>('POST', '/api/v1/channels/connect', { type: 'instagram' });
    graph.desk.denyNext();
    const refused = await agree(denied.json.authorization_url, 'text/html');
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('The login was cancelled');
    const { json } = await call<LoginJson>('GET', `/api/v1/channels/connect/${denied.json.id}`);
    expect(json).toMatchObject({ status: 'failed', failure: expect.stringContaining('cancelled') });
  });

  it('is an admin’s, and of whoever began it', async () => {
    expect((await call('POST', '/api/v1/channels/connect', { type: 'instagram' }, viewer)).status).toBe(403);
    const begun = await call<{ id: string }>('POST', '/api/v1/channels/connect', { type: 'instagram' });
    const other = (await createApiKey(engine, { tenant: tenantId, role: 'admin' })).key;
    expect((await call('GET', `/api/v1/channels/connect/${begun.json.id}`, undefined, other)).status).toBe(404);
    const stranger = await createTenant(engine, { name: 'Stranger' });
    const theirs = (await createApiKey(engine, { tenant: stranger.id, role: 'admin' })).key;
    expect((await call('GET', `/api/v1/channels/connect/${begun.json.id}`, undefined, theirs)).status).toBe(404);
    // Programs log in nowhere.
    expect((await call('POST', '/api/v1/channels/connect', { type: 'api' })).status).toBe(501);
  });

  it('of a person works for a person who may still connect accounts', async () => {
    const tenant = await engine.storage.tenants.find(tenantId);
    if (!tenant) throw new Error('no tenant');
    await createPerson({ engine }, tenant, 'ann@example.com');
    const login = await fetch(`${url}/api/v1/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'ann@example.com', password: PASSWORD }),
    });
    const { access_token: token } = (await login.json()) as { access_token: string };
    expect(await connect('whatsapp', token)).toMatchObject({ status: 'connected' });
  });
});

describe('what Meta calls', () => {
  const post = (path: string, signedRequest: string) =>
    fetch(`${url}/webhooks/meta/${path}`, { method: 'POST', body: new URLSearchParams({ signed_request: signedRequest }) });

  it('a request to delete disconnects what the person connected and gives a page that says so', async () => {
    const { channel_ids: ids } = await connect('instagram');
    expect((await post('data-deletion', 'x.y')).status).toBe(401);
    expect((await statusOf(ids[0] ?? '')).status).toBe('active');
    const answer = await post('data-deletion', graph.desk.signedRequest());
    const { url: page, confirmation_code: code } = (await answer.json()) as { url: string; confirmation_code: string };
    expect([answer.status, page]).toEqual([200, `${url}/deletion/${code}`]);
    expect((await statusOf(ids[0] ?? '')).status).toBe('disconnected');
    const shown = await (await fetch(page)).text();
    expect(shown).toContain(code);
    expect(shown).toContain('was deleted');
    expect((await fetch(`${url}/deletion/unknown`)).status).toBe(404);
  });

  it('a person who removes the app disconnects what they connected', async () => {
    const { channel_ids: ids } = await connect('whatsapp');
    expect((await post('deauthorize', graph.desk.signedRequest('somebody-else'))).status).toBe(200);
    expect((await statusOf(ids[0] ?? '')).status).toBe('active');
    expect((await post('deauthorize', graph.desk.signedRequest())).status).toBe(200);
    expect(await statusOf(ids[0] ?? '')).toMatchObject({ status: 'disconnected', problem: { code: 'revoked' } });
  });
});

it('an account is renewed and asked about by hand', async () => {
  const { channel_ids: ids } = await connect('twitter');
  const before = platform.desk.renewals();
  const renewed = await call<{ status: string; token_expires_at: string }>('POST', `/api/v1/channels/${ids[0]}/refresh`);
  expect([renewed.status, renewed.json.status, platform.desk.renewals() - before]).toEqual([200, 'active', 1]);
  expect(Date.parse(renewed.json.token_expires_at)).toBeGreaterThan(Date.now() + 60 * 60_000);
  expect((await call('POST', `/api/v1/channels/${ids[0]}/check`)).status).toBe(200);
  expect((await call('POST', `/api/v1/channels/${ids[0]}/check`, undefined, viewer)).status).toBe(403);
  expect((await call('POST', '/api/v1/channels/unknown/check')).status).toBe(404);
});
