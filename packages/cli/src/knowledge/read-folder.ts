import { fileTypeOf } from '@replyforce/core';
import type { Dirent } from 'node:fs';
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { decodeSource, type Source } from './decode-source.js';

/**
 * Every readable file under a folder, by name; files of other kinds are passed over, and what is hidden: there editors and version
 * control keep what was thrown away. A link to a file is read as the file, as volumes of Kubernetes hold theirs, but none that leads out of the folder:
 * what lies elsewhere on the machine was not given to read. Names are relative, with `/`.
 */
export async function readFolder(folder: string): Promise<readonly Source[]> {
  const known = await stat(folder).catch(() => undefined);
  if (!known?.isDirectory()) throw new CommandFailure(EXIT.usage, `${folder} is not a folder.`);
  const root = await realpath(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      const type = /(?:^|\/)\./.test(name) ? undefined : fileTypeOf(name);
      return type !== undefined && (await isFile(entry, path, root)) ? [{ name, path, type }] : [];
    }),
  );
  const sources = found.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(sources.map(async ({ name, path, type }) => decodeSource(name, await readFile(path), type)));
}

/** A link that leads nowhere is none. */
async function isFile(entry: Dirent, path: string, root: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const target = await realpath(path).catch(() => undefined);
  return target !== undefined && isInside(target, root) && (await stat(target)).isFile();
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
