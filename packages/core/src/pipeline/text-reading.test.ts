import { expect, test } from 'vitest';
import type { Encoder } from '../ports/models.js';
import { readingOf } from './text-reading.js';

/** A clock that is moved by hand, and an encoder that waits until it is told to answer. */
function scene() {
  const due: (() => void)[] = [];
  const answers: ((vector: Float32Array) => void)[] = [];
  const encoder: Encoder = { id: 'slow', dimensions: 1, encode: () => new Promise((resolve) => answers.push(resolve)) };
  const schedule = (_ms: number, run: () => void) => {
    due.push(run);
    return () => void due.splice(due.indexOf(run), 1);
  };
  return { due, answers, encoder, runtime: { schedule } };
}

test('one vector for all who ask, and no clock left running', async () => {
  const { due, answers, encoder, runtime } = scene();
  const { vector } = readingOf(encoder, 'text', runtime);
  const asked = Promise.all([vector(), vector()]);
  expect(answers).toHaveLength(1);
  answers[0]?.(Float32Array.of(1));
  const [first, second] = await asked;
  expect(first).toBe(second);
  await Promise.resolve();
  expect(due).toEqual([]);
});

test('an encoder that is late has failed for this message, for all who ask', async () => {
  const { due, answers, encoder, runtime } = scene();
  const { vector } = readingOf(encoder, 'text', runtime);
  const asked = Promise.resolve(vector());
  due[0]?.();
  await expect(asked).rejects.toThrow('the encoder took more than 600 ms');
  await expect(vector()).rejects.toThrow('600 ms');
  expect(answers).toHaveLength(1);
});

test('an encoder that throws is asked once', () => {
  let asked = 0;
  const encoder: Encoder = {
    id: 'gone',
    dimensions: 1,
    encode() {
      asked += 1;
      throw new Error('not installed');
    },
  };
  const { vector } = readingOf(encoder, 'text', scene().runtime);
  for (let again = 0; again < 2; again += 1) expect(() => vector()).toThrow('not installed');
  expect(asked).toBe(1);
});
