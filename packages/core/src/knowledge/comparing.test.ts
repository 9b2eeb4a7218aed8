import { expect, test, vi } from 'vitest';
import type { Encoder } from '../ports/models.js';
import { createComparing } from './comparing.js';
import type { IndexedPassage } from './indexed-passage.js';
import { createKnowledgeIndex } from './knowledge-index.js';
import { linesOf } from './lines.js';
import { vectorsOfEncoder } from './passage-vectors.js';

const never = { schedule: () => () => undefined };

/** Words as directions. */
const encoder = (encoded: string[] = []): Encoder => ({
  id: 'words',
  dimensions: 3,
  encode: (text) => (encoded.push(text), Float32Array.of(text.includes('price') ? 1 : 0, text.includes('hours') ? 1 : 0, 0)),
});
const passage = (text: string): IndexedPassage => ({ id: 'p', documentId: 'd', position: 0, headings: ['Shop'], title: 'All', text });
const PRICES = passage('Der Preis ist 5 €.\nUnsere Öffnungszeiten: 9 bis 5\nXyzzy');

async function comparingFor(passages: readonly IndexedPassage[], by: Encoder) {
  const vectors = vectorsOfEncoder(by, never);
  await vectors.prepare(passages);
  return createComparing(vectors, by, never);
}

test('a line says what stands above it, what leads into it, and of a row all its cells', () => {
  expect(linesOf(passage('We deliver:\n- to Oslo'))).toEqual(['Shop: We deliver:', 'Shop: We deliver: - to Oslo']);
  expect(linesOf(passage('Plan: Pro | Price: €49 | Seats: 5'))).toEqual(['Shop: Pro – Price: €49; Seats: 5']);
  expect(linesOf({ ...passage('Yes.'), headings: [] })).toEqual(['All: Yes.']);
  expect(linesOf(passage('Do you deliver to Norway? Yes, in five days.'))).toEqual(['Shop: Do you deliver to Norway? Yes, in five days.']);
});

test('lines are compared with a question, whatever the language of either', async () => {
  const compare = await comparingFor([PRICES], encoder());
  const [price = 0, hours = 0, nothing = 1] = (await compare('What is the price?', linesOf(PRICES)))?.likeness ?? [];
  expect(price).toBeCloseTo(1, 1);
  expect(hours).toBeCloseTo(0, 1);
  expect(nothing).toBe(0);
});

test('a line is encoded beforehand, a question each time unless it brings what was made of it', async () => {
  const encoded: string[] = [];
  const compare = await comparingFor([PRICES, { ...PRICES }], encoder(encoded));
  expect(encoded).toHaveLength(3);
  await compare('What is the price?', linesOf(PRICES));
  expect(encoded.slice(3)).toEqual(['What is the price?']);
  await compare('What is the price?', linesOf(PRICES), () => ({ vector: Float32Array.of(1, 0, 0), tokens: new Float32Array(0) }));
  expect(encoded).toHaveLength(4);
});

test('of lines that are not made, and of questions without a direction, it knows nothing; of an encoder that fails it says so', async () => {
  const compare = await comparingFor([PRICES], encoder());
  expect(await compare('What is the price?', ['Shop: no line of it'])).toBeUndefined();
  expect(await compare('hello', linesOf(PRICES))).toBeUndefined();
  const failing = {
    ...encoder(),
    encode: (text: string) => (text.includes(':') ? Float32Array.of(1, 0, 0) : Promise.reject(new Error('gone'))),
  };
  await expect((await comparingFor([PRICES], failing))('cost', linesOf(PRICES))).rejects.toThrow('gone');
});

test('what is no number says nothing, wherever it comes from', async () => {
  const odd: Encoder = { id: 'o', dimensions: 2, encode: (text) => Float32Array.of(text.includes('price') ? Number.NaN : 1, 1) };
  const compare = await comparingFor([PRICES], odd);
  expect((await compare('hello', linesOf(PRICES)))?.likeness).toEqual([0, expect.closeTo(1, 1), expect.closeTo(1, 1)]);
  expect(await compare('price', linesOf(PRICES))).toBeUndefined();
});

test('an encoder may tell of a question whether documents answer such questions at all', async () => {
  const own = { ...encoder(), answerability: (vector: Float32Array) => (vector[0] === 1 ? 2 : -2) };
  expect(await (await comparingFor([PRICES], own))('price', linesOf(PRICES))).toMatchObject({ answerability: 2 });
  expect(await (await comparingFor([PRICES], encoder()))('price', linesOf(PRICES))).toMatchObject({ answerability: 0 });
});

/** The first word after each colon is all the vector knows; tokens are told apart by their first letter: `a` on one axis, the rest on the other. */
const byToken = (share: number): Encoder => {
  const tokensOf = (text: string) => (text.split(': ').at(-1) ?? '').split(' ').flatMap((word) => (word.startsWith('a') ? [1, 0] : [0, 1]));
  return {
    ...encoder(),
    tokens: {
      width: 2,
      share,
      encode: (text, as) => {
        const tokens = tokensOf(text);
        const length = as === 'question' ? 2 / tokens.length : 1;
        return { vector: Float32Array.of(1, 1, 0), tokens: Float32Array.from(tokens, (value) => value * length) };
      },
    },
  };
};

test('an encoder that compares token by token is asked for both, and each counts as much as it says', async () => {
  const lines = passage('apple.\nberry.\napple berry.');
  const compare = await comparingFor([lines], byToken(0.25));
  const compared = await compare('alpha beta beta', linesOf(lines));
  expect(compared?.tokens?.map(({ found, unmet }) => [found, unmet].map((value) => Math.round(value * 100)))).toEqual([
    [33, 33],
    [67, 33],
    [100, 0],
  ]);
  expect(compared?.likeness.map((value) => Math.round(value * 100))).toEqual([83, 92, 100]);
});

test('where what was made of a line has no tokens, or a question none that counts, texts are compared as a whole', async () => {
  const both = byToken(0.25);
  const compare = await comparingFor([PRICES], both);
  const none = () => ({ vector: Float32Array.of(1, 1, 0), tokens: new Float32Array(4) });
  expect(await compare('a', linesOf(PRICES), none)).toEqual({
    likeness: [1, 1, 1].map((one) => expect.closeTo(one, 2) as number),
    answerability: 0,
  });
  const { tokens: _, ...whole } = both;
  const vectors = vectorsOfEncoder(whole, never);
  await vectors.prepare([PRICES]);
  const compared = await createComparing(vectors, both, never)('a', linesOf(PRICES));
  expect(compared?.tokens?.map(({ found }) => found)).toEqual([0, 0, 0]);
  expect(compared?.likeness[0]).toBeCloseTo(Math.SQRT1_2, 2);
});

test('where a service searches the encoder still compares lines, also while the service is down', async () => {
  const embed = vi.fn(() => Promise.reject<Float32Array[]>(new Error('down')));
  const index = createKnowledgeIndex([PRICES], 1, { encoder: encoder(), embedder: { id: 'service', dimensions: 2, embed } });
  await index.ready?.();
  await vi.waitFor(async () => expect(await index.compare?.('What is the price?', linesOf(PRICES))).toBeDefined());
  expect(index.meaning?.()).toMatchObject({ is: 'missing' });
  const calls = embed.mock.calls.length;
  await index.compare?.('What is the price?', linesOf(PRICES));
  expect(embed).toHaveBeenCalledTimes(calls);
});
