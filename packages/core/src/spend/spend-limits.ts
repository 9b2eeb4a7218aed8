import { PLANS } from '../domain/plans.js';
import type { BudgetSettings } from '../domain/settings.js';
import type { SpendLimit } from '../domain/spend.js';
import type { PlanName } from '../domain/tenant.js';

export interface SpendLimits {
  /** Past it no call is made; null where the plan lets the tenant go over. */
  readonly hard: { readonly day: SpendLimit; readonly month: SpendLimit };
  /** What is told of at 80 % and at 100 %: the hard limits, and those of a plan that may be gone over. */
  readonly told: { readonly day: SpendLimit; readonly month: SpendLimit };
}

const MICRO = 1_000_000;

/** A tenant's own limits always hold; those of its plan hold unless the plan counts what goes beyond. The lower one wins. */
export function spendLimitsOf(plan: PlanName, own: Partial<BudgetSettings> = {}): SpendLimits {
  const { tokens, overage } = PLANS[plan];
  const usd = (value: number | null | undefined) => (typeof value === 'number' ? Math.round(value * MICRO) : null);
  const limits = (planTokens: { readonly day: number | null; readonly month: number | null }) => ({
    day: { tokens: lower(own.dayTokens, planTokens.day), microUsd: usd(own.dayUsd) },
    month: { tokens: lower(own.monthTokens, planTokens.month), microUsd: usd(own.monthUsd) },
  });
  return { hard: limits(overage ? { day: null, month: null } : tokens), told: limits(tokens) };
}

function lower(left: number | null | undefined, right: number | null): number | null {
  if (typeof left !== 'number') return right;
  return right === null ? left : Math.min(left, right);
}
