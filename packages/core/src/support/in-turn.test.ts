import { expect, test } from 'vitest';
import { createInTurn } from './in-turn.js';

test('what has one key comes one after the other, also after a failure; other keys do not wait', async () => {
  const inTurn = createInTurn();
  const said: string[] = [];
  let open: () => void = () => undefined;
  const first = inTurn('a', () => new Promise<void>((resolve) => (open = resolve)).then(() => said.push('a1')));
  const second = inTurn('a', () => Promise.reject(new Error('no')));
  const third = inTurn('a', async () => said.push('a3'));
  await inTurn('b', async () => said.push('b1'));
  expect(said).toEqual(['b1']);
  open();
  await first;
  await expect(second).rejects.toThrow('no');
  await third;
  expect(said).toEqual(['b1', 'a1', 'a3']);
});
