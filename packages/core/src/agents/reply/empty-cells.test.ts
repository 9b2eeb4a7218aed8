import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

/** A practice and a bike shop whose tables have holes. */
const FILES: Readonly<Record<string, string>> = {
  'vaccines.md':
    '# Vaccinations\n\n| Vaccine | Dog | Cat | Rabbit |\n|---|---|---|---|\n| Rabies | £72 | £72 | – |\n| Distemper | £54 | n/a | £49 |\n',
  'hire.md':
    '# Hire\n\n| Bike | Day | Week (7 days) |\n|---|---|---|\n| Touring bike | £18 | £90 |\n| Cargo bike | £30 | – |\n| Tandem | £35 | |\n',
  'dogs.md': '# Hunde\n\nHunde kosten 12 € pro Monat.\n',
  'rooms.md': '# Zimmer\n\n| Zimmer | Pro Nacht | Pro Monat |\n|---|---|---|\n| Kammer | 40 € | — |\n| Saal | 90 € | 1.900 € |\n',
};
const passages = Object.entries(FILES).flatMap(([name, content]) => {
  const { title, passages: chunks } = chunkDocument({ name, content });
  return chunks.map((chunk, position) => ({ ...chunk, id: `${name}#${position}`, documentId: name, position, title }));
});
const knowledge = createKnowledgeIndex(passages, 1);
const pipeline = createPipeline();
const replyTo = async (text: string) => (await pipeline.analyze({ id: text, text, knowledge })).reply;

test.each([
  'rabies for a rabbit how much',
  'How much is rabies for a rabbit?',
  'What does distemper cost for a cat?',
  'cargo bike for a week',
  'How much is the cargo bike for 7 days?',
  'How much is the tandem for a week?',
  'Was kostet die Kammer pro Monat?',
])('what a table leaves open a person answers: %s', async (text) => {
  expect((await replyTo(text))?.source).toBe('human_holding');
});

test.each([
  ['rabies for a dog how much', '£72'],
  ['How much is distemper for a rabbit?', '£49'],
  ['touring bike for a week', '£90'],
  ['How much is the touring bike for 7 days?', '£90'],
  ['How much is the tandem for a day?', '£35'],
  ['Was kostet der Saal pro Monat?', '1.900 €'],
  ['Was kostet die Kammer pro Nacht?', '40 €'],
])('the cells beside it are said as ever: %s', async (text, right) => {
  expect((await replyTo(text))?.text).toContain(right);
});
