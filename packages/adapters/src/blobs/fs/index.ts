import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createBlobStore, type BlobStore, type BlobStoreOptions } from '@replyforce/core';
import { headOf, parseBlobFile } from './blob-file.js';
import { fileOf } from './blob-names.js';
import { sweepIncoming, writeDurably } from './durable-write.js';
import { inFolder, isCode } from './fs-errors.js';
import { listFiles } from './walk.js';

export interface FsBlobsOptions extends BlobStoreOptions {
  /** The folder, one for blobs alone; made on the first put. Several processes of one machine may share it. */
  readonly path: string;
}

/**
 * Blobs in a folder: `path/TENANT/KEY~`, readable by their owner only. A put is on disk when it resolves. Folders that become
 * empty stay.
 *
 * Errors: `configuration_invalid` where the folder may not be used, `store_unavailable` for a full or failing disk.
 */
export function fsBlobs(options: string | FsBlobsOptions): BlobStore {
  const { path, ...rules } = typeof options === 'string' ? { path: options } : options;
  const root = resolve(path);
  let swept: Promise<void> | undefined;
  return createBlobStore(
    {
      write: (blob, content, contentType) =>
        inFolder(root, async () => {
          swept ??= sweepIncoming(root, Date.now());
          await swept;
          await writeDurably(root, fileOf(root, blob), [headOf(contentType), content]);
        }),
      read: (blob) =>
        inFolder(root, async () => {
          const file = fileOf(root, blob);
          const found = await readFile(file).catch((error: unknown) => {
            if (isCode(error, 'ENOENT')) return undefined;
            throw error;
          });
          return found && parseBlobFile(found, file);
        }),
      remove: (blob) => inFolder(root, () => rm(fileOf(root, blob), { force: true })),
      list: (request) => inFolder(root, () => listFiles(root, request)),
    },
    rules,
  );
}
