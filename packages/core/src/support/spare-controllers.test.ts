import { expect, test } from 'vitest';
import { giveBackController, takeController } from './spare-controllers.js';

test('what answered at once leaves its controller to the next', () => {
  const first = takeController();
  const second = takeController();
  expect(second).not.toBe(first);
  giveBackController(first);
  expect(takeController()).toBe(first);
});

test('an aborted one is never used again', () => {
  const aborted = takeController();
  aborted.abort();
  giveBackController(aborted);
  expect(takeController()).not.toBe(aborted);
  expect(takeController().signal.aborted).toBe(false);
});
