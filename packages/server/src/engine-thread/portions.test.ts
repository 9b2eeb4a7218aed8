import { expect, it } from 'vitest';
import { inPortions } from './portions.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

it('begins at once what one turn takes, and the rest in the turns that follow, in order', async () => {
  const begun: number[] = [];
  const { take } = inPortions<number>((item) => begun.push(item));
  take(numbers(20));
  take([20, 21]);
  expect(begun).toEqual(numbers(16));
  await turn();
  expect(begun).toEqual(numbers(22));
});

it('counts what came in several lists of one turn together', async () => {
  const begun: number[] = [];
  const { take } = inPortions<number>((item) => begun.push(item));
  for (const item of numbers(40)) take([item]);
  expect(begun).toHaveLength(16);
  await turn();
  expect(begun).toHaveLength(32);
  await turn();
  expect(begun).toEqual(numbers(40));
});

it('begins everything where it is told to', () => {
  const begun: number[] = [];
  const { take, takeAll } = inPortions<number>((item) => begun.push(item));
  take(numbers(50));
  takeAll();
  expect(begun).toEqual(numbers(50));
});
