import { ReplyForceError } from '@replyforce/core';
import { importPeer, once } from '../support/import-peer.js';
import { linesOf, type PdfLine, type PdfText } from './pdf-lines.js';
import { markdownOf } from './pdf-markdown.js';

export interface PdfOptions {
  /** Pages that are read at most. Default: 500. A longer file is refused, not cut. */
  readonly maxPages?: number;
}

const MAX_PAGES = 500;
/** Characters of text; more is no document that answers are made from. */
const MAX_CHARACTERS = 5_000_000;

/** What is asked of the library; its own types are not needed for it. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ readonly items: readonly PdfText[] }>; cleanup?(): void }>;
  destroy?(): Promise<void>;
}
interface PdfLibrary {
  getDocumentProxy(data: Uint8Array, options?: object): Promise<PdfDocument>;
}

const library = once(() => importPeer('unpdf', 'reading PDF files') as PdfLibrary);

/**
 * The text of a PDF as Markdown: larger type becomes headings, columns that stand under each other become table rows. Nothing in
 * the file is run, and nothing it refers to is fetched. Needs the package `unpdf`, loaded at the first call.
 *
 * Throws `missing_dependency` where that is not installed and `validation_failed` for what is no PDF, is protected by a
 * password, has too many pages or holds no text, such as a scan.
 */
export async function pdfToMarkdown(bytes: Uint8Array, { maxPages = MAX_PAGES }: PdfOptions = {}): Promise<string> {
  const { getDocumentProxy } = library();
  // A copy: the library takes the bytes away from whoever gave them, and takes no Buffer.
  const document = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 }).catch((cause: unknown) => {
    const isLocked = cause instanceof Error && cause.name === 'PasswordException';
    throw refused(isLocked ? 'The PDF is protected by a password.' : 'This is no PDF that can be read.', cause);
  });
  try {
    if (document.numPages > maxPages) throw refused(`The PDF has ${document.numPages} pages; at most ${maxPages} are read.`);
    const pages: (readonly PdfLine[])[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const lines = linesOf((await page.getTextContent()).items);
      page.cleanup?.();
      characters += lines.reduce((sum, line) => sum + line.cells.join('').length, 0);
      if (characters > MAX_CHARACTERS) throw refused('The PDF holds more text than is read.');
      pages.push(lines);
    }
    if (characters === 0) throw refused('The PDF holds no text. If it is scanned, it must go through text recognition first.');
    return markdownOf(pages);
  } finally {
    await document.destroy?.();
  }
}

function refused(message: string, cause?: unknown): ReplyForceError {
  return new ReplyForceError('validation_failed', message, {
    errors: [{ path: 'content', message }],
    ...(cause !== undefined && { cause }),
  });
}
