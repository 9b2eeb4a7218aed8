import type { BlobDriver, BlobStore } from '../ports/blob-store.js';
import { blobPath, checkContent, DEFAULT_MAX_BLOB_BYTES, isBlobKey, pageLimit, prefixPath, tenantPath } from './blob-rules.js';

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
        // Only compared with paths, and every path begins with the tenant: no cursor leads out of it.
        after: cursor === undefined ? null : tenantPath(tenantId) + cursor,
        limit: pageLimit(limit),
      });
      const start = tenantPath(tenantId).length;
      const found = entries.map(({ path, size, storedAt }) => ({ key: path.slice(start), size, storedAt }));
      // What others left in the store, such as the folder marks of S3 consoles, is stepped over.
      return { data: found.filter(({ key }) => isBlobKey(key)), nextCursor: more ? (found.at(-1)?.key ?? null) : null };
    },
  };
}
