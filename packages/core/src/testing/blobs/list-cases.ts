import { equal, ok } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { bytes, keysOf, TENANT, TEXT, type BlobStoreCapability, type BlobStoreSubject } from './subject.js';

const KEYS = ['a/1', 'a/2', 'a/b/1', 'a/b/2', 'a0', 'ab', 'b/1', 'b/2/x', 'b1', 'c'];

export const listCases: readonly ConformanceCase<BlobStoreSubject, BlobStoreCapability>[] = [
  {
    name: 'a list is empty where there is nothing',
    async run({ store }) {
      equal(await store.list(TENANT), { data: [], nextCursor: null }, 'the list of nothing');
      equal(await store.list(TENANT, { prefix: 'a/', cursor: 'a/b' }), { data: [], nextCursor: null }, 'the list after a key');
    },
  },
  {
    name: 'a list tells keys in order, with their sizes and when they were put',
    async run({ store }) {
      for (const key of KEYS.toReversed()) await store.put(TENANT, key, new Uint8Array(key.length), TEXT);
      const { data, nextCursor } = await store.list(TENANT);
      equal(
        data.map(({ key, size }) => ({ key, size })),
        KEYS.map((key) => ({ key, size: key.length })),
        'the list',
      );
      equal(nextCursor, null, 'the cursor of a whole list');
      const times = data.map(({ storedAt }) => storedAt);
      // The clock is the store's, so only a time out of this world is wrong.
      ok(Math.min(...times) > Date.UTC(2020, 0) && Math.max(...times) < Date.UTC(2200, 0), `the times are ${times.join(', ')}`);
      ok(Math.max(...times) - Math.min(...times) < 600_000, 'blobs put together are far apart in time');
    },
  },
  {
    name: 'a prefix is text, at a slash or in the middle of a name',
    async run({ store }) {
      for (const key of KEYS) await store.put(TENANT, key, bytes('x'), TEXT);
      for (const prefix of ['a', 'a/', 'a/b', 'a/b/', 'b', 'b/2', 'b/2/', 'c', 'c/', 'a/1', 'a/12', 'd', '/', 'a//']) {
        equal(
          await keysOf(store, TENANT, { prefix }),
          KEYS.filter((key) => key.startsWith(prefix)),
          `the prefix ${prefix}`,
        );
      }
    },
  },
  {
    name: 'pages of any size together name every key once',
    async run({ store }) {
      for (const key of KEYS) await store.put(TENANT, key, bytes('x'), TEXT);
      for (let limit = 1; limit <= KEYS.length + 1; limit += 1) equal(await keysOf(store, TENANT, { limit }), KEYS, `pages of ${limit}`);
      equal(await keysOf(store, TENANT, { limit: 2, prefix: 'a/' }), ['a/1', 'a/2', 'a/b/1', 'a/b/2'], 'pages of a prefix');
      equal((await store.list(TENANT, { limit: KEYS.length })).nextCursor, null, 'the cursor of a page that ends with the list');
      equal((await store.list(TENANT, { limit: 0 })).data.length, 1, 'keys on a page of none');
    },
  },
  {
    name: 'a cursor goes on after its key, though that key is gone: a list can be deleted as it is read',
    async run({ store }) {
      for (const key of KEYS) await store.put(TENANT, key, bytes('x'), TEXT);
      let cursor: string | undefined;
      const seen: string[] = [];
      do {
        const page = await store.list(TENANT, { limit: 3, ...(cursor !== undefined && { cursor }) });
        for (const { key } of page.data) await store.delete(TENANT, key);
        seen.push(...page.data.map(({ key }) => key));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      equal(seen, KEYS, 'the keys seen');
      equal(await keysOf(store), [], 'the keys left');
    },
  },
];
