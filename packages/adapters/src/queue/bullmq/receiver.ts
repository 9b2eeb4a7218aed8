import { QUEUE_NAMES, type QueueName, type WorkListener } from '@replyforce/core';
import type { Job, Worker } from 'bullmq';
import { setTimeout as sleep } from 'node:timers/promises';
import { isReady, type RedisClient } from '../../redis/clients.js';
import type { Bullmq } from './load.js';
import { keyPrefix, LOCK_MS, LOOK_MS, type StoredNotice } from './options.js';

export interface Receiver {
  /** Takes no more notices and gives back those that somebody here holds. */
  close(): Promise<void>;
}

/** Pause before what failed is tried again, ms. */
const RETRY_MS = 500;
/** Closing waits no longer for a server that does not answer, ms. */
const CLOSE_MS = 2_000;

/** Takes notices out of Redis, one of each queue at a time, and tells them to all listeners of this process. */
export function createReceiver(bullmq: Bullmq, client: RedisClient, prefix: string, listeners: ReadonlySet<WorkListener>): Receiver {
  const workers = new Set<Worker<StoredNotice>>();
  const end = new AbortController();
  const ended = new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve(), { once: true }));

  async function take(queue: QueueName, job: Job<StoredNotice>, token: string | undefined): Promise<void> {
    // From now on a notice is one of its own again: who listens may look before the work is there that it tells of.
    await job.removeDeduplicationKey();
    const notice = { queue, runAt: job.data.runAt };
    const heard = Promise.allSettled([...listeners].map(async (listener) => listener(notice))).then(() => listeners.size > 0);
    if (await Promise.race([ended.then(() => false), heard])) return;
    await job.moveToWait(token);
    throw new bullmq.WaitingError();
  }

  /** A worker that could not be set up stays that way: another is made. */
  async function open(queue: QueueName): Promise<void> {
    while (!end.signal.aborted) {
      const worker = new bullmq.Worker<StoredNotice>(queue, (job, token) => take(queue, job, token), {
        connection: client,
        prefix: keyPrefix(prefix),
        lockDuration: LOCK_MS,
        stalledInterval: LOOK_MS,
        // However often: there may be many processes, and as many that are killed.
        maxStalledCount: Number.MAX_SAFE_INTEGER,
        runRetryDelay: RETRY_MS,
      });
      workers.add(worker);
      // Told by the connection itself.
      worker.on('error', () => undefined);
      try {
        await worker.waitUntilReady();
        return;
      } catch {
        workers.delete(worker);
        await worker.close(true).catch(() => undefined);
        await sleep(RETRY_MS);
      }
    }
  }

  for (const queue of QUEUE_NAMES) void open(queue);

  return {
    async close() {
      end.abort();
      // Without a server there is nothing to give back, and nobody to take leave of.
      const force = !isReady(client);
      const closed = Promise.allSettled([...workers].map((worker) => worker.close(force)));
      const inTime = await Promise.race([closed, sleep(CLOSE_MS, undefined, { ref: false })]);
      if (!inTime)
        for (const worker of workers)
          void worker
            .getBackend()
            .close(true)
            .catch(() => undefined);
    },
  };
}
