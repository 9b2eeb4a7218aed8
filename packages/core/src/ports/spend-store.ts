import type { CacheUse } from '../domain/cache-use.js';
import type { Page, PageRequest } from '../domain/page.js';
import type { SpendEntry, SpendLimit, SpendTotal } from '../domain/spend.js';

/** What one tenant spends on models. At any moment the totals are the sums of the ledger. */
export interface TenantSpend {
  /**
   * Writes a call into the ledger and adds it to the totals of its day and month, unless one of them would be over its limit:
   * then nothing is written. However many ask at once, no limit is passed.
   */
  reserve(command: ReserveSpend): Promise<ReserveOutcome>;
  /** Puts what a call came to in place of its reservation, once. Where nothing is known of it the reservation stands. */
  settle(id: string, command: SettleSpend): Promise<void>;
  /** Totals of periods; those without a call are left out. */
  totals(periods: readonly string[]): Promise<readonly SpendTotal[]>;
  /** What looking among the kept replies came to, on the days from the first to the last, both included. */
  cacheUse(first: string, last: string): Promise<CacheUse>;
  /** The ledger, the newest call first. */
  list(page: PageRequest): Promise<Page<SpendEntry>>;
}

export type ReserveSpend = Pick<SpendEntry, 'id' | 'at' | 'messageId' | 'stage' | 'model'> & {
  readonly tokens: number;
  readonly microUsd: number | null;
  readonly limits: { readonly day: SpendLimit; readonly month: SpendLimit };
};

export type ReserveOutcome =
  { readonly reserved: true; readonly day: SpendTotal; readonly month: SpendTotal } | { readonly reserved: false; readonly period: string };

export interface SettleSpend {
  readonly now: number;
  readonly ms: number;
  /** Null where nothing is known of the call. */
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number; readonly cachedTokens: number } | null;
  readonly microUsd: number | null;
}
