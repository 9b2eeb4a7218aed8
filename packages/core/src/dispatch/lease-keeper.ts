import type { JobLease, QueueName } from '../domain/job.js';
import type { Logger } from '../ports/logger.js';
import type { Runtime } from '../ports/runtime.js';
import type { Storage } from '../ports/storage.js';

export interface LeaseKeeper {
  /**
   * Renews the leases until it is told to let go; `lost` aborts where somebody else has taken one over.
   * @param leasedAt ms since 1970: when they were asked for. The answer may have come much later, the lease does not wait for it.
   */
  keep(leases: readonly JobLease[], leasedAt: number, lost: AbortController): () => void;
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
  const holding = new Set<Held>();

  function keep(leases: readonly JobLease[], leasedAt: number, lost: AbortController): () => void {
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

    async function renew(): Promise<void> {
      cancel();
      const began = runtime.now();
      try {
        const kept = await storage.jobs.renew(leases, leaseMs, began);
        if (!holding.has(held)) return;
        if (kept.length < leases.length) {
          letGo();
          return lost.abort();
        }
        held.until = began + leaseMs;
        renewIn(began + every - runtime.now());
      } catch (error) {
        if (!holding.has(held)) return;
        logger.warn({ error, queue }, 'could not renew a lease, will try again');
        renewIn(every / 4);
        throw error;
      }
    }

    return letGo;
  }

  return {
    keep,
    async renewLate() {
      const soon = runtime.now() + leaseMs / 6;
      const late = [...holding].filter(({ until }) => until <= soon);
      await Promise.all(late.map((held) => held.renew()));
    },
  };
}
