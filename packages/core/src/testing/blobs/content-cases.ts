import { equal, ok, rejects } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { bytes, keysOf, TENANT, TEXT, type BlobStoreCapability, type BlobStoreSubject } from './subject.js';

/** Enough that a put is more than one write of any store. */
const LARGE = 300_000;
const WRITERS = 8;
const READS = 40;

const BAD_CONTENT_TYPES = [
  '',
  'text',
  'text/',
  '/plain',
  'text/plain\r\nx-evil: 1',
  'text/plain\n',
  'téxt/plain',
  `text/${'x'.repeat(300)}`,
];

export const contentCases: readonly ConformanceCase<BlobStoreSubject, BlobStoreCapability>[] = [
  {
    name: 'what was put comes back: bytes of every value, none at all, many, and the content type',
    async run({ store }) {
      const contents = [new Uint8Array(0), Uint8Array.from({ length: 256 }, (_, value) => value), filled(LARGE, 0), bytes('é\r\n\0ж😀')];
      const types = ['application/octet-stream', 'image/svg+xml', 'text/plain; charset="utf-8"', 'application/vnd.api+json;version=1'];
      for (const [index, content] of contents.entries()) {
        const contentType = types[index] ?? TEXT;
        await store.put(TENANT, `blob-${index}`, content, contentType);
        const found = await store.get(TENANT, `blob-${index}`);
        equal(found?.contentType, contentType, 'the content type');
        ok(found !== undefined && sameBytes(found.content, content), `${content.length} bytes came back altered`);
      }
    },
  },
  {
    name: 'there is nothing where nothing was put, and deleting it does nothing',
    async run({ store }) {
      equal(await store.get(TENANT, 'nothing'), undefined, 'a blob that is not there');
      await store.delete(TENANT, 'nothing');
      await store.delete(TENANT, 'no/such/folder');
    },
  },
  {
    name: 'a second put replaces the blob whole',
    async run({ store }) {
      await store.put(TENANT, 'key', filled(LARGE, 1), 'image/png');
      await store.put(TENANT, 'key', bytes('short'), TEXT);
      const found = await store.get(TENANT, 'key');
      ok(found !== undefined && sameBytes(found.content, bytes('short')), 'something of the first blob is left');
      equal(found?.contentType, TEXT, 'the content type');
      equal(await keysOf(store), ['key'], 'the keys');
    },
  },
  {
    name: 'a deleted blob is gone, alone, and can be put again',
    async run({ store }) {
      for (const key of ['a', 'a/b', 'a/b/c']) await store.put(TENANT, key, bytes(key), TEXT);
      await store.delete(TENANT, 'a/b');
      await store.delete(TENANT, 'a/b');
      equal(await store.get(TENANT, 'a/b'), undefined, 'the deleted blob');
      equal(await keysOf(store), ['a', 'a/b/c'], 'the keys');
      await store.put(TENANT, 'a/b', bytes('again'), TEXT);
      ok((await store.get(TENANT, 'a/b')) !== undefined, 'a key that was deleted cannot be put again');
    },
  },
  {
    name: 'a blob of the largest size is kept, one byte more is refused and leaves nothing',
    async run({ store }) {
      const tooLarge = new Uint8Array(store.maxBytes + 1);
      await rejects(() => store.put(TENANT, 'large', tooLarge, TEXT), 'body_too_large', 'one byte more');
      equal(await keysOf(store), [], 'the keys after the refusal');
      await store.put(TENANT, 'large', tooLarge.subarray(1), TEXT);
      equal((await store.list(TENANT)).data[0]?.size, store.maxBytes, 'the size in the list');
    },
  },
  {
    name: 'refuses a content type that is none or would break out of a header',
    async run({ store }) {
      for (const contentType of BAD_CONTENT_TYPES) {
        await rejects(() => store.put(TENANT, 'key', bytes('x'), contentType), 'validation_failed', JSON.stringify(contentType));
      }
      equal(await store.get(TENANT, 'key'), undefined, 'the blob after the refusals');
    },
  },
  {
    name: 'keeps the bytes of the moment of the call, and hands out bytes of the caller’s own',
    async run({ store }) {
      const content = filled(LARGE, 1);
      const putting = store.put(TENANT, 'key', content, TEXT);
      content.fill(2);
      await putting;
      const first = await store.get(TENANT, 'key');
      ok(first !== undefined && sameBytes(first.content, filled(LARGE, 1)), 'the caller altered the blob after the call');
      first?.content.fill(3);
      const second = await store.get(TENANT, 'key');
      ok(second !== undefined && sameBytes(second.content, filled(LARGE, 1)), 'a reader altered the blob');
    },
  },
  {
    name: 'many puts on one key at once: every reader sees one of them whole, and the list nothing else',
    async run({ store }) {
      await store.put(TENANT, 'folder/key', filled(LARGE, 1), 'x/1');
      const writers = Array.from({ length: WRITERS }, async (_, index) =>
        store.put(TENANT, 'folder/key', filled(LARGE + index + 1, index + 1), `x/${index + 1}`),
      );
      for (let read = 0; read < READS; read += 1) {
        const [found, listed] = await Promise.all([store.get(TENANT, 'folder/key'), store.list(TENANT)]);
        const value = found?.content[0] ?? 0;
        ok(found !== undefined && found.content.every((byte) => byte === value), 'a reader saw two blobs in one');
        equal(found?.contentType, `x/${value}`, 'the content type beside the bytes');
        equal(
          listed.data.map(({ key }) => key),
          ['folder/key'],
          'the list while a put is under way',
        );
        ok((listed.data[0]?.size ?? 0) >= LARGE, 'the list shows a blob that is not whole');
      }
      await Promise.all(writers);
    },
  },
  {
    name: 'another opening of the store finds what was put, and what it deletes is gone here',
    needs: 'reopen',
    async run({ store, reopen }) {
      await store.put(TENANT, 'key', bytes('kept'), TEXT);
      const other = reopen?.();
      const found = await other?.get(TENANT, 'key');
      ok(found !== undefined && sameBytes(found.content, bytes('kept')), 'another opening does not find the blob');
      await other?.delete(TENANT, 'key');
      equal(await store.get(TENANT, 'key'), undefined, 'a blob deleted elsewhere');
    },
  },
];

function filled(length: number, value: number): Uint8Array {
  return new Uint8Array(length).fill(value);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
