import { graphStandIn, instagramText, messengerText, xStandIn, type GraphStandIn, type XStandIn } from '@replyforce/adapters/testkit';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { COMMAND, ensureBuilt, plainEnvironment } from './support/built.js';
import { replyforce } from './support/run-command.js';
import { freePort, startServer, type ServerProcess } from './support/server-process.js';
import { temporaryFolder } from './support/temporary-folder.js';

const APP_SECRET = 'app-secret-of-the-tests';
const CONSUMER_SECRET = 'consumer-secret-of-the-tests';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let graph: GraphStandIn;
let platform: XStandIn;
/** How far the platforms' clock is ahead, ms. */
let ahead = 0;
const now = () => Date.now() + ahead;
let server: ServerProcess;
let env: Record<string, string>;
let tenant: string;

beforeAll(async () => {
  ensureBuilt();
  folder = await temporaryFolder();
  const port = await freePort();
  graph = await graphStandIn({
    appSecret: APP_SECRET,
    login: { appId: 'app', now },
    callbackUrl: `http://127.0.0.1:${port}`,
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
    accounts: [{ channel: 'twitter', id: '105' }],
  });
  env = {
    REPLYFORCE_DATA: folder.path,
    REPLYFORCE_PUBLIC_URL: `http://127.0.0.1:${port}`,
    META_APP_ID: 'app',
    META_APP_SECRET: APP_SECRET,
    META_VERIFY_TOKEN: 'verify',
    META_GRAPH_URL: graph.url,
    X_CONSUMER_KEY: 'key',
    X_CONSUMER_SECRET: CONSUMER_SECRET,
    X_CLIENT_ID: 'client',
    X_CLIENT_SECRET: 'secret',
    X_API_URL: platform.url,
  };
  server = await startServer({ data: folder.path, port, env });
  tenant = (await run(['tenant', 'create', '--name', 'Acme', '--json'])).json<{ id: string }>().id;
}, 120_000);
afterAll(async () => {
  await server?.stop();
  await graph?.close();
  await platform?.close();
  await folder?.remove();
});

const run = (args: readonly string[]) => replyforce(args, { env });
const inTenant = (...args: readonly string[]) => run(['channel', ...args, '--tenant', tenant, '--json']);

/** The command waits; whoever owns the account opens what it printed and agrees. */
async function connect(
  type: string,
  ...more: readonly string[]
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const child = spawn(process.execPath, [COMMAND, 'channel', 'connect', '--tenant', tenant, '--type', type, ...more], {
    env: plainEnvironment(env),
  });
  let [stdout, stderr] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const closed = once(child, 'close');
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      const found = /^http\S+$/m.exec(stdout)?.[0];
      if (found) resolve(found);
    });
    void closed.then(() => reject(new Error(`It ended: ${stderr}`)));
  });
  const page = await fetch(address, { headers: { accept: 'text/html' } });
  expect(await page.text()).toContain('Acme');
  const [code] = (await closed) as [number];
  return { code, stdout, stderr };
}

it('an account is connected, renewed, asked about, found dead and disconnected from the command line', async () => {
  const connected = await connect('instagram');
  expect(connected).toMatchObject({ code: 0, stderr: expect.stringContaining('Connected: Acme (103)') });
  const id = connected.stdout.trim().split('\n').at(-1) ?? '';
  const status = (await inTenant('status', id)).json<Record<string, string | null>>();
  expect(status).toMatchObject({ status: 'active', problem: null, account_id: '103' });
  expect(Date.parse(status['next_renewal_at'] ?? '')).toBeGreaterThan(Date.now() + 28 * 86_400_000);
  // On its first day a token of Instagram cannot be renewed; that is said, and changes nothing.
  expect((await inTenant('refresh', '103')).json()).toMatchObject({
    status: 'active',
    problem: expect.stringContaining('could not be renewed'),
  });
  expect((await inTenant('check', '103')).code).toBe(0);

  graph.desk.revoke();
  const refused = await inTenant('refresh', '103');
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.json()).toMatchObject({ status: 'needs_reauth', problem: expect.stringContaining('onnect the channel again') });
  expect((await connect('instagram')).stdout.trim().split('\n').at(-1)).toBe(id);
  expect((await inTenant('status', id)).json()).toMatchObject({ status: 'active', problem: null });

  expect((await inTenant('disconnect', id)).json()).toEqual({ id, status: 'disconnected' });
  expect([...graph.desk.subscriptions().keys()]).toEqual([]);
}, 120_000);

