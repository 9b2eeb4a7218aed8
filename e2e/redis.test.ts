import { messengerText } from '@replyforce/adapters/testkit';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from './support/built.js';
import { eventually } from './support/eventually.js';
import { connectLive } from './support/live-client.js';
import { startPostgres, type PostgresServer } from './support/postgres-server.js';
import { startRedis, type RedisServer } from './support/redis-server.js';
import { replyforce } from './support/run-command.js';
import { startServer, type ServerProcess } from './support/server-process.js';
import { startStandIn, type StandInProcess } from './support/stand-in-process.js';
import { temporaryFolder } from './support/temporary-folder.js';
import { postSigned } from './support/webhook.js';

const SECRET = 'redis-app-secret';
const QUESTION = 'How much is the Fjell?';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let database: PostgresServer;
let redis: RedisServer;
let platform: StandInProcess;
let env: Readonly<Record<string, string>>;
let token: string;
const apis: ServerProcess[] = [];
const workers: ServerProcess[] = [];
let customers = 0;

/** Each process as on a machine of its own: they share the database, Redis and the master key. */
const startAs = (role: 'api' | 'worker', machine: string) =>
  startServer({ data: join(folder.path, machine), env: { ...env, REPLYFORCE_ROLE: role } });

beforeAll(async () => {
  ensureBuilt();
  [folder, database, redis] = await Promise.all([temporaryFolder(), startPostgres(), startRedis('redis-hunter2')]);
  platform = await startStandIn({
    appSecret: SECRET,
    accounts: [{ channel: 'facebook', id: 'redis-page', accessToken: 'page-token' }],
  });
  env = {
    DATABASE_URL: database.url,
    DATABASE_MIGRATION_URL: database.migrationUrl,
    REDIS_URL: redis.url,
    REPLYFORCE_MASTER_KEY: Buffer.alloc(32, 5).toString('base64'),
    META_APP_SECRET: SECRET,
    META_GRAPH_URL: platform.control.url,
  };
  await furnish();
  apis.push(...(await Promise.all([startAs('api', 'api-1'), startAs('api', 'api-2')])));
  workers.push(...(await Promise.all([startAs('worker', 'worker-1'), startAs('worker', 'worker-2')])));
  // Echoes settle what a killed worker left in doubt.
  await platform.control.setCallbackUrl(api(0).url);
}, 180_000);

afterAll(async () => {
  for (const server of [...workers, ...apis]) await server.kill();
  await platform?.close();
  await redis?.stop();
  await database?.close();
  await folder?.remove();
});

async function furnish(): Promise<void> {
  const knowledge = join(folder.path, 'shop.md');
  await writeFile(knowledge, '# Shop\n\n| Model | Price |\n|---|---|\n| Fjell | €3,290 |\n');
  const run = async (...args: readonly string[]) => {
    const result = await replyforce([...args, '--data', join(folder.path, 'desk')], { env });
    expect(result).toMatchObject({ code: 0 });
    return result;
  };
  await run('tenant', 'create', '--name', 'Shop');
  await run('kb', 'add', '--tenant', 'shop', knowledge);
  const credentials = JSON.stringify({ access_token: 'page-token' });
  const account = ['--type', 'facebook', '--account-id', 'redis-page', '--name', 'Page', '--credentials', credentials];
  await run('channel', 'add', '--tenant', 'shop', ...account);
  token = (await run('apikey', 'create', '--tenant', 'shop', '--role', 'agent', '--json')).json<{ key: string }>().key;
}

function api(index: number): ServerProcess {
  const found = apis[index % apis.length];
  if (!found) throw new Error('there is no such process');
  return found;
}

/** A new customer asks; the webhook goes to one of the API processes, and once more to another. */
async function ask(index: number): Promise<string> {
  customers += 1;
  const from = `24300000${5_000 + customers}`;
  const body = messengerText({ pageId: 'redis-page', from, text: QUESTION, mid: `m_redis-${customers}` });
  expect(await postSigned(api(index).url, 'facebook', body, SECRET)).toMatchObject({ status: 200 });
  expect(await postSigned(api(index + 1).url, 'facebook', body, SECRET)).toMatchObject({ status: 200 });
  return from;
}

async function askMany(count: number): Promise<readonly string[]> {
  const asked: string[] = [];
  for (let index = 0; index < count; index += 1) asked.push(await ask(index));
  return asked;
}

