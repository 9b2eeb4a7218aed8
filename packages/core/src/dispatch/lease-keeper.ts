import type { JobLease, QueueName } from '../domain/job.js';
import type { Logger } from '../ports/logger.js';
import type { Runtime } from '../ports/runtime.js';
import type { Storage } from '../ports/storage.js';

/** Jobs whose leases are kept together, and what is aborted where somebody else has taken one of them over. */
export interface LeasedJobs {
  readonly leases: readonly JobLease[];
  readonly lost: AbortController;
}

export interface KeptLeases {
  /**
   * Whether they are held still: at once where they surely are, else once the storage has said so. To be asked before what others
   * would not expect of a worker whose place they took. False too where the storage could not be asked for long.
   */
  areHeld(): Promise<boolean>;
  /** What is done is gone: it is renewed no more, and nothing is lost by it. */
  done(leases: readonly JobLease[]): void;
  letGo(): void;
}

export interface LeaseKeeper {
  /**
   * Renews the leases until they are done or let go.
   * @param parts of one group; a job that is found gone while it is under way aborts its own part only
   * @param leasedAt ms since 1970: when they were asked for. The answer may have come much later, the lease does not wait for it.
   */
  keep(parts: readonly LeasedJobs[], leasedAt: number): KeptLeases;
  /**
   * Renews at once what is about to run out or has: after a pause of the whole process, or after renewals that failed. So it is kept
   * before anybody, the process itself too, may claim it. Rejects where that failed: nothing must be claimed then.
   */
  renewLate(): Promise<void>;
}

interface Held {
  /** When the lease runs out, ms since 1970, as far as this process can know. */
  until: number;
  readonly renew: () => Promise<void>;
}

/** For so many leases' time the storage is asked whether one is held. */
const ASKED_FOR_LEASES = 5;

/** Keeps the leases of work under way, by renewing each three times while it lasts. */
export function createLeaseKeeper(options: {
  readonly storage: Pick<Storage, 'jobs'>;
  readonly runtime: Runtime;
  readonly logger: Logger;
  readonly queue: QueueName;
  readonly leaseMs: number;
}): LeaseKeeper {
  const { storage, runtime, logger, queue, leaseMs } = options;
  const every = leaseMs / 3;
  /** So short before it runs out, a lease is renewed before anything is claimed. */
  const margin = leaseMs / 6;
  /** For so long after it was asked for, nobody can have taken it over, whose clock is fast by less than the rest of it. */
  const surely = leaseMs / 6;
  const holding = new Set<Held>();

  function keep(parts: readonly LeasedJobs[], leasedAt: number): KeptLeases {
    const open = new Map(parts.flatMap(({ leases, lost }) => leases.map((lease) => [lease.id, { lease, lost }] as const)));
    let cancel: () => void = () => undefined;
    let underWay: Promise<void> | undefined;
    const held: Held = { until: leasedAt + leaseMs, renew: () => (underWay ??= renew().finally(() => (underWay = undefined))) };
    holding.add(held);
    renewIn(leasedAt + every - runtime.now());

    function renewIn(wait: number): void {
      cancel();
      cancel = runtime.schedule(Math.max(0, wait), () => void held.renew().catch(() => undefined));
    }

    function letGo(): void {
      holding.delete(held);
      cancel();
    }

    function close(ids: readonly string[]): void {
      for (const id of ids) open.delete(id);
      if (open.size === 0) letGo();
    }

    async function renew(): Promise<void> {
      cancel();
      const began = runtime.now();
      const asked = [...open.values()];
      try {
        const kept = new Set(
          await storage.jobs.renew(
            asked.map(({ lease }) => lease),
            leaseMs,
            began,
          ),
        );
        if (!holding.has(held)) return;
        // What was done while this was asked is not there either.
        const gone = asked.filter(({ lease }) => !kept.has(lease.id) && open.has(lease.id));
        close(gone.map(({ lease }) => lease.id));
        for (const { lost } of gone) lost.abort();
        if (!holding.has(held)) return;
        held.until = began + leaseMs;
        renewIn(began + every - runtime.now());
      } catch (error) {
        if (!holding.has(held)) return;
        logger.warn({ error, queue }, 'could not renew a lease, will try again');
        renewIn(every / 4);
        throw error;
      }
    }

    async function areHeld(): Promise<boolean> {
      const asked = runtime.now();
      // Asked again after each answer: the process may have stood still before it heard of it.
      while (holding.has(held) && runtime.now() >= held.until - leaseMs + surely) {
        if (runtime.now() - asked > ASKED_FOR_LEASES * leaseMs) return false;
        await held.renew().catch(() => new Promise<void>((resolve) => void runtime.schedule(every / 4, resolve)));
      }
      return holding.has(held);
    }

    return { areHeld, done: (leases) => close(leases.map(({ id }) => id)), letGo };
  }

  return {
    keep,
    async renewLate() {
      const soon = runtime.now() + margin;
      const late = [...holding].filter(({ until }) => until <= soon);
      await Promise.all(late.map((held) => held.renew()));
    },
  };
}
