import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobDriver } from '@replyforce/core';
import { HEAD_BYTES } from './blob-file.js';
import { fileOf, pathOf } from './blob-names.js';
import { isCode } from './fs-errors.js';

type ListRequest = Parameters<BlobDriver['list']>[0];
type Entry = Awaited<ReturnType<BlobDriver['list']>>['entries'][number];

/**
 * Blobs in the order of their paths. Nothing of the request becomes part of a file name: folders are read and their names
 * compared, those that can hold nothing wanted are not opened.
 */
export async function listFiles(root: string, { prefix, after, limit }: ListRequest): ReturnType<BlobDriver['list']> {
  const entries: Entry[] = [];
  for await (const path of walk(root, '', prefix, after)) {
    const entry = await entryOf(root, path);
    if (entry === undefined) continue;
    if (entries.length === limit) return { entries, more: true };
    entries.push(entry);
  }
  return { entries, more: false };
}

async function* walk(root: string, parent: string, prefix: string, after: string | null): AsyncGenerator<string> {
  const found = await readdir(join(root, parent), { withFileTypes: true }).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  });
  // A folder's path ends in a slash, so sorting beside the files gives the order of all paths below.
  const paths = found.flatMap((entry) => pathOf(parent, entry) ?? []).sort();
  for (const path of paths) {
    if (path.endsWith('/')) {
      if ((path.startsWith(prefix) || prefix.startsWith(path)) && !endsBefore(path, after)) yield* walk(root, path, prefix, after);
    } else if (path.startsWith(prefix) && (after === null || path > after)) yield path;
  }
}

/** Whether every path below a folder comes before the one that the list goes on after. */
function endsBefore(folder: string, after: string | null): boolean {
  return after !== null && folder < after && !after.startsWith(folder);
}

/** Undefined where the blob was deleted since its name was read. */
async function entryOf(root: string, path: string): Promise<Entry | undefined> {
  const found = await stat(fileOf(root, path)).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  return found && { path, size: Math.max(0, found.size - HEAD_BYTES), storedAt: Math.trunc(found.mtimeMs) };
}
