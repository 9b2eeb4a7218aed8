import { ReplyForceError } from '../errors/replyforce-error.js';
import { decodeExactly, unreadAlphabetOf } from '../knowledge/decode-text.js';
import { fileTypeOf, KNOWN_ENDINGS, type FileType } from '../knowledge/source-types.js';
import type { SourceText } from './content-of.js';
import { MAX_PAGE_BYTES, type PdfReader } from './read-answer.js';

/** A file as it was handed over. */
export interface NewFile {
  /** Names the source for good: adding it again under this name replaces it. */
  readonly name: string;
  /** At most 10 MB. */
  readonly bytes: Uint8Array;
  /** Default: what the ending of its name says. */
  readonly type?: FileType;
}

/** What a file says. Throws `validation_failed`, in words for who handed it over, where it cannot be read. */
export async function readSourceFile({ name, bytes, type = fileTypeOf(name) }: NewFile, pdf: PdfReader | undefined): Promise<SourceText> {
  if (type === undefined) throw refused('name', `Files of this kind are not read; known are ${KNOWN_ENDINGS}.`);
  if (bytes.length > MAX_PAGE_BYTES) throw refused('file', `The file holds more than ${MAX_PAGE_BYTES / 1_024 / 1_024} MB.`);
  if (type === 'pdf') {
    if (!pdf) throw refused('file', 'PDF files are not read here.');
    return { name, content: await pdf(bytes), type: 'markdown' };
  }
  const alphabet = unreadAlphabetOf(bytes, { type });
  if (alphabet !== undefined)
    throw refused(
      'file',
      `The file says that it is written in ${alphabet.slice(0, 40)}, which is not read. Save it as UTF-8 and add it again.`,
    );
  const content = decodeExactly(bytes, { type });
  if (content === undefined || content.includes('\0'))
    throw refused('file', 'The file is not written in UTF-8. Save it as UTF-8 and add it again.');
  return { name, content, type };
}

function refused(path: string, message: string): ReplyForceError {
  return new ReplyForceError('validation_failed', message, { errors: [{ path, message }] });
}
