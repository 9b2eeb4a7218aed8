import { expect, test } from 'vitest';
import { byTokens, tokensInSteps } from './by-tokens.js';

const LINE = tokensInSteps(Float32Array.of(1, 0, 0, 0, 1, 0));

test('each token of a question finds the nearest of the line, and counts as much as it is long', () => {
  const likeness = byTokens(Float32Array.of(0, 0.7, 0, 0, 0, 0.3), 3)?.(LINE);
  expect(likeness?.found).toBeCloseTo(0.7, 2);
  expect(likeness?.unmet).toBeCloseTo(0.3, 2);
  expect(byTokens(Float32Array.of(-1, 0, 0), 3)?.(tokensInSteps(Float32Array.of(1, 0, 0)))).toEqual({ found: -1, unmet: 2 });
});

test('tokens that hardly count are not looked for, the others count as one', () => {
  const likeness = byTokens(Float32Array.of(0.99, 0, 0, 0, 0, 0.01), 3)?.(LINE);
  expect(likeness?.found).toBeCloseTo(1, 5);
  expect(likeness?.unmet).toBeCloseTo(0, 5);
});

test('nothing is compared where there is no token, none that counts, no number, or no width', () => {
  expect(byTokens(new Float32Array(0), 3)).toBeUndefined();
  expect(byTokens(new Float32Array(6), 3)).toBeUndefined();
  expect(byTokens(Float32Array.of(Number.NaN, 0, 0), 3)).toBeUndefined();
  expect(byTokens(Float32Array.of(1), 0)).toBeUndefined();
});

test('a line without tokens holds nothing of a question, and numbers that are none are not compared', () => {
  expect(byTokens(Float32Array.of(1, 0, 0), 3)?.(new Int8Array(0))).toEqual({ found: 0, unmet: 1 });
  expect(byTokens(Float32Array.of(Number.POSITIVE_INFINITY, 0, 0), 3)).toBeUndefined();
  expect(byTokens(Float32Array.of(1, 0), 3)).toBeUndefined();
  expect(tokensInSteps(Float32Array.of(1.2, -2))).toEqual(Int8Array.of(127, -127));
});

test('of a long question every token still counts', () => {
  const question = Float32Array.from({ length: 300 }, (_, at) => (at % 3 === 0 ? 0.01 : 0));
  expect(byTokens(question, 3)?.(LINE).found).toBeCloseTo(1, 5);
});
