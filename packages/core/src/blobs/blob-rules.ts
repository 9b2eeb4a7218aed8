import { ReplyForceError } from '../errors/replyforce-error.js';

/** 100 MiB: the largest attachment of the platforms, a WhatsApp document. */
export const DEFAULT_MAX_BLOB_BYTES = 100 * 1024 * 1024;
export const MAX_BLOB_KEY = 512;
export const MAX_BLOB_SEGMENT = 120;
export const MAX_CONTENT_TYPE = 200;
export const MAX_BLOB_PAGE = 1_000;
const DEFAULT_BLOB_PAGE = 100;

const SEGMENT = new RegExp(`^[a-z0-9][a-z0-9._-]{0,${MAX_BLOB_SEGMENT - 1}}$`);
const PREFIX = /^[a-z0-9._/-]*$/;
/** Type and subtype as RFC 9110 writes tokens; after a semicolon any printable text. Line breaks would end up in headers. */
const CONTENT_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(?: ?;[\x20-\x7e]*[\x21-\x7e])?$/;

export function isBlobKey(key: string): boolean {
  return key.length <= MAX_BLOB_KEY && key.split('/').every((segment) => SEGMENT.test(segment));
}

/** `tenant/key`. Throws `validation_failed` for a tenant or a key that is none. */
export function blobPath(tenantId: string, key: string): string {
  if (!isBlobKey(key)) throw invalid('key', key);
  return tenantPath(tenantId) + key;
}

/** `tenant/`: what all paths of the tenant begin with. */
export function tenantPath(tenantId: string): string {
  if (!SEGMENT.test(tenantId)) throw invalid('tenantId', tenantId);
  return `${tenantId}/`;
}

/** `tenant/prefix`; only compared with paths, never opened as one. */
export function prefixPath(tenantId: string, prefix: string): string {
  if (prefix.length > MAX_BLOB_KEY || !PREFIX.test(prefix)) throw invalid('prefix', prefix);
  return tenantPath(tenantId) + prefix;
}

export function checkContent(content: Uint8Array, contentType: string, maxBytes: number): void {
  if (contentType.length > MAX_CONTENT_TYPE || !CONTENT_TYPE.test(contentType)) throw invalid('contentType', contentType);
  if (content.length > maxBytes) throw new ReplyForceError('body_too_large', `A blob has at most ${maxBytes} bytes.`);
}

export function pageLimit(limit: number | undefined): number {
  return Math.min(Math.max(Math.trunc(limit ?? DEFAULT_BLOB_PAGE) || 1, 1), MAX_BLOB_PAGE);
}

function invalid(path: string, value: string): ReplyForceError {
  return new ReplyForceError('validation_failed', `${JSON.stringify(value.slice(0, 80))} cannot be the ${path} of a blob.`, {
    errors: [{ path, message: 'is not of the form that ports/blob-store.ts describes' }],
  });
}
