import { expect, test } from 'vitest';
import { memoryQueue } from '../dispatch/memory-queue.js';
import { createLocalEvents } from '../live/local-events.js';
import { memoryStorage } from '../memory/storage.js';
import { silentLogger } from '../support/silent-logger.js';
import { createIds } from '../support/uuid.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { plainNotifiers } from '../testing/plain-notifiers.js';
import { spendLimitsOf } from './spend-limits.js';
import { tenantBudget } from './tenant-budget.js';

const TENANT = '01990000-0000-7000-8000-000000000001';

function world(own: Parameters<typeof spendLimitsOf>[1], plan: Parameters<typeof spendLimitsOf>[0] = 'selfhosted') {
  const runtime = manualRuntime();
  const events = createLocalEvents(silentLogger);
  const alerts: number[] = [];
  events.on('budget.alert', ({ share }) => void alerts.push(share));
  const storage = memoryStorage();
  const common = { storage, runtime, logger: silentLogger, newId: createIds(runtime), notifiers: plainNotifiers(), queue: memoryQueue() };
  const budgetOf = (told: typeof events) => tenantBudget({ ...common, events: told }, TENANT, null, spendLimitsOf(plan, own));
  /** Keys of what people are to be told. */
  const noted = async () => {
    const jobs = await storage.jobs.claim({ queue: 'people.notify', groups: 100, leaseMs: 1_000, now: runtime.now() });
    return jobs.map(({ payload }) => ('key' in payload ? payload.key : ''));
  };
  return { alerts, storage, budget: budgetOf(events), another: budgetOf(createLocalEvents(silentLogger)), noted };
}
const estimate = (tokens: number, usd: number | null = 0) => ({ stage: 'model_reply', model: 'm', tokens, usd }) as const;

test('a call is let through until the limit, and the team is told at 80 % and at the end, each once', async () => {
  const { budget, alerts } = world({ dayTokens: 1_000 });
  for (let call = 0; call < 10; call += 1) expect(await budget.reserve(estimate(100))).not.toBeNull();
  expect(alerts).toEqual([0.8, 1]);
  expect(await budget.reserve(estimate(1))).toBeNull();
  expect(await budget.reserve(estimate(1))).toBeNull();
  expect(alerts).toEqual([0.8, 1]);
});

test('people are told of a share by the process that sees it first, under a key that every process gives it', async () => {
  const { budget, another, noted } = world({ dayTokens: 1_000 });
  for (let call = 0; call < 9; call += 1) await budget.reserve(estimate(100));
  // The process that went past 80 % may have died before it noted that: the next one notes it too.
  await another.reserve(estimate(10));
  for (let call = 0; call < 3; call += 1) await budget.reserve(estimate(100));
  expect(await noted()).toEqual(['0.8', '0.8', '1'].map((share) => `budget_used:2026-11-22:${share}`));
});

test('what a call came to makes room again', async () => {
  const { budget } = world({ monthUsd: 0.01 });
  const first = await budget.reserve(estimate(100, 0.008));
  expect(await budget.reserve(estimate(100, 0.008))).toBeNull();
  await first?.settle({ usage: { inputTokens: 10, outputTokens: 5, cachedTokens: 0 }, usd: 0.001, ms: 3.7 });
  expect(await budget.reserve(estimate(100, 0.008))).not.toBeNull();
});

test('what nobody knows the price of is not called where money is bounded', async () => {
  expect(await world({ dayUsd: 100 }).budget.reserve(estimate(1, null))).toBeNull();
  expect(await world({ dayTokens: 100 }).budget.reserve(estimate(1, null))).not.toBeNull();
});

test('a plan with a hard cap stops; one that counts what goes beyond only tells', async () => {
  const free = world({}, 'free');
  expect(await free.budget.reserve(estimate(10_000))).not.toBeNull();
  expect(await free.budget.reserve(estimate(1))).toBeNull();
  const pro = world({}, 'pro');
  expect(await pro.budget.reserve(estimate(100_000))).not.toBeNull();
  expect(await pro.budget.reserve(estimate(100_000))).not.toBeNull();
  expect(pro.alerts[0]).toBe(1);
  const bounded = world({ dayTokens: 50 }, 'pro');
  expect(await bounded.budget.reserve(estimate(51))).toBeNull();
});
