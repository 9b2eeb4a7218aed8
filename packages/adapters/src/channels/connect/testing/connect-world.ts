import { replyForce, type Actor, type ChannelType, type LoginProgress, type ReplyForce, type TenantApi } from '@replyforce/core';
import { memoryStorage, memoryVault } from '@replyforce/core/memory';
import { manualRuntime, type ManualRuntime } from '@replyforce/core/testing';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { nodeRuntime, undiciHttp } from '../../../hosts/node/index.js';
import { graphStandIn, xStandIn, type GraphStandIn, type XStandIn } from '../../../testkit/index.js';
import { exchange } from '../../../testkit/http-exchange.js';
import { instagram } from '../../instagram/index.js';
import { messenger } from '../../messenger/index.js';
import { x } from '../../twitter/index.js';
import { whatsapp } from '../../whatsapp/index.js';

const APP_SECRET = 'test_app_secret';
const CONSUMER_SECRET = 'test_consumer_secret';
export const ADMIN = { type: 'api_key', id: 'key-1', role: 'admin' } as const;
export const REDIRECT = 'https://rf.test/api/v1/auth/callback/';
export const HOUR = 60 * 60_000;
export const DAY = 24 * HOUR;

/** The stand-ins' accounts. */
export const ACCOUNTS = { facebook: '1', instagram: '3', whatsapp: '4', twitter: '5' } as const;
export type ConnectedType = keyof typeof ACCOUNTS;

/** An engine on a clock that is moved by hand, before the stand-ins' login pages. */
export interface ConnectWorld {
  readonly runtime: ManualRuntime;
  readonly graph: GraphStandIn;
  readonly platform: XStandIn;
  readonly rf: ReplyForce;
  readonly storage: ReturnType<typeof memoryStorage>;
  readonly tenant: TenantApi;
  /** A second tenant. */
  readonly other: TenantApi;
  /** Where platforms deliver: it answers their handshakes, or nothing. */
  readonly door: { isOpen: boolean };
  /** What the person's browser is sent back with. */
  agree(loginUrl: string): Promise<URLSearchParams>;
  logIn(type: ChannelType, as?: TenantApi): Promise<LoginProgress>;
  /** A login, and the one account that is meant where there are several; gives its channel. */
  connect(type: ConnectedType, as?: TenantApi): Promise<string>;
  /** What an account is opened by now. */
  tokenOf(channelId: string, as?: TenantApi): Promise<string>;
  close(): Promise<void>;
}

export async function connectWorld(): Promise<ConnectWorld> {
  const runtime = manualRuntime();
  const { now } = runtime;
  const graph = await graphStandIn({
    appSecret: APP_SECRET,
    login: { appId: 'app', now },
    accounts: [
      { channel: 'facebook', id: '1' },
      { channel: 'facebook', id: '2' },
      { channel: 'instagram', id: '3' },
      { channel: 'whatsapp', id: '4' },
      { channel: 'instagram', id: '6', pageId: '2', recipients: ['906'] },
    ],
  });
  const platform = await xStandIn({
    consumerSecret: CONSUMER_SECRET,
    // Less than one account has: their list has a second page.
    login: { clientId: 'client', clientSecret: 'secret', consumerKey: 'key', now, subscriptionsAtOnce: 3 },
    accounts: [{ channel: 'twitter', id: '5' }],
  });
  const door = { isOpen: true };
  const server = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://door');
    void (async () => {
      const answer = door.isOpen ? await rf.challenge('twitter', searchParams) : { status: 503 as const };
      response.writeHead(answer.status).end('body' in answer ? answer.body : '');
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const webhookUrl = (type: ChannelType) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/${type}`;

  const meta = { appId: 'app', appSecret: APP_SECRET, verifyToken: 'verify', graphUrl: graph.url };
  const app = { consumerSecret: CONSUMER_SECRET, consumerKey: 'key', clientId: 'client', clientSecret: 'secret', apiUrl: platform.url };
  const storage = memoryStorage({ now });
  const http = undiciHttp();
  // The platforms answer over real sockets: what they are asked with must not wait for a clock that stands still.
  const real = nodeRuntime();
  const clock = { ...real, now, schedule: real.schedule };
  const vault = memoryVault({ runtime: clock, keys: storage });
  const channels = [messenger(meta), instagram(meta), whatsapp(meta), x(app)];
  const rf = replyForce({ storage, vault, runtime: clock, http, role: 'api', channels });
  const tenantOf = async (number: number): Promise<TenantApi> => {
    const id = `01990000-0000-7000-8000-00000000000${number}`;
    await storage.tenants.create({ id, slug: `acme-${number}`, name: 'Acme', plan: 'selfhosted', settings: {}, createdAt: now() });
    return rf.tenant(id);
  };
  const tenant = await tenantOf(1);
  const other = await tenantOf(2);

  const agree = async (loginUrl: string) => {
    const { status, headers } = await exchange({ method: 'GET', url: loginUrl });
    if (status !== 302) throw new Error(`The login page answered ${status}.`);
    return new URL(String(headers['location'])).searchParams;
  };
  const logIn = async (type: ChannelType, as = tenant) => {
    const begun = await as.connections.begin({ type, redirectUri: REDIRECT + type, webhookUrl: webhookUrl(type) }, ADMIN as Actor);
    return rf.finishLogin(type, await agree(begun.loginUrl));
  };
  return {
    runtime,
    graph,
    platform,
    rf,
    storage,
    tenant,
    other,
    door,
    agree,
    logIn,
    connect: async (type, as = tenant) => {
      const offered = await logIn(type, as);
      const done = offered.status === 'choosing' ? await as.connections.choose(offered.id, [ACCOUNTS[type]], ADMIN) : offered;
      const [id] = done.channelIds;
      if (id === undefined || done.failure !== null) throw new Error(`${type} was not connected: ${done.failure}`);
      return id;
    },
    tokenOf: async (channelId, as = tenant) => {
      const sealed = await storage.forTenant(as.id).channels.credentials(channelId);
      if (!sealed) throw new Error('It has no credentials.');
      const opened = await vault.open(sealed, { tenantId: as.id, purpose: 'credentials' });
      return (JSON.parse(opened) as { readonly accessToken: string }).accessToken;
    },
    close: async () => {
      await rf.stop();
      await http.close();
      server.close();
      await Promise.all([graph.close(), platform.close()]);
    },
  };
}
