/** What a second worker process brings where every message waits for a model. */
import { signedRequests } from './support/bodies.js';
import { startChild } from './support/child.js';
import { cpuBetween, cpuOfTree } from './support/cpu.js';
import { databaseEnv, startEngine } from './support/engine.js';
import { median } from './support/figures.js';
import { temporaryFolder } from './support/folder.js';
import { load } from './support/load.js';
import { startPostgres } from './support/postgres.js';

const MODEL_MS = 50;
const CONNECTIONS = 32;
/** Live events of one tenant become visible in order, so its commits wait for each other: that is not what is measured here. */
const TENANTS = 20;

/**
 * @param {import('./support/figures.js').Size} size
 * @returns {Promise<import('./support/figures.js').Figure[]>}
 */
export async function workers({ small }) {
  const messages = small ? 100 : 1_000;
  const rounds = small ? 1 : 3;
  const postgres = await startPostgres();
  const database = await postgres.createDatabase('workers');
  const platform = await startChild('./platform-server.js');
  const { path: data, remove } = temporaryFolder();
  const api = await startEngine({ role: 'api', tenants: TENANTS, platformPort: platform.ready.port, database, data });
  const env = {
    BENCH_DATA: data,
    BENCH_PLATFORM: `http://127.0.0.1:${platform.ready.port}`,
    BENCH_MODEL_MS: String(MODEL_MS),
    ...databaseEnv(database),
  };
  const processes = [await startChild('./worker-server.js', env), await startChild('./worker-server.js', env)];

  let answered = 0;
  /**
   * @param {string} run
   * @param {number} count processes that work
   */
  async function drain(run, count) {
    const working = processes.slice(0, count);
    await Promise.all(working.map((worker) => worker.ask('start')));
    const requests = signedRequests(messages, run, ['How much does a full service cost?'], 'known', TENANTS);
    const before = await Promise.all(working.map((worker) => worker.ask('cpu')));
    const databaseBefore = cpuOfTree(postgres.pid);
    const begin = performance.now();
    const { refused } = await load({ port: api.ready.port, connections: CONNECTIONS, requests });
    if (refused > 0) throw new Error(`${refused} webhooks were refused`);
    await platform.ask(String((answered += messages)));
    const seconds = (performance.now() - begin) / 1_000;
    await api.ask('idle');
    const after = await Promise.all(working.map((worker) => worker.ask('cpu')));
    const cpu = working.reduce((sum, _worker, index) => sum + cpuBetween(before[index].cpu, after[index].cpu), 0) / messages;
    const databaseCpu = (cpuOfTree(postgres.pid) - databaseBefore) / messages;
    await Promise.all(working.map((worker) => worker.ask('stop')));
    return { rate: messages / seconds, cpu, databaseCpu };
  }

  /** @typedef {{ readonly rate: number, readonly cpu: number, readonly databaseCpu: number }} Taken */
  /** @type {{ readonly one: Taken, readonly two: Taken }[]} */
  const pairs = [];
  try {
    await drain('warm', 2);
    for (let round = 0; round < rounds; round += 1) pairs.push({ one: await drain(`one${round}`, 1), two: await drain(`two${round}`, 2) });
  } finally {
    await Promise.all([api.stop(), platform.stop(), ...processes.map((worker) => worker.stop())]);
    await postgres.stop();
    remove();
  }
  const ratios = pairs.map(({ one, two }) => two.rate / one.rate);
  const costs = pairs.map(({ one, two }) => two.cpu / one.cpu);
  const all = pairs.map(({ one, two }) => (two.cpu + two.databaseCpu) / (one.cpu + one.databaseCpu));
  /**
   * @param {'one' | 'two'} which
   * @param {'rate' | 'cpu' | 'databaseCpu'} what
   */
  const typical = (which, what) => median(pairs.map((pair) => pair[which][what])).toFixed(0);
  const method = `PostgreSQL on this machine, ${messages} messages of ${TENANTS} tenants that wait ${MODEL_MS} ms on a model each, an API process and ${CONNECTIONS} connections, median of ${rounds} pairs`;
  return [
    {
      name: 'two workers against one, messages/s',
      value: median(ratios),
      unit: '×',
      bound: 1.7,
      atMost: false,
      method: `${method}, first webhook to last reply; ${typical('one', 'rate')} and ${typical('two', 'rate')} messages/s, of which a process can do ${10_000 / MODEL_MS}`,
    },
    {
      name: 'two workers against one, CPU per message',
      value: median(costs),
      unit: '×',
      bound: 1.15,
      atMost: true,
      method: `of the worker processes, ${typical('one', 'cpu')} and ${typical('two', 'cpu')} µs; with the database's own ${typical('one', 'databaseCpu')} and ${typical('two', 'databaseCpu')} µs: ${median(all).toFixed(2)} ×`,
    },
  ];
}
