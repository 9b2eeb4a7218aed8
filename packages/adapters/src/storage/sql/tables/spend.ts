import type { Generated } from 'kysely';

// What was spent on models, and what the kept replies saved.

export interface SpendEntriesTable {
  tenant_id: string;
  id: string;
  at: number;
  message_id: string | null;
  stage: string;
  model: string;
  reserved_tokens: number;
  reserved_micro_usd: number | null;
  input_tokens: Generated<number | null>;
  output_tokens: Generated<number | null>;
  cached_tokens: Generated<number | null>;
  tokens: number;
  micro_usd: number | null;
  ms: Generated<number | null>;
  settled_at: Generated<number | null>;
}

export interface SpendTotalsTable {
  tenant_id: string;
  period: string;
  calls: number;
  tokens: number;
  micro_usd: number;
}

export interface CacheUsesTable {
  tenant_id: string;
  day: string;
  outcome: string;
  times: number;
}
