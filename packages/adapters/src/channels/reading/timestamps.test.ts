import { expect, it } from 'vitest';
import { toMilliseconds } from './timestamps.js';

it.each([
  [1_795_360_000_123, 1_795_360_000_123],
  ['1795360000', 1_795_360_000_000],
  ['1795360000123', 1_795_360_000_123],
  [1_795_360_000, 1_795_360_000_000],
  [1_795_360_000.5, 1_795_360_000_500],
])('reads %s', (given, expected) => {
  expect(toMilliseconds(given)).toBe(expected);
});

it.each([undefined, null, '', 'soon', '2026-11-22', '-5', 0, -1, Number.NaN, Number.POSITIVE_INFINITY, 9e15, {}, [], ['1795360000'], true])(
  'takes %s for no time',
  (given) => {
    expect(toMilliseconds(given)).toBeNull();
  },
);
