import { expect, test } from 'vitest';
import { PermanentError } from '../errors/job-errors.js';
import { memoryStorage } from '../memory/storage.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { createHandOver } from './hand-over.js';
import { memoryQueue } from './memory-queue.js';
import { QUEUE_TABLE } from './queue-table.js';
import { jobOf } from './worker-scene.js';
import { startWorker } from './worker.js';

const { leaseMs, backoffMs } = QUEUE_TABLE['ai.process'];

test('a job whose giving up fails is tried again after the longest wait, and buried once that works', async () => {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  await storage.jobs.add([jobOf('a', runtime.now())]);
  const begunAt: number[] = [];
  let fails = true;
  const worker = startWorker({
    storage,
    dispatcher: memoryQueue(),
    handOver: createHandOver(),
    runtime,
    logger: silentLogger,
    queue: 'ai.process',
    handler: () => {
      begunAt.push(runtime.now());
      return Promise.reject(new PermanentError('broken for good'));
    },
    givenUp: () => (fails ? Promise.reject(new Error('the database blinked')) : Promise.resolve()),
  });
  await runtime.advance(1.5 * leaseMs);
  const longest = backoffMs.at(-1) ?? 0;
  expect(longest).toBeGreaterThan(1.5 * leaseMs);
  expect(begunAt).toHaveLength(1);
  fails = false;
  await runtime.advance(longest);
  await runtime.advance(leaseMs);
  expect(begunAt).toHaveLength(2);
  const [status] = (await storage.jobs.status(runtime.now())).filter(({ queue }) => queue === 'ai.process');
  expect(status).toMatchObject({ dead: 1, waiting: 0, active: 0 });
  await worker.stop();
});
