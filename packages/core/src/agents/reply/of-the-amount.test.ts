import { expect, test } from 'vitest';
import type { Candidate } from './candidates.js';
import { ofTheAmount } from './of-the-amount.js';

const weighed = (worth: number, evidence: Readonly<Record<string, number>>) => ({
  worth,
  candidate: { bar: undefined, evidence } as unknown as Candidate,
});
const included = weighed(2, { amountsSilent: 1 });
const row = weighed(1.4, { amountsSilent: 1, amountsExact: 1, value: 1 });

test('what states the amount that was asked for goes before what only says that something is included', () => {
  expect(ofTheAmount([included, row], 0.4)).toBe(row);
});

test('nothing does where no amount was asked for, where it is worth much less, or not enough to be said', () => {
  expect(ofTheAmount([weighed(2, {}), row], 0.4)).toBeUndefined();
  expect(ofTheAmount([weighed(3, { amountsSilent: 1 }), row], 0.4)).toBeUndefined();
  expect(ofTheAmount([included, row], 1.5)).toBeUndefined();
  expect(ofTheAmount([row, included], 0.4)).toBeUndefined();
});
