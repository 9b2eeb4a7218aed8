/** File endings a knowledge source may have, and what is read from them. */
export const SOURCE_TYPES = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  pdf: 'pdf',
} as const;

export type SourceType = (typeof SOURCE_TYPES)[keyof typeof SOURCE_TYPES];

/** The type of a source by its name's ending; undefined where it is none we read. */
export function sourceTypeOf(name: string): SourceType | undefined {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(SOURCE_TYPES, ending) ? SOURCE_TYPES[ending as keyof typeof SOURCE_TYPES] : undefined;
}

export const KNOWN_ENDINGS = Object.keys(SOURCE_TYPES)
  .map((ending) => `.${ending}`)
  .join(', ');
