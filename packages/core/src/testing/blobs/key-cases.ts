import { equal, ok, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { bytes, keysOf, OTHER, TENANT, TEXT, type BlobStoreCapability, type BlobStoreSubject } from './subject.js';

const LONGEST = `${'a'.repeat(120)}/${'b'.repeat(120)}/${'c'.repeat(120)}/${'d'.repeat(120)}/${'e'.repeat(28)}`;

/** Keys that differ by little, or lie where another one's folder would. */
const NEIGHBOURS = ['0', 'a', 'a-b', 'a.b', 'a/b', 'a/b/c', 'a/b.c', 'a0', 'a_b', 'con', 'x.json', LONGEST].sort();

const BAD_SEGMENTS = [
  '',
  '.',
  '..',
  '.hidden',
  '-x',
  '_x',
  'A',
  'a b',
  'a\\b',
  'a\0',
  'a\n',
  'ä',
  'a%2fb',
  'a:b',
  '~',
  'a~',
  'x'.repeat(121),
];
const BAD_KEYS = [
  ...BAD_SEGMENTS,
  ...BAD_SEGMENTS.map((segment) => `a/${segment}`),
  ...BAD_SEGMENTS.map((segment) => `${segment}/a`),
  `../${OTHER}/secret`,
  `a/../../${OTHER}/secret`,
  `/${OTHER}/secret`,
  `..\\${OTHER}\\secret`,
  `${LONGEST}f`,
];
const BAD_TENANTS = [...BAD_SEGMENTS, `${TENANT}/..`, `../${OTHER}`, `${OTHER}/folder`, '/'];
const BAD_PREFIXES = ['A', ' ', '*', 'a\0', 'ä', '%', 'a\\', 'x'.repeat(513)];

export const keyCases: readonly ConformanceCase<BlobStoreSubject, BlobStoreCapability>[] = [
  {
    name: 'keys that differ by little are blobs of their own, and the longest is kept',
    async run({ store }) {
      for (const key of NEIGHBOURS) await store.put(TENANT, key, bytes(`content of ${key}`), TEXT);
      for (const key of NEIGHBOURS) {
        const found = await store.get(TENANT, key);
        ok(found !== undefined && new TextDecoder().decode(found.content) === `content of ${key}`, `${key} holds something else`);
      }
      equal(await keysOf(store), NEIGHBOURS, 'the keys in their order');
    },
  },
  {
    name: 'refuses every key that is none: empty, climbing, absolute, hidden, capital, odd, too long',
    async run({ store }) {
      for (const key of BAD_KEYS) await refusesAll(store, TENANT, key);
      equal(await keysOf(store), [], 'the keys after the refusals');
      equal(await keysOf(store, OTHER), [], 'the keys of the other tenant');
    },
  },
  {
    name: 'refuses every tenant that is none, also in lists',
    async run({ store }) {
      for (const tenantId of BAD_TENANTS) {
        await refusesAll(store, tenantId, 'key');
        await rejects(() => store.list(tenantId), 'validation_failed', `a list of the tenant ${JSON.stringify(tenantId)}`);
      }
    },
  },
  {
    name: 'no prefix and no cursor of a list reaches beyond the tenant',
    async run({ store }) {
      await store.put(OTHER, 'secret', bytes('x'), TEXT);
      for (const prefix of [`../${OTHER}/`, `../`, '..', '/', `-2/`, OTHER]) equal(await keysOf(store, TENANT, { prefix }), [], prefix);
      for (const prefix of BAD_PREFIXES) await rejects(() => store.list(TENANT, { prefix }), 'validation_failed', `the prefix ${prefix}`);
      for (const cursor of ['', '..', `../${OTHER}/a`, 'zzz', `/${OTHER}`]) {
        equal((await store.list(TENANT, { cursor })).data, [], `the list after ${cursor}`);
      }
    },
  },
  {
    name: 'one key of two tenants is two blobs, though the name of one begins with the other’s',
    async run({ store }) {
      await store.put(TENANT, 'key', bytes('one'), TEXT);
      await store.put(OTHER, 'key', bytes('two'), TEXT);
      await store.put(OTHER, 'second', bytes('x'), TEXT);
      equal(await keysOf(store), ['key'], 'the keys of the first tenant');
      equal(await keysOf(store, OTHER), ['key', 'second'], 'the keys of the second tenant');
      await store.delete(TENANT, 'key');
      equal(await store.get(TENANT, 'second'), undefined, 'a key of the other tenant');
      const found = await store.get(OTHER, 'key');
      ok(found !== undefined && new TextDecoder().decode(found.content) === 'two', 'the blob of the other tenant was touched');
    },
  },
];

async function refusesAll(store: BlobStoreSubject['store'], tenantId: string, key: string): Promise<void> {
  const what = `${JSON.stringify(key)} of ${JSON.stringify(tenantId)}`;
  await rejects(() => store.put(tenantId, key, bytes('x'), TEXT), 'validation_failed', `putting ${what}`);
  await rejects(() => store.get(tenantId, key), 'validation_failed', `getting ${what}`);
  await rejects(() => store.delete(tenantId, key), 'validation_failed', `deleting ${what}`);
}
