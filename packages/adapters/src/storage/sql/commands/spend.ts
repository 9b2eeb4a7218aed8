import {
  dayOf,
  isWithin,
  monthOf,
  NO_CACHE_USE,
  type CacheUse,
  type Page,
  type PageRequest,
  type ReserveOutcome,
  type ReserveSpend,
  type SettleSpend,
  type SpendEntry,
  type SpendTotal,
} from '@replyforce/core';
import { change, Refusal, row, rows, type Command } from '../command.js';
import { compile, compileShapes } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import { pageSize, readCursor, toPage } from '../paging.js';
import { toSpendEntry } from '../rows.js';

/** The ledger of calls of models, and its sums. A total is added to first and looked at then: whoever comes second waits and sees it. */
export function spendCommands({ db, holdsRows = false }: SqlKit) {
  const add = compile<{ tenantId: string; period: string; calls: number; tokens: number; microUsd: number }>()((p) =>
    db
      .insertInto('spend_totals')
      .values({ tenant_id: p('tenantId'), period: p('period'), calls: p('calls'), tokens: p('tokens'), micro_usd: p('microUsd') })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'period']).doUpdateSet((eb) => ({
          calls: eb('spend_totals.calls', '+', eb.ref('excluded.calls')),
          tokens: eb('spend_totals.tokens', '+', eb.ref('excluded.tokens')),
          micro_usd: eb('spend_totals.micro_usd', '+', eb.ref('excluded.micro_usd')),
        })),
      )
      .returning(['period', 'calls', 'tokens', 'micro_usd']),
  );
  const enter = compile<Omit<ReserveSpend, 'limits'> & { tenantId: string }>()((p) =>
    db.insertInto('spend_entries').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      at: p('at'),
      message_id: p('messageId'),
      stage: p('stage'),
      model: p('model'),
      reserved_tokens: p('tokens'),
      reserved_micro_usd: p('microUsd'),
      tokens: p('tokens'),
      micro_usd: p('microUsd'),
    }),
  );
  const get = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('spend_entries')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const put = compile<{
    tenantId: string;
    id: string;
    inputTokens: number | null;
    outputTokens: number | null;
    cachedTokens: number | null;
    tokens: number;
    microUsd: number | null;
    ms: number;
    now: number;
  }>()((p) =>
    db
      .updateTable('spend_entries')
      .set({
        input_tokens: p('inputTokens'),
        output_tokens: p('outputTokens'),
        cached_tokens: p('cachedTokens'),
        tokens: p('tokens'),
        micro_usd: p('microUsd'),
        ms: p('ms'),
        settled_at: p('now'),
      })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const total = compile<{ tenantId: string; period: string }>()((p) =>
    db
      .selectFrom('spend_totals')
      .select(['period', 'calls', 'tokens', 'micro_usd'])
      .where('tenant_id', '=', p('tenantId'))
      .where('period', '=', p('period')),
  );
  const cacheUse = compile<{ tenantId: string; first: string; last: string }>()((p) =>
    db
      .selectFrom('cache_uses')
      .select(['outcome', 'times'])
      .where('tenant_id', '=', p('tenantId'))
      .where('day', '>=', p('first'))
      .where('day', '<=', p('last')),
  );
  const list = compileShapes((shape: { after: boolean }) =>
    compile<{ tenantId: string; at: number; id: string; limit: number }>()((p) =>
      db
        .selectFrom('spend_entries')
        .selectAll()
        .where('tenant_id', '=', p('tenantId'))
        .$if(shape.after, (query) => query.where((eb) => eb(eb.refTuple('at', 'id'), '<', eb.tuple(p('at'), p('id')))))
        .orderBy('at', 'desc')
        .orderBy('id', 'desc')
        .limit(atMost(p('limit'))),
    ),
  );

  function* addTo(tenantId: string, period: string, added: Omit<SpendTotal, 'period'>): Command<SpendTotal> {
    const found = yield* row(add, { tenantId, period, ...added });
    return found ? toTotal(found) : { period, ...added };
  }

  return {
    *reserve(tenantId: string, { limits, ...call }: ReserveSpend): Command<ReserveOutcome> {
      const added = { calls: 1, tokens: call.tokens, microUsd: call.microUsd ?? 0 };
      const day = yield* addTo(tenantId, dayOf(call.at), added);
      if (!isWithin(day, limits.day)) throw new Refusal({ reserved: false, period: day.period } satisfies ReserveOutcome);
      const month = yield* addTo(tenantId, monthOf(call.at), added);
      if (!isWithin(month, limits.month)) throw new Refusal({ reserved: false, period: month.period } satisfies ReserveOutcome);
      yield* change(enter, { tenantId, ...call });
      return { reserved: true, day, month };
    },
    *settle(tenantId: string, id: string, { now, ms, usage, microUsd }: SettleSpend): Command<void> {
      const found = yield* row(get, { tenantId, id });
      if (!found || found.settled_at !== null) return;
      const tokens = usage ? usage.inputTokens + usage.outputTokens : found.tokens;
      const cost = usage ? microUsd : found.micro_usd;
      const { inputTokens = null, outputTokens = null, cachedTokens = null } = usage ?? {};
      yield* change(put, { tenantId, id, inputTokens, outputTokens, cachedTokens, tokens, microUsd: cost, ms, now });
      if (!usage) return;
      const difference = { calls: 0, tokens: tokens - found.tokens, microUsd: (cost ?? 0) - (found.micro_usd ?? 0) };
      yield* addTo(tenantId, dayOf(found.at), difference);
      yield* addTo(tenantId, monthOf(found.at), difference);
    },
    *totals(tenantId: string, periods: readonly string[]): Command<readonly SpendTotal[]> {
      const totals: SpendTotal[] = [];
      for (const period of periods) {
        const found = yield* row(total, { tenantId, period });
        if (found) totals.push(toTotal(found));
      }
      return totals;
    },
    *cacheUse(tenantId: string, first: string, last: string): Command<CacheUse> {
      const sums: Record<string, number> = { ...NO_CACHE_USE };
      for (const { outcome, times } of yield* rows(cacheUse, { tenantId, first, last })) sums[outcome] = (sums[outcome] ?? 0) + times;
      return sums as CacheUse;
    },
    *list(tenantId: string, page: PageRequest): Command<Page<SpendEntry>> {
      const cursor = readCursor(page.cursor, [0, '']);
      const size = pageSize(page);
      const found = yield* rows(list({ after: cursor !== null }), {
        tenantId,
        at: Number(cursor?.[0]),
        id: String(cursor?.[1]),
        limit: size + 1,
      });
      return toPage(found, size, toSpendEntry, (last) => [last.at, last.id]);
    },
  };
}

function toTotal(found: { period: string; calls: number; tokens: number; micro_usd: number }): SpendTotal {
  return { period: found.period, calls: found.calls, tokens: found.tokens, microUsd: found.micro_usd };
}
