import { expect, test } from 'vitest';
import { chunkDocument } from '../../knowledge/chunk.js';
import { createKnowledgeIndex } from '../../knowledge/knowledge-index.js';
import { parseQuery } from '../../knowledge/query.js';
import { createPipeline } from '../../pipeline/pipeline.js';
import { likenessToAsked } from './same-question.js';

/** Questions in bold are no headings, and yet what they are answered with is the answer to them. */
const { title, passages } = chunkDocument({
  name: 'faq.md',
  content:
    '# Good to know\n\n**Is there a changing table?**\nNo, sorry. The museum next door has one.\n\n**Do you sell gift cards?**\nYes, at the till. They are valid for a year.\n\n**Can we bring a cake?**\nOf course. Plates and forks are lent.\n',
});
const knowledge = createKnowledgeIndex(
  passages.map((passage, position) => ({ ...passage, id: `faq.md#${position}`, documentId: 'faq.md', position, title })),
  1,
);

test.each([
  ['Do you sell gift cards?', 1],
  ['is there a lift?', 0],
  ['do u sell gift cards', 1],
])('how much a question is the one in front: %s', (text, likeness) => {
  expect(likenessToAsked(parseQuery(text), { asked: 'Do you sell gift cards?' })).toBe(likeness);
});

test('nothing is like no question', () => {
  expect(likenessToAsked(parseQuery('Do you sell gift cards?'), {})).toBe(0);
});

test.each([
  ['is there a changing table', 'No, sorry. The museum next door has one.'],
  ['do u sell gift cards', 'Yes, at the till. They are valid for a year.'],
])('goes out whole: %s', async (text, answer) => {
  expect((await createPipeline().analyze({ id: text, text, knowledge })).reply?.text).toContain(answer);
});