it('of several pages, and the Instagram accounts on them, those are connected that are named; a running server answers their customers at once', async () => {
  const open = await connect('facebook');
  expect(open).toMatchObject({ code: 2, stderr: expect.stringContaining('101  Page 101') });
  const login = /--login (\S+)/.exec(open.stderr)?.[1] ?? '';
  expect(open.stderr).toContain('106  @acme_106  (instagram)');
  const done = await inTenant('connect', '--type', 'facebook', '--login', login, '--account-id', '102', '106');
  expect(done.json()).toMatchObject({
    channels: [
      { type: 'facebook', account_id: '102', status: 'active' },
      { type: 'instagram', account_id: '106', status: 'active', webhook_url: expect.stringContaining('/webhooks/instagram') },
    ],
  });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  await graph.deliver('facebook', messengerText({ pageId: '102', from: '901', text: 'Are you open on Sunday?' }));
  expect((await graph.waitFor((sends) => sends.length > 0, 20_000))[0]).toMatchObject({ account: '102', to: '901' });
  // The Instagram account on the page: its customers are answered through the page, and are nobody of the page's.
  await graph.deliver('instagram', instagramText({ accountId: '106', from: '906', text: 'Are you open on Sunday?' }));
  const answered = await graph.waitFor((sends) => sends.some(({ to }) => to === '906'), 20_000);
  expect(answered.find(({ to }) => to === '906')).toMatchObject({ channel: 'instagram', account: '106' });
}, 120_000);

it.each([
  ['instagram', '103'],
  ['whatsapp', '104'],
  ['twitter', '105'],
  ['facebook', '101'],
] as const)(
  'an account of %s is renewed, found expired and revoked, connected again each time and disconnected from the command line',
  async (type, account) => {
    const connectOne = async () => {
      const { code, stdout, stderr } = await connect(type, ...(type === 'facebook' ? ['--account-id', account] : []));
      expect([code, stderr]).toEqual([0, expect.stringContaining(`(${account})`)]);
      return stdout.trim().split('\n').at(-1) ?? '';
    };
    const { desk } = type === 'twitter' ? platform : graph;
    const ended = async () => {
      const refused = await inTenant('refresh', account);
      expect([refused.code, refused.json()]).toMatchObject([
        1,
        { status: 'needs_reauth', problem: expect.stringMatching(/[Cc]onnect the channel again/) },
      ]);
    };
    const id = await connectOne();
    try {
      ahead += 2 * 86_400_000;
      // X's token ended two days ago; the one that renews it did not.
      expect([(await inTenant('refresh', account)).json()]).toMatchObject([{ status: 'active', problem: null }]);
      expect((await inTenant('check', account)).code).toBe(0);
      desk.tokensEndAt(now() + 86_400_000);
      ahead += 2 * 86_400_000;
      await ended();
      expect(await connectOne()).toBe(id);
      desk.revoke();
      await ended();
      expect(await connectOne()).toBe(id);
      expect((await inTenant('status', id)).json()).toMatchObject({ status: 'active', problem: null, verified_at: expect.any(String) });
      expect((await inTenant('disconnect', id)).json()).toEqual({ id, status: 'disconnected' });
    } finally {
      ahead = 0;
    }
  },
  240_000,
);

it('without an app nobody can log in, and that is said in words', async () => {
  const { META_APP_ID: _id, ...without } = env;
  const failed = await replyforce(['channel', 'connect', '--tenant', tenant, '--type', 'instagram'], { env: without });
  expect(failed.code).toBeGreaterThan(0);
  expect(failed.stderr).toContain('INSTAGRAM_APP_ID');
});
