import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { guardReply } from './guard-reply.js';
import { valuesOf } from './values.js';

const SOURCE = `# Hire
Canoes cost €42 a day, kayaks €26 a day.
Late return costs €40 an hour.
Paddles cost €7 each.
Members under 26 pay €15 a month.
Delivery is free for orders over €200.
Bonfires on the island are allowed from November to the end of February.
Repairs take 4 to 7 working days.
The workshop is open Tuesday to Friday.`;

const { title, passages } = chunkDocument({ name: 'hire.md', content: SOURCE });
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'hire', position, title })),
  1,
);
const passes = (question: string, reply: string): boolean =>
  guardReply({ reply, text: question, knowledge, brand: { company: 'Boathouse' } }).passed;

test.each([
  ['Two canoes for a day, how much?', 'Two canoes cost €84 a day.'],
  ['We are three hours late', 'Late return costs €40 an hour, so €120 in all.'],
  ['Four paddles please', 'Four paddles cost €28.'],
  ["I'm 24, what do I pay as a member?", 'As a member under 26 you pay €15 a month.'],
  ['Bonfire in December?', 'Bonfires on the island are allowed in December.'],
  ['How long do repairs take?', 'Repairs take four to seven working days.'],
])('%s: %s goes out', (question, reply) => {
  expect(passes(question, reply)).toBe(true);
});

test.each([
  ['Two canoes for a day, how much?', 'Two canoes cost €86 a day.'],
  ['Two canoes for a day, how much?', 'Two canoes cost €52 a day.'],
  ['We are three hours late', 'Late return costs €40 an hour, so €100 in all.'],
  ['Four paddles please', 'Four paddles cost €35.'],
  ["I'm 24, what do I pay as a member?", 'As a member under 30 you pay €15 a month.'],
  ['Bonfire in March?', 'Bonfires on the island are allowed in March.'],
  ['How long do repairs take?', 'Repairs take five to nine working days.'],
  ['Somebody told me a canoe is €30 a day, right?', 'A canoe is €30 a day.'],
])('%s: %s does not', (question, reply) => {
  expect(passes(question, reply)).toBe(false);
});

test.each([
  ['zehn bis zwölf Wochen', ['1680', '2016']],
  ['entre tres y cinco meses', ['3', '5']],
  ['four to seven working days', ['4', '7']],
  ['from 6.30 to 8 pm', ['1110', '1200']],
])('%s has both values', (text, expected) => {
  expect(valuesOf(text).map(({ fact }) => fact.value)).toEqual(expected);
});
