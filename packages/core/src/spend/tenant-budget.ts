import type { SpendLimit, SpendTotal } from '../domain/spend.js';
import type { EngineContext } from '../engine-context.js';
import { noteForPeople } from '../notify/notice-jobs.js';
import type { SpendBudget, SpendEstimate } from '../ports/spend-budget.js';
import type { ReserveSpend } from '../ports/spend-store.js';
import type { SpendLimits } from './spend-limits.js';

const MICRO = 1_000_000;
/** Shares of a limit at which the team is told (architecture.md 7.3). */
const ALERTS = [0.8, 1] as const;

type Engine = Pick<EngineContext, 'storage' | 'runtime' | 'logger' | 'newId' | 'events' | 'notifiers' | 'queue'>;

/** The budget of one tenant, kept in its ledger: exact however many processes call at once, and after any of them died. */
export function tenantBudget(engine: Engine, tenantId: string, messageId: string | null, limits: SpendLimits): SpendBudget {
  const store = engine.storage.forTenant(tenantId).spend;
  return {
    async reserve(estimate) {
      const command = toCommand(engine, messageId, estimate, limits);
      // What nobody knows the price of cannot be kept within a limit of money.
      if (command.microUsd === null && [limits.hard.day, limits.hard.month].some(({ microUsd }) => microUsd !== null)) {
        engine.logger.warn(
          { tenantId, model: estimate.model },
          'a budget in USD is set and the price of the model is not known: not called',
        );
        return null;
      }
      const outcome = await store.reserve(command);
      if (!outcome.reserved) {
        // The last call that fitted may have stayed below the end.
        if (isNews(engine.events, `${tenantId}|${outcome.period}`)) {
          engine.logger.warn({ tenantId, period: outcome.period }, 'the budget for models is used up');
          engine.events.emit('budget.alert', { tenantId, period: outcome.period, share: 1 });
        }
        await noteShare(engine, tenantId, outcome.period, 1);
        return null;
      }
      for (const [total, limit] of [
        [outcome.day, limits.told.day],
        [outcome.month, limits.told.month],
      ] as const) {
        const reached = shareOf(total, limit);
        if (reached !== null) await noteShare(engine, tenantId, total.period, reached);
        const share = crossed(total, limit, command);
        if (share === null) continue;
        if (share === 1) isNews(engine.events, `${tenantId}|${total.period}`);
        engine.logger.warn({ tenantId, period: total.period, share }, 'a share of the budget for models is used');
        engine.events.emit('budget.alert', { tenantId, period: total.period, share });
      }
      return {
        settle: ({ usage, usd, ms }) =>
          store.settle(command.id, { now: engine.runtime.now(), ms: Math.round(ms), usage, microUsd: usd === null ? null : toMicro(usd) }),
      };
    },
  };
}

/** Ends of budgets that were told of already, by who is told; the newest. */
const toldBy = new WeakMap<Engine['events'], Set<string>>();
const MOST_TOLD = 10_000;

function isNews(events: Engine['events'], key: string): boolean {
  const told = toldBy.get(events) ?? new Set<string>();
  toldBy.set(events, told);
  if (told.has(key)) return false;
  if (told.size >= MOST_TOLD) told.clear();
  told.add(key);
  return true;
}

function toCommand(engine: Engine, messageId: string | null, estimate: SpendEstimate, { hard }: SpendLimits): ReserveSpend {
  const { stage, model, tokens, usd } = estimate;
  return {
    id: engine.newId(),
    at: engine.runtime.now(),
    messageId,
    stage,
    model,
    tokens,
    microUsd: usd === null ? null : toMicro(usd),
    limits: hard,
  };
}

/** Up, so that many small calls never add up to less than they cost. */
function toMicro(usd: number): number {
  return Math.ceil(usd * MICRO);
}

/** The highest share that this call went past, where the total stood below it before; each is told once a period. */
function crossed(
  after: SpendTotal,
  limit: SpendLimit,
  added: { readonly tokens: number; readonly microUsd: number | null },
): number | null {
  const shares = [
    limit.tokens === null ? null : { now: after.tokens / limit.tokens, before: (after.tokens - added.tokens) / limit.tokens },
    limit.microUsd === null
      ? null
      : { now: after.microUsd / limit.microUsd, before: (after.microUsd - (added.microUsd ?? 0)) / limit.microUsd },
  ];
  const passed = ALERTS.filter((alert) => shares.some((share) => share !== null && share.before < alert && share.now >= alert));
  return passed.at(-1) ?? null;
}

/** The highest share that a total has reached; null for none. */
function shareOf({ tokens, microUsd }: SpendTotal, limit: SpendLimit): number | null {
  const used = [limit.tokens === null ? 0 : tokens / limit.tokens, limit.microUsd === null ? 0 : microUsd / limit.microUsd];
  return ALERTS.filter((alert) => used.some((share) => share >= alert)).at(-1) ?? null;
}

/** Each process notes it when it sees it first, so that none dies with it; the notice itself is told once. */
async function noteShare(engine: Engine, tenantId: string, period: string, share: number): Promise<void> {
  const key = `budget_used:${period}:${share}`;
  if (isNews(engine.events, `${tenantId}|${key}`))
    await noteForPeople(engine, tenantId, { kind: 'budget_used', key, code: String(share * 100) });
}
