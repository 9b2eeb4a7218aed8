import type { SourceType } from '../domain/knowledge.js';
import { decodeText, unreadAlphabetOf } from '../knowledge/decode-text.js';
import { fileTypeOf, type FileType } from '../knowledge/source-types.js';
import type { OutsideResponse } from '../ports/media.js';

/** Largest page that is read, bytes. */
export const MAX_PAGE_BYTES = 10 * 1_024 * 1_024;

/** Reads a PDF file as Markdown. Throws `validation_failed`, in words, for one it cannot read. */
export type PdfReader = (bytes: Uint8Array) => Promise<string>;

/** What came of asking an address. */
export type PageAnswer =
  | {
      readonly outcome: 'read';
      readonly content: string;
      readonly type: SourceType;
      /** Where it was found; null where that is the address itself. */
      readonly finalUrl: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly outcome: 'unchanged' }
  /** The server says that the page is there no more. */
  | { readonly outcome: 'gone'; readonly problem: string }
  | { readonly outcome: 'failed'; readonly problem: string };

const MEDIA_TYPES: Readonly<Record<string, FileType>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
};
/** Servers that do not know better say this; the ending decides then. */
const UNTYPED: readonly string[] = ['', 'application/octet-stream', 'binary/octet-stream'];
/** The page, all of it; 206 is a part. */
const WHOLE: readonly number[] = [200, 203];
const GONE: readonly number[] = [404, 410];

export const ACCEPT = Object.keys(MEDIA_TYPES).join(', ');

interface Reading {
  readonly pdf: PdfReader | undefined;
  /** Whether the address was asked for news only. */
  readonly mayBeUnchanged: boolean;
}

/** An answer to a request for `source` as what it says of the page, with every failure in words. */
export async function readAnswer(source: string, answer: OutsideResponse, { pdf, mayBeUnchanged }: Reading): Promise<PageAnswer> {
  const failed = (problem: string): PageAnswer => ({ outcome: 'failed', problem });
  if (answer.outcome === 'too_large') return failed(`The page holds more than ${MAX_PAGE_BYTES / 1_024 / 1_024} MB.`);
  if (answer.outcome === 'refused') return failed(`It is not read: ${answer.reason}.`);
  const { status, headers, body } = answer;
  if (status === 304 && mayBeUnchanged) return { outcome: 'unchanged' };
  if (GONE.includes(status)) return { outcome: 'gone', problem: `The server says that there is no such page (${status}).` };
  if (!WHOLE.includes(status)) return failed(`The server answered with ${status}.`);
  const packed = headers['content-encoding']?.trim() ?? '';
  if (packed !== '' && packed.toLowerCase() !== 'identity')
    return failed(`The server packed the page in a way that is not read (${packed.slice(0, 40)}).`);
  const [mediaType = '', ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  const type = MEDIA_TYPES[mediaType] ?? (UNTYPED.includes(mediaType) ? fileTypeOf(new URL(answer.url ?? source).pathname) : undefined);
  if (type === undefined) return failed(`The page is ${mediaType || 'of no known type'}, which is not read.`);
  const charset = parameters
    .find((parameter) => parameter.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  const about = { finalUrl: answer.url ?? null, etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
  if (type !== 'pdf') {
    const alphabet = unreadAlphabetOf(body, { type, charset });
    if (alphabet !== undefined) return failed(`The page says that it is written in ${alphabet.slice(0, 40)}, which is not read: UTF-8 is.`);
    const content = decodeText(body, { type, charset });
    return content.includes('\0') ? failed('The page is no text, whatever its server says.') : { outcome: 'read', content, type, ...about };
  }
  if (!pdf) return failed('PDF files are not read here.');
  try {
    return { outcome: 'read', content: await pdf(body), type: 'markdown', ...about };
  } catch (error) {
    return failed(error instanceof Error ? error.message : 'The PDF file could not be read.');
  }
}
