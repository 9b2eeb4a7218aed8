import { decodeText, ReplyForceError, type FileType } from '@replyforce/core';
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

/** Bytes of a file or a page to a source. Throws `CommandFailure` (2) for what cannot be read. */
export async function decodeSource(name: string, bytes: Uint8Array, type: FileType, charset?: string): Promise<Source> {
  if (bytes.length > MAX_SOURCE_BYTES) throw tooLarge(name);
  if (type !== 'pdf') return { name, content: decodeText(bytes, { type, charset }), type };
  const { pdfToMarkdown } = await import('@replyforce/adapters/pdf');
  try {
    return { name, content: await pdfToMarkdown(bytes), type: 'markdown' };
  } catch (error) {
    if (ReplyForceError.is(error) && error.code === 'validation_failed') throw new CommandFailure(EXIT.usage, `${name}: ${error.message}`);
    throw error;
  }
}

export function tooLarge(name: string): CommandFailure {
  return new CommandFailure(EXIT.usage, `${name} holds more than ${MAX_SOURCE_BYTES / 1_024 / 1_024} MB.`);
}
