import type { JobLease, JobOf, QueueName } from '../domain/job.js';
import type { PermanentError, RetryLater } from '../errors/job-errors.js';
import type { Known } from './hand-over.js';
import type { WorkerOptions } from './worker.js';
import { burialOf } from './burial.js';
import type { KeptLeases, LeasedJobs, LeaseKeeper } from './lease-keeper.js';
import { QUEUE_TABLE } from './queue-table.js';
import type { RunningLine } from './running-line.js';

interface Parts {
  readonly line: RunningLine;
  readonly leaseKeeper: LeaseKeeper;
  readonly isStopping: () => boolean;
  /** Has the worker look for what is due after so long, ms. */
  readonly wakeIn: (delay: number) => void;
}

/**
 * @param leasedAt when the group's leases were asked for, ms since 1970
 * @param free gives the place back for another group, once; called when the run ends, or lets the next one begin
 */
export type RunGroup<Q extends QueueName> = (
  group: readonly JobOf<Q>[],
  leasedAt: number,
  free: () => void,
  known?: Known[Q],
) => Promise<void>;

/** Jobs that are handed to the handler together. */
interface Batch<Q extends QueueName> extends LeasedJobs {
  readonly jobs: readonly JobOf<Q>[];
}

const leasesOf = (jobs: readonly JobOf<QueueName>[]): readonly JobLease[] => jobs.map(({ id, fence }) => ({ id, fence }));

/** Runs the jobs of a group when their turn comes, keeps their leases meanwhile, and settles those that fail. */
export function createGroupRunner<Q extends QueueName>(options: WorkerOptions<Q>, parts: Parts): RunGroup<Q> {
  const { queue, handler, storage, runtime, logger } = options;
  const { line, leaseKeeper, isStopping, wakeIn } = parts;
  const settings = QUEUE_TABLE[queue];
  /** Groups that failed together: which of their jobs it was is found by running them one by one. */
  const apart = new Set<string>();

  async function settleFailure(jobs: readonly JobOf<Q>[], error: unknown): Promise<void> {
    const reason = reasonOf(error);
    const leases = leasesOf(jobs);
    const attempts = Math.max(...jobs.map((job) => job.attempts));
    const retryIn = async (delay: number, failed: boolean) => {
      await storage.jobs.retry(leases, runtime.now() + delay, reason, failed);
      wakeIn(delay);
    };
    if (isNamed(error, 'RetryLater')) {
      const { afterMs, isFailure } = error as RetryLater;
      await retryIn(afterMs, isFailure);
    } else if (isNamed(error, 'PermanentError') || attempts >= settings.backoffMs.length) {
      logger.error({ error, queue, jobs: leases.map((lease) => lease.id) }, 'job given up');
      try {
        await options.givenUp?.(jobs, reason);
      } catch (undone) {
        // Buried without it somebody would wait for nothing; left to its lease it would run again at once, uncounted.
        logger.error({ error: undone, queue }, 'what a given-up job leaves to be done could not be done; it is tried again');
        return retryIn(settings.backoffMs.at(-1) ?? 0, true);
      }
      await storage.jobs.bury(leases, burialOf(queue, reason, runtime.now(), isNamed(error, 'PermanentError')));
    } else {
      logger.warn({ error, queue, attempts }, 'job failed, will retry');
      await retryIn(settings.backoffMs[attempts] ?? 0, true);
    }
  }

  /** In an ordered queue a job that fails says nothing of those after it: they are given back, uncounted, and wait behind it. */
  async function settle(jobs: readonly JobOf<Q>[], rest: readonly JobOf<Q>[], error: unknown): Promise<void> {
    try {
      if (settings.ordered && jobs.length > 1 && !isNamed(error, 'RetryLater')) {
        logger.warn({ error, queue }, 'jobs failed together, will be tried one by one');
        apart.add(keyOf(jobs));
        await storage.jobs.retry(leasesOf(jobs), runtime.now(), reasonOf(error), false);
        return wakeIn(0);
      }
      await settleFailure(jobs, error);
      if (rest.length > 0) await storage.jobs.retry(leasesOf(rest), runtime.now(), 'one before it was not done', false);
    } catch (settleError) {
      logger.error({ error: settleError, queue }, 'could not settle a failed job; its lease will run out');
    }
  }

  function batchesOf(group: readonly JobOf<Q>[]): readonly (readonly JobOf<Q>[])[] {
    const oneByOne = !settings.together || apart.delete(keyOf(group));
    return oneByOne ? group.map((job) => [job]) : [group];
  }

  async function work(batches: readonly Batch<Q>[], kept: KeptLeases, known: Known[Q] | undefined, letNextRun: () => void) {
    for (const [index, { jobs, leases, lost }] of batches.entries()) {
      // Whoever took the group over meanwhile does the rest.
      if (lost.signal.aborted) return;
      const isLast = index === batches.length - 1;
      try {
        const isStillOurs = async () => (await kept.areHeld()) && !lost.signal.aborted;
        const outcome = await handler(jobs, { signal: lost.signal, isStillOurs, known, letNextRun: isLast ? letNextRun : () => undefined });
        if (outcome === 'done') await storage.jobs.finish(leases);
        kept.done(leases);
      } catch (error) {
        const rest = batches.slice(index + 1).flatMap((batch) => batch.jobs);
        return settle(jobs, rest, error);
      }
    }
  }

  return async (group, leasedAt, free, known) => {
    const tenantId = group[0]?.tenantId ?? '';
    const batches = batchesOf(group).map((jobs) => ({ jobs, leases: leasesOf(jobs), lost: new AbortController() }));
    const kept = leaseKeeper.keep(batches, leasedAt);
    const isFirst = await line.enter(tenantId, known !== undefined);
    let runs = true;
    const letNextRun = () => {
      if (!runs) return;
      runs = false;
      line.leave(tenantId);
      free();
    };
    try {
      // What was begun before it was handed over is brought to its end.
      if (!isFirst && isStopping() && known === undefined && !batches.some(({ lost }) => lost.signal.aborted))
        return await storage.jobs.retry(leasesOf(group), runtime.now(), 'the worker stops', false);
      await work(batches, kept, known, letNextRun);
    } catch (error) {
      logger.error({ error, queue }, 'could not give a job back; its lease will run out');
    } finally {
      kept.letGo();
      letNextRun();
    }
  };
}

const keyOf = ([job]: readonly JobOf<QueueName>[]): string => `${job?.tenantId} ${job?.groupKey}`;

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function isNamed(error: unknown, name: (PermanentError | RetryLater)['name']): boolean {
  return error instanceof Error && error.name === name;
}
