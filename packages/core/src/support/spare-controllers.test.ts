import { expect, it } from 'vitest';
import { giveBack, takeController } from './spare-controllers.js';

it('hands a controller to one user at a time, and never one that was aborted', () => {
  const [one, other] = [takeController(), takeController()];
  expect(one).not.toBe(other);
  giveBack(one);
  expect(takeController()).toBe(one);
  one.abort();
  giveBack(one);
  const next = takeController();
  expect(next).not.toBe(one);
  expect(next.signal.aborted).toBe(false);
});
