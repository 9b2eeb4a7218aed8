import { expect, test } from 'vitest';
import { isEveryday } from './everyday-words.js';

test.each([
  ['en', 'somebody'],
  ['en', 'wondered'],
  ['en', 'brought'],
  ['de', 'trotzdem'],
  ['de', 'funktioniert'],
  ['fr', 'trouverai'],
  ['fr', 'veulent'],
  ['es', 'ponéis'],
  ['es', 'meterle'],
  ['es', 'dejamos'],
  ['it', 'lasciarlo'],
  ['it', 'troviamo'],
  ['pt', 'querem'],
  ['pt', 'ficamos'],
  ['nl', 'gebeurt'],
])('in %s many sentences hold "%s" without being about it', (language, word) => {
  const folded = word.normalize('NFD').replace(/\p{M}+/gu, '');
  expect(isEveryday(folded, language)).toBe(true);
});

test.each([
  ['en', 'pedalo'],
  ['en', 'trotzdem'],
  ['de', 'fahrradhelm'],
  ['fr', 'perceuse'],
  ['es', 'andamio'],
  ['it', 'lasagne'],
  ['pt', 'telhado'],
  ['nl', 'grasmaaier'],
])('in %s a sentence with "%s" is about it', (language, word) => {
  expect(isEveryday(word, language)).toBe(false);
});
