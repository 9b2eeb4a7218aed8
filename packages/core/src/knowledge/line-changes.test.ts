import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineChanges } from './line-changes.js';

const SIGNS = { same: ' ', added: '+', removed: '-' };
const told = (before: string, after: string) => lineChanges([...before], [...after]).map(({ change, text }) => SIGNS[change] + text);

it('tells lines that came, went and stayed, in their order', () => {
  expect(told('abc', 'abc')).toEqual([' a', ' b', ' c']);
  expect(told('', 'ab')).toEqual(['+a', '+b']);
  expect(told('ab', '')).toEqual(['-a', '-b']);
  expect(told('abcd', 'abxd')).toEqual([' a', ' b', '-c', '+x', ' d']);
  expect(told('abcabba', 'cbabac').filter((line) => !line.startsWith(' '))).toHaveLength(5);
});

const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

it('leads from any text to any other, by no more lines than there are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = lineChanges(before, after);
      const of = (other: string) => lines.filter(({ change }) => change !== other).map((line) => line.text);
      expect([of('added'), of('removed')]).toEqual([before, after]);
      expect(lines.filter(({ change }) => change !== 'same').length).toBe(before.length + after.length - 2 * longestCommon(before, after));
    }),
    { seed: 6, numRuns: 500 },
  );
});

it('counts what differs too much without its order', () => {
  const before = Array.from({ length: 2_000 }, (_, index) => `old ${index}`);
  const after = Array.from({ length: 2_000 }, (_, index) => (index === 1_000 ? 'old 7' : `new ${index}`));
  const lines = lineChanges(before, after);
  const count = (wanted: string) => lines.filter(({ change }) => change === wanted).length;
  expect([count('removed'), count('added')]).toEqual([1_999, 1_999]);
});

/** By the table, slow and plain. */
function longestCommon(left: readonly string[], right: readonly string[]): number {
  let row = Array.from({ length: right.length + 1 }, () => 0);
  for (const one of left) {
    const next = [0];
    right.forEach((other, index) => next.push(one === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
