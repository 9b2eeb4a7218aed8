import { expect, test } from 'vitest';
import { batched } from './batch.js';

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('what is said in one turn of the event loop goes out as one, in order', async () => {
  const sent: (readonly number[])[] = [];
  const say = batched<number>((items) => sent.push(items));
  say(1);
  await Promise.resolve();
  say(2);
  expect(sent).toEqual([]);
  await nextTurn();
  say(3);
  await nextTurn();
  expect(sent).toEqual([[1, 2], [3]]);
});
