import { describe, test } from 'vitest';
import { memoryQueue } from '../dispatch/memory-queue.js';
import { memoryEventBus } from '../live/memory-event-bus.js';
import { memoryRateLimiter } from '../memory/rate-limiter.js';
import { casesFor } from './cases-for.js';
import { eventBusCases } from './event-bus-cases.js';
import { manualRuntime } from './manual-runtime.js';
import { queueCases } from './queue-cases.js';
import { rateLimiterCases } from './rate-limiter-cases.js';

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

describe('memory rate limiter conforms', () => {
  const subject = () => {
    const runtime = manualRuntime();
    return { limiter: memoryRateLimiter(runtime), pass: runtime.advance };
  };
  const { cases, leftOut } = casesFor(rateLimiterCases, capabilities);
  for (const { name, run } of cases) test(name, () => run(subject()));
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

  for (const { name, run } of casesFor(rateLimiterCases, { reopen: true }).cases)
    test(`rate limiter: ${name}`, async () => {
      const runtime = manualRuntime();
      const { reserve } = memoryRateLimiter(runtime);
      const open = () => ({ reserve, close: async () => undefined });
      await run({ limiter: open(), pass: runtime.advance, reopen: open });
    });

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
