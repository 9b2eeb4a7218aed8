import { expect, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import type { LineVectorStore } from '../ports/line-vectors.js';
import type { Encoder } from '../ports/models.js';
import type { Runtime } from '../ports/runtime.js';
import { webRuntime } from '../runtime/web-runtime.js';
import { createKnowledgeIndex, vectorsBy } from './knowledge-index.js';
import { keptLines } from './kept-lines.js';

const passage = (id: string, text: string) => ({ id, documentId: 'shop', position: 0, headings: [], title: 'Shop', text });
const WARRANTY = passage('w', 'Two years on everything we make.');
const PARKING = passage('p', 'Leave your car behind the house.');
const CAKES = passage('c', 'There are cakes on Sunday.');
const CHAIRS = Array.from({ length: 600 }, (_, at) => passage(`chair ${at}`, `There are ${at} chairs.`));

const newStore = (): LineVectorStore => {
  const store = memoryStorage().forTenant('t').lineVectors;
  if (!store) throw new Error('none');
  return store;
};

/** A process that starts: with what the store holds, and an encoder that counts. */
function start(store: LineVectorStore, change: Partial<Encoder> = {}, runtime: Runtime = webRuntime()) {
  const encoded: string[] = [];
  const encoder: Encoder = {
    id: 'toy-1',
    dimensions: 2,
    async encode(text) {
      encoded.push(text);
      return Float32Array.from(/we make|snapped/.test(text) ? [0.9, 0.1] : [0.2, 1]);
    },
    ...change,
  };
  const vectors = vectorsBy({ encoder, runtime }, keptLines(store, encoder, runtime));
  let version = 0;
  const read = async (passages: readonly ReturnType<typeof passage>[]) => {
    const index = createKnowledgeIndex(passages, (version += 1), { encoder, runtime, ...(vectors && { vectors }) });
    await index.ready?.();
    return index;
  };
  return { encoded, read };
}

const countOf = async (store: LineVectorStore, encoder = 'toy-1') => (await store.digests(encoder, undefined, 10_000)).length;

test('a process that starts reads what another has made, encodes what is missing, and finds the same', async () => {
  const store = newStore();
  const first = start(store);
  const before = await first.read([WARRANTY, PARKING, ...CHAIRS]);
  expect(first.encoded).toHaveLength(602);
  const second = start(store);
  const after = await second.read([WARRANTY, PARKING, ...CHAIRS, CAKES]);
  expect(second.encoded).toEqual(['Shop: There are cakes on Sunday.']);
  const meaningOf = async ({ search }: typeof before) =>
    (await search('it snapped', { limit: 1 })).map(({ passage: found, meaning }) => [found.id, meaning]);
  expect(await meaningOf(after)).toEqual(await meaningOf(before));
  expect(await countOf(store)).toBe(603);
});

test('two processes that start at once both come to all lines', async () => {
  const store = newStore();
  const processes = [start(store), start(store)];
  const indexes = await Promise.all(processes.map(({ read }) => read(CHAIRS)));
  expect(indexes.map((index) => index.meaning?.().is)).toEqual(['there', 'there']);
  expect(await countOf(store)).toBe(600);
});

test('what no line needs any more is dropped: with the change, or at the next start', async () => {
  const store = newStore();
  const running = start(store);
  await running.read([WARRANTY, PARKING, CAKES]);
  await running.read([WARRANTY, PARKING]);
  expect(await countOf(store)).toBe(2);
  await start(store, { id: 'toy-0' }).read([WARRANTY]);
  expect([await countOf(store), await countOf(store, 'toy-0')]).toEqual([0, 1]);
  await start(store).read(CHAIRS);
  await start(store).read([WARRANTY]);
  expect([await countOf(store), await countOf(store, 'toy-0')]).toEqual([1, 0]);
  await start(store).read([]);
  expect(await store.encoders()).toEqual([]);
});

test('of an encoder that breaks off what it made is kept, and nothing is dropped', async () => {
  const store = newStore();
  await start(store).read([CAKES]);
  let calls = 0;
  const breaking = start(store, {
    encode: async () => {
      calls += 1;
      if (calls > 300) throw new Error('gone');
      return Float32Array.of(1, 0);
    },
  });
  expect((await breaking.read(CHAIRS)).meaning?.().is).toBe('missing');
  expect(await countOf(store)).toBe(301);
  const next = start(store);
  await next.read(CHAIRS);
  expect(next.encoded).toHaveLength(300);
});

test('a store that fails, or hangs, costs time only, and is not asked for every part', async () => {
  let calls = 0;
  const failing = (fail: () => Promise<never>): LineVectorStore => {
    const call = () => {
      calls += 1;
      return fail();
    };
    return { find: call, keep: call, encoders: call, digests: call, forget: call };
  };
  const broken = start(failing(() => Promise.reject(new Error('disk full'))));
  const index = await broken.read(CHAIRS);
  expect([index.meaning?.().is, broken.encoded.length, calls]).toEqual(['there', 600, 3]);
  // Time runs out at once.
  const hasty: Runtime = { ...webRuntime(), schedule: (_ms, callback) => webRuntime().schedule(0, callback) };
  const hanging = start(
    failing(() => new Promise(() => undefined)),
    { encode: () => Float32Array.of(1, 0) },
    hasty,
  );
  expect((await hanging.read(CHAIRS)).meaning?.().is).toBe('there');
  // One that hangs is left alone at once.
  expect(calls).toBe(4);
});

test('vectors of another size are made anew', async () => {
  const store = newStore();
  await start(store).read([PARKING]);
  const other = start(store, { dimensions: 3, encode: async () => Float32Array.of(0, 0, 1) });
  const index = await other.read([PARKING]);
  expect((await index.search('xyzzy', { vector: () => Float32Array.of(0, 0, 1) }))[0]?.meaning).toBeCloseTo(1);
});

test('lines that are all at hand let others have their turn in between', async () => {
  const store = newStore();
  await start(store).read(CHAIRS);
  let [time, pauses] = [0, 0];
  const runtime: Runtime = {
    ...webRuntime(),
    elapsed: () => (time += 11),
    sleep: async () => void (pauses += 1),
  };
  const busy = start(store, {}, runtime);
  await busy.read(CHAIRS);
  expect(busy.encoded).toEqual([]);
  expect(pauses).toBeGreaterThan(0);
});

test('a store that answers anything else than it should is one that fails', async () => {
  const nothing = async (): Promise<never[]> => [];
  const odd = (part: object): LineVectorStore => ({
    find: nothing,
    keep: async () => undefined,
    encoders: nothing,
    digests: nothing,
    forget: async () => undefined,
    ...part,
  });
  const answers = [{ rows: [] }, [null], 'none', 7];
  for (const answer of answers) {
    const process = start(odd({ find: async () => answer, encoders: async () => answer }));
    expect([(await process.read([WARRANTY, PARKING])).meaning?.().is, process.encoded.length]).toEqual(['there', 2]);
  }
  for (const parts of [new Float32Array([Number.NaN, 1]), [1, 0], 'ab']) {
    const process = start(
      odd({ find: async (_encoder: string, digests: readonly string[]) => digests.map((digest) => ({ digest, parts })) }),
    );
    expect([(await process.read([WARRANTY, PARKING])).meaning?.().is, process.encoded.length]).toEqual(['there', 2]);
  }
  // The same page for ever.
  const page = Array.from({ length: 2_000 }, (_, at) => `digest ${at}`);
  const process = start(odd({ encoders: async () => ['toy-1'], digests: async () => page }));
  expect((await process.read([WARRANTY])).meaning?.().is).toBe('there');
});

test('of two lines that are read alike one may go without the other', async () => {
  const store = newStore();
  const running = start(store);
  await running.read([passage('a', 'Das Fahrrad und der Preis'), passage('b', 'Das Rad und der Preis')]);
  expect(await countOf(store)).toBe(1);
  await running.read([passage('b', 'Das Rad und der Preis')]);
  expect(await countOf(store)).toBe(1);
});

test('what has no direction is not kept: the encoder may be well again at the next start', async () => {
  const store = newStore();
  await start(store, { encode: async () => Float32Array.of(Number.NaN, 1) }).read([WARRANTY]);
  expect(await countOf(store)).toBe(0);
});

test('what lines are compared by token by token is kept beside their vectors; without it a line is read again', async () => {
  const tokens: NonNullable<Encoder['tokens']> = {
    width: 3,
    share: 0.5,
    encode: async (text) => ({
      vector: Float32Array.of(0.2, 1),
      tokens: Float32Array.from(text.includes('years') ? [1, 0, 0, 0, 1, 0] : [0, 0, 1]),
    }),
  };
  const store = newStore();
  await start(store, { tokens }).read([WARRANTY, PARKING]);
  let read = 0;
  const counted = { ...tokens, encode: (...given: Parameters<typeof tokens.encode>) => ((read += 1), tokens.encode(...given)) };
  const { compare } = await start(store, { tokens: counted }).read([WARRANTY, PARKING]);
  expect(read).toBe(0);
  const compared = await compare?.('years', ['Shop: Two years on everything we make.', 'Shop: Leave your car behind the house.']);
  expect(compared?.tokens?.map(({ found }) => Math.round(found * 100))).toEqual([100, 0]);
  const plain = start(store);
  await plain.read([WARRANTY]);
  expect(plain.encoded).toHaveLength(1);
  read = 0;
  await start(store, { tokens: { ...counted, width: 4 } }).read([PARKING]);
  expect(read).toBe(1);
});
