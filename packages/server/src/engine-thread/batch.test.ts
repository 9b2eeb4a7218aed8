import { expect, test } from 'vitest';
import { batched, gathered } from './batch.js';

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

test('many do not wait for each other', async () => {
  const sent: number[] = [];
  const say = batched<number>((items) => sent.push(items.length));
  for (let item = 0; item < 20; item += 1) say(item);
  expect(sent).toEqual([8, 8]);
  await nextTurn();
  expect(sent).toEqual([8, 8, 4]);
});

test('what has changed is named once, however often it is said in a turn', async () => {
  const sent: (readonly string[])[] = [];
  const say = gathered<string>((items) => sent.push(items));
  for (let time = 0; time < 50; time += 1) say(time % 2 === 0 ? 'a' : 'b');
  expect(sent).toEqual([]);
  await nextTurn();
  expect(sent).toEqual([['a', 'b']]);
});
