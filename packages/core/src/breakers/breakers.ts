import type { PausedService, ServiceAccount } from '../domain/service.js';
import type { Logger } from '../ports/logger.js';
import type { Runtime } from '../ports/runtime.js';
import { createBreaker, type Breaker, type CallOutcome } from './breaker.js';
import { MAX_WATCHED } from './settings.js';

/** A breaker for each account of each service, within this process. One that nothing is held against takes no room. */
export interface Breakers {
  /** 0: the call may be made, and must be settled. Else ms until it is worth asking again. */
  enter(account: ServiceAccount): number;
  settle(account: ServiceAccount, outcome: CallOutcome): void;
  isPaused(account: ServiceAccount): boolean;
  /** All that are not closed. */
  paused(): readonly PausedService[];
}

interface Watched {
  readonly account: ServiceAccount;
  readonly breaker: Breaker;
}

export function createBreakers(runtime: Pick<Runtime, 'now'>, logger: Logger, most: number = MAX_WATCHED): Breakers {
  const watched = new Map<string, Watched>();

  function find(account: ServiceAccount): Watched | undefined {
    // Where all is well, nothing is even looked up.
    return watched.size === 0 ? undefined : watched.get(keyOf(account));
  }

  function watch(account: ServiceAccount): Watched {
    if (watched.size >= most) makeRoom();
    const entry: Watched = { account, breaker: createBreaker() };
    watched.set(keyOf(account), entry);
    return entry;
  }

  function makeRoom(): void {
    forgetOutdated();
    const [oldest] = watched.keys();
    if (watched.size >= most && oldest !== undefined) watched.delete(oldest);
  }

  function forgetOutdated(): void {
    const now = runtime.now();
    for (const [key, { breaker }] of watched) if (breaker.isOutdated(now)) watched.delete(key);
  }

  return {
    enter: (account) => find(account)?.breaker.enter(runtime.now()) ?? 0,
    settle(account, outcome) {
      const entry = find(account) ?? (outcome === 'failed' ? watch(account) : undefined);
      if (!entry) return;
      const { breaker } = entry;
      const now = runtime.now();
      const before = breaker.paused(now);
      breaker.settle(outcome, now);
      const after = breaker.paused(now);
      if (!before && after)
        logger.warn({ ...account, retryAt: after.retryAt }, 'a service fails again and again and is left alone for a while');
      if (before && !after) logger.info({ ...account, since: before.since }, 'a service works again');
      if (breaker.isClear()) watched.delete(keyOf(account));
    },
    isPaused: (account) => find(account)?.breaker.paused(runtime.now()) !== undefined,
    paused() {
      forgetOutdated();
      const now = runtime.now();
      return [...watched.values()].flatMap(({ account, breaker }) => {
        const paused = breaker.paused(now);
        return paused ? [{ ...account, ...paused }] : [];
      });
    },
  };
}

/** A service's name holds no line break, a tenant's id neither: an account's may be anything. */
function keyOf({ kind, service, tenantId, account }: ServiceAccount): string {
  return `${kind}\n${service}\n${tenantId ?? ''}\n${account}`;
}
