import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { BlobStore } from '@replyforce/core';
import { memoryBlobs } from '@replyforce/core/memory';
import { BLOB_CASE_TENANTS, blobStoreCases, type BlobStoreCapability, type BlobStoreSubject } from '@replyforce/core/testing';
import { freshFolder } from '../fresh-folder.js';
import { moduleForm } from '../module-form.js';
import type { AddressForm, Port } from '../port.js';
import { reopenOf } from './reopen.js';

/** One case puts the largest blob a store takes: small enough not to fill anybody's line. */
const MAX_BYTES = 1024 * 1024;

const inMemory: AddressForm<BlobStoreSubject> = {
  form: 'memory:',
  matches: /^memory:$/,
  source: async () => ({
    open: async () => ({ subject: { store: memoryBlobs({ maxBytes: MAX_BYTES }) }, close: async () => undefined }),
    end: async () => undefined,
  }),
};

const fileFolder: AddressForm<BlobStoreSubject> = {
  form: 'file:FOLDER',
  matches: /^file:./,
  async source(address) {
    const { fsBlobs } = await import('@replyforce/adapters/fs');
    const folder = await freshFolder(address.slice('file:'.length));
    let folders = 0;
    return {
      async open() {
        folders += 1;
        const path = join(folder.path, `case-${folders}`);
        const store = () => fsBlobs({ path, maxBytes: MAX_BYTES });
        return { subject: { store: store(), reopen: store }, close: async () => undefined };
      },
      end: folder.remove,
    };
  },
};

/** Below a new prefix, so that nothing in the bucket is touched; what a case put there is deleted after it. */
const s3Bucket: AddressForm<BlobStoreSubject> = {
  form: 's3://BUCKET/PREFIX',
  matches: /^s3:/,
  async source(address, { env }) {
    const { s3Blobs, s3OptionsFrom } = await import('@replyforce/adapters/s3');
    const options = s3OptionsFrom(address, env);
    const prefix = `${options.prefix ? `${options.prefix.replace(/\/$/, '')}/` : ''}conformance-${randomUUID()}`;
    let prefixes = 0;
    return {
      async open() {
        prefixes += 1;
        const own = `${prefix}/${prefixes}`;
        const store = () => s3Blobs({ ...options, prefix: own, maxBytes: MAX_BYTES });
        return { subject: { store: store(), reopen: store }, close: () => deleteAll(store()) };
      },
      end: async () => undefined,
    };
  },
};

export const blobsPort: Port<BlobStoreSubject, BlobStoreCapability> = {
  name: 'blobs',
  cases: blobStoreCases,
  forms: [inMemory, fileFolder, s3Bucket, moduleForm()],
  capabilities: reopenOf,
  async contents({ store }) {
    for (const tenantId of BLOB_CASE_TENANTS) {
      if ((await store.list(tenantId, { limit: 1 })).data.length > 0) return `blobs of the tenant ${tenantId}`;
    }
    return undefined;
  },
};

async function deleteAll(store: BlobStore): Promise<void> {
  for (const tenantId of BLOB_CASE_TENANTS) {
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await store.list(tenantId, cursor === undefined ? {} : { cursor });
      for (const { key } of page.data) await store.delete(tenantId, key);
      cursor = page.nextCursor;
    }
  }
}
