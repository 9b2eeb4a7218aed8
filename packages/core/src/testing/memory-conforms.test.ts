import { describe, test } from 'vitest';
import { memoryQueue } from '../dispatch/memory-queue.js';
import { memoryEventBus } from '../live/memory-event-bus.js';
import { casesFor } from './cases-for.js';
import { eventBusCases } from './event-bus-cases.js';
import { queueCases } from './queue-cases.js';

const WITHIN_MS = 20;
const capabilities = { reopen: 'it lives in one process' } as const;

describe('memory queue conforms', () => {
  const { cases, leftOut } = casesFor(queueCases, capabilities);
  for (const { name, run } of cases) test(name, () => run({ queue: memoryQueue(), withinMs: WITHIN_MS }));
  for (const { name, reason } of leftOut) test.skip(`${name} (${reason})`);
});

describe('memory event bus conforms', () => {
  const { cases, leftOut } = casesFor(eventBusCases, capabilities);
  for (const { name, run } of cases) test(name, () => run({ bus: memoryEventBus(), withinMs: WITHIN_MS }));
  for (const { name, reason } of leftOut) test.skip(`${name} (${reason})`);
});

/** Two handles on one, as two processes on Redis: so that the cases about other processes are seen to work. */
describe('a bus and a queue that several processes share conform', () => {
  const words = memoryEventBus();
  const connectBus = () => {
    const stops: (() => void)[] = [];
    const own = memoryEventBus();
    stops.push(words.subscribe((tenantId) => void setTimeout(() => own.announce(tenantId), 1)));
    return {
      announce: words.announce,
      subscribe: own.subscribe,
      close: async () => {
        for (const stop of stops) stop();
        await own.close();
      },
    };
  };
  for (const { name, run } of casesFor(eventBusCases, { reopen: true }).cases)
    test(`bus: ${name}`, () => run({ bus: connectBus(), withinMs: WITHIN_MS * 10, reopen: connectBus }));

  const notices = memoryQueue();
  const connectQueue = () => {
    const own = memoryQueue();
    const stop = notices.subscribe((notice) => void setTimeout(() => own.announce([notice]), 1));
    return {
      announce: notices.announce,
      subscribe: own.subscribe,
      close: async () => {
        stop();
        await own.close();
      },
    };
  };
  for (const { name, run } of casesFor(queueCases, { reopen: true }).cases)
    test(`queue: ${name}`, () => run({ queue: connectQueue(), withinMs: WITHIN_MS * 10, reopen: connectQueue }));
});
