import { expect, test } from 'vitest';
import { bothBudgets, callBudget } from './call-budget.js';

const call = (usd: number | null, tokens = 100) => ({ stage: 'model_reply', model: 'm', tokens, usd }) as const;
const used = (inputTokens: number, usd: number | null) => ({ usage: { inputTokens, outputTokens: 0, cachedTokens: 0 }, usd, ms: 1 });

test('a call fits until the limit; what it came to makes room, once, and what nobody heard of stands', async () => {
  let told = 0;
  const budget = callBudget({ usd: 1, unpricedTokens: null }, undefined, () => void (told += 1));
  const first = await budget.reserve(call(0.6));
  expect(await budget.reserve(call(0.6))).toBeNull();
  expect(await budget.reserve(call(0.6))).toBeNull();
  expect(told).toBe(1);
  await first?.settle(used(10, 0.1));
  await first?.settle(used(10, -5));
  const second = await budget.reserve(call(0.9));
  expect(second).not.toBeNull();
  await second?.settle({ usage: null, usd: null, ms: 1 });
  expect(await budget.reserve(call(0.01))).toBeNull();
  expect(await budget.reserve(call(0))).not.toBeNull();
});

test('calls of unknown price are counted by their tokens', async () => {
  const budget = callBudget({ usd: 0, unpricedTokens: 150 });
  const first = await budget.reserve(call(null));
  expect(await budget.reserve(call(null))).toBeNull();
  await first?.settle(used(30, null));
  expect(await budget.reserve(call(null))).not.toBeNull();
  expect(await budget.reserve(call(0.000_1))).toBeNull();
});

test('a day begins with nothing spent, and what is settled after midnight belongs to the day it was reserved', async () => {
  let now = Date.UTC(2026, 10, 25, 23, 59);
  const budget = callBudget({ usd: 1, unpricedTokens: null }, () => now);
  const late = await budget.reserve(call(1));
  expect(await budget.reserve(call(1))).toBeNull();
  now += 60_000;
  expect(await budget.reserve(call(1))).not.toBeNull();
  await late?.settle(used(10, 0));
  expect(await budget.reserve(call(1))).toBeNull();
});

test('of two budgets both have to hold, and a refusal by one leaves nothing in the other', async () => {
  const [wide, narrow] = [callBudget({ usd: 1, unpricedTokens: null }), callBudget({ usd: 0.5, unpricedTokens: null })];
  const both = bothBudgets(wide, narrow);
  expect(await both.reserve(call(0.6))).toBeNull();
  expect(await wide.reserve(call(1))).not.toBeNull();
  expect(await both.reserve(call(0.1))).toBeNull();
  expect(await narrow.reserve(call(0.5))).not.toBeNull();
});
