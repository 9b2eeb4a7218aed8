import { expect, test } from 'vitest';
import type { Encoder } from '../ports/models.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { createKnowledgeIndex, vectorsBy } from './knowledge-index.js';

const passage = (id: string, text: string) => ({ id, documentId: 'shop', position: 0, headings: [], title: 'Shop', text });
const WARRANTY = passage('w', 'Two years on everything we make.');
const PARKING = passage('p', 'Leave your car behind the house.');
const CAKES = passage('c', 'There are cakes on Sunday.');

/** A toy encoder that counts: what is about things that break points one way, everything else another. */
function counting(gate: Promise<unknown> = Promise.resolve()) {
  const encoded: string[] = [];
  const encoder: Encoder = {
    id: 'toy-1',
    dimensions: 2,
    async encode(text) {
      encoded.push(text);
      if (text.startsWith('Shop')) await gate;
      return Float32Array.from(/we make|snapped/.test(text) ? [1, 0] : [0, 1]);
    },
  };
  return { encoded, encoder };
}

test('passages are encoded once, beside the search, and kept from one version to the next', async () => {
  const { encoded, encoder } = counting();
  const vectors = vectorsBy({ encoder });
  const options = { encoder, ...(vectors && { vectors }) };
  const first = createKnowledgeIndex([WARRANTY, PARKING], 1, options);
  await first.ready?.();
  expect(encoded).toHaveLength(2);
  const second = createKnowledgeIndex(
    [WARRANTY, CAKES].map((one) => ({ ...one })),
    2,
    options,
  );
  await second.ready?.();
  expect(encoded.slice(2)).toEqual(['Shop: There are cakes on Sunday.']);
  expect((await second.search('it snapped'))[0]?.passage.id).toBe('w');
});

test('until all are encoded words alone find; a query may bring its own vector', async () => {
  let open: () => void = () => undefined;
  const { encoded, encoder } = counting(new Promise<void>((resolve) => (open = resolve)));
  const index = createKnowledgeIndex([WARRANTY, PARKING], 1, { encoder });
  expect(await index.search('it snapped')).toEqual([]);
  open();
  await index.ready?.();
  encoded.length = 0;
  const hits = await index.search('it snapped', { vector: () => Float32Array.of(1, 0) });
  expect(hits.map((hit) => hit.passage.id)).toEqual(['w']);
  expect(encoded).toEqual([]);
});

test('an encoder that fails costs only itself', async () => {
  const encoder: Encoder = {
    id: 'broken',
    dimensions: 2,
    encode() {
      throw new Error('no such library');
    },
  };
  const index = createKnowledgeIndex([WARRANTY, PARKING], 1, { encoder });
  await index.ready?.();
  expect((await index.search('where do I leave my car'))[0]?.passage.id).toBe('p');
});

test('an encoder that hangs is not waited for for ever: words alone find, and the index says why', async () => {
  const runtime = manualRuntime();
  const encoder: Encoder = { id: 'toy-1', dimensions: 2, encode: () => new Promise(() => undefined) };
  const index = createKnowledgeIndex([WARRANTY, PARKING], 1, { encoder, runtime });
  let isReady = false;
  const ready = index.ready?.().then(() => (isReady = true));
  await runtime.advance(30_000);
  expect([isReady, index.meaning?.()]).toEqual([false, { is: 'coming', why: 'the passages are still being read' }]);
  // Told to stop, it has five seconds more.
  await runtime.advance(5_000);
  await ready;
  expect(index.meaning?.()).toEqual({ is: 'missing', why: 'passages could not be read: The time for it is over.' });
  expect((await index.search('parking the car', { vector: () => Float32Array.of(0, 1) }))[0]?.passage.id).toBe('p');
});

test('an encoder is given its time for each passage, and what it made before it failed is kept', async () => {
  const runtime = manualRuntime();
  const encoded: string[] = [];
  let fails = true;
  const encoder: Encoder = {
    id: 'toy-1',
    dimensions: 2,
    async encode(text) {
      encoded.push(text);
      await runtime.sleep(20_000);
      if (fails && encoded.length > 2) throw new Error('gone');
      return Float32Array.of(1, 0);
    },
  };
  const vectors = vectorsBy({ encoder, runtime });
  const options = { encoder, runtime, ...(vectors && { vectors }) };
  const passages = [WARRANTY, PARKING, CAKES];
  const first = createKnowledgeIndex(passages, 1, options);
  await runtime.advance(61_000);
  expect([first.meaning?.().is, encoded.length]).toEqual(['missing', 3]);
  fails = false;
  const second = createKnowledgeIndex(passages, 1, options);
  await runtime.advance(21_000);
  expect([second.meaning?.().is, encoded.length]).toEqual(['there', 4]);
});

test('versions that come quickly after each other read no line twice, and a line that cannot be read costs only itself', async () => {
  const encoded: string[] = [];
  const encoder: Encoder = {
    id: 'toy-1',
    dimensions: 2,
    async encode(text) {
      encoded.push(text);
      await Promise.resolve();
      if (text.includes('cakes')) throw new Error('no cakes');
      return Float32Array.of(1, 0);
    },
  };
  const vectors = vectorsBy({ encoder });
  const options = { encoder, ...(vectors && { vectors }) };
  const versions = [[WARRANTY], [CAKES, WARRANTY, PARKING], [PARKING, WARRANTY]].map((passages, at) =>
    createKnowledgeIndex(passages, at + 1, options),
  );
  await Promise.all(versions.map((index) => index.ready?.()));
  expect(encoded).toEqual([
    'Shop: Two years on everything we make.',
    'Shop: There are cakes on Sunday.',
    'Shop: Leave your car behind the house.',
  ]);
  expect(versions.map((index) => index.meaning?.().is)).toEqual(['there', 'missing', 'there']);
  expect((await versions[2]?.search('xyzzy', { vector: () => Float32Array.of(1, 0) }))?.map(({ meaning }) => meaning)).toEqual([1, 1]);
});

test('a model that is gone is not asked for every line', async () => {
  let calls = 0;
  const encoder: Encoder = {
    id: 'toy-1',
    dimensions: 2,
    encode: () => {
      calls += 1;
      return Promise.reject(new Error('gone'));
    },
  };
  const many = Array.from({ length: 20 }, (_, at) => passage(`m${at}`, `There are ${at} chairs.`));
  const index = createKnowledgeIndex(many, 1, { encoder });
  await index.ready?.();
  expect([calls, index.meaning?.().is]).toEqual([3, 'missing']);
});

test('what has all the words is found though many others are near in meaning and have some of them', async () => {
  const encoder: Encoder = {
    id: 'toy-2',
    dimensions: 2,
    encode: async (text) => Float32Array.from(/kiln/.test(text) && !/fee/.test(text) ? [1, 0] : [0, 1]),
  };
  const rows = Array.from({ length: 30 }, (_, at) =>
    passage(`r${at}`, `The fee for lesson ${'abcdefghijklmnopqrstuvwxyzABCD'[at]} is €${at}.`),
  );
  const kiln = passage('k', 'Firing in the kiln has no charge.');
  const index = createKnowledgeIndex([...rows, kiln], 1, { encoder });
  await index.ready?.();
  const found = await index.search('fee kiln', { limit: 20, floor: 0.1 });
  expect(found).toHaveLength(20);
  expect(found.map((hit) => hit.passage.id)).toContain('k');
});
