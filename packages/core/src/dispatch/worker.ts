import type { HandOver, Known, Place } from './hand-over.js';
import type { PermanentError, RetryLater } from '../errors/job-errors.js';
import type { Job, JobLease, JobOf, QueueName } from '../domain/job.js';
import type { Logger } from '../ports/logger.js';
import type { Queue } from '../ports/queue.js';
import type { Runtime } from '../ports/runtime.js';
import type { Storage } from '../ports/storage.js';
import { burialOf } from './burial.js';
import { createLeaseKeeper } from './lease-keeper.js';
import { QUEUE_TABLE } from './queue-table.js';

/**
 * Works on all due jobs of one group, oldest first. It finishes the jobs itself, in the command that makes their effect
 * durable (`finished`), or leaves that to the worker (`done`). Throw `RetryLater` or `PermanentError` to steer.
 */
export type JobHandler<Q extends QueueName> = (jobs: readonly JobOf<Q>[], work: Work<Q>) => Promise<'finished' | 'done'>;

export interface Work<Q extends QueueName> {
  /** Aborts when the lease was lost. */
  readonly signal: AbortSignal;
  /** What came with a job that was handed over. */
  readonly known: Known[Q] | undefined;
  /** Says that what the queue's concurrency bounds is over: another group may begin while this one writes down what came of it. */
  letNextRun(): void;
}

export interface WorkerOptions<Q extends QueueName> {
  readonly queue: Q;
  readonly handler: JobHandler<Q>;
  /** Called before jobs go to the dead letter queue, for what must not be left undone with them. */
  readonly givenUp?: (jobs: readonly JobOf<Q>[], reason: string) => Promise<void>;
  readonly storage: Storage;
  readonly dispatcher: Queue;
  readonly handOver: HandOver;
  readonly runtime: Runtime;
  readonly logger: Logger;
  readonly concurrency?: number;
}

export interface Worker {
  /** Stops claiming and waits for what runs: a send in flight is not cut off. */
  stop(): Promise<void>;
}

/** How often a worker looks for work nobody told it about, ms. */
const SWEEP_MS = 1_000;

