import type { BlobStore } from '../../ports/blob-store.js';
import { utf8 } from '../../support/bytes.js';
import { ok } from '../assert.js';

/** A store that holds nothing of the tenants below. */
export interface BlobStoreSubject {
  readonly store: BlobStore;
  /** Opens the same store as another process would. Absent where it lives in one process. */
  readonly reopen?: () => BlobStore;
}

export type BlobStoreCapability = 'reopen';

/** The only tenants that the cases write to; the second name begins with the first one. */
export const BLOB_CASE_TENANTS = ['conformance', 'conformance-2'] as const;
export const [TENANT, OTHER] = BLOB_CASE_TENANTS;

/** More than any case needs. */
const MOST_PAGES = 200;

export const TEXT = 'text/plain';
export const bytes = utf8;

/** All keys of a tenant, asked page by page. */
export async function keysOf(store: BlobStore, tenantId: string = TENANT, request: { prefix?: string; limit?: number } = {}) {
  const keys: string[] = [];
  let cursor: string | undefined;
  let pages = 0;
  do {
    pages += 1;
    ok(pages <= MOST_PAGES, 'the list does not end');
    const page = await store.list(tenantId, { ...request, ...(cursor !== undefined && { cursor }) });
    keys.push(...page.data.map(({ key }) => key));
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return keys;
}
