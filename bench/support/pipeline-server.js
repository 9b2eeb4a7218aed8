/** The keyless pipeline over the demo knowledge: tells what each message costs. BENCH_ENCODER says whether meaning is read too. */
import { local } from '@replyforce/adapters/local';
import { chunkDocument, createKnowledgeIndex, createPipeline } from '@replyforce/core';
import { readdirSync, readFileSync } from 'node:fs';
import { TOPIC_CASES } from '../../training/eval/topic-cases.js';
import { quantile } from './figures.js';

const KNOWLEDGE = new URL('../../packages/cli/demo/knowledge/', import.meta.url);
const MESSAGES = Object.values(TOPIC_CASES).flat();
/** Before anything is measured: code is compiled, models are loaded. */
const WARM_UP = 150;

const models = local({ encoder: process.env['BENCH_ENCODER'] === '1' });
const passages = readdirSync(KNOWLEDGE)
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => {
    const { title, passages: chunks } = chunkDocument({ name, content: readFileSync(new URL(name, KNOWLEDGE), 'utf8') });
    return chunks.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
  });
const { encoder } = models;
const knowledge = createKnowledgeIndex(passages, 1, encoder ? { encoder } : {});
await knowledge.ready?.();
const { analyze } = createPipeline({ models });

/** @param {number} count */
async function costs(count) {
  const each = [];
  for (let index = 0; index < count; index += 1) {
    // Never the same text twice in a row: what is remembered between messages must not flatter.
    const text = MESSAGES[index % MESSAGES.length] ?? '';
    const before = process.cpuUsage();
    await analyze({ id: String(index), text, knowledge });
    const { user, system } = process.cpuUsage(before);
    each.push(user + system);
  }
  return each;
}

await costs(WARM_UP);
process.on('message', async (count) => {
  const each = await costs(Number(count));
  process.send?.({
    p50: quantile(each, 0.5),
    p99: quantile(each, 0.99),
    mean: each.reduce((sum, cost) => sum + cost, 0) / each.length,
    rss: process.memoryUsage.rss() / 1e6,
  });
});
process.send?.({ port: 0 });
