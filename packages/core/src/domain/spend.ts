import type { StageName } from './analysis.js';

/** One call of a model in a tenant's ledger: what was reserved before it, and what it came to. */
export interface SpendEntry {
  readonly id: string;
  readonly tenantId: string;
  /** ms. */
  readonly at: number;
  /** The customer's message it was made for, where it was made for one. */
  readonly messageId: string | null;
  readonly stage: StageName;
  readonly model: string;
  /** Tokens in and out, as reserved. */
  readonly reservedTokens: number;
  /** Millionths of a USD, as reserved; null where the price is not known. */
  readonly reservedMicroUsd: number | null;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly cachedTokens: number | null;
  /** What counts: what was reserved, until it is known what the call came to. */
  readonly tokens: number;
  readonly microUsd: number | null;
  readonly ms: number | null;
  /** ms; null while the call runs, and for ever where the process died in it: the reservation counts then. */
  readonly settledAt: number | null;
}

/** What a tenant spent in a period: a day `2026-11-25` or a month `2026-11`, UTC. */
export interface SpendTotal {
  readonly period: string;
  readonly calls: number;
  readonly tokens: number;
  readonly microUsd: number;
}

/** `null`: no limit. A limit in USD cannot hold calls whose price is not known. */
export interface SpendLimit {
  readonly tokens: number | null;
  readonly microUsd: number | null;
}

export function isWithin({ tokens, microUsd }: SpendTotal, limit: SpendLimit): boolean {
  return (limit.tokens === null || tokens <= limit.tokens) && (limit.microUsd === null || microUsd <= limit.microUsd);
}

export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

export function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}
