/** What durable ingest costs against the least any server must do: verify and parse. */
import { signedRequests, SECRET } from './support/bodies.js';
import { startChild } from './support/child.js';
import { median } from './support/figures.js';
import { load } from './support/load.js';

const ROUNDS = 5;
const ROUND_MS = 2_000;
const CONNECTIONS = 64;
const MOST_PER_ROUND = 40_000;

/** @returns {Promise<import('./support/figures.js').Figure[]>} */
export async function ingest() {
  const limit = await startChild('./limit-server.js', { META_APP_SECRET: SECRET });
  const engine = await startChild('./engine-server.js', { BENCH_ROLE: 'api' });
  const ratios = [];
  const cpu = [];
  const limitCpu = [];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const requests = signedRequests(MOST_PER_ROUND, `ingest${round}`, ['Are you open on Sunday?']);
      const bareBefore = (await limit.ask('cpu')).cpu;
      const bare = await load({ port: limit.ready.port, connections: CONNECTIONS, requests, forMs: ROUND_MS });
      const bareAfter = (await limit.ask('cpu')).cpu;
      const before = (await engine.ask('cpu')).cpu;
      const durable = await load({ port: engine.ready.port, connections: CONNECTIONS, requests, forMs: ROUND_MS });
      const after = (await engine.ask('cpu')).cpu;
      if (durable.refused > 0 || durable.answered === 0) throw new Error(`${durable.refused} webhooks were refused`);
      // The first round warms both up.
      if (round === 0) continue;
      ratios.push(durable.answered / durable.ms / (bare.answered / bare.ms));
      limitCpu.push(cost(bareBefore, bareAfter) / bare.answered);
      cpu.push(cost(before, after) / durable.answered);
    }
  } finally {
    await Promise.all([limit.stop(), engine.stop()]);
  }
  return [
    {
      name: 'ingest, share of the verify+parse limit',
      value: median(ratios),
      unit: '×',
      bound: 0.5,
      atMost: false,
      method: `stored on SQLite and synced to disk before the 200; ${CONNECTIONS} connections, unique signed bodies, ${ROUNDS} pairs of ${ROUND_MS / 1_000} s in turn, median of ratios; ${median(cpu).toFixed(0)} µs CPU a webhook, the limit ${median(limitCpu).toFixed(0)}`,
    },
  ];
}

/**
 * @param {NodeJS.CpuUsage} before
 * @param {NodeJS.CpuUsage} after
 */
function cost(before, after) {
  return after.user + after.system - before.user - before.system;
}
