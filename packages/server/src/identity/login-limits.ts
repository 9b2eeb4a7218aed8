import { ReplyForceError, type Runtime } from '@replyforce/core';

/** How often a password may be tried within the window. */
export const LOGIN_LIMITS = { windowMs: 15 * 60_000, perAddressAndAccount: 10, perAddress: 100 } as const;

/** Beyond this many counters the oldest are forgotten: an attacker must not fill the memory. */
const MAX_COUNTERS = 20_000;

interface Counter {
  count: number;
  readonly until: number;
}

export interface LoginLimits {
  /** Counts an attempt; throws `rate_limited` with the time to wait. */
  enter(ip: string, account: string): void;
  /** A right password clears what was counted against that account from that address. */
  succeeded(ip: string, account: string): void;
}

export function createLoginLimits(runtime: Pick<Runtime, 'now'>): LoginLimits {
  const counters = new Map<string, Counter>();

  function count(key: string, limit: number): void {
    const now = runtime.now();
    const held = counters.get(key);
    const counter = held && held.until > now ? held : { count: 0, until: now + LOGIN_LIMITS.windowMs };
    if (counter.count >= limit) {
      throw new ReplyForceError('rate_limited', 'Too many attempts to sign in; wait and try again.', { retryAfterMs: counter.until - now });
    }
    counter.count += 1;
    counters.delete(key);
    counters.set(key, counter);
    const oldest = counters.size > MAX_COUNTERS ? counters.keys().next() : undefined;
    if (oldest && !oldest.done) counters.delete(oldest.value);
  }

  return {
    enter(ip, account) {
      count(`${ip}|${account}`, LOGIN_LIMITS.perAddressAndAccount);
      count(ip, LOGIN_LIMITS.perAddress);
    },
    succeeded(ip, account) {
      counters.delete(`${ip}|${account}`);
    },
  };
}
