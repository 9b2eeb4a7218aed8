import { dayOf } from '../domain/spend.js';
import type { SpendBudget, SpendEstimate, SpendReservation } from '../ports/spend-budget.js';

/** What calls of models may come to where no tenant pays for them. */
export interface CallLimits {
  /** USD of calls whose price is known. Null: no limit. */
  readonly usd: number | null;
  /** Tokens of calls whose price nobody knows, such as those of a model of one's own. Null: no limit. */
  readonly unpricedTokens: number | null;
}

/** One analysis costs about a cent at the most: enough for a day of trying, not for a loop that runs away. */
export const DEFAULT_CALL_LIMITS: CallLimits = { usd: 1, unpricedTokens: 1_000_000 };

/**
 * A budget in the memory of this process: for a command, or for analyses that are no tenant's. Kept as exactly as a tenant's, and
 * gone with the process.
 *
 * @param now ms; given, every day (UTC) begins with nothing spent
 * @param onExhausted called once when a call did not fit, each day
 */
export function callBudget(limits: CallLimits, now?: () => number, onExhausted: () => void = () => undefined): SpendBudget {
  let day = '';
  let spent = { usd: 0, unpricedTokens: 0 };
  let isTold = false;

  function beginDay(): void {
    const today = now ? dayOf(now()) : '';
    if (today === day) return;
    day = today;
    spent = { usd: 0, unpricedTokens: 0 };
    isTold = false;
  }

  return {
    reserve({ tokens, usd }: SpendEstimate): SpendReservation | null {
      beginDay();
      const added = usd === null ? { usd: 0, unpricedTokens: tokens } : { usd, unpricedTokens: 0 };
      const period = spent;
      if (
        isOver(period.usd + added.usd, limits.usd, added.usd) ||
        isOver(period.unpricedTokens + added.unpricedTokens, limits.unpricedTokens, added.unpricedTokens)
      ) {
        if (!isTold) onExhausted();
        isTold = true;
        return null;
      }
      period.usd += added.usd;
      period.unpricedTokens += added.unpricedTokens;
      let isSettled = false;
      return {
        settle({ usage, usd: cost }) {
          if (isSettled || !usage) return;
          isSettled = true;
          if (usd === null) period.unpricedTokens += usage.inputTokens + usage.outputTokens - added.unpricedTokens;
          else period.usd += (cost ?? added.usd) - added.usd;
        },
      };
    },
  };
}

/** What costs nothing fits always. */
function isOver(after: number, limit: number | null, added: number): boolean {
  return limit !== null && added > 0 && after > limit;
}

/** A call has to fit both. */
export function bothBudgets(first: SpendBudget, second: SpendBudget): SpendBudget {
  return {
    async reserve(estimate) {
      const one = await first.reserve(estimate);
      if (!one) return null;
      const other = await second.reserve(estimate);
      if (!other) {
        await one.settle({ usage: { inputTokens: 0, outputTokens: 0, cachedTokens: 0 }, usd: 0, ms: 0 });
        return null;
      }
      return {
        settle: async (actual) => {
          await one.settle(actual);
          await other.settle(actual);
        },
      };
    },
  };
}
