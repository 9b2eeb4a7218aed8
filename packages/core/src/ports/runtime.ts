export type MaybePromise<T> = T | Promise<T>;

/**
 * All time, randomness and digests. Nothing else in core touches a clock or a random source, so a test can run a week in
 * a second. Digests may answer at once (Node) or later (Web Crypto).
 */
export interface Runtime {
  /** ms since 1970. */
  now(): number;
  /** ms, monotonic; for durations only. */
  elapsed(): number;
  /** Resolves after `ms`, or at once when the signal aborts. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Calls back after `ms`; the returned function cancels. */
  schedule(ms: number, callback: () => void): () => void;
  /** A signal that aborts after `ms`. */
  timeout(ms: number): AbortSignal;
  randomBytes(length: number): Uint8Array;
  sha256(data: Uint8Array): MaybePromise<Uint8Array>;
  hmacSha256(key: Uint8Array, data: Uint8Array): MaybePromise<Uint8Array>;
}
