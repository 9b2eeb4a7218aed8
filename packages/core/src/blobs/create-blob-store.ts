import type { BlobDriver, BlobStore } from '../ports/blob-store.js';
import { blobPath, checkContent, DEFAULT_MAX_BLOB_BYTES, pageLimit, prefixPath, tenantPath } from './blob-rules.js';

export interface BlobStoreOptions {
  /** Largest blob, bytes. Default 100 MiB. */
  readonly maxBytes?: number;
}

/**
 * A `BlobStore` of a driver: what may be a tenant, a key or a content type is decided here, once for all of them. A driver
 * gets nothing that was not checked.
 */
export function createBlobStore(driver: BlobDriver, { maxBytes = DEFAULT_MAX_BLOB_BYTES }: BlobStoreOptions = {}): BlobStore {
  return {
    maxBytes,
    async put(tenantId, key, content, contentType) {
      const path = blobPath(tenantId, key);
      checkContent(content, contentType, maxBytes);
      await driver.write(path, new Uint8Array(content), contentType);
    },
    get: async (tenantId, key) => driver.read(blobPath(tenantId, key)),
    delete: async (tenantId, key) => driver.remove(blobPath(tenantId, key)),
    async list(tenantId, { prefix = '', cursor, limit } = {}) {
      const { entries, more } = await driver.list({
        prefix: prefixPath(tenantId, prefix),
        after: cursor === undefined ? null : blobPath(tenantId, cursor),
        limit: pageLimit(limit),
      });
      const start = tenantPath(tenantId).length;
      const data = entries.map(({ path, size, storedAt }) => ({ key: path.slice(start), size, storedAt }));
      return { data, nextCursor: more ? (data.at(-1)?.key ?? null) : null };
    },
  };
}
