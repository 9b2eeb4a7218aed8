import { expect, test } from 'vitest';
import { createRunningLine } from './running-line.js';

test('who waits and has begun nothing is let go at once, who has begun waits for room', async () => {
  const line = createRunningLine(1, 0);
  const left: string[] = [];
  const enter = (name: string, isBegun: boolean) => line.enter('t', isBegun).then((isFirst) => left.push(`${name} ${isFirst}`));
  await enter('runs', false);
  const waiting = [enter('waits', false), enter('begun', true), enter('waits too', false)];
  line.dismiss();
  await Promise.all([waiting[0], waiting[2]]);
  expect(left).toEqual(['runs true', 'waits false', 'waits too false']);
  for (let leaving = 0; leaving < 3; leaving += 1) line.leave('t');
  await waiting[1];
  expect(left.at(-1)).toBe('begun false');
});
