import { expect, test } from 'vitest';
import type { Encoder } from '../ports/models.js';
import { glossOf } from './gloss.js';
import { createLikeness, middleOf } from './likeness.js';

/** Words as directions, all of them to one side. */
const encoder = (encoded: string[] = []): Encoder => ({
  id: 'words',
  dimensions: 3,
  encode: (text) => (encoded.push(text), Float32Array.of(text.includes('price') ? 1 : 0, text.includes('hours') ? 1 : 0, 4)),
});

test('sentences of two languages have one gloss', () => {
  expect(glossOf('Was kostet der Versand?')).toBe('what price the shipping?');
  expect(glossOf('Combien coûte la livraison ?')).toContain('price the shipping');
  expect(glossOf('The xyzzy is green.')).toContain('xyzzy');
});

test('what is like is told from the middle of the knowledge, whatever the language', async () => {
  const middle = middleOf([Float32Array.of(1, 0, 4), Float32Array.of(0, 1, 4)]);
  const likeness = createLikeness(encoder(), () => middle);
  const [price = 0, hours = 0] = (await likeness('What does it cost?', ['Der Preis ist 5 €.', 'Öffnungszeiten: 9 bis 5'])) ?? [];
  expect(price).toBeCloseTo(1, 1);
  expect(hours).toBeCloseTo(-1, 1);
});

test('a sentence is encoded once, a question is not kept', async () => {
  const encoded: string[] = [];
  const likeness = createLikeness(encoder(encoded), () => Float32Array.of(0, 0, 4));
  for (let again = 0; again < 2; again += 1) await likeness('cost', ['the price']);
  expect(encoded).toEqual(['price', 'the price', 'price']);
});

test('without a middle, or with an encoder that fails, it knows nothing', async () => {
  expect(createLikeness(encoder(), () => undefined)('cost', ['price'])).toBeUndefined();
  const failing: Encoder = { id: 'f', dimensions: 3, encode: () => Promise.reject(new Error('gone')) };
  expect(await createLikeness(failing, () => Float32Array.of(0, 0, 1))('cost', ['price'])).toBeUndefined();
  expect(middleOf([])).toBeUndefined();
});

test('what is no number says nothing, wherever it comes from', async () => {
  const middle = Float32Array.of(0, 0, 4);
  const odd: Encoder = { id: 'o', dimensions: 3, encode: (text) => Float32Array.of(text.includes('price') ? Number.NaN : 1, 1, 4) };
  expect(await createLikeness(odd, () => middle)('hello', ['price', 'hello'])).toEqual([0, expect.closeTo(1, 1)]);
  expect(await createLikeness(odd, () => middle)('price', ['hello'])).toBeUndefined();
  expect(middleOf([Float32Array.of(Number.NaN, 1), Float32Array.of(1, 1)])).toEqual(Float32Array.of(1, 1));
});
