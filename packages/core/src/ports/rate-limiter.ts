/** How often something may be done: `count` times in `perMs` ms, evenly spread, of which `burst` may come at once. */
export interface Rate {
  readonly count: number;
  readonly perMs: number;
  /** Default 1. */
  readonly burst?: number;
}

/** What is asked for: a slot of one tenant's rate. */
export interface SlotRequest {
  readonly tenantId: string;
  /** What is limited, such as `send:<channel id>`; unique within the tenant. */
  readonly key: string;
  readonly rate: Rate;
  /**
   * Who asks, such as a message's id. Whoever asks again before its slot is over is given the same one: it waits once. A slot is
   * over when it was used, or when nobody came for it until one more slot's length after its time, and for at least
   * `SLOT_KEPT_MS`: who comes a little late, because there was much to do, does not begin to wait anew.
   */
  readonly holder: string;
}

/** How long a slot is kept for its holder after its time at least, ms. */
export const SLOT_KEPT_MS = 2_000;

/** Bounds how often a tenant does something, across all processes that share it. Every key begins with `tenant:<id>:`. */
export interface RateLimiter {
  /**
   * Keeps a slot and answers how long it is until then, ms; 0: now, and the slot is used. Throws where the counts cannot be
   * reached: the caller decides what that means.
   */
  reserve(request: SlotRequest): Promise<number>;
  close(): Promise<void>;
}
