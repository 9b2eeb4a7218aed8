import { expect, test } from 'vitest';
import { nearWordsIn, partsOf } from './near-words.js';

const near = nearWordsIn(new Set(['batter', 'lager', 'replacement', 'wint', 'halteverbotszon', '#price', '9']));

test.each([
  ['battr', ['batter']],
  ['replacemnet', ['replacement']],
  ['winterlager', ['lager']],
  ['halteverbot', ['halteverbotszon']],
  ['zzzz', []],
  ['lager', []],
])('an unknown %s may mean %j', (word, known) => {
  expect([...near(word).keys()]).toEqual(known);
});

test('a compound is taken apart where both parts are known, with the letters that link them', () => {
  const isKnown = (part: string): boolean => ['akku', 'tausch', 'winter', 'lager'].includes(part);
  expect(partsOf('akkutausch', isKnown)).toEqual(['akku', 'tausch']);
  expect(partsOf('wintertarif', isKnown)).toBeNull();
  expect(partsOf('winterslager', isKnown)).toEqual(['winter', 'lager']);
});
