import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, type Page, type PageRequest } from '../domain/page.js';
import { ReplyForceError } from '../errors/replyforce-error.js';

/** Pages items that are sorted by a unique text key, falling; the cursor is the last key given out. */
export function pageBy<T>(items: readonly T[], keyOf: (item: T) => string, request: PageRequest): Page<T> {
  const limit = Math.min(request.limit ?? DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE);
  const sorted = [...items].sort((left, right) => (keyOf(left) < keyOf(right) ? 1 : -1));
  const { cursor } = request;
  if (cursor !== undefined && !/^[\w|-]+$/.test(cursor)) {
    throw new ReplyForceError('validation_failed', undefined, { errors: [{ path: 'cursor', message: 'is not a cursor of this list' }] });
  }
  const rest = cursor === undefined ? sorted : sorted.filter((item) => keyOf(item) < cursor);
  const data = rest.slice(0, limit);
  const last = data.at(-1);
  return { data, nextCursor: rest.length > limit && last !== undefined ? keyOf(last) : null };
}

/** A number as text that sorts as the number does. */
export function sortable(value: number): string {
  return String(value).padStart(16, '0');
}
