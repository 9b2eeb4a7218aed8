import { expect, test } from 'vitest';
import { inBatches } from './in-batches.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A write that ends when it is told to. */
function slowWrite() {
  const batches: { readonly items: readonly number[]; readonly end: (error?: Error) => void }[] = [];
  const write = (items: readonly number[]) =>
    new Promise<readonly string[]>((resolve, reject) => {
      batches.push({ items, end: (error) => (error ? reject(error) : resolve(items.map((item) => `wrote ${item}`))) });
    });
  return { batches, write };
}

test('calls that come while a batch is written join the next one, and each hears of its own items', async () => {
  const { batches, write } = slowWrite();
  const accept = inBatches({ write, worthTryingApart: () => true });
  const early = [accept([1]), accept([2, 3])];
  await turn();
  const late = [accept([4]), accept([]), accept([5, 6])];
  await turn();
  expect(batches.map(({ items }) => items)).toEqual([[1, 2, 3]]);
  batches[0]?.end();
  expect(await Promise.all(early)).toEqual([['wrote 1'], ['wrote 2', 'wrote 3']]);
  await turn();
  expect(batches.map(({ items }) => items)).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  batches[1]?.end();
  expect(await Promise.all(late)).toEqual([['wrote 4'], [], ['wrote 5', 'wrote 6']]);
});

test('a batch that failed is tried call by call where that may help', async () => {
  const accept = inBatches({
    write: async (items: readonly number[]) => {
      if (items.includes(2)) throw new Error('two');
      return items;
    },
    worthTryingApart: ({ message }: Error) => message === 'two',
  } as never) as (items: readonly number[]) => Promise<readonly number[]>;
  const outcomes = await Promise.allSettled([accept([1]), accept([2]), accept([3])]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('where it cannot help everybody is told at once', async () => {
  const { batches, write } = slowWrite();
  const accept = inBatches({ write, worthTryingApart: () => false });
  const calls = [accept([1]), accept([2])];
  await turn();
  batches[0]?.end(new Error('gone'));
  expect((await Promise.allSettled(calls)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(batches).toHaveLength(1);
  const next = accept([3]);
  await turn();
  batches[1]?.end();
  expect(await next).toEqual(['wrote 3']);
});
