import { expect, test } from 'vitest';
import { compared, qualifiersOf, readQualifiers } from '../output-guard/qualifiers.js';

test.each([
  ['price for students', 'Adults: €9', { apart: true, alike: false }],
  ['price for pupils', 'Students: €9', { apart: false, alike: true }],
  ['billed monthly', 'Choir, yearly: €90', { apart: true, alike: false }],
  ['price in summer', 'High season: €90', { apart: false, alike: false }],
  ['price in summer', 'Winter: €90', { apart: true, alike: false }],
  ['how much is it', 'Adults: €9', { apart: false, alike: false }],
  ['an evening for adults', 'Adults in the morning', { apart: true, alike: true }],
])('"%s" beside "%s"', (asked, said, expected) => {
  expect(compared(readQualifiers(asked), qualifiersOf(said))).toEqual(expected);
});
