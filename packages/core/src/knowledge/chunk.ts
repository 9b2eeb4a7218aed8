import type { ChunkedDocument } from './chunked-document.js';
import { parseCsv } from './parse-csv.js';
import { htmlToMarkdown } from './parse-html.js';
import { parseMarkdown } from './parse-markdown.js';

export interface ChunkInput {
  /** File name or URL: names the document where its text has no title. */
  readonly name: string;
  readonly content: string;
  /** File ending or media type; taken from the name where absent. */
  readonly type?: string;
}

type Reader = (text: string) => ChunkedDocument;

const readHtml: Reader = (text) => parseMarkdown(htmlToMarkdown(text), 'html');
const readText: Reader = (text) => parseMarkdown(text, 'text');
/** File ending or subtype of the media type → reader; anything else is read as Markdown, and plain text as Markdown without tags. */
const READERS: Readonly<Record<string, Reader>> = {
  csv: parseCsv,
  tsv: parseCsv,
  'tab-separated-values': parseCsv,
  txt: readText,
  text: readText,
  plain: readText,
  html: readHtml,
  htm: readHtml,
  'xhtml+xml': readHtml,
};

/**
 * Cuts a source into passages of about 60 to 120 words with their headings. A table gives one passage a row, each cell with
 * its column's name; a list stays whole with the line that leads into it, up to 400 words; a CSV of questions and answers gives one passage a
 * question.
 */
export function chunkDocument(input: ChunkInput): ChunkedDocument {
  const text = input.content
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    // Soft hyphens say where a word may be broken: nobody who asks for it writes them.
    .replaceAll('\u00AD', '');
  const kind = (input.type ?? /\.([a-z]+)$/i.exec(input.name)?.[1] ?? '').toLowerCase().replace(/^.*\//, '').replace(/;.*$/, '');
  const document = (READERS[kind] ?? parseMarkdown)(text);
  return document.title === '' ? { ...document, title: titleFromName(input.name) } : document;
}

function titleFromName(name: string): string {
  const base = (name.split(/[\\/]/).pop() ?? name)
    .replace(/\.[a-z]+$/i, '')
    .replace(/^\d+[-_. ]+/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return base.charAt(0).toUpperCase() + base.slice(1);
}
