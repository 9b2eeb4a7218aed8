/** What the engine adds to the time a model takes: questions that a model of a service answers, at a steady rate. */
import { openAiStandIn } from '@replyforce/adapters/testkit';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { signedRequests } from './support/bodies.js';
import { startEngine } from './support/engine.js';
import { quantile } from './support/figures.js';
import { load } from './support/load.js';
import { answer } from './support/models/answers.js';
import { readWorkload } from './support/models/workload.js';

const KEY = 'sk-bench';
/** ms that the stand-in takes, by model. */
const TAKES = { 'gpt-6-luna': 300, 'gpt-6-sol': 800 };
const PER_SECOND = 20;
const WARM_UP = 20;
/** Whoever is answered later than this is not waited for, ms. */
const PATIENCE_MS = 20_000;

/** @param {import('./support/figures.js').Size} size @returns {Promise<import('./support/figures.js').Figure[]>} */
export async function modelLatency({ small }) {
  const service = await openAiStandIn({ apiKey: KEY, answer });
  for (const [model, delayMs] of Object.entries(TAKES)) service.behave({ endpoint: 'chat', model, delayMs });
  /** @type {Map<string, number>} */
  const arrivals = new Map();
  const platform = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const { recipient, message } = JSON.parse(Buffer.concat(chunks).toString() || '{}');
    // A sign of typing comes before the words.
    if (message && recipient?.id && !arrivals.has(recipient.id)) arrivals.set(recipient.id, performance.now());
    response.setHeader('content-type', 'application/json').end('{"recipient_id":"1","message_id":"m_1"}');
  });
  platform.listen(0, '127.0.0.1');
  await once(platform, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (platform.address());
  const texts = questions().slice(0, small ? 5 : undefined);
  const engine = await startEngine({ pipeline: 'keyless', platformPort: port, openai: { url: service.url, key: KEY } });
  /** @type {{ readonly overhead: number, readonly took: number }[]} */
  const answered = [];
  let unanswered = 0;
  try {
    const warm = signedRequests(WARM_UP, 'warm', [
      'Are you open on Sunday?',
      'Which bike suits somebody who carries two children up a hill?',
    ]);
    for (const request of warm) await load({ port: engine.ready.port, connections: 1, requests: [request] });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const requests = signedRequests(texts.length, 'models', texts);
    /** @type {number[]} */
    const begins = [];
    await Promise.all(
      requests.map(async (request, index) => {
        await new Promise((resolve) => setTimeout(resolve, (index * 1_000) / PER_SECOND));
        begins[index] = performance.now();
        await load({ port: engine.ready.port, connections: 1, requests: [request] });
      }),
    );
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline && requests.some((_, index) => !arrivals.has(`models-${index}`)))
      await new Promise((resolve) => setTimeout(resolve, 50));
    const asked = service.requests().filter(({ endpoint }) => endpoint === 'chat');
    for (const [index, text] of texts.entries()) {
      const calls = asked.filter(({ body }) => JSON.stringify(body).includes(JSON.stringify(text).slice(1, -1)));
      if (calls.length === 0) continue;
      const at = arrivals.get(`models-${index}`);
      if (at === undefined) {
        unanswered += 1;
        continue;
      }
      const critical = calls.reduce((sum, { model }) => sum + (TAKES[/** @type {keyof typeof TAKES} */ (model)] ?? 0), 0);
      const took = at - (begins[index] ?? 0);
      answered.push({ took, overhead: took - critical });
    }
  } finally {
    await engine.stop();
    await service.close();
    platform.closeAllConnections();
    platform.close();
  }
  const overheads = answered.map(({ overhead }) => overhead);
  const method = `${answered.length} of ${texts.length} complete questions of the workload asked a model (${unanswered} of them got no reply), ${PER_SECOND} a second, no typing delay; the stand-in takes 300 ms to read and 800 ms to write; p50 in all ${quantile(
    answered.map(({ took }) => took),
    0.5,
  ).toFixed(0)} ms`;
  return [
    { name: 'webhook → reply beyond the model, p50', value: quantile(overheads, 0.5), unit: 'ms', bound: 80, atMost: true, method },
    {
      name: 'webhook → reply beyond the model, p99',
      value: quantile(overheads, 0.99),
      unit: 'ms',
      bound: 400,
      atMost: true,
      method: 'the same messages',
    },
  ];
}

/** First messages that end with a question mark, each once: those of a conversation have answers of their own before them. */
function questions() {
  const seen = new Set();
  const texts = new Set();
  for (const { from, text } of readWorkload()) {
    if (!seen.has(from) && text.trim().endsWith('?') && text.length > 20) texts.add(text);
    seen.add(from);
  }
  return [...texts];
}