/** Claims groups of one queue as capacity allows, as soon as they are due. */
export function startWorker<Q extends QueueName>(options: WorkerOptions<Q>): Worker {
  const { queue, handler, storage, dispatcher, handOver, runtime, logger } = options;
  const settings = QUEUE_TABLE[queue];
  const concurrency = options.concurrency ?? settings.concurrency;
  /** Places: of work that runs, of work that waits its turn here, and of jobs about to be handed over. */
  const taken = new Set<object>();
  /** All that has not ended. */
  const open = new Set<Promise<void>>();
  let running = 0;
  /** Work that waits its turn, oldest first. */
  const line: (() => void)[] = [];
  const leaseKeeper = createLeaseKeeper({ storage, runtime, logger, queue, leaseMs: settings.leaseMs });
  const abort = new AbortController();
  let claiming = false;
  let again = false;
  /** Work may be due that could not be claimed, for want of room or because its group is busy: look again when one ends. */
  let blocked = false;
  /** Somebody has made room for what could not be claimed. */
  let owed = false;
  let wakeAt = Number.POSITIVE_INFINITY;
  let cancelTimer: () => void = () => undefined;

  const unsubscribe = dispatcher.subscribe((notice) => {
    if (notice.queue !== queue) return;
    const delay = notice.runAt - runtime.now();
    if (delay <= 0) void pump();
    else wakeIn(delay);
  });

  function wakeIn(delay: number): void {
    const at = runtime.now() + delay;
    if (abort.signal.aborted || at >= wakeAt) return;
    cancelTimer();
    wakeAt = at;
    cancelTimer = runtime.schedule(delay, () => {
      wakeAt = Number.POSITIVE_INFINITY;
      void pump();
    });
  }

  async function pump(): Promise<void> {
    again = true;
    if (claiming) return;
    claiming = true;
    try {
      while (again && !abort.signal.aborted) {
        again = false;
        // Somebody has waited for room already: one group gets it, however much is handed over meanwhile.
        const room = Math.max(owed ? 1 : 0, concurrency - taken.size);
        owed = false;
        if (room <= 0) {
          blocked = true;
          break;
        }
        await leaseKeeper.renewLate();
        const jobs = await storage.jobs.claim({
          queue,
          groups: room,
          leaseMs: settings.leaseMs,
          now: runtime.now(),
          ordered: settings.ordered,
        });
        const groups = byGroup(jobs as readonly JobOf<Q>[]);
        // Nothing came though something was announced, or all room was filled: more may be due than could be taken.
        if (groups.length === room || (groups.length === 0 && taken.size > 0)) blocked = true;
        for (const group of groups) occupy(async (place) => runGroup(group, place));
      }
    } catch (error) {
      logger.error({ error, queue }, 'could not claim jobs');
    } finally {
      claiming = false;
    }
    wakeIn(SWEEP_MS);
  }

  /** A place is taken from now until the work ends, or lets the next one run. */
  function occupy(work: (place: object) => Promise<void>): void {
    const place = {};
    taken.add(place);
    const ended = work(place).finally(() => {
      open.delete(ended);
      free(place);
    });
    open.add(ended);
  }

  function free(place: object): void {
    if (!taken.delete(place) || !blocked) return;
    blocked = false;
    owed = true;
    void pump();
  }

  /** Keeps a place for a job that is about to be added: at once, or behind those that run. */
  function reserve(): Place<Q> | undefined {
    if (abort.signal.aborted || taken.size >= concurrency + settings.ahead) return undefined;
    let settle: (work?: Promise<void>) => void = () => undefined;
    let kept: object = {};
    occupy((place) => {
      kept = place;
      return new Promise<void>((resolve) => (settle = resolve));
    });
    return {
      leaseMs: settings.leaseMs,
      start: (job, known) => settle(runGroup([job], kept, known)),
      giveBack: () => settle(),
    };
  }

  async function runGroup(group: readonly JobOf<Q>[], place: object, known?: Known[Q]): Promise<void> {
    const leases: readonly JobLease[] = group.map(({ id, fence }) => ({ id, fence }));
    const lost = new AbortController();
    const letGo = leaseKeeper.keep(leases, lost);
    const isFirst = await takeTurn();
    let runs = true;
    const letNextRun = () => {
      if (!runs) return;
      runs = false;
      const next = line.shift();
      if (next) next();
      else running -= 1;
      free(place);
    };
    try {
      // Whoever took the job over meanwhile does the work.
      if (lost.signal.aborted) return;
      if (!isFirst && abort.signal.aborted) return await storage.jobs.retry(leases, runtime.now(), 'the worker stops', false);
      const outcome = await handler(group, { signal: lost.signal, known, letNextRun });
      if (outcome === 'done') await storage.jobs.finish(leases);
    } catch (error) {
      await settleFailure(group, leases, error);
    } finally {
      letGo();
      letNextRun();
    }
  }

  /** Resolves when there is a place to run: true where there was one at once, else whoever ends leaves theirs. */
  async function takeTurn(): Promise<boolean> {
    if (running < concurrency) {
      running += 1;
      return true;
    }
    await new Promise<void>((resolve) => line.push(resolve));
    return false;
  }

  async function settleFailure(group: readonly JobOf<Q>[], leases: readonly JobLease[], error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const attempts = Math.max(...group.map((job) => job.attempts));
    const retryIn = async (delay: number, failed: boolean) => {
      await storage.jobs.retry(leases, runtime.now() + delay, reason, failed);
      wakeIn(delay);
    };
    try {
      if (isNamed(error, 'RetryLater')) {
        const { afterMs, isFailure } = error as RetryLater;
        await retryIn(afterMs, isFailure);
      } else if (isNamed(error, 'PermanentError') || attempts >= settings.backoffMs.length) {
        logger.error({ error, queue, jobs: leases.map((lease) => lease.id) }, 'job given up');
        await options.givenUp?.(group, reason);
        await storage.jobs.bury(leases, burialOf(queue, reason, runtime.now(), isNamed(error, 'PermanentError')));
      } else {
        logger.warn({ error, queue, attempts }, 'job failed, will retry');
        await retryIn(settings.backoffMs[attempts] ?? SWEEP_MS, true);
      }
    } catch (settleError) {
      logger.error({ error: settleError, queue }, 'could not settle a failed job; its lease will run out');
    }
  }

  const unregister = handOver.register(queue, reserve);
  void pump();
  return {
    async stop() {
      abort.abort();
      unregister();
      unsubscribe();
      cancelTimer();
      // A place kept for somebody may yet be started.
      while (open.size > 0) await Promise.allSettled(open);
    },
  };
}

function isNamed(error: unknown, name: (PermanentError | RetryLater)['name']): boolean {
  return error instanceof Error && error.name === name;
}

function byGroup<J extends Job>(jobs: readonly J[]): readonly (readonly J[])[] {
  const groups = new Map<string, J[]>();
  for (const job of jobs) {
    const group = groups.get(job.groupKey);
    if (group) group.push(job);
    else groups.set(job.groupKey, [job]);
  }
  return [...groups.values()];
}
