import { expect, test } from 'vitest';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import { saidOnce } from './said-once.js';

const hitOf = (id: string): KnowledgeHit => ({
  documentId: 't',
  title: 'Tours',
  score: 1,
  passage: { id, documentId: 't', position: 0, headings: [], text: 'The tour lasts an hour. It is free.' },
});
const quote = (text: string, id = 'p') => ({ text, hit: hitOf(id), line: false });
const texts = (...quotes: ReturnType<typeof quote>[]) => saidOnce(quotes).map(({ text }) => text);

test('what stands in another quote of the passage is not said again', () => {
  expect(texts(quote('The tour lasts an hour.'), quote('It is free.'), quote('The tour lasts an hour. It is free.'))).toEqual([
    'The tour lasts an hour. It is free.',
  ]);
  expect(texts(quote('It is free.'), quote('It is free.'))).toEqual(['It is free.']);
});

test('a row of another passage that happens to begin so is', () => {
  expect(texts(quote('Small – €4'), quote('Small – €4; large – €7', 'q'))).toHaveLength(2);
});
