import { CACHE_OUTCOMES, NO_CACHE_USE, type CacheUse } from '../domain/cache-use.js';
import { dayOf, isWithin, monthOf, type SpendEntry, type SpendTotal } from '../domain/spend.js';
import type { TenantSpend } from '../ports/spend-store.js';
import { pageBy, sortable } from './pages.js';
import type { MemoryState } from './state.js';

export function memorySpend(state: MemoryState, tenantId: string): TenantSpend {
  const mine = () => [...state.spend.values()].filter((entry) => entry.tenantId === tenantId);
  const totalOf = (period: string): SpendTotal => {
    const entries = mine().filter(({ at }) => (period.length === 7 ? monthOf(at) : dayOf(at)) === period);
    return {
      period,
      calls: entries.length,
      tokens: entries.reduce((sum, { tokens }) => sum + tokens, 0),
      microUsd: entries.reduce((sum, { microUsd }) => sum + (microUsd ?? 0), 0),
    };
  };

  return {
    reserve: async ({ limits, ...call }) => {
      const after = (period: string): SpendTotal => {
        const before = totalOf(period);
        return {
          period,
          calls: before.calls + 1,
          tokens: before.tokens + call.tokens,
          microUsd: before.microUsd + (call.microUsd ?? 0),
        };
      };
      const [day, month] = [after(dayOf(call.at)), after(monthOf(call.at))];
      if (!isWithin(day, limits.day)) return { reserved: false, period: day.period };
      if (!isWithin(month, limits.month)) return { reserved: false, period: month.period };
      const entry: SpendEntry = {
        ...call,
        tenantId,
        reservedTokens: call.tokens,
        reservedMicroUsd: call.microUsd,
        inputTokens: null,
        outputTokens: null,
        cachedTokens: null,
        ms: null,
        settledAt: null,
      };
      state.spend.set(call.id, entry);
      return { reserved: true, day, month };
    },
    settle: async (id, { now, ms, usage, microUsd }) => {
      const entry = state.spend.get(id);
      if (entry?.tenantId !== tenantId || entry.settledAt !== null) return;
      state.spend.set(id, {
        ...entry,
        ...(usage && { ...usage, tokens: usage.inputTokens + usage.outputTokens, microUsd }),
        ms,
        settledAt: now,
      });
    },
    totals: async (periods) => periods.map(totalOf).filter(({ calls }) => calls > 0),
    cacheUse: async (first, last) => {
      const days = [...state.cacheUse].filter(([key]) => key >= `${tenantId}|${first}` && key <= `${tenantId}|${last}`);
      const sum = (outcome: keyof CacheUse) => days.reduce((total, [, use]) => total + use[outcome], 0);
      return { ...NO_CACHE_USE, ...Object.fromEntries(CACHE_OUTCOMES.map((outcome) => [outcome, sum(outcome)])) };
    },
    list: async (page) => pageBy(mine(), ({ at, id }) => `${sortable(at)}|${id}`, page),
  };
}