async function repliesTo(asked: readonly string[]): Promise<readonly number[]> {
  const sent = await platform.control.sent();
  return asked.map((customer) => sent.filter(({ to }) => to === customer).length);
}

/** All work that was asked for is done. */
async function untilAnswered(asked: readonly string[], withinMs = 30_000): Promise<void> {
  await eventually(
    `${asked.length} customers have a reply`,
    async () => ((await repliesTo(asked)).every((count) => count > 0) ? true : undefined),
    withinMs,
  );
  await eventually('no work is left', async () => ((await openJobs()) === 0 ? true : undefined), withinMs);
}

const openJobs = async () =>
  (await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM jobs WHERE payload::text NOT LIKE '%reconcile%'`))[0]?.n;

async function readiness(server: ServerProcess): Promise<{ readonly status: number; readonly redis: string | undefined }> {
  const response = await fetch(`${server.url}/readyz`);
  const { checks } = (await response.json()) as { readonly checks: { readonly redis?: string } };
  return { status: response.status, redis: checks.redis };
}

const once = (asked: readonly string[]) => asked.map(() => 1);

describe('two API processes and two workers on PostgreSQL and Redis', () => {
  it('answer every customer once, whichever process took the webhook', async () => {
    const asked = await askMany(20);
    await untilAnswered(asked);
    expect(await repliesTo(asked)).toEqual(once(asked));
    for (const server of [...apis, ...workers]) expect(await readiness(server)).toEqual({ status: 200, redis: 'ok' });
  });

  it('show what a worker did to whoever looks at an API process', async () => {
    const clients = await Promise.all(apis.map(({ url }) => connectLive(url, token)));
    const asked = [await ask(0)];
    for (const { frames } of clients) {
      await eventually('the reply is shown', async () => frames.find(({ data }) => data?.message?.sender_type === 'ai'));
      expect(frames.some(({ data }) => data?.message?.content === QUESTION)).toBe(true);
    }
    await untilAnswered(asked);
    for (const client of clients) client.close();
  });

  it('show nothing of a worker but its health', async () => {
    const [worker] = workers;
    const status = async (path: string) => (await fetch(`${worker?.url}${path}`)).status;
    expect(await Promise.all(['/healthz', '/readyz', '/metrics'].map(status))).toEqual([200, 200, 200]);
    expect(await Promise.all(['/', '/webhooks/facebook', '/api/v1/conversations', '/openapi.json'].map(status))).toEqual([
      404, 404, 404, 404,
    ]);
  });

  it('go on when a worker is killed in the middle of its sends, and repeat none', async () => {
    const before = (await platform.control.correlations()).size;
    await platform.control.behave({ delayMs: 5_000 });
    const asked = await askMany(10);
    // All have reached the platform: of one that was begun and has not, nobody could know it, and a person would be asked.
    const held = async () => ((await platform.control.correlations()).size >= before + asked.length ? true : undefined);
    await eventually('all sends are held', held);
    await workers[0]?.kill();
    await untilAnswered(asked, 60_000);
    await platform.control.clearBehaviours();
    expect(await repliesTo(asked)).toEqual(once(asked));
    workers[0] = await startAs('worker', 'worker-1');
  });

  it('take webhooks and answer while Redis is away, say so, and need nobody when it is back', async () => {
    await redis.stop();
    for (const server of [...apis, ...workers]) {
      const found = await eventually('it is noticed', async () => {
        const report = await readiness(server);
        return report.redis === 'ok' ? undefined : report;
      });
      expect(found).toEqual({ status: 200, redis: expect.stringMatching(/^down: Redis at 127\.0\.0\.1:\d+ /) as string });
    }
    const during = await askMany(10);
    await untilAnswered(during);
    expect(await repliesTo(during)).toEqual(once(during));
    await redis.start();
    for (const server of [...apis, ...workers])
      await eventually('it is back', async () => ((await readiness(server)).redis === 'ok' ? true : undefined));
    const after = await askMany(10);
    await untilAnswered(after);
    expect(await repliesTo(after)).toEqual(once(after));
    for (const server of [...apis, ...workers]) {
      expect(server.stderr()).toContain('until it is back');
      expect(server.stderr() + server.stdout()).not.toContain(redis.password);
    }
  });

  it('stop when they are told to', async () => {
    for (const server of [...workers, ...apis]) expect(await server.stop()).toBe(0);
  });
});
