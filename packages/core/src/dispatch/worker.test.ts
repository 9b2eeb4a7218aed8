import { afterEach, describe, expect, it, test } from 'vitest';
import { memoryStorage } from '../memory/storage.js';
import type { Queue, WorkListener, WorkNotice } from '../ports/queue.js';
import type { Storage } from '../ports/storage.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { createHandOver, leasedNow, offered } from './hand-over.js';
import { memoryQueue } from './memory-queue.js';
import { QUEUE_TABLE } from './queue-table.js';
import { begin, jobOf, leaseMs, NOTHING, running, stopAll } from './worker-scene.js';
import { startWorker, type JobHandler } from './worker.js';

afterEach(stopAll);

test('what is handed over while it is busy waits its turn, with its lease', async () => {
  const { runtime, begun, aborted, handOn, end } = await begin();
  await handOn('first');
  await handOn('second');
  expect(begun).toEqual(['first']);
  await runtime.advance(3 * leaseMs);
  await end('first');
  expect(begun).toEqual(['first', 'second']);
  expect(aborted).toEqual([]);
});

test('what waits to be claimed gets its turn while more is handed over all the time', async () => {
  const { runtime, begun, add, handOn, end } = await begin();
  await handOn('h0');
  await add('claimed');
  for (let index = 1; index <= 10; index += 1) await handOn(`h${index}`);
  // Before it go those that were in the line already.
  for (let index = 11; index <= 30 && !begun.includes('claimed'); index += 1) {
    await end(begun.at(-1) ?? '');
    await runtime.advance(1);
    await handOn(`h${index}`);
  }
  expect(begun).toContain('claimed');
});

test('who has no room for word that it alone was given passes it on, and says when it has room again', async () => {
  const announced: WorkNotice[] = [];
  const listeners: WorkListener[] = [];
  const toOne: Queue = {
    ...memoryQueue(),
    toOne: true,
    announce: (notices) => void announced.push(...notices),
    subscribe: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
  };
  const { runtime, storage, begun, end } = await begin(undefined, 2, toOne);
  let open = 0;
  const tell = async () => {
    open += 1;
    void Promise.resolve(listeners[0]?.({ queue: 'ai.process', runAt: 0 })).then(() => (open -= 1));
    await runtime.settle();
  };
  await storage.jobs.add([jobOf('a', 0)]);
  await tell();
  expect([begun, announced, open]).toEqual([['a'], [], 0]);
  await storage.jobs.add([jobOf('b', 0), jobOf('c', 0)]);
  await tell();
  expect([begun, announced, open]).toEqual([['a', 'b'], [{ queue: 'ai.process', runAt: runtime.now() }], 1]);
  // What it could not take is looked for as soon as there is room, and that fills it again.
  await end('a');
  await runtime.advance(1);
  expect(begun).toEqual(['a', 'b', 'c']);
  await end('b');
  expect(open).toBe(0);
  await end('c');
  expect(announced).toHaveLength(1);
});

test('room that comes free together is filled by one claim', async () => {
  let claims = 0;
  const counted = (storage: Storage): Storage => ({
    ...storage,
    jobs: { ...storage.jobs, claim: (request) => ((claims += 1), storage.jobs.claim(request)) },
  });
  const { runtime, begun, add, end } = await begin(counted, 4);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) await add(name);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  const before = claims;
  for (const name of ['a', 'b', 'c']) await end(name);
  expect(claims).toBe(before);
  await runtime.advance(1);
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  // The second one asks for tenants that hold little.
  expect(claims - before).toBeLessThanOrEqual(2);
});

test('a worker that stops gives back what waits in its line', async () => {
  const { runtime, storage, worker, begun, handOn, end } = await begin();
  await handOn('first');
  await handOn('second');
  const stopped = worker.stop();
  await end('first');
  await stopped;
  expect(begun).toEqual(['first']);
  const [back] = await storage.jobs.claim({ queue: 'ai.process', groups: 5, leaseMs, now: runtime.now() });
  expect([back?.id, back?.attempts]).toEqual(['job second', 0]);
});

test('a worker that stops while it claims waits for that, and gives back what it got', async () => {
  let letClaim: () => void = () => undefined;
  let isHeld = false;
  const held = (storage: Storage): Storage => ({
    ...storage,
    jobs: {
      ...storage.jobs,
      claim: async (request) => {
        const jobs = await storage.jobs.claim(request);
        if (isHeld && jobs.length > 0) await new Promise<void>((resolve) => (letClaim = resolve));
        return jobs;
      },
    },
  });
  const { runtime, storage, worker, begun, add } = await begin(held);
  isHeld = true;
  await add('late');
  let stopped = false;
  const stopping = worker.stop().then(() => (stopped = true));
  await runtime.settle();
  expect(stopped).toBe(false);
  isHeld = false;
  letClaim();
  await stopping;
  expect(begun).toEqual([]);
  const [back] = await storage.jobs.claim({ queue: 'ai.process', groups: 5, leaseMs, now: runtime.now() });
  expect([back?.id, back?.attempts]).toEqual(['job late', 0]);
});

