/** An echo by ours and by the leanest of the others, in turn, each with its webhooks signed as it wants them. */
import { signedRequests, whatsappRequests } from './support/bodies.js';
import { startChild } from './support/child.js';
import { cpuBetween } from './support/cpu.js';
import { startEngine } from './support/engine.js';
import { median } from './support/figures.js';
import { load } from './support/load.js';
import { installPeer } from './support/peer-packages.js';

const CONNECTIONS = 32;
const TEXTS = ['How much does an inspection cost?', 'What are your opening hours on Saturday?', 'Do you ship to Austria?'];

/**
 * Exact versions, so that two runs compare the same.
 * @type {readonly { name: string, packages: Record<string, string>, server: string, requestsOf: (count: number, run: string, texts: readonly string[]) => readonly Buffer[] }[]}
 */
const PEERS = [
  {
    name: 'Bot Framework',
    // The adapter uses `request` without naming it.
    packages: { botbuilder: '4.23.3', 'botbuilder-adapter-facebook': '1.0.12', request: '2.88.2' },
    server: './botframework-server.js',
    requestsOf: signedRequests,
  },
  {
    name: 'whatsapp-api-js',
    packages: { 'whatsapp-api-js': '6.3.0' },
    server: './whatsapp-api-js-server.js',
    requestsOf: whatsappRequests,
  },
];

/** @typedef {{ readonly name: string, readonly rounds: { readonly cpu: number, readonly rate: number, readonly rss: number }[], measure(run: string): Promise<void>, stop(): Promise<unknown> }} Contestant */

/**
 * @param {import('./support/figures.js').Size} size
 * @returns {Promise<import('./support/figures.js').Figure[]>}
 */
export async function peers({ small }) {
  const messages = small ? 200 : 2_000;
  const rounds = small ? 1 : 5;
  /** @type {Contestant[]} */
  const others = [];
  const ours = await contestant('ReplyForce', (platformPort) => startEngine({ platformPort }), signedRequests, messages);
  try {
    for (const { name, packages, server, requestsOf } of PEERS) {
      try {
        installPeer(packages);
        const start = (/** @type {number} */ port) => startChild(server, { BENCH_PLATFORM: `http://127.0.0.1:${port}` });
        others.push(await contestant(name, start, requestsOf, messages));
      } catch (error) {
        console.log(`LEFT OUT ${name}: it cannot be installed or started here. ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (others.length === 0) return [];
    const all = [ours, ...others];
    for (let round = 0; round <= rounds; round += 1) for (const one of all) await one.measure(`round${round}`);
    // The first round warms them up.
    for (const one of all) one.rounds.shift();
    const each = all.map(({ name, rounds: taken }) => {
      /** @param {'cpu' | 'rate' | 'rss'} what */
      const typical = (what) => median(taken.map((round) => round[what]));
      return `${name} ${typical('cpu').toFixed(0)} µs, ${typical('rate').toFixed(0)}/s, ${(typical('rss') / 1e6).toFixed(0)} MB`;
    });
    const method = `echo, ${messages} messages, ${CONNECTIONS} connections, whole process from the first webhook to the last reply at the platform, in turn, median of ${rounds} rounds; ours on SQLite stores every message and syncs it first, they store none; ${each.join('; ')}`;
    return [
      {
        name: 'CPU per message against the leanest peer',
        value: median(ours.rounds.map(({ cpu }, at) => cpu / Math.min(...others.map((peer) => peer.rounds[at]?.cpu ?? Number.NaN)))),
        unit: '×',
        bound: 0.5,
        atMost: true,
        method,
      },
      {
        name: 'messages/s against the best peer',
        value: median(ours.rounds.map(({ rate }, at) => rate / Math.max(...others.map((peer) => peer.rounds[at]?.rate ?? Number.NaN)))),
        unit: '×',
        bound: 1.5,
        atMost: false,
        method,
      },
    ];
  } finally {
    await Promise.all([ours, ...others].map((one) => one.stop()));
  }
}

/**
 * One system with a platform of its own.
 * @param {string} name
 * @param {(platformPort: number) => ReturnType<typeof startChild>} start
 * @param {(count: number, run: string, texts: readonly string[]) => readonly Buffer[]} requestsOf
 * @param {number} messages
 * @returns {Promise<Contestant>}
 */
async function contestant(name, start, requestsOf, messages) {
  const platform = await startChild('./platform-server.js');
  const system = await start(platform.ready.port).catch(async (error) => {
    await platform.stop();
    throw error;
  });
  /** @type {{ cpu: number, rate: number, rss: number }[]} */
  const rounds = [];
  let answered = 0;
  return {
    name,
    rounds,
    async measure(run) {
      const requests = requestsOf(messages, `${run}`, TEXTS);
      const before = (await system.ask('cpu')).cpu;
      const begin = performance.now();
      const { refused } = await load({ port: system.ready.port, connections: CONNECTIONS, requests });
      if (refused > 0) throw new Error(`${name} refused ${refused} webhooks`);
      await platform.ask(String((answered += messages)));
      const seconds = (performance.now() - begin) / 1_000;
      // What is left to be written once the last reply is out.
      await new Promise((resolve) => setTimeout(resolve, 200));
      const { cpu, rss } = await system.ask('cpu');
      rounds.push({ cpu: cpuBetween(before, cpu) / messages, rate: messages / seconds, rss });
    },
    stop: () => Promise.all([system.stop(), platform.stop()]),
  };
}
