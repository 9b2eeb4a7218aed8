import { expect, test } from 'vitest';
import type { JobOf } from '../domain/job.js';
import { memoryStorage } from '../memory/storage.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { createHandOver } from './hand-over.js';
import { memoryQueue } from './memory-queue.js';
import { QUEUE_TABLE } from './queue-table.js';
import { startWorker } from './worker.js';

type Send = JobOf<'outbound.messages'>;
const { leaseMs } = QUEUE_TABLE['outbound.messages'];

/** Sends of one conversation, leased together and done one after the other, each of them longer than a third of the lease. */
async function play(whileUnderWay: (id: string, storage: ReturnType<typeof memoryStorage>, now: number) => Promise<unknown>) {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const sends: Pick<Send, 'id' | 'tenantId' | 'queue' | 'groupKey' | 'payload' | 'runAt'>[] = ['1', '2', '3', '4'].map((id) => ({
    id,
    tenantId: 'tenant',
    queue: 'outbound.messages',
    groupKey: 'conversation',
    payload: { type: 'send', messageId: id, channelType: 'facebook', channelId: 'page' },
    runAt: runtime.now(),
  }));
  await storage.jobs.add(sends);
  const begun: string[] = [];
  const aborted: string[] = [];
  let side = 0;
  let most = 0;
  const handler = async ([job]: readonly Send[], { signal }: { readonly signal: AbortSignal }) => {
    const id = job?.id ?? '';
    begun.push(id);
    const note = () => aborted.push(id);
    signal.addEventListener('abort', note);
    most = Math.max(most, (side += 1));
    await runtime.sleep(leaseMs * 0.6);
    await whileUnderWay(id, storage, runtime.now());
    side -= 1;
    signal.removeEventListener('abort', note);
    return 'done' as const;
  };
  const options = { storage, dispatcher: memoryQueue(), handOver: createHandOver(), runtime, logger: silentLogger, concurrency: 3 };
  startWorker({ ...options, queue: 'outbound.messages', handler });
  for (let step = 0; step < 80; step += 1) await runtime.advance(leaseMs / 20);
  return { begun, aborted, most };
}

test('what is done before another of its group is no lease lost, and nothing runs twice or beside another', async () => {
  expect(await play(async () => undefined)).toEqual({ begun: ['1', '2', '3', '4'], aborted: [], most: 1 });
});

test('of a group that somebody else took over nothing more is begun', async () => {
  const { begun, aborted } = await play(async (id, storage, now) => {
    // All leases have run out while this process stood still, and another one claims.
    if (id === '2')
      await storage.jobs.claim({ queue: 'outbound.messages', groups: 1, leaseMs: 1e9, now: now + 2 * leaseMs, ordered: true });
  });
  expect(begun).toEqual(['1', '2', '3']);
  expect(aborted).toEqual(['3']);
});
