import { bothBudgets, callBudget, DEFAULT_CALL_LIMITS, type ModelPorts, type SpendBudget } from '@replyforce/core';
import { findTenant } from '@replyforce/server';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import { MAX_COST_VARIABLE } from '../options.js';
import type { Shell } from '../shell.js';
import { withEngine } from './open-engine.js';

export interface BudgetOptions {
  readonly tenant?: string | undefined;
  readonly data?: string | undefined;
  /** USD. */
  readonly maxCost?: number | undefined;
}

/**
 * Lets analyses be made whose models are paid for by somebody: with a tenant from its own budget, which its server draws on too; without
 * one up to `--max-cost`. Said once where it is used up: the agents' fallbacks answer then.
 */
export async function withBudget<T>(
  shell: Shell,
  { tenant, data, maxCost }: BudgetOptions,
  { languageModel, understandingModel }: ModelPorts,
  work: (budget: SpendBudget) => Promise<T>,
): Promise<T> {
  const most = maxCost ?? costIn(shell.env);
  const own = callBudget({ ...DEFAULT_CALL_LIMITS, ...(most !== undefined && { usd: most }) }, undefined, () =>
    shell.note('The cost limit of this command is used up (--max-cost): no model is called any more.'),
  );
  // Where nothing can cost anything nothing has to be opened.
  if (tenant === undefined || (!languageModel && !understandingModel)) return work(own);
  return withEngine(shell, { data }, async (engine) => {
    const { id } = await findTenant(engine, tenant);
    const ofTenant = await engine.rf.tenant(id).usage.budget();
    return work(most === undefined ? ofTenant : bothBudgets(own, ofTenant));
  });
}

function costIn(env: Shell['env']): number | undefined {
  const text = env[MAX_COST_VARIABLE]?.trim();
  if (text === undefined || text === '') return undefined;
  const cost = Number(text);
  if (!Number.isFinite(cost) || cost < 0)
    throw new CommandFailure(EXIT.usage, `${MAX_COST_VARIABLE} must be an amount in USD, such as 0.5.`);
  return cost;
}
