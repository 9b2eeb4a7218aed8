import { expect, test } from 'vitest';
import { chunkDocument } from './chunk.js';
import { createKnowledgeIndex } from './knowledge-index.js';
import type { Embedder } from '../ports/models.js';

const CONTENT =
  '# Shop\n## Delivery\nWe deliver to Austria for €9.\n## Refunds\nYou get your money back within 7 days.\n## Berlin\nThe store is open Monday to Friday.\n## Warranty\nThe warranty lasts 2 years.\n## Plans\n| Plan | Price |\n|---|---|\n| Pro | €49 |\n| Starter | €9 |\n';
const { title, passages } = chunkDocument({ name: 'shop.md', content: CONTENT });
const indexed = passages.map((passage, position) => ({ ...passage, id: `p${position}`, documentId: 'shop', position, title }));
const index = createKnowledgeIndex(indexed, 7);
const first = async (query: string) => (await index.search(query))[0]?.passage.text;

test.each([
  ['Do you ship to Österreich?', 'Austria'],
  ['how do I get reimbursed', '7 days'],
  ['Is it open on Wednesday in Berlin?', 'Monday to Friday'],
  ['waranty', '2 years'],
  ['how much is pro', 'Pro | Price: €49'],
  ['Was kostet Starter?', 'Starter | Price: €9'],
])('finds the passage for "%s"', async (query, text) => {
  expect(await first(query)).toContain(text);
});

test('has a floor: nothing relevant, nothing found', async () => {
  for (const query of ['What is the capital of Peru?', 'Tell me a joke about penguins', 'asdf qwer', ''])
    expect(await index.search(query)).toEqual([]);
});

test('scores lie between 0 and 1, best first, within the limit', async () => {
  const hits = await index.search('price of a plan', { limit: 2 });
  expect(hits).toHaveLength(2);
  expect(hits[0]?.score).toBeGreaterThanOrEqual(hits[1]?.score ?? 1);
  expect(hits[0]?.score).toBeLessThanOrEqual(1);
  expect(index.version).toBe(7);
});

test('an embedder adds what no word finds, and its failure costs only itself', async () => {
  const near: Embedder = {
    id: 'toy',
    dimensions: 2,
    embed: (texts) => texts.map((text) => Float32Array.from(/warranty|broke/i.test(text) ? [1, 0] : [0, 1])),
  };
  const dense = createKnowledgeIndex(indexed, 1, { embedder: near });
  await dense.ready?.();
  expect((await dense.search('it broke'))[0]?.passage.text).toContain('2 years');
  const broken = createKnowledgeIndex(indexed, 1, { embedder: { ...near, embed: () => Promise.reject(new Error('down')) } });
  expect((await broken.search('warranty'))[0]?.passage.text).toContain('2 years');
});
