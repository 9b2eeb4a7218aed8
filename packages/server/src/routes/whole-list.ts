import { MAX_PAGE_SIZE, ReplyForceError } from '@replyforce/core';
import { z } from 'zod';
import { pageQuery } from '../schemas/common.js';

/** Query of a list that is known whole and seldom long: all of it comes where no `limit` is said. */
export const wholeListQuery = pageQuery.extend({
  limit: z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).optional().meta({ description: 'Without it all of them come at once.' }),
});

const position = z.tuple([z.number().int().min(0), z.string()]);

/** A page of such a list. A cursor names the last entry that was given and its place: where that one is gone, what moved up follows. */
export function pageOfAll<T>(all: readonly T[], { cursor, limit }: z.infer<typeof wholeListQuery>, keyOf: (entry: T) => string) {
  const start = cursor === undefined ? 0 : startOf(all.map(keyOf), cursor);
  const end = limit === undefined ? all.length : Math.min(start + limit, all.length);
  const last = all[end - 1];
  const isLastPage = end >= all.length || last === undefined;
  return {
    data: all.slice(start, end),
    next_cursor: isLastPage ? null : Buffer.from(JSON.stringify([end - 1, keyOf(last)])).toString('base64url'),
  };
}

function startOf(keys: readonly string[], cursor: string): number {
  const { success, data } = position.safeParse(parse(Buffer.from(cursor, 'base64url').toString()));
  if (!success)
    throw new ReplyForceError('validation_failed', undefined, { errors: [{ path: 'cursor', message: 'is not a cursor of this list' }] });
  const [place, key] = data;
  const found = keys.indexOf(key);
  return found < 0 ? place : found + 1;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
