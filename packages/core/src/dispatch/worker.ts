import type { HandOver, Known, Place } from './hand-over.js';
import type { Job, JobOf, QueueName } from '../domain/job.js';
import type { Logger } from '../ports/logger.js';
import type { Queue } from '../ports/queue.js';
import type { Runtime } from '../ports/runtime.js';
import type { Storage } from '../ports/storage.js';
import { createGroupRunner } from './group-runner.js';
import { createLeaseKeeper } from './lease-keeper.js';
import { QUEUE_TABLE } from './queue-table.js';
import { createRunningLine } from './running-line.js';
import { createShares } from './shares.js';

/**
 * Works on all due jobs of one group, oldest first. It finishes the jobs itself, in the command that makes their effect
 * durable (`finished`), or leaves that to the worker (`done`). Throw `RetryLater` or `PermanentError` to steer.
 */
export type JobHandler<Q extends QueueName> = (jobs: readonly JobOf<Q>[], work: Work<Q>) => Promise<'finished' | 'done'>;

export interface Work<Q extends QueueName> {
  /** Aborts when the lease was lost. */
  readonly signal: AbortSignal;
  /**
   * Whether nobody else has been given these jobs, asked right before what leaves the installation: a worker that stood still, or could
   * not reach the storage, may have lost them without having heard of it. What is written down is fenced anyway.
   */
  isStillOurs(): Promise<boolean>;
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
  /** Looks for work that nobody announced. */
  wake(): void;
  /** Stops claiming and waits for what runs: a send in flight is not cut off. */
  stop(): Promise<void>;
}

interface TakenPlace {
  readonly tenantId: string;
  isTaken: boolean;
}

/** How often a worker looks for work nobody told it about, ms. */
const SWEEP_MS = 500;

/** Where work waits and room comes free while more still runs: how long room is gathered before it is filled, ms. */
const TOGETHER_MS = 1;

/** Where all room is taken: how often it looks for tenants that hold little of it, ms. */
const OTHERS_MS = 100;

