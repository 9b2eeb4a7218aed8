import { expect, test } from 'vitest';
import type { Encoder } from '../ports/models.js';
import { glossOf } from './gloss.js';
import { createLikeness, middleOf } from './likeness.js';

const never = { schedule: () => () => undefined };

/** Words as directions, all of them to one side. */
const encoder = (encoded: string[] = []): Encoder => ({
  id: 'words',
  dimensions: 3,
  encode: (text) => (encoded.push(text), Float32Array.of(text.includes('price') ? 1 : 0, text.includes('hours') ? 1 : 0, 4)),
});

test('sentences of two languages have one gloss', () => {
  expect(glossOf('Was kostet der Versand?')).toBe('what price the shipping?');
  expect(glossOf('Combien coûte la livraison ?')).toContain('price the shipping');
  expect(glossOf('Der xyzzy ist teuer.')).toContain('xyzzy');
});

test('English is its own gloss', () => {
  expect(glossOf('What does the\n delivery cost?')).toBe('What does the delivery cost?');
});

test('what is like is told from the middle of the knowledge, whatever the language', async () => {
  const middle = middleOf([Float32Array.of(1, 0, 4), Float32Array.of(0, 1, 4)]);
  const likeness = createLikeness(encoder(), () => middle, never);
  const [price = 0, hours = 0] = (await likeness('What is the price?', ['Der Preis ist 5 €.', 'Öffnungszeiten: 9 bis 5'])) ?? [];
  expect(price).toBeCloseTo(1, 1);
  expect(hours).toBeCloseTo(-1, 1);
});

test('a sentence is encoded once, a question is not kept', async () => {
  const encoded: string[] = [];
  const likeness = createLikeness(encoder(encoded), () => Float32Array.of(0, 0, 4), never);
  for (let again = 0; again < 2; again += 1) await likeness('What is the price?', ['Der Preis ist 5 €.']);
  expect(encoded).toEqual(['What is the price?', 'the price is 5 €.', 'What is the price?']);
});

test('without a middle it knows nothing, and of an encoder that fails it says so', async () => {
  expect(createLikeness(encoder(), () => undefined, never)('cost', ['price'])).toBeUndefined();
  const failing: Encoder = { id: 'f', dimensions: 3, encode: () => Promise.reject(new Error('gone')) };
  await expect(createLikeness(failing, () => Float32Array.of(0, 0, 1), never)('cost', ['price'])).rejects.toThrow('gone');
  expect(middleOf([])).toBeUndefined();
});

test('what is no number says nothing, wherever it comes from', async () => {
  const middle = Float32Array.of(0, 0, 4);
  const odd: Encoder = { id: 'o', dimensions: 3, encode: (text) => Float32Array.of(text.includes('price') ? Number.NaN : 1, 1, 4) };
  expect(await createLikeness(odd, () => middle, never)('hello', ['price', 'hello'])).toEqual([0, expect.closeTo(1, 1)]);
  expect(await createLikeness(odd, () => middle, never)('price', ['hello'])).toBeUndefined();
  expect(middleOf([Float32Array.of(Number.NaN, 1), Float32Array.of(1, 1)])).toEqual(Float32Array.of(1, 1));
});

test('sentences wait for the encoder together, each with a signal of its own', async () => {
  const signals: AbortSignal[] = [];
  const open: (() => void)[] = [];
  const slow: Encoder = {
    id: 's',
    dimensions: 3,
    encode: (_text, signal) => {
      signals.push(signal);
      return new Promise((resolve) => open.push(() => resolve(Float32Array.of(1, 0, 4))));
    },
  };
  const said = Array.from({ length: 16 }, (_, number) => `sentence ${number}`);
  const likeness = createLikeness(slow, () => Float32Array.of(0, 0, 4), never)('cost', [...said, 'sentence 1'], () =>
    Float32Array.of(1, 0, 4),
  );
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  expect(open).toHaveLength(said.length);
  for (const end of open) end();
  expect(await likeness).toHaveLength(said.length + 1);
  expect(new Set(signals).size).toBe(said.length);
});
