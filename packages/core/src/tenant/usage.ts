import type { CacheUse } from '../domain/cache-use.js';
import { dayOf, monthOf, type SpendLimit, type SpendTotal } from '../domain/spend.js';
import type { PlanName } from '../domain/tenant.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { spendLimitsOf } from '../spend/spend-limits.js';
import { tenantBudget } from '../spend/tenant-budget.js';
import type { TenantApi } from './tenant-api.js';

/** What a tenant used of its models in one period, and how much it may. */
export interface UsageOfPeriod extends SpendTotal {
  readonly limit: SpendLimit;
  /** Whether calls beyond the limit are refused; else they are counted. */
  readonly hard: boolean;
  /** What looking for kept replies came to in the turns of the period: each hit is a call of a model that was not made. */
  readonly cache: CacheUse;
}

export interface Usage {
  readonly plan: PlanName;
  readonly day: UsageOfPeriod;
  readonly month: UsageOfPeriod;
}

export function usageActions(engine: EngineContext, tenantId: string): TenantApi['usage'] {
  const { spend } = engine.storage.forTenant(tenantId);
  return {
    async now() {
      const tenant = await engine.storage.tenants.find(tenantId);
      if (!tenant) throw new ReplyForceError('not_found', 'There is no such tenant.');
      const { hard, told } = spendLimitsOf(tenant.plan, tenant.settings.budget);
      const now = engine.runtime.now();
      const [day, month] = [dayOf(now), monthOf(now)];
      const totals = await spend.totals([day, month]);
      const [today, thisMonth] = await Promise.all([spend.cacheUse(day, day), spend.cacheUse(`${month}-01`, `${month}-31`)]);
      const of = (period: string, limit: SpendLimit, isHard: boolean, cache: CacheUse): UsageOfPeriod => ({
        ...(totals.find((total) => total.period === period) ?? { period, calls: 0, tokens: 0, microUsd: 0 }),
        limit,
        hard: isHard,
        cache,
      });
      return {
        plan: tenant.plan,
        day: of(day, told.day, isBound(hard.day), today),
        month: of(month, told.month, isBound(hard.month), thisMonth),
      };
    },
    calls: (page = {}) => spend.list(page),
    budget: async () => tenantBudget(engine, tenantId, null, (await engine.profile(tenantId)).spendLimits),
  };
}

function isBound({ tokens, microUsd }: SpendLimit): boolean {
  return tokens !== null || microUsd !== null;
}
