import { parseCsv } from './parse-csv.js';
import { htmlToMarkdown } from './parse-html.js';
import { parseMarkdown } from './parse-markdown.js';

export type KnowledgeFormat = 'markdown' | 'text' | 'html' | 'csv';

/** A passage before it has an id and a document. */
export interface Chunk {
  /** Headings above it, outermost first, without the document's title. */
  readonly headings: readonly string[];
  readonly text: string;
}

export interface ChunkedDocument {
  readonly title: string;
  readonly chunks: readonly Chunk[];
}

const FORMATS: Readonly<Record<string, KnowledgeFormat>> = {
  md: 'markdown', markdown: 'markdown', mdx: 'markdown', txt: 'text', text: 'text', html: 'html', htm: 'html', csv: 'csv', tsv: 'csv',
};

/** The format a file name speaks of; `text` where it says nothing. */
export function formatOf(fileName: string): KnowledgeFormat {
  return FORMATS[/\.([a-z]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''] ?? 'text';
}

/**
 * Cuts a source into passages of about 60 to 120 words with their headings. A table gives one passage a row, each cell with
 * its column's name; a list stays whole with the line that leads into it; a CSV of questions and answers gives one passage a
 * question. `fallbackTitle` names documents that have no title of their own (usually the file name).
 */
export function chunkDocument(content: string, format: KnowledgeFormat, fallbackTitle: string): ChunkedDocument {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const titled = (document: ChunkedDocument): ChunkedDocument => (document.title === '' ? { ...document, title: titleFromName(fallbackTitle) } : document);
  if (format === 'csv') return titled(parseCsv(text));
  if (format === 'html') return titled(parseMarkdown(htmlToMarkdown(text)));
  return titled(parseMarkdown(text));
}

function titleFromName(name: string): string {
  const base = (name.split(/[\\/]/).pop() ?? name).replace(/\.[a-z]+$/i, '').replace(/^\d+[-_. ]+/, '').replace(/[-_]+/g, ' ').trim();
  return base.charAt(0).toUpperCase() + base.slice(1);
}
