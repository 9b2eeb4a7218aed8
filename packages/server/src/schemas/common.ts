import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '@replyforce/core';
import { z } from 'zod';

/** Ids are opaque: an id of the wrong shape is one that does not exist. */
export const idParams = z.object({ id: z.string().min(1).max(100) });

const limit = z.coerce.number().int().min(1).max(MAX_PAGE_SIZE).default(DEFAULT_PAGE_SIZE);

export const pageQuery = z.object({ cursor: z.string().min(1).max(500).optional(), limit });

export const time = z.iso.datetime();

export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ data: z.array(item), next_cursor: z.string().nullable() });
}

export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string().optional(),
    errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'An error as RFC 9457 tells it, with the code of ReplyForce.' });

/**
 * The good answers of a route. They are for the documentation and for the tests, which hold every answer against them;
 * handlers are not typed by them, since what they return is read-only.
 */
export function answers(schemas: Readonly<Record<number, z.ZodType>>): unknown {
  return schemas;
}

export const noContent = z.null().meta({ description: 'No body.' });
