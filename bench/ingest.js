/** What durable ingest costs against the least any server must do: verify and parse. */
import { signedRequests, SECRET } from './support/bodies.js';
import { startChild } from './support/child.js';
import { cpuBetween } from './support/cpu.js';
import { startEngine } from './support/engine.js';
import { median } from './support/figures.js';
import { load } from './support/load.js';
import { startPostgres } from './support/postgres.js';

const ROUNDS = 5;
const CONNECTIONS = 64;
const MOST_PER_SECOND = 20_000;

const STORES = {
  sqlite: { bound: 0.6, name: 'SQLite', how: 'stored on SQLite and synced to disk' },
  postgres: { bound: 0.5, name: 'PostgreSQL', how: 'committed by PostgreSQL (fsync on, a login that owns nothing, all on this machine)' },
};

/**
 * @param {keyof typeof STORES} kind
 * @param {import('./support/figures.js').Size} size
 * @returns {Promise<import('./support/figures.js').Figure[]>}
 */
export async function ingest(kind, { small }) {
  const store = STORES[kind];
  const roundMs = small ? 500 : 2_000;
  const postgres = kind === 'postgres' ? await startPostgres() : undefined;
  const database = await postgres?.createDatabase('ingest');
  const limit = await startChild('./limit-server.js', { META_APP_SECRET: SECRET });
  const engine = await startEngine({ role: 'api', ...(database && { database }) });
  const ratios = [];
  const cpu = [];
  const limitCpu = [];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const requests = signedRequests((MOST_PER_SECOND * roundMs) / 1_000, `ingest${round}`, ['Are you open on Sunday?']);
      const bareBefore = (await limit.ask('cpu')).cpu;
      const bare = await load({ port: limit.ready.port, connections: CONNECTIONS, requests, forMs: roundMs });
      const bareAfter = (await limit.ask('cpu')).cpu;
      const before = (await engine.ask('cpu')).cpu;
      const durable = await load({ port: engine.ready.port, connections: CONNECTIONS, requests, forMs: roundMs });
      const after = (await engine.ask('cpu')).cpu;
      if (durable.refused > 0 || durable.answered === 0) throw new Error(`${durable.refused} webhooks were refused`);
      // The first round warms both up.
      if (round === 0) continue;
      ratios.push(durable.answered / durable.ms / (bare.answered / bare.ms));
      limitCpu.push(cpuBetween(bareBefore, bareAfter) / bare.answered);
      cpu.push(cpuBetween(before, after) / durable.answered);
    }
  } finally {
    await Promise.all([limit.stop(), engine.stop()]);
    await postgres?.stop();
  }
  return [
    {
      name: `ingest on ${store.name}, share of the verify+parse limit`,
      value: median(ratios),
      unit: '×',
      bound: store.bound,
      atMost: false,
      method: `${store.how} before the 200; ${CONNECTIONS} connections, unique signed bodies, ${ROUNDS} pairs of ${roundMs / 1_000} s in turn, median of ratios; ${median(cpu).toFixed(0)} µs CPU a webhook, the limit ${median(limitCpu).toFixed(0)}`,
    },
  ];
}
