import { createBlobStore, type BlobStoreOptions } from '../blobs/create-blob-store.js';
import type { BlobStore, StoredBlob } from '../ports/blob-store.js';
import { webRuntime } from '../runtime/web-runtime.js';

export interface MemoryBlobsOptions extends BlobStoreOptions {
  /** Default: the system's clock. */
  readonly now?: () => number;
}

/** Blobs for tests and trials: gone when the process ends. */
export function memoryBlobs({ now = webRuntime().now, ...options }: MemoryBlobsOptions = {}): BlobStore {
  const blobs = new Map<string, StoredBlob & { readonly storedAt: number }>();
  return createBlobStore(
    {
      write: async (path, content, contentType) => void blobs.set(path, { content, contentType, storedAt: now() }),
      read: async (path) => {
        const found = blobs.get(path);
        return found && { content: new Uint8Array(found.content), contentType: found.contentType };
      },
      remove: async (path) => void blobs.delete(path),
      list: async ({ prefix, after, limit }) => {
        const paths = [...blobs.keys()].filter((path) => path.startsWith(prefix) && (after === null || path > after)).sort();
        const entries = paths.slice(0, limit).map((path) => {
          const blob = blobs.get(path);
          return { path, size: blob?.content.length ?? 0, storedAt: blob?.storedAt ?? 0 };
        });
        return { entries, more: paths.length > limit };
      },
    },
    options,
  );
}
