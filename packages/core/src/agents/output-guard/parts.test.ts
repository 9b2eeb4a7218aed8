import { expect, test } from 'vitest';
import { statementsOf } from './claims.js';
import { partsOf } from './parts.js';

const partsIn = (text: string): readonly string[] =>
  statementsOf(text, new Set(), undefined)
    .flatMap(partsOf)
    .map((part) => part.text);

test.each([
  ['The pass is valid for a year and a half, and you can share it.', 'The pass is valid for a year and a half'],
  ['Le pass est valable un an et demi, et il se partage.', 'Le pass est valable un an et demi'],
  ['El abono vale un año y medio y permite dos visitas.', 'El abono vale un año y medio'],
])('half of something belongs to it: %s', (text, first) => {
  expect(partsIn(text)[0]).toBe(first);
});

test.each([
  'We buy old skis for between £15 and £80.',
  'Wir kaufen alte Ski für zwischen 15 und 80 €.',
  'Nous reprenons les skis entre 15 et 80 €.',
  'Between 3 and 5 people share a boat.',
])('between two amounts is one part: %s', (text) => {
  expect(partsIn(text)).toEqual([]);
});

test('what only stands beside an amount is another', () => {
  expect(partsIn('A sledge costs £15 and a helmet costs £8.')).toHaveLength(2);
});
