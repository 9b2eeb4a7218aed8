import type { JobOf, NewJob } from '../domain/job.js';
import { memoryStorage } from '../memory/storage.js';
import type { Queue } from '../ports/queue.js';
import type { Storage } from '../ports/storage.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime, type ManualRuntime } from '../testing/manual-runtime.js';
import { createHandOver, leasedNow, offered, type Place } from './hand-over.js';
import { memoryQueue } from './memory-queue.js';
import { QUEUE_TABLE } from './queue-table.js';
import { startWorker, type JobHandler, type Worker } from './worker.js';

type TurnJob = Extract<NewJob, { readonly queue: 'ai.process' }>;
export const { leaseMs } = QUEUE_TABLE['ai.process'];
export const NOTHING = { leases: [], conversationId: null, messages: [], statuses: [], receipts: [], cancelQueued: false, verdicts: [] };
export const running: Pick<Worker, 'stop'>[] = [];
/** After each test. */
export const stopAll = () => Promise.all(running.splice(0).map((worker) => worker.stop()));

/** What stands before a colon in its name is the tenant's. */
const tenantOf = (name: string): string => (name.includes(':') ? (name.split(':')[0] ?? '') : 'tenant');

export const jobOf = (name: string, runAt: number): TurnJob => ({
  id: `job ${name}`,
  tenantId: tenantOf(name),
  queue: 'ai.process',
  groupKey: name,
  payload: { conversationId: name },
  runAt,
});

/** A worker, with room for one group at a time where nothing else is said; its work goes on until it is let go. */
export async function begin(
  change: (storage: Storage, runtime: ManualRuntime) => Storage = (storage) => storage,
  concurrency = 1,
  dispatcher: Queue = memoryQueue(),
) {
  const runtime = manualRuntime();
  const storage = change(memoryStorage({ now: runtime.now }), runtime);
  const handOver = createHandOver();
  const begun: string[] = [];
  const open = new Map<string, () => void>();
  const aborted: string[] = [];
  const handler: JobHandler<'ai.process'> = async ([job], { signal, letNextRun }) => {
    const name = job?.groupKey ?? '';
    begun.push(name);
    signal.addEventListener('abort', () => aborted.push(name));
    await new Promise<void>((resolve) => open.set(name, resolve));
    if (name.startsWith('early')) {
      letNextRun();
      await new Promise<void>((resolve) => open.set(name, resolve));
    }
    return 'done';
  };
  const options = { storage, dispatcher, handOver, runtime, logger: silentLogger, concurrency };
  const worker = startWorker({ ...options, queue: 'ai.process', handler });
  running.push({
    stop: async () => {
      const stopped = worker.stop();
      for (let turn = 0; turn < 20; turn += 1) {
        for (const end of open.values()) end();
        await runtime.advance(leaseMs);
      }
      await stopped;
    },
  });

  // The first look finds nothing.
  await runtime.settle();

  async function add(name: string): Promise<void> {
    await storage.jobs.add([jobOf(name, runtime.now())]);
    dispatcher.announce([{ queue: 'ai.process', runAt: runtime.now() }]);
    await runtime.settle();
  }
  /** As a command would: the job is leased by whoever adds it. */
  async function handOn(name: string): Promise<boolean> {
    const place: Place<'ai.process'> | undefined = handOver.reserve('ai.process', tenantOf(name));
    const job = jobOf(name, runtime.now());
    const added = await storage.forTenant(tenantOf(name)).commitInbound({ ...NOTHING, jobs: [offered(job, place)] });
    if (!place) return false;
    if (added.outcome !== 'committed' || added.leased.join() !== job.id) throw new Error('the job was not handed over');
    place.start(leasedNow(job, runtime.now()) as JobOf<'ai.process'>, undefined);
    await runtime.settle();
    return true;
  }
  async function end(name: string): Promise<void> {
    open.get(name)?.();
    await runtime.settle();
  }
  return { runtime, storage, worker, handOver, begun, aborted, add, handOn, end };
}
