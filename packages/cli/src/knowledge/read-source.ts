import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import type { Source } from './read-folder.js';
import { KNOWN_ENDINGS, sourceTypeOf, type SourceType } from './source-types.js';

const URL_TIMEOUT_MS = 20_000;
const MAX_BYTES = 10 * 1024 * 1024;

const MEDIA_TYPES: Readonly<Record<string, SourceType>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'text/csv': 'csv',
};

/** A knowledge source from a file or an http(s) address. Throws `CommandFailure`: 2 for what cannot be read, 3 for a server that cannot be reached. */
export async function readSource(location: string): Promise<Source> {
  return /^https?:\/\//i.test(location) ? readUrl(location) : readLocalFile(location);
}

async function readLocalFile(path: string): Promise<Source> {
  const type = sourceTypeOf(path);
  if (!type) throw new CommandFailure(EXIT.usage, `${path} is of a kind that is not read; known are ${KNOWN_ENDINGS}.`);
  const content = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CommandFailure(EXIT.usage, `${path} cannot be read`, { cause });
  });
  if (Buffer.byteLength(content) > MAX_BYTES)
    throw new CommandFailure(EXIT.usage, `${path} holds more than ${MAX_BYTES / 1024 / 1024} MB.`);
  return { name: basename(path), content, type };
}

async function readUrl(url: string): Promise<Source> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(URL_TIMEOUT_MS),
    headers: { accept: Object.keys(MEDIA_TYPES).join(', ') },
  }).catch((cause: unknown) => {
    throw new CommandFailure(EXIT.unreachable, `${url} cannot be reached`, { cause });
  });
  if (!response.ok) throw new CommandFailure(EXIT.unreachable, `${url} answered ${response.status}.`);
  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  const type = MEDIA_TYPES[mediaType] ?? sourceTypeOf(new URL(url).pathname);
  if (!type)
    throw new CommandFailure(EXIT.usage, `${url} is ${mediaType || 'of no known type'}; known are ${Object.keys(MEDIA_TYPES).join(', ')}.`);
  const content = await response.text();
  if (Buffer.byteLength(content) > MAX_BYTES) throw new CommandFailure(EXIT.usage, `${url} holds more than ${MAX_BYTES / 1024 / 1024} MB.`);
  return { name: url, content, type };
}
