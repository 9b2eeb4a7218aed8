/** CPU the engine spends on one message, from the webhook to the platform's answer to the reply. */
import { signedRequests, SECRET } from './support/bodies.js';
import { startChild } from './support/child.js';
import { cpuBetween } from './support/cpu.js';
import { startEngine } from './support/engine.js';
import { median } from './support/figures.js';
import { load } from './support/load.js';

const ROUNDS = 5;
const CONNECTIONS = 32;

const QUESTIONS = [
  'How much does an inspection cost?',
  'What are your opening hours on Saturday?',
  'Do you ship to Austria and how long does it take?',
  'Can I return something after three weeks?',
  'Hello, do you have a student discount?',
  'Which sizes do you have in stock?',
  'My order 4711 has not arrived, where is it?',
  'Wie lange dauert der Versand nach Deutschland?',
  'Is there a warranty, and what does it cover?',
  'I would like to buy two gift cards today, is that possible?',
];

/** What each is, and how its process is started. */
const KINDS = {
  echo: { pipeline: /** @type {const} */ ('echo'), name: 'echo pipeline', execArgv: [] },
  keyless: { pipeline: /** @type {const} */ ('keyless'), name: 'keyless pipeline', execArgv: [] },
  'keyless-plain': {
    pipeline: /** @type {const} */ ('keyless'),
    name: 'keyless pipeline where onnxruntime-node is not installed',
    execArgv: ['--import', new URL('support/without-onnx.js', import.meta.url).href],
  },
};

/**
 * @param {keyof typeof KINDS} kind
 * @param {number} bound µs
 * @param {import('./support/figures.js').Size} size
 * @returns {Promise<import('./support/figures.js').Figure[]>}
 */
export async function messageCost(kind, bound, { small }) {
  const { pipeline, name, execArgv } = KINDS[kind];
  const messages = small ? 200 : 2_000;
  const limit = await startChild('./limit-server.js', { META_APP_SECRET: SECRET });
  const platform = await startChild('./platform-server.js');
  const engine = await startEngine({ pipeline, platformPort: platform.ready.port, execArgv });

  let answered = 0;
  /**
   * @param {string} run
   * @param {string} customers
   */
  async function costOf(run, customers) {
    const requests = signedRequests(messages, run, QUESTIONS, customers);
    const limitBefore = (await limit.ask('cpu')).cpu;
    await load({ port: limit.ready.port, connections: CONNECTIONS, requests });
    const bare = cpuBetween(limitBefore, (await limit.ask('cpu')).cpu) / messages;
    const before = (await engine.ask('cpu')).cpu;
    const { refused } = await load({ port: engine.ready.port, connections: CONNECTIONS, requests });
    if (refused > 0) throw new Error(`${refused} webhooks were refused`);
    // Asking the engine whether it is idle costs it something: it is asked once all replies are out. Other pipelines leave some
    // messages without one.
    answered += messages;
    if (pipeline === 'echo') await platform.ask(String(answered));
    await engine.ask('idle');
    const { cpu, rss } = await engine.ask('cpu');
    const cost = cpuBetween(before, cpu) / messages;
    return { cost, ratio: cost / bare, rss };
  }

  const known = [];
  const strangers = [];
  let rss = 0;
  try {
    await costOf('warm', 'known');
    for (let round = 0; round < ROUNDS; round += 1) {
      known.push(await costOf(`known${round}`, 'known'));
      const first = await costOf(`new${round}`, `new${round}`);
      strangers.push(first);
      rss = first.rss;
    }
  } finally {
    await Promise.all([limit.stop(), platform.stop(), engine.stop()]);
  }
  return [
    {
      name: `CPU per message, ${name}`,
      value: median(known.map(({ cost }) => cost)),
      unit: 'µs',
      bound,
      atMost: true,
      method: `whole process, webhook to settled reply, ${messages} messages of customers who wrote before, ${CONNECTIONS} connections, median of ${ROUNDS} rounds; ${median(known.map(({ ratio }) => ratio)).toFixed(1)} × what verify+parse costs in the same rounds, whatever the machine's speed; of new customers ${median(strangers.map(({ cost }) => cost)).toFixed(0)} µs; RSS ${(rss / 1e6).toFixed(0)} MB`,
    },
  ];
}