test('what lets the next one run frees its place, once, and is waited for all the same', async () => {
  const { worker, begun, add, end } = await begin();
  await add('early');
  await add('second');
  await add('third');
  expect(begun).toEqual(['early']);
  await end('early');
  expect(begun).toEqual(['early', 'second']);
  await end('early');
  expect(begun).toEqual(['early', 'second']);
  await end('second');
  expect(begun).toEqual(['early', 'second', 'third']);
  let stopped = false;
  void worker.stop().then(() => (stopped = true));
  await end('nobody');
  expect(stopped).toBe(false);
  await end('third');
  expect(stopped).toBe(true);
});

test("one tenant's burst does not starve another: neither what is claimed nor what is handed over", async () => {
  const { runtime, begun, add, handOn, end } = await begin(undefined, 4);
  for (let index = 0; index < 30; index += 1) await add(`a:${index}`);
  expect(begun).toHaveLength(4);
  // None of the four has ended, nor need they for another tenant to be served.
  await add('b:0');
  await runtime.advance(200);
  expect(begun).toContain('b:0');
  for (let index = 30; index < 60; index += 1) await handOn(`a:${index}`);
  await handOn('c:0');
  expect(begun).toContain('c:0');
  expect(begun.filter((name) => name.startsWith('a:'))).toHaveLength(4);
  for (const name of ['a:0', 'b:0', 'c:0']) await end(name);
  expect(begun.filter((name) => name.startsWith('a:'))).toHaveLength(5);
});

test('tenants take turns in the line, whoever filled it first', async () => {
  const { begun, handOn, end } = await begin(undefined, 2);
  for (const name of ['a:0', 'b:0', 'a:1', 'a:2', 'a:3', 'b:1', 'b:2']) await handOn(name);
  for (let ended = 0; ended < 5; ended += 1) await end(begun[ended] ?? '');
  expect(begun).toEqual(['a:0', 'b:0', 'a:1', 'b:1', 'a:2', 'b:2', 'a:3']);
});

test('however many hold little, the places kept for them are bounded', async () => {
  const { runtime, begun, add } = await begin(undefined, 4);
  for (let index = 0; index < 10; index += 1) await add(`a:${index}`);
  for (let index = 0; index < 10; index += 1) await add(`small ${index}:0`);
  await runtime.advance(1_000);
  expect(begun.filter((name) => name.startsWith('a:'))).toHaveLength(4);
  expect(begun.filter((name) => name.startsWith('small'))).toHaveLength(QUEUE_TABLE['ai.process'].spare);
});

describe('an ordered queue', () => {
  /** A worker of events in which some fail every time. */
  async function beginEvents(failing: string) {
    const runtime = manualRuntime();
    const storage = memoryStorage({ now: runtime.now });
    const [dispatcher, handOver] = [memoryQueue(), createHandOver()];
    const done: string[] = [];
    const handler: JobHandler<'inbound.messages'> = async (jobs) => {
      if (jobs.some(({ payload }) => payload.eventId === failing)) throw new Error('cannot be read');
      done.push(...jobs.map(({ payload }) => payload.eventId));
      return 'done';
    };
    const worker = startWorker({ storage, dispatcher, handOver, runtime, logger: silentLogger, queue: 'inbound.messages', handler });
    running.push(worker);
    const add = (...ids: readonly string[]) =>
      storage.jobs.add(
        ids.map((id) => ({ id, tenantId: 't', queue: 'inbound.messages', groupKey: 'g', payload: { eventId: id }, runAt: runtime.now() })),
      );
    return { runtime, storage, done, add };
  }

  it('gives up the job that fails, not those that were due with it', async () => {
    const { runtime, storage, done, add } = await beginEvents('bad');
    await add('good 1', 'bad', 'good 2');
    await runtime.advance(30_000);
    expect(done).toEqual(['good 1', 'good 2']);
    const letters = (await storage.forTenant('t').deadLetters.list({})).data;
    expect(letters.map(({ id }) => id)).toEqual(['bad']);
    const [inbound] = await storage.jobs.status(runtime.now());
    expect(inbound).toMatchObject({ waiting: 0, failed: 0, dead: 1 });
  });
});

test('what was begun before it was handed over is brought to its end though the worker stops', async () => {
  const runtime = manualRuntime();
  const storage = memoryStorage({ now: runtime.now });
  const [dispatcher, handOver] = [memoryQueue(), createHandOver()];
  const ends: (() => void)[] = [];
  const ran: string[] = [];
  const handler: JobHandler<'inbound.messages'> = async ([job]) => {
    ran.push(job?.id ?? '');
    await new Promise<void>((resolve) => ends.push(resolve));
    return 'done';
  };
  const options = { storage, dispatcher, handOver, runtime, logger: silentLogger, concurrency: 1 };
  const worker = startWorker({ ...options, queue: 'inbound.messages', handler });
  await runtime.settle();
  const hand = async (id: string, known: object | undefined) => {
    const place = handOver.reserve('inbound.messages', 't');
    const job = { id, tenantId: 't', queue: 'inbound.messages', groupKey: id, payload: { eventId: id }, runAt: runtime.now() } as const;
    await storage.forTenant('t').commitInbound({ ...NOTHING, jobs: [offered(job, place)] });
    place?.start(leasedNow(job, runtime.now()), known as never);
    await runtime.settle();
  };
  await hand('first', {});
  await hand('begun', {});
  await hand('not begun', undefined);
  const stopped = worker.stop();
  for (let turn = 0; turn < 5; turn += 1) {
    ends.shift()?.();
    await runtime.settle();
  }
  await stopped;
  expect(ran).toEqual(['first', 'begun']);
});
