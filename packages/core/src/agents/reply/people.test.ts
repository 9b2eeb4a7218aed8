import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { createPipeline } from '../../pipeline/pipeline.js';

/** A practice whose people customers ask for by name. */
const PRACTICE = `# Our team

| Who | Days | Speciality |
|---|---|---|
| Dr Kowalska | Monday to Wednesday | dogs and cats |
| Dr Obi | Thursday and Friday | rabbits and birds |
| Ms Lind | Saturday | grooming |

# Prices

| Treatment | Price |
|---|---|
| Vaccination | £48 |
| Nail trim | £15 |
`;
const { title, passages } = chunkDocument({ name: 'practice.md', content: PRACTICE });
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `p#${position}`, documentId: 'practice.md', position, title })),
  1,
);
const pipeline = createPipeline();
const replyTo = async (text: string, contactName: string | null = null) =>
  (await pipeline.analyze({ id: text, text, knowledge, contactName })).reply;

test.each([
  ['What days is Dr Obi in?', 'Thursday', 'Kowalska'],
  ['which days does Dr Kowalska work', 'Monday', 'Obi'],
  ['When is Ms Lind in?', 'Saturday', 'Kowalska'],
])('who is asked about is not taken for the customer: %s', async (text, right, wrong) => {
  const said = (await replyTo(text))?.text ?? '';
  expect(said).not.toContain(wrong);
  expect(said).toContain(right);
});

test('nobody else’s days are said instead', async () => {
  expect((await replyTo('is Dr Obi in on mondays'))?.text).not.toContain('Kowalska');
});

test.each([
  ['My name is Petra Novak, how much is a nail trim?', null],
  ['Hi, my name is Lind, how much is a nail trim?', null],
  ['How much is a nail trim? Thanks, Obadiah', null],
  ['How much is a nail trim for Rex? Regards, Petra', 'Petra Novak'],
])('the customer’s own name asks for nothing: %s', async (text, contactName) => {
  expect((await replyTo(text, contactName))?.text).toContain('£15');
});
