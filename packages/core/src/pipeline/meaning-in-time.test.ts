import { expect, test } from 'vitest';
import type { KnowledgeSearch } from '../ports/knowledge-search.js';
import type { Encoder } from '../ports/models.js';
import { createKnowledgeIndex } from '../knowledge/knowledge-index.js';
import { withMeaningInTime } from './meaning-in-time.js';
import { readingsOf } from './text-reading.js';

const never = { schedule: () => () => undefined };
const nothing = () => undefined;

test('a question is encoded once, as its gloss, for search and comparison', async () => {
  const encoded: string[] = [];
  const encoder: Encoder = { id: 'e', dimensions: 1, encode: (text) => (encoded.push(text), Float32Array.of(1)) };
  const seen: unknown[] = [];
  const knowledge: KnowledgeSearch = {
    version: 1,
    search: (_query, options) => (seen.push(options?.vector?.()), []),
    compare: (_asked, lines, question) => (seen.push(question?.()), { likeness: lines.map(() => 0.5), answerability: 1 }),
  };
  const both = withMeaningInTime(knowledge, readingsOf(encoder, never), never, nothing);
  void both.search('Was kostet der Versand?', { limit: 8 });
  expect(await both.compare?.('Was kostet der Versand?', ['Shipping is free.'])).toEqual({ likeness: [0.5], answerability: 1 });
  expect(seen).toEqual([Float32Array.of(1), { vector: Float32Array.of(1), tokens: new Float32Array(0) }]);
  expect(encoded).toEqual(['what cost the shipping?']);
});

test('an English question that is the whole message is encoded with the message', async () => {
  const encoded: string[] = [];
  const encoder: Encoder = { id: 'e', dimensions: 1, encode: (text) => (encoded.push(text), Float32Array.of(1)) };
  const readings = readingsOf(encoder, never);
  const knowledge: KnowledgeSearch = { version: 1, search: (_query, options) => (void options?.vector?.(), []) };
  const text = 'How much is the shipping?';
  void readings(text).vector();
  void withMeaningInTime(knowledge, readings, never, nothing).search(text);
  expect(encoded).toEqual([text]);
});

test('a comparison that takes too long has nothing to say, and that is told', async () => {
  const missing: string[] = [];
  const due: (() => void)[] = [];
  const runtime = { schedule: (_ms: number, run: () => void) => (due.push(run), () => undefined) };
  const encoder: Encoder = { id: 'e', dimensions: 1, encode: () => Float32Array.of(1) };
  const knowledge: KnowledgeSearch = { version: 1, search: () => [], compare: () => new Promise(() => undefined) };
  const asked = withMeaningInTime(knowledge, readingsOf(encoder, never), runtime, (why) => missing.push(why)).compare?.('Is it open?', [
    'Yes.',
  ]);
  due[0]?.();
  expect(await asked).toBeUndefined();
  expect(missing).toEqual(['sentences were not compared within 600 ms']);
});

test('of an encoder that fails, and of passages that are not read, the search by words says so', async () => {
  const missing: string[] = [];
  const encoder: Encoder = { id: 'e', dimensions: 1, encode: () => Promise.reject(new Error('gone')) };
  const knowledge = createKnowledgeIndex(
    [{ id: 'p', documentId: 'd', position: 0, headings: [], title: 'Shop', text: 'Shipping is free.' }],
    1,
    { encoder },
  );
  const inTime = withMeaningInTime(knowledge, readingsOf(encoder, never), never, (why) => missing.push(why));
  expect(await inTime.search('shipping')).toHaveLength(1);
  expect(missing).toEqual(['the passages are still being read', 'gone']);
  await knowledge.ready?.();
  missing.length = 0;
  expect(await inTime.search('shipping')).toHaveLength(1);
  expect(missing).toEqual(['passages could not be read: gone', 'gone']);
});

test('nothing that a knowledge can do is lost', () => {
  const encoder: Encoder = { id: 'e', dimensions: 1, encode: () => Float32Array.of(1) };
  const knowledge = createKnowledgeIndex([], 1, { encoder });
  expect(Object.keys(withMeaningInTime(knowledge, readingsOf(encoder, never), never, nothing)).sort()).toEqual(
    Object.keys(knowledge).sort(),
  );
});

test('a comparison that throws at once has nothing to say either, and that is told', () => {
  const missing: string[] = [];
  const knowledge: KnowledgeSearch = {
    version: 1,
    search: () => [],
    compare: () => {
      throw new Error('left alone');
    },
  };
  expect(withMeaningInTime(knowledge, undefined, never, (why) => missing.push(why)).compare?.('Is it open?', ['Yes.'])).toBeUndefined();
  expect(missing).toEqual(['left alone']);
});
