import { decodeText, ReplyForceError, unreadAlphabetOf, type FileType } from '@replyforce/core';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';

/** Largest source, bytes. */
export const MAX_SOURCE_BYTES = 10 * 1_024 * 1_024;

export interface Source {
  /** Names the source for good: adding it again under this name replaces it. */
  readonly name: string;
  readonly content: string;
  readonly type: Exclude<FileType, 'pdf'>;
  /** Where a page was found, if its address leads on. */
  readonly finalUrl?: string;
}

/** Bytes of a page, or of a file in a folder, to a source; signs that cannot be read are marked. Throws `CommandFailure` (2) for what cannot be read. */
export async function decodeSource(name: string, bytes: Uint8Array, type: FileType, charset?: string): Promise<Source> {
  if (bytes.length > MAX_SOURCE_BYTES) throw tooLarge(name);
  const alphabet = type === 'pdf' ? undefined : unreadAlphabetOf(bytes, { type, charset });
  if (alphabet !== undefined)
    throw new CommandFailure(EXIT.usage, `${name} says that it is written in ${alphabet.slice(0, 40)}, which is not read: UTF-8 is.`);
  if (type !== 'pdf') return { name, content: decodeText(bytes, { type, charset }), type };
  return { name, content: await inWords(name, () => readPdf(bytes)), type: 'markdown' };
}

export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { pdfToMarkdown } = await import('@replyforce/adapters/pdf');
  return pdfToMarkdown(bytes);
}

/** What cannot be read is a wrong use of the command, whoever says so. */
export async function inWords<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (ReplyForceError.is(error) && error.code === 'validation_failed') throw new CommandFailure(EXIT.usage, `${name}: ${error.message}`);
    throw error;
  }
}

export function tooLarge(name: string): CommandFailure {
  return new CommandFailure(EXIT.usage, `${name} holds more than ${MAX_SOURCE_BYTES / 1_024 / 1_024} MB.`);
}
