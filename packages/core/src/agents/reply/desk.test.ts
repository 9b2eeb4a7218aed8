import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Reply } from '../../domain/analysis.js';
import { DEFAULT_BRAND } from '../../domain/settings.js';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex, type IndexedPassage } from '../../knowledge/knowledge-index.js';
import { createReply } from './reply.js';
import { DESK_QUESTIONS } from './desk-questions.js';

const folder = new URL('../../../../cli/demo/knowledge/', import.meta.url);
const passages: IndexedPassage[] = readdirSync(folder).flatMap((name) => {
  const { title, passages: chunks } = chunkDocument({ name, content: readFileSync(new URL(name, folder), 'utf8') });
  return chunks.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
});
const knowledge = createKnowledgeIndex(passages, 1);
const demo = JSON.parse(readFileSync(new URL('../demo.json', folder), 'utf8')) as { brand: object };

test('the desk set over the demo knowledge: right where it can be, silent where it must be', async () => {
  const agent = createReply();
  const lines: string[] = [];
  let right = 0;
  let wrong = 0;
  let abstained = 0;
  let silent = 0;
  for (const { ask, says, not = [], history = [], language = 'en' } of DESK_QUESTIONS) {
    const input = {
      text: ask, history, contactName: null, brand: { ...DEFAULT_BRAND, ...demo.brand, signature: '' }, knowledge,
      guardrail: { passed: true, flags: [], riskScore: 0, evidence: [] },
      understanding: { language, entities: [], topic: 'inquiry', isQuestion: true, summary: '', keyPhrases: [] },
      sentiment: { sentiment: 'neutral', score: 0, urgency: 'low', emotions: [], probabilities: { negative: 0, neutral: 1, positive: 0 } },
      leadTag: 'COLD', triggers: [],
    } as const;
    const { output } = await agent.run(input, new AbortController().signal);
    const reply = output.reply as Reply;
    const held = reply.source === 'human_holding';
    const good = says !== null && !held && says.every((words) => reply.text.includes(words)) && !not.some((words) => reply.text.includes(words));
    const verdict = held ? (says === null ? 'silent' : 'ABSTAINED') : good ? 'right' : 'WRONG';
    if (verdict === 'right') right += 1;
    else if (verdict === 'WRONG') wrong += 1;
    else if (verdict === 'silent') silent += 1;
    else abstained += 1;
    lines.push(`${verdict.padEnd(10)} ${ask}  =>  ${held ? '-' : reply.text.replaceAll('\n', ' / ')}`);
  }
  if (process.env.DESK !== undefined) process.stdout.write(`${lines.join('\n')}\n`);
  const report = `right ${right}, wrong ${wrong}, abstained though answerable ${abstained}, rightly silent ${silent}, of ${DESK_QUESTIONS.length}\n${lines.filter((line) => /^[A-Z]/.test(line)).join('\n')}`;
  process.stdout.write(`${report.split('\n')[0]}\n`);
  expect(wrong, report).toBeLessThanOrEqual(2);
  expect(right, report).toBeGreaterThanOrEqual(50);
});
