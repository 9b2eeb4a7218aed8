import type { RedisOptions } from '../../redis/options.js';

export interface BullmqOptions extends RedisOptions {
  /** Begins the names of all keys. Default: that of the address, else `replyforce`. */
  readonly prefix?: string;
}

/** A notice as it lies in Redis. */
export interface StoredNotice {
  /** ms; when the work is due. */
  readonly runAt: number;
}

/**
 * How long a process that was given a notice may be silent before it is given to another, ms: it renews its lock twice in that time.
 * Silence is noticed after two more looks, so that a killed process is replaced within 4 s.
 */
export const LOCK_MS = 2_000;
export const LOOK_MS = 1_000;

/** Keys of one installation lie in one slot of a cluster, where their scripts may touch them all. */
export const keyPrefix = (prefix: string): string => `{${prefix}}`;
