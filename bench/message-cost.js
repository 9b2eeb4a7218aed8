/** CPU the engine spends on one message, from the webhook to the platform's answer to the reply. */
import { signedRequests } from './support/bodies.js';
import { startChild } from './support/child.js';
import { median } from './support/figures.js';
import { load } from './support/load.js';

const WARM_UP = 1_500;
const MESSAGES = 2_000;
const ROUNDS = 3;
const CONNECTIONS = 32;
/** Messages of one customer: what a conversation has. */
const PER_CONTACT = 5;

const QUESTIONS = [
  'How much does a full service cost?',
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

/**
 * @param {'echo' | 'keyless'} pipeline
 * @param {number} bound µs
 * @returns {Promise<import('./support/figures.js').Figure[]>}
 */
export async function messageCost(pipeline, bound) {
  const platform = await startChild('./platform-server.js');
  const engine = await startChild('./engine-server.js', {
    BENCH_PIPELINE: pipeline,
    BENCH_PLATFORM: `http://127.0.0.1:${platform.ready.port}`,
  });
  const costs = [];
  let rss = 0;
  try {
    let replies = WARM_UP;
    await load({ port: engine.ready.port, connections: CONNECTIONS, requests: signedRequests(WARM_UP, 'warm', QUESTIONS, PER_CONTACT) });
    await platform.ask(String(replies));
    for (let round = 0; round < ROUNDS; round += 1) {
      const requests = signedRequests(MESSAGES, `cost${round}`, QUESTIONS, PER_CONTACT);
      const before = (await engine.ask('cpu')).cpu;
      await load({ port: engine.ready.port, connections: CONNECTIONS, requests });
      replies += MESSAGES;
      await platform.ask(String(replies));
      const after = await engine.ask('cpu');
      costs.push((after.cpu.user + after.cpu.system - before.user - before.system) / MESSAGES);
      rss = after.rss;
    }
  } finally {
    await Promise.all([platform.stop(), engine.stop()]);
  }
  return [
    {
      name: `CPU per message, ${pipeline} pipeline`,
      value: median(costs),
      unit: 'µs',
      bound,
      atMost: true,
      method: `whole process, webhook to settled reply, ${MESSAGES} messages, ${PER_CONTACT} of each new contact, ${CONNECTIONS} connections, median of ${ROUNDS} rounds after ${WARM_UP} to warm up; RSS ${(rss / 1e6).toFixed(0)} MB`,
    },
  ];
}
