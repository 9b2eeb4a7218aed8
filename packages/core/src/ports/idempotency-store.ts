/** What a key was used for is remembered this long, ms (contract section 4). */
export const IDEMPOTENCY_MS = 24 * 60 * 60_000;

export interface KeyUse {
  readonly key: string;
  /** Of what is asked: the same key for something else is a mistake of the caller's. */
  readonly bodyHash: string;
  /** Who does the work; the same again only to keep the key for longer. */
  readonly holder: string;
  /** How long nobody else may do it, from `now`. */
  readonly leaseMs: number;
  readonly now: number;
}

export type KeyReservation =
  /** It is the holder's to do. `since` is when the key was first used: the same for whoever does the work after another who never said what came of it. */
  | { readonly state: 'reserved'; readonly since: number }
  /** Somebody else does it, or did not get to its end; for the same `bodyHash` the key is free from `until` on. */
  | { readonly state: 'running'; readonly bodyHash: string; readonly until: number }
  | { readonly state: 'answered'; readonly bodyHash: string; readonly status: number; readonly response: string };

/**
 * A tenant's Idempotency-Keys, each reserved before the work and kept with its answer: of all processes one does the work. A lease
 * bounds how long a process that died holds a key.
 */
export interface IdempotencyStore {
  /** One step, whoever asks at the same moment. A key that is older than `IDEMPOTENCY_MS` is new. */
  reserve(use: KeyUse): Promise<KeyReservation>;
  /** Keeps what came of it, for `IDEMPOTENCY_MS` from `now`; false, and nothing is kept, where the key is no longer the holder's. */
  answer(
    key: string,
    holder: string,
    answer: { readonly status: number; readonly response: string; readonly now: number },
  ): Promise<boolean>;
  /**
   * Frees a key of the holder's that has no answer. `nothingDone`: as though it had never been used. Else it stays bound to its
   * `bodyHash` and `since`, since something may have come of it.
   */
  giveBack(key: string, holder: string, nothingDone: boolean): Promise<void>;
}
