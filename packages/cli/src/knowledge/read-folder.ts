import { fileTypeOf } from '@replyforce/core';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { decodeSource, type Source } from './decode-source.js';

/** Every readable file under a folder, by name; files of other kinds are passed over. Names are relative, with `/`. */
export async function readFolder(folder: string): Promise<readonly Source[]> {
  const known = await stat(folder).catch(() => undefined);
  if (!known?.isDirectory()) throw new CommandFailure(EXIT.usage, `${folder} is not a folder.`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const sources = names
    .map((name) => ({ name: name.split(sep).join('/'), type: fileTypeOf(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(
    sources.flatMap(({ name, type }) => (type ? [readFile(join(folder, name)).then((bytes) => decodeSource(name, bytes, type))] : [])),
  );
}
