/** The real server in a process of its own, with the echo pipeline or the keyless one, on SQLite in a fresh folder. */
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '@replyforce/core';
import { composeWithThread, createServer, createTenant, loadConfig } from '@replyforce/server';
import { PAGE, SECRET } from './bodies.js';

const { BENCH_PIPELINE = 'echo', BENCH_ROLE = 'all', BENCH_PLATFORM = '' } = process.env;
const config = loadConfig({
  env: {
    REPLYFORCE_DATA: mkdtempSync(join(tmpdir(), 'replyforce-bench-')),
    META_APP_SECRET: SECRET,
    META_VERIFY_TOKEN: 'bench',
    REPLYFORCE_ROLE: BENCH_ROLE,
    // One page takes what would be many: its limit is counted, and never reached.
    REPLYFORCE_SEND_RATES: 'facebook=1000000',
    ...(BENCH_PLATFORM && { META_GRAPH_URL: BENCH_PLATFORM }),
  },
  flags: {},
});
const engine = await composeWithThread(config, { logger: silentLogger, echo: BENCH_PIPELINE === 'echo' });
await engine.rf.start();
const { id } = await createTenant(engine, { name: 'Bench' });
const tenant = engine.rf.tenant(id);
await tenant.channels.add(
  { type: 'facebook', accountId: PAGE, name: 'Bench', credentials: { access_token: 'token' } },
  { type: 'cli', id: 'bench' },
);
const demo = new URL('../../packages/cli/demo/knowledge/', import.meta.url);
for (const name of readdirSync(demo))
  await tenant.knowledge.add({ name, type: 'markdown', content: readFileSync(new URL(name, demo), 'utf8') });
const app = await createServer(engine, {});
await app.listen({ port: 0, host: '127.0.0.1' });

/** Resolves when nothing waits, runs or is delayed any more. */
async function idle() {
  for (;;) {
    const queues = await engine.rf.queueStatus();
    if (queues.every(({ waiting, active, delayed, failed }) => waiting + active + delayed + failed === 0)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

process.on('message', async (question) => {
  if (question === 'idle') {
    await idle();
    process.send?.({});
  }
  if (question === 'cpu') process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
});
process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (app.server.address()).port });
