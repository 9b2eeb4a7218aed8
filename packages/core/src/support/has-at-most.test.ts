import { expect, it } from 'vitest';
import { hasAtMost } from './has-at-most.js';

it('counts the elements of all lists, at any depth', () => {
  expect(hasAtMost({ a: [1, 2, { b: [3] }] }, 4)).toBe(true);
  expect(hasAtMost({ a: [1, 2, { b: [3] }] }, 3)).toBe(false);
  expect(hasAtMost('text', 0)).toBe(true);
});

it('survives nesting that recursion would not', () => {
  const deep: unknown = JSON.parse(`${'[['.repeat(50_000)}1${']]'.repeat(50_000)}`);
  expect(hasAtMost(deep, 1_000_000)).toBe(true);
  expect(hasAtMost(deep, 99_999)).toBe(false);
});
