import type { Page } from '../domain/page.js';

export interface StoredBlob {
  readonly content: Uint8Array;
  /** Media type as it was put, parameters included. */
  readonly contentType: string;
}

/** A blob as a list names it. */
export interface BlobEntry {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** ms; when it was last put, by the store's clock. */
  readonly storedAt: number;
}

export interface BlobListRequest {
  /** Only keys that begin with this text; it need not end at a slash. Default: all keys. */
  readonly prefix?: string;
  /** `nextCursor` of the page before; opaque. */
  readonly cursor?: string;
  /** 1–1,000, default 100; anything else is brought into this range. */
  readonly limit?: number;
}

/**
 * Files of tenants: attachments, archived jobs, exports. A blob is addressed by its tenant and a key, and no key of one
 * tenant reaches another's blobs.
 *
 * - **Keys** are 1–512 characters: segments joined by `/`, each of 1–120 lower-case letters, digits, `.`, `_` and `-`, the
 *   first of them a letter or a digit. So no key is a path that climbs, no file is hidden, and two keys stay two where the
 *   file system does not tell capitals apart. A tenant id is one such segment. `a` and `a/b` may both exist.
 * - **A put is seen whole or not at all**, and when it resolves the blob survives the process. The bytes are those of the
 *   moment of the call. Of two puts on one key the later one stays.
 * - **Errors** are `ReplyForceError`s: `validation_failed` (tenant, key, prefix or content type),
 *   `body_too_large`, `store_unavailable` (trying again can help), `configuration_invalid` (the store refuses us).
 *
 * Write an implementation as a `BlobDriver` and let `createBlobStore` hold these rules.
 */
export interface BlobStore {
  /** Largest blob, bytes. */
  readonly maxBytes: number;
  put(tenantId: string, key: string, content: Uint8Array, contentType: string): Promise<void>;
  /** The blob, its bytes the caller's own; undefined where there is none. */
  get(tenantId: string, key: string): Promise<StoredBlob | undefined>;
  /** Does nothing where there is none. */
  delete(tenantId: string, key: string): Promise<void>;
  /**
   * A page of blobs in the order of their keys' bytes; it may be short, or even empty, though more follow. Those put or
   * deleted meanwhile may be missed or named; all others are named once.
   */
  list(tenantId: string, request?: BlobListRequest): Promise<Page<BlobEntry>>;
}

/** What a store does with checked input. A path is `tenant/key`; `createBlobStore` makes the store of it. */
export interface BlobDriver {
  /** Makes the whole blob visible at once, and durable. The bytes are the driver's own. */
  write(path: string, content: Uint8Array<ArrayBuffer>, contentType: string): Promise<void>;
  read(path: string): Promise<StoredBlob | undefined>;
  remove(path: string): Promise<void>;
  /** At most `limit` blobs whose paths begin with `prefix` and come after `after`, in the order of their bytes. */
  list(request: { readonly prefix: string; readonly after: string | null; readonly limit: number }): Promise<{
    readonly entries: readonly { readonly path: string; readonly size: number; readonly storedAt: number }[];
    /** Whether there are more. */
    readonly more: boolean;
  }>;
}
