import type { SourceType } from '../domain/knowledge.js';

/** What a file is read as; of a PDF its text as Markdown. */
export type FileType = SourceType | 'pdf';

/** Endings of the names of files that are read. */
const ENDINGS: Readonly<Record<string, FileType>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  pdf: 'pdf',
};

/** The type of a file by its name's ending, or of a page by its path's; undefined where it is none that is read. */
export function fileTypeOf(name: string): FileType | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
}

/** For people: `.md, .markdown, .txt` and so on. */
export const KNOWN_ENDINGS = Object.keys(ENDINGS)
  .map((ending) => `.${ending}`)
  .join(', ');
