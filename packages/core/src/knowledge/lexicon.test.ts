import { expect, test } from 'vitest';
import { lexiconOf } from './lexicon.js';

const LEXICON = lexiconOf(
  [
    {
      battery: 'battery batteries',
      bakery: 'bakery',
      price: 'price',
      private: 'prive',
      dear: 'dear_price dear_price_list',
      queue: 'liste_d_attente',
    },
    { battery: 'accumulat*', bank: 'bakery', gone: 'd_avance' },
  ],
  '#',
);

test('a word may mean several things, each named once', () => {
  expect(LEXICON.namesOf('bakery')).toEqual(['#bakery', '#bank']);
  expect(LEXICON.namesOf('accumulator')).toEqual(['#battery']);
  expect(LEXICON.namesOf('accumula')).toEqual([]);
});

test('of phrases that begin alike the longest counts', () => {
  const at = (...words: string[]) => LEXICON.phraseAt(words, 0);
  expect(at('dear', 'price', 'list')).toEqual({ concept: '#dear', length: 3 });
  expect(at('dear', 'price')).toEqual({ concept: '#dear', length: 2 });
  expect(at('dear', 'list')).toBeUndefined();
});

test('a phrase is cut as the words of a text are, which keep no elided article', () => {
  expect(LEXICON.phraseAt(['liste', 'attente'], 0)).toEqual({ concept: '#queue', length: 2 });
  expect(LEXICON.namesOf('avance')).toEqual([]);
});

test('usual slips come before odd ones, and what may be two things is neither', () => {
  // `battery` with one letter too few of a double, `bakery` with another letter.
  expect(LEXICON.namesOfSlip('batery')).toEqual(['#battery']);
  expect(LEXICON.namesOfSlip('prise')).toEqual(['#price']);
  expect(LEXICON.namesOfSlip('prixe')).toEqual([]);
  expect(LEXICON.namesOfSlip('acumulator')).toEqual(['#battery']);
});
