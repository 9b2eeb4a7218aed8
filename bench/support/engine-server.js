/** The real server in a process of its own, with the echo pipeline or the keyless one, in a fresh folder or database. */
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { BroadcastChannel } from 'node:worker_threads';
import { silentLogger } from '@replyforce/core';
import { composeWithThread, createServer, createTenant } from '@replyforce/server';
import { pageOf } from './bodies.js';
import { engineConfig } from './engine-config.js';

const { BENCH_PIPELINE, BENCH_ROLE, BENCH_TENANTS } = process.env;
const engine = await composeWithThread(engineConfig(BENCH_ROLE === 'api' ? 'api' : 'all'), {
  logger: silentLogger,
  echo: BENCH_PIPELINE === 'echo',
});
await engine.rf.start();
const demo = new URL('../../packages/cli/demo/knowledge/', import.meta.url);
for (let index = 0; index < Number(BENCH_TENANTS); index += 1) {
  const { id } = await createTenant(engine, { name: `Bench ${index}` });
  const tenant = engine.rf.tenant(id);
  await tenant.channels.add(
    { type: 'facebook', accountId: pageOf(index), name: 'Bench', credentials: { access_token: 'token' } },
    { type: 'cli', id: 'bench' },
  );
  for (const name of readdirSync(demo))
    await tenant.knowledge.add({ name, type: 'markdown', content: readFileSync(new URL(name, demo), 'utf8') });
}
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

/** What is in use once every thread has collected its garbage (`collect-garbage.js`). */
async function memory() {
  const answers = new BroadcastChannel('bench collected');
  const orders = new BroadcastChannel('bench collect');
  let heap = 0;
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- it goes to threads, not to windows
  orders.postMessage('now');
  for (let thread = 0; thread < 2; thread += 1) {
    const [{ data }] = await once(/** @type {any} */ (answers), 'message');
    heap += data.heap;
  }
  orders.close();
  answers.close();
  return { heap, rss: process.memoryUsage.rss() };
}

process.on('message', async (question) => {
  if (question === 'idle') {
    await idle();
    process.send?.({});
  }
  if (question === 'memory') process.send?.(await memory());
  if (question === 'cpu') process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() });
});
process.send?.({ port: /** @type {import('node:net').AddressInfo} */ (app.server.address()).port });
