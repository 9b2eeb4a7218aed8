import { ReplyForceError, type Runtime } from '@replyforce/core';
import { isIPv6 } from 'node:net';

/** How often a password may be tried, and a tenant made where registration is open, within the window. */
export const LOGIN_LIMITS = {
  windowMs: 15 * 60_000,
  perAddressAndAccount: 10,
  perAddress: 100,
  registrationsPerAddress: 10,
  /** From any number of addresses; beyond it an account is slowed down, not locked: its owner must be able to get in. */
  perAccount: 30,
  /** Time between two attempts on a slowed account, ms. */
  slowMs: 10_000,
} as const;

/** Beyond this many counters the oldest are forgotten: an attacker must not fill the memory. */
const MAX_COUNTERS = 20_000;

interface Counter {
  count: number;
  readonly until: number;
}

export interface LoginLimits {
  /** Counts an attempt; throws `rate_limited` with the time to wait. */
  enter(ip: string, account: string): void;
  /** Counts an attempt to make a tenant; throws as `enter` does. */
  register(ip: string): void;
  /** A right password clears what was counted against that account from that address. */
  succeeded(ip: string, account: string): void;
}

export function createLoginLimits(runtime: Pick<Runtime, 'now'>): LoginLimits {
  const counters = new Map<string, Counter>();
  /** When a slowed account takes its next attempt. */
  const nextAttempt = new Map<string, number>();
  /** Addresses from which a right password came: nobody else's attempts slow these down. */
  const proven = new Map<string, true>();

  function count(key: string, limit: number, what = 'sign in'): void {
    const now = runtime.now();
    const held = counters.get(key);
    const counter = held && held.until > now ? held : { count: 0, until: now + LOGIN_LIMITS.windowMs };
    if (counter.count >= limit) {
      throw new ReplyForceError('rate_limited', `Too many attempts to ${what}; wait and try again.`, { retryAfterMs: counter.until - now });
    }
    counter.count += 1;
    remember(counters, key, counter);
  }

  /** Counts every attempt on an account, and lets one at a time through once there were too many. */
  function slowDown(account: string): void {
    const now = runtime.now();
    const held = counters.get(account);
    const counter = held && held.until > now ? held : { count: 0, until: now + LOGIN_LIMITS.windowMs };
    if (counter.count >= LOGIN_LIMITS.perAccount) {
      const next = nextAttempt.get(account) ?? 0;
      if (next > now)
        throw new ReplyForceError('rate_limited', 'Too many attempts to sign in to this account; wait and try again.', {
          retryAfterMs: next - now,
        });
      remember(nextAttempt, account, now + LOGIN_LIMITS.slowMs);
    }
    counter.count += 1;
    remember(counters, account, counter);
  }

  return {
    enter(address, account) {
      // Of one network of IPv6 a neighbour's tries keep nobody out of their own account.
      count(`${address}|${account}`, LOGIN_LIMITS.perAddressAndAccount);
      count(networkOf(address), LOGIN_LIMITS.perAddress);
      if (!proven.has(`${address}|${account}`)) slowDown(`account ${account}`);
    },
    register: (address) => count(`registration ${networkOf(address)}`, LOGIN_LIMITS.registrationsPerAddress, 'register'),
    succeeded(address, account) {
      counters.delete(`${address}|${account}`);
      remember(proven, `${address}|${account}`, true);
    },
  };
}

/** Of IPv6 the network of 64 bits: whoever has one address there has as many as they like. An address of IPv4 is its own. */
function networkOf(ip: string): string {
  if (!isIPv6(ip) || ip.includes('.')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head === '' ? [] : head.split(':');
  const left = tail === undefined || tail === '' ? 0 : tail.split(':').length;
  const whole = tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - left).fill('0'), ...tail.split(':')];
  return `${whole
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':')}::/64`;
}

/** Puts an entry last; the first ones are forgotten when there are too many. */
function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.delete(key);
  map.set(key, value);
  const oldest = map.size > MAX_COUNTERS ? map.keys().next() : undefined;
  if (oldest && !oldest.done) map.delete(oldest.value);
}
