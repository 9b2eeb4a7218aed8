import { messengerText, type Delivery } from '@replyforce/adapters/testkit';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { eventually } from './support/eventually.js';
import { startPostgres, type PostgresServer } from './support/postgres-server.js';
import { replyforce } from './support/run-command.js';
import { freePort, startServer, type ServerProcess } from './support/server-process.js';
import { startStandIn, type StandInProcess } from './support/stand-in-process.js';
import { temporaryFolder } from './support/temporary-folder.js';

const MESSAGES = 40;
const SECRET = 'postgres-app-secret';
const TEXTS = ['How much is the Fjell?', 'Hello there', 'How long is the warranty?'];

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: PostgresServer;
let platform: StandInProcess;
let api: ServerProcess;
const workers: ServerProcess[] = [];
let env: Readonly<Record<string, string>>;
let deliveries: readonly Delivery[];

/** Each process as on a machine of its own: they share the database, the master key and nothing else. */
const folderOf = (machine: string) => join(folder.path, machine);
const startWorker = (machine: string) => startServer({ data: folderOf(machine), env: { ...env, REPLYFORCE_ROLE: 'worker' } });

beforeAll(async () => {
  ensureBuilt();
  [folder, database] = await Promise.all([temporaryFolder(), startPostgres()]);
  const port = await freePort();
  platform = await startStandIn({
    appSecret: SECRET,
    callbackUrl: `http://127.0.0.1:${port}`,
    accounts: [{ channel: 'facebook', id: 'pg-page', accessToken: 'page-token' }],
  });
  await platform.control.behave({ delayMs: 50 });
  env = {
    DATABASE_URL: database.url,
    DATABASE_MIGRATION_URL: database.migrationUrl,
    REPLYFORCE_MASTER_KEY: Buffer.alloc(32, 9).toString('base64'),
    META_APP_SECRET: SECRET,
    META_GRAPH_URL: platform.control.url,
  };
  await furnish();
  api = await startServer({ data: folderOf('api'), port, env: { ...env, REPLYFORCE_ROLE: 'api' } });
  workers.push(...(await Promise.all([startWorker('worker-1'), startWorker('worker-2')])));
  deliveries = await run();
}, 180_000);

afterAll(async () => {
  for (const server of [...workers, api]) await server?.kill();
  await platform?.close();
  await database?.close();
  await folder?.remove();
});

async function furnish(): Promise<void> {
  const knowledge = join(folder.path, 'shop.md');
  await writeFile(
    knowledge,
    '# Shop\n\n| Model | Price |\n|---|---|\n| Fjell | €3,290 |\n\n## Warranty\n\nThe frame has a warranty of 10 years.\n',
  );
  const data = ['--data', folderOf('desk')];
  const credentials = JSON.stringify({ access_token: 'page-token' });
  for (const args of [
    ['tenant', 'create', '--name', 'Shop', ...data],
    ['kb', 'add', '--tenant', 'shop', knowledge, ...data],
    [
      'channel',
      'add',
      '--tenant',
      'shop',
      '--type',
      'facebook',
      '--account-id',
      'pg-page',
      '--name',
      'Page',
      '--credentials',
      credentials,
      ...data,
    ],
  ])
    expect(await replyforce(args, { env })).toMatchObject({ code: 0 });
}

/** Customers write, and write twice, while one worker dies and comes back. */
async function run(): Promise<readonly Delivery[]> {
  const sent: Promise<Delivery>[] = [];
  for (let index = 0; index < MESSAGES; index += 1) {
    const text = TEXTS[index % TEXTS.length] ?? '';
    sent.push(
      platform.control.deliver(
        'facebook',
        messengerText({ pageId: 'pg-page', from: `24300000${1_000 + index}`, text, mid: `m_pg-${index}` }),
      ),
    );
    if (index === MESSAGES / 2) await workers[0]?.kill();
    await sleep(40);
  }
  workers[0] = await startWorker('worker-1');
  const delivered = await Promise.all(sent);
  await eventually(
    'all work is done',
    async () => ((await openJobs()) === 0 && (await turns()).length >= MESSAGES ? true : undefined),
    60_000,
  );
  await eventually(
    'every webhook is taken',
    async () => ((await platform.control.pendingWebhooks()) === 0 && (await openJobs()) === 0 ? true : undefined),
    30_000,
  );
  return delivered;
}

const openJobs = async () =>
  (await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM jobs WHERE payload::text NOT LIKE '%reconcile%'`))[0]?.n;
const turns = () => database.query<{ conversation_id: string }>('SELECT conversation_id FROM turns');

describe('one API process and two workers on PostgreSQL, one of them killed', () => {
  it('stored every message once and took every turn once', async () => {
    expect(deliveries.filter(({ delivered }) => !delivered)).toEqual([]);
    const stored = await database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM messages WHERE sender_type = 'customer' GROUP BY platform_mid`,
    );
    expect(stored).toEqual(Array.from({ length: MESSAGES }, () => ({ n: 1 })));
    expect(new Set((await turns()).map((turn) => turn.conversation_id)).size).toBe(MESSAGES);
    expect(await turns()).toHaveLength(MESSAGES);
  });

  it('showed every customer at most one reply, and most of them one', async () => {
    const perCustomer = new Map<string, number>();
    for (const { to } of await platform.control.sent()) perCustomer.set(to, (perCustomer.get(to) ?? 0) + 1);
    expect([...perCustomer].filter(([, count]) => count > 1)).toEqual([]);
    expect(perCustomer.size).toBeGreaterThan(MESSAGES * 0.8);
  });

  it('is what the command line sees, from any machine with the address and the key', async () => {
    const status = await replyforce(['channel', 'list', '--tenant', 'shop', '--json', '--data', folderOf('another')], { env });
    expect(status.code).toBe(0);
    expect(status.json()).toMatchObject([{ account_id: 'pg-page', status: 'active' }]);
    const withoutKey = await replyforce(['channel', 'list', '--tenant', 'shop', '--data', folderOf('a-third')], {
      env: { DATABASE_URL: database.url },
    });
    expect(withoutKey.code).toBe(2);
  });

  it('says in words that the database cannot be reached', async () => {
    const lost = await replyforce(['queue', 'status', '--data', folderOf('desk')], {
      env: { ...env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
    });
    expect(lost.code).toBe(3);
  });
});
