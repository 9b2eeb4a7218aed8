import type { JobLease, QueueName } from '../domain/job.js';
import type { Logger } from '../ports/logger.js';
import type { Runtime } from '../ports/runtime.js';
import type { Storage } from '../ports/storage.js';

export interface LeaseKeeper {
  /** Renews the leases until it is told to let go; `lost` aborts where somebody else has taken one over. */
  keep(leases: readonly JobLease[], lost: AbortController): () => void;
  /**
   * Renews at once what should have been renewed before. After a pause of the whole process leases may have run out here: they
   * are kept before anybody, the process itself too, may claim them.
   */
  renewLate(): Promise<void>;
}

interface Held {
  renewAt: number;
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

  function keep(leases: readonly JobLease[], lost: AbortController): () => void {
    const held: Held = { renewAt: runtime.now() + every, renew };
    let cancel = runtime.schedule(every, () => void renew());
    let stopped = false;
    holding.add(held);

    async function renew(): Promise<void> {
      cancel();
      let wait = every;
      try {
        const kept = await storage.jobs.renew(leases, leaseMs, runtime.now());
        if (stopped) return;
        if (kept.length < leases.length) return lost.abort();
      } catch (error) {
        logger.warn({ error, queue }, 'could not renew a lease, will try again');
        wait = every / 4;
      }
      if (stopped) return;
      held.renewAt = runtime.now() + wait;
      cancel = runtime.schedule(wait, () => void renew());
    }

    return () => {
      stopped = true;
      holding.delete(held);
      cancel();
    };
  }

  return {
    keep,
    async renewLate() {
      const now = runtime.now();
      const late = [...holding].filter(({ renewAt }) => renewAt + leaseMs / 6 < now);
      await Promise.all(late.map((held) => held.renew()));
    },
  };
}
