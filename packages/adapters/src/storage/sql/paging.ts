import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, ReplyForceError, type Page, type PageRequest } from '@replyforce/core';

/** Where the next page begins: the sort values of the last row shown. Opaque to callers. */
export type Cursor = readonly (string | number)[];

export function pageSize(page: PageRequest): number {
  return Math.max(1, Math.min(MAX_PAGE_SIZE, Math.trunc(page.limit ?? DEFAULT_PAGE_SIZE)));
}

/** Throws `validation_failed` for anything but a cursor of this list; `sample` shows the types its values have. */
export function readCursor(cursor: string | undefined, sample: Cursor): Cursor | null {
  if (cursor === undefined) return null;
  const values = decode(cursor);
  const fits = (value: unknown, index: number) =>
    // Numbers are times and sequences: what no column holds could not even be asked for.
    typeof value === typeof sample[index] && (typeof value !== 'number' || Number.isSafeInteger(value));
  if (!Array.isArray(values) || values.length !== sample.length || !values.every(fits))
    throw new ReplyForceError('validation_failed', undefined, { errors: [{ path: 'cursor', message: 'is not a cursor of this list' }] });
  return values as Cursor;
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Cuts the one row read beyond the page and makes the cursor from the last one kept. */
export function toPage<R, T>(rows: readonly R[], size: number, map: (row: R) => T, cursorOf: (row: R) => Cursor): Page<T> {
  const kept = rows.slice(0, size);
  const last = kept.at(-1);
  const more = rows.length > size && last !== undefined;
  return { data: kept.map(map), nextCursor: more ? Buffer.from(JSON.stringify(cursorOf(last))).toString('base64url') : null };
}
