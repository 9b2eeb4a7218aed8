import { expect, test } from 'vitest';
import { conceptsOfWord } from './concepts.js';
import { termsOf } from './terms.js';
import { parseQuery } from './query.js';
import { slotCoverage } from './slot.js';

test.each([
  ['kosher', 'halal'],
  ['Geige', 'Gitarre'],
  ['chitarra', 'violino'],
  ['padel', 'tennis'],
  ['Zwiebeln', 'Knoblauch'],
  ['steam room', 'sauna'],
])('%s is no %s', (asked, known) => {
  const [slot] = parseQuery(asked).slots;
  expect(slot).toBeDefined();
  if (slot !== undefined) expect(slotCoverage(slot, termsOf(known))).toBe(0);
});

test('what holds for instruments holds for each', () => {
  const slot = parseQuery('Do you rent out violins?').slots.find(({ terms }) => terms.includes('#violin'));
  expect(slot).toBeDefined();
  if (slot !== undefined) expect(slotCoverage(slot, termsOf('We rent out instruments.'))).toBeGreaterThan(0.7);
});

test('the same thing is one in other languages', () => {
  expect(conceptsOfWord('hallal')).toEqual(conceptsOfWord('halal'));
  expect(conceptsOfWord('koscher')).toEqual(conceptsOfWord('kosher'));
  expect(conceptsOfWord('geige')).toEqual(conceptsOfWord('violon'));
});
