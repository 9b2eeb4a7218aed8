import type { CacheOutcome } from '../../domain/cache-use.js';
import type { Storage } from '../../ports/storage.js';
import type { ReserveSpend, SettleSpend } from '../../ports/spend-store.js';
import { equal } from '../assert.js';
import type { ConformanceCase } from '../case.js';
import { NOW, newId, openPlace, openThread } from './world.js';

const DAY = 24 * 60 * 60_000;
const OPEN = { tokens: null, microUsd: null };
const TODAY = new Date(NOW).toISOString().slice(0, 10);
const MONTH = TODAY.slice(0, 7);

function call(change: Partial<ReserveSpend> = {}): ReserveSpend {
  return {
    id: newId(),
    at: NOW,
    messageId: null,
    stage: 'model_reply',
    model: 'm',
    tokens: 100,
    microUsd: 50,
    limits: { day: OPEN, month: OPEN },
    ...change,
  };
}

function result(change: Partial<SettleSpend> = {}): SettleSpend {
  return { now: NOW + 5, ms: 5, usage: { inputTokens: 60, outputTokens: 10, cachedTokens: 20 }, microUsd: 30, ...change };
}

export const spendCases: readonly ConformanceCase<Storage>[] = [
  {
    name: 'spend: a call is reserved, counted by day and month, and settled once with what it came to',
    async run(storage) {
      const { tenant, tenantId } = await openPlace(storage);
      const first = call();
      equal(
        await tenant.spend.reserve(first),
        {
          reserved: true,
          day: { period: TODAY, calls: 1, tokens: 100, microUsd: 50 },
          month: { period: MONTH, calls: 1, tokens: 100, microUsd: 50 },
        },
        'the reservation',
      );
      await tenant.spend.settle(first.id, result());
      await tenant.spend.settle(first.id, result({ usage: { inputTokens: 9_000, outputTokens: 9_000, cachedTokens: 0 }, microUsd: 9_000 }));
      equal(
        await tenant.spend.totals([TODAY, MONTH, '2020-01']),
        [
          { period: TODAY, calls: 1, tokens: 70, microUsd: 30 },
          { period: MONTH, calls: 1, tokens: 70, microUsd: 30 },
        ],
        'totals',
      );
      const { limits: _limits, tokens: _tokens, microUsd: _microUsd, ...written } = first;
      equal(
        (await tenant.spend.list({})).data,
        [
          {
            ...written,
            tenantId,
            reservedTokens: 100,
            reservedMicroUsd: 50,
            inputTokens: 60,
            outputTokens: 10,
            cachedTokens: 20,
            tokens: 70,
            microUsd: 30,
            ms: 5,
            settledAt: NOW + 5,
          },
        ],
        'the ledger',
      );
    },
  },
  {
    name: 'spend: of what nothing is known the reservation stands, and of what never came back too',
    async run(storage) {
      const { tenant } = await openPlace(storage);
      const [lost, dead] = [call({ messageId: newId() }), call({ microUsd: null })];
      await tenant.spend.reserve(lost);
      await tenant.spend.reserve(dead);
      await tenant.spend.settle(lost.id, result({ usage: null, microUsd: null }));
      await tenant.spend.settle(newId(), result());
      equal(await tenant.spend.totals([TODAY]), [{ period: TODAY, calls: 2, tokens: 200, microUsd: 50 }], 'the total');
      const { data } = await tenant.spend.list({});
      equal(
        data.map(({ id, tokens, settledAt, inputTokens }) => [id, tokens, settledAt, inputTokens]),
        [
          [dead.id, 100, null, null],
          [lost.id, 100, NOW + 5, null],
        ],
        'the ledger, newest first',
      );
    },
  },
  {
    name: 'spend: what would be over a limit is refused and leaves nothing behind',
    async run(storage) {
      const { tenant } = await openPlace(storage);
      const limits = { day: { tokens: 250, microUsd: 120 }, month: { tokens: 1_000, microUsd: 130 } };
      equal((await tenant.spend.reserve(call({ limits }))).reserved, true, 'the first');
      equal((await tenant.spend.reserve(call({ limits }))).reserved, true, 'the second');
      equal(await tenant.spend.reserve(call({ limits })), { reserved: false, period: TODAY }, 'over the day');
      equal(await tenant.spend.reserve(call({ limits, at: NOW + DAY })), { reserved: false, period: MONTH }, 'over the month');
      equal((await tenant.spend.reserve(call({ limits, tokens: 50, microUsd: 0 }))).reserved, true, 'what still fits');
      equal(
        await tenant.spend.totals([TODAY, new Date(NOW + DAY).toISOString().slice(0, 10), MONTH]),
        [
          { period: TODAY, calls: 3, tokens: 250, microUsd: 100 },
          { period: MONTH, calls: 3, tokens: 250, microUsd: 100 },
        ],
        'totals',
      );
      equal((await tenant.spend.list({})).data.length, 3, 'the ledger');
    },
  },
  {
    name: 'spend: a thousand at once never pass a limit, and the sums are those of the ledger',
    async run(storage) {
      const { tenant } = await openPlace(storage);
      const limits = { day: { tokens: 30_000, microUsd: null }, month: OPEN };
      const outcomes = await Promise.all(
        Array.from({ length: 1_000 }, async (_, index) => {
          const one = call({ limits, tokens: 100 + (index % 7) * 10 });
          const outcome = await tenant.spend.reserve(one);
          // Some settle at once, below what was reserved; some never do, as where a process dies.
          if (outcome.reserved && index % 3 === 0)
            await tenant.spend.settle(one.id, result({ usage: { inputTokens: 40, outputTokens: index % 40, cachedTokens: 0 } }));
          if (outcome.reserved && outcome.day.tokens > 30_000) throw new Error(`the limit was passed: ${outcome.day.tokens}`);
          return outcome.reserved;
        }),
      );
      const calls = outcomes.filter(Boolean).length;
      const [day] = await tenant.spend.totals([TODAY]);
      let tokens = 0;
      let microUsd = 0;
      let entries = 0;
      let cursor: string | undefined;
      do {
        const page = await tenant.spend.list({ limit: 100, ...(cursor !== undefined && { cursor }) });
        for (const entry of page.data) {
          entries += 1;
          tokens += entry.tokens;
          microUsd += entry.microUsd ?? 0;
        }
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      equal([entries, tokens, microUsd], [calls, day?.tokens, day?.microUsd], 'the sums of the ledger');
      equal(calls >= 1 && calls < 1_000 && (day?.tokens ?? 0) <= 30_000, true, 'some were let through, and not too many');
    },
  },
  {
    name: 'spend: what looking for kept replies came to is counted by day and summed over days, for one tenant',
    async run(storage) {
      const thread = await openThread(await openPlace(storage));
      const stranger = await openPlace(storage, 'other', 'page-2');
      const note = (day: string, outcome: CacheOutcome) =>
        thread.tenant.patchConversation(thread.conversation.id, {}, { cacheUse: { day, outcome } });
      for (const [day, outcome] of [
        ['2026-10-31', 'miss'],
        ['2026-11-01', 'exact'],
        ['2026-11-01', 'exact'],
        ['2026-11-01', 'miss'],
        ['2026-11-30', 'semantic'],
        ['2026-11-30', 'refused'],
      ] as const)
        await note(day, outcome);
      const { spend } = thread.tenant;
      equal(await spend.cacheUse('2026-11-01', '2026-11-01'), { exact: 2, semantic: 0, miss: 1, refused: 0 }, 'a day');
      equal(await spend.cacheUse('2026-11-01', '2026-11-31'), { exact: 2, semantic: 1, miss: 1, refused: 1 }, 'a month');
      equal(await spend.cacheUse('2026-12-01', '2026-12-31'), { exact: 0, semantic: 0, miss: 0, refused: 0 }, 'another month');
      equal(await stranger.tenant.spend.cacheUse('2026-11-01', '2026-11-31'), { exact: 0, semantic: 0, miss: 0, refused: 0 }, 'a stranger');
    },
  },
  {
    name: 'spend: a tenant neither sees nor settles what another spends',
    async run(storage) {
      const ours = await openPlace(storage, 'ours', 'page-1');
      const theirs = await openPlace(storage, 'theirs', 'page-2');
      const one = call();
      await ours.tenant.spend.reserve(one);
      await theirs.tenant.spend.settle(one.id, result());
      equal(await theirs.tenant.spend.totals([TODAY]), [], 'their totals');
      equal((await theirs.tenant.spend.list({})).data, [], 'their ledger');
      equal(await ours.tenant.spend.totals([TODAY]), [{ period: TODAY, calls: 1, tokens: 100, microUsd: 50 }], 'our totals');
    },
  },
];
