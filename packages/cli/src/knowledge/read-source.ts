import { fileTypeOf, KNOWN_ENDINGS, readSourceFile, type FileType, type OutsideClient, type OutsideResponse } from '@replyforce/core';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { decodeSource, inWords, MAX_SOURCE_BYTES, readPdf, tooLarge, type Source } from './decode-source.js';

const URL_TIMEOUT_MS = 20_000;

const MEDIA_TYPES: Readonly<Record<string, FileType>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
};
/** Servers that do not know better say this; the ending decides then. */
const UNTYPED = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/**
 * A knowledge source from a file or an https address. Addresses go through `outside`, which reaches no machine inside the house, wherever
 * redirects lead. Throws `CommandFailure`: 2 for what cannot be read, 3 for a server that cannot be reached.
 */
export async function readSource(location: string, outside: OutsideClient): Promise<Source> {
  return /^https?:\/\//i.test(location) ? readUrl(location, outside) : readLocalFile(location);
}

async function readLocalFile(path: string): Promise<Source> {
  const name = basename(path);
  if (!fileTypeOf(name)) throw new CommandFailure(EXIT.usage, `${path} is of a kind that is not read; known are ${KNOWN_ENDINGS}.`);
  const unreadable = (cause: unknown): never => {
    throw new CommandFailure(EXIT.usage, `${path} cannot be read`, { cause });
  };
  // A huge file is refused before it fills the memory.
  if ((await stat(path).catch(unreadable)).size > MAX_SOURCE_BYTES) throw tooLarge(path);
  const bytes = await readFile(path).catch(unreadable);
  return inWords(path, () => readSourceFile({ name, bytes }, readPdf));
}

async function readUrl(url: string, outside: OutsideClient): Promise<Source> {
  const { username, password } = URL.canParse(url) ? new URL(url) : { username: '', password: '' };
  // It would stand in the list of sources for all to read.
  if (username !== '' || password !== '') throw new CommandFailure(EXIT.usage, 'An address must not hold a user name or a password.');
  const answer = await outside({
    url,
    headers: { accept: Object.keys(MEDIA_TYPES).join(', '), 'accept-encoding': 'identity' },
    redirects: 'any_host',
    maxBytes: MAX_SOURCE_BYTES,
    signal: AbortSignal.timeout(URL_TIMEOUT_MS),
  }).catch((cause: unknown): never => {
    throw new CommandFailure(EXIT.unreachable, `${url} cannot be reached`, { cause });
  });
  const { headers, body, url: finalUrl = url } = answered(url, answer);
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  const type = MEDIA_TYPES[mediaType] ?? (UNTYPED.has(mediaType) ? fileTypeOf(new URL(finalUrl).pathname) : undefined);
  if (!type)
    throw new CommandFailure(EXIT.usage, `${url} is ${mediaType || 'of no known type'}; known are ${Object.keys(MEDIA_TYPES).join(', ')}.`);
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  const source = await decodeSource(url, body, type, charset);
  if (source.content.includes('\0')) throw new CommandFailure(EXIT.usage, `${url} is no text, whatever its server says.`);
  return { ...source, ...(finalUrl !== url && { finalUrl }) };
}

function answered(url: string, answer: OutsideResponse): Extract<OutsideResponse, { outcome: 'answered' }> {
  if (answer.outcome === 'too_large') throw tooLarge(url);
  if (answer.outcome === 'refused') throw new CommandFailure(EXIT.usage, `${url} is not read: ${answer.reason}.`);
  // The page, all of it; 206 is a part.
  if (answer.status !== 200 && answer.status !== 203) throw new CommandFailure(EXIT.unreachable, `${url} answered ${answer.status}.`);
  return answer;
}