/** Claims groups of one queue as capacity allows, as soon as they are due. */
export function startWorker<Q extends QueueName>(options: WorkerOptions<Q>): Worker {
  const { queue, storage, dispatcher, handOver, runtime, logger } = options;
  const settings = QUEUE_TABLE[queue];
  const concurrency = options.concurrency ?? settings.concurrency;
  /** Places: of work that runs, of work that waits its turn here, and of jobs about to be handed over. */
  const places = createShares(concurrency + settings.ahead, concurrency / 2, settings.spare);
  /** All that has not ended. */
  const open = new Set<Promise<void>>();
  const line = createRunningLine(concurrency, settings.spare);
  const leaseKeeper = createLeaseKeeper({ storage, runtime, logger, queue, leaseMs: settings.leaseMs });
  const abort = new AbortController();
  const runGroup = createGroupRunner(options, { line, leaseKeeper, isStopping: () => abort.signal.aborted, wakeIn });
  let claiming = false;
  /** Groups asked for and not yet claimed: their places are not handed out meanwhile. */
  let asked = 0;
  let claimed = Promise.resolve();
  let again = false;
  let roomAhead: Promise<void> | undefined;
  let tellRoom: () => void = () => undefined;
  /** Work may be due that could not be claimed, for want of room or because its group is busy: look again when one ends. */
  let blocked = false;
  /** Somebody has made room for what could not be claimed. */
  let owed = false;
  /** The tenant that had its turn last. */
  let lastTenant: string | undefined;
  /** Not before: when those who hold little were looked for in vain. */
  let lookForOthersAt = 0;
  let wakeAt = Number.POSITIVE_INFINITY;
  let cancelTimer: () => void = () => undefined;

  const unsubscribe = dispatcher.subscribe((notice) => {
    if (notice.queue !== queue) return undefined;
    const delay = notice.runAt - runtime.now();
    if (delay > 0) return wakeIn(delay);
    if (dispatcher.toOne) return takeWord();
    return void pump();
  });

  /** Word that nobody else was given. Resolves when there is room for more of it. */
  async function takeWord(): Promise<void> {
    await pump();
    if (hasRoom()) return;
    // Others may have room for what could not be claimed here.
    dispatcher.announce([{ queue, runAt: runtime.now() }]);
    await (roomAhead ??= new Promise((resolve) => (tellRoom = resolve)));
  }

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

  /** Claims what is due; resolves when that is done, by whoever began it. */
  function pump(): Promise<void> {
    again = true;
    if (!claiming) claimed = claim();
    return claimed;
  }

  async function claim(): Promise<void> {
    claiming = true;
    try {
      while (again && !abort.signal.aborted) {
        again = false;
        const request = claimable();
        if (!request) {
          blocked = true;
          break;
        }
        // What is held here was looked at by this time: what runs out while that takes is not claimed either.
        const now = runtime.now();
        await leaseKeeper.renewLate();
        // That took so long that little would be left of a lease asked for by then: now nothing is late any more.
        if (runtime.now() - now > settings.leaseMs / 6) {
          again = true;
          continue;
        }
        asked = request.groups;
        const jobs = await storage.jobs.claim(
          Object.assign({}, request, {
            queue,
            leaseMs: settings.leaseMs,
            now,
            ordered: settings.ordered,
            ...(lastTenant !== undefined && { after: lastTenant }),
          }),
        );
        if (abort.signal.aborted) {
          await giveBackClaimed(jobs);
          break;
        }
        const groups = byGroup(jobs as readonly JobOf<Q>[]);
        lastTenant = lastInTurn(groups, lastTenant);
        if (request.avoid && groups.length === 0) lookForOthersAt = runtime.now() + OTHERS_MS;
        const wasFilled = groups.length === request.groups;
        // Nothing came though something was announced, or all room was filled: more may be due than could be taken.
        if (wasFilled || (groups.length === 0 && places.size > 0)) blocked = true;
        // There may still be room for tenants that hold little.
        if (wasFilled && !request.avoid) again = true;
        asked = 0;
        for (const group of groups) occupy(tenantOf(group), (place) => runGroup(group, now, () => free(place)));
      }
    } catch (error) {
      asked = 0;
      logger.error({ error, queue }, 'could not claim jobs');
    } finally {
      claiming = false;
    }
    wakeIn(SWEEP_MS);
  }

  /** What a claim brought after the worker was told to stop: others may have it at once, and no attempt is counted. */
  async function giveBackClaimed(jobs: readonly Job[]): Promise<void> {
    const leases = jobs.map(({ id, fence }) => ({ id, fence }));
    if (leases.length > 0) await storage.jobs.retry(leases, runtime.now(), 'the worker stops', false);
  }

  /** What may be claimed now: undefined where there is no room for anybody. */
  function claimable(): { readonly groups: number; readonly avoid?: readonly string[] } | undefined {
    // Somebody has waited for room already: one group gets it, however much is handed over meanwhile.
    const groups = Math.max(owed ? 1 : 0, concurrency - places.size);
    owed = false;
    if (groups > 0) return { groups };
    const spare = places.spareLeft();
    if (spare === 0) return undefined;
    const wait = lookForOthersAt - runtime.now();
    if (wait > 0) {
      wakeIn(wait);
      return undefined;
    }
    return { groups: spare, avoid: places.large() };
  }

  /** A place is taken from now until the work ends, or lets the next one run. */
  function occupy(tenantId: string, work: (place: TakenPlace) => Promise<void>): void {
    const place: TakenPlace = { tenantId, isTaken: true };
    places.take(tenantId);
    const ended = work(place).finally(() => {
      open.delete(ended);
      free(place);
    });
    open.add(ended);
  }

  function hasRoom(): boolean {
    return places.size < concurrency || abort.signal.aborted;
  }

  function free(place: TakenPlace): void {
    if (!place.isTaken) return;
    place.isTaken = false;
    places.giveBack(place.tenantId);
    if (roomAhead && hasRoom()) {
      roomAhead = undefined;
      tellRoom();
    }
    if (!blocked) return;
    blocked = false;
    owed = true;
    // Work ends in groups, a commit for each: one claim for all of a group costs little more than one for its first.
    if (places.size > 0) return wakeIn(TOGETHER_MS);
    void pump();
  }

  /** Keeps a place for a job that is about to be added: at once, or behind those that run. */
  function reserve(tenantId: string): Place<Q> | undefined {
    if (abort.signal.aborted || !places.allows(tenantId)) return undefined;
    if (places.size + asked >= concurrency + settings.ahead && asked > 0) return undefined;
    // What a claim under way is about to fill is taken as well: an attempt is begun only where its request can leave at once.
    const waits = places.size + asked + (owed ? 1 : 0) >= concurrency;
    // The command that leases the job begins after this.
    const leasedAt = runtime.now();
    let settle: (work?: Promise<void>) => void = () => undefined;
    let kept: TakenPlace | undefined;
    occupy(tenantId, (place) => {
      kept = place;
      return new Promise<void>((resolve) => (settle = resolve));
    });
    return {
      leaseMs: settings.leaseMs,
      waits,
      start: (job, known) => settle(runGroup([job], leasedAt, () => kept && free(kept), known)),
      giveBack: () => settle(),
    };
  }

  const unregister = handOver.register(queue, reserve);
  void pump();
  return {
    wake: () => void pump(),
    async stop() {
      abort.abort();
      unregister();
      unsubscribe();
      cancelTimer();
      tellRoom();
      line.dismiss();
      await claimed;
      // A place kept for somebody may yet be started.
      while (open.size > 0) await Promise.allSettled(open);
    },
  };
}

function byGroup<J extends Job>(jobs: readonly J[]): readonly (readonly J[])[] {
  const groups = new Map<string, J[]>();
  for (const job of jobs) {
    const key = `${job.tenantId} ${job.groupKey}`;
    const group = groups.get(key);
    if (group) group.push(job);
    else groups.set(key, [job]);
  }
  return [...groups.values()];
}

const tenantOf = (group: readonly Job[]): string => group[0]?.tenantId ?? '';

/** The tenant of the groups that comes last when turns begin after the one that had the last turn before. */
function lastInTurn(groups: readonly (readonly Job[])[], before: string | undefined): string | undefined {
  const tenants = groups.map(tenantOf).sort();
  return tenants.findLast((tenant) => before !== undefined && tenant <= before) ?? tenants.at(-1) ?? before;
}
