import type { Migration } from '../dialect.js';

/** What was spent on models, and what the kept replies saved. */
export const spend: Migration['statements'] = ({ uuid, keyedTable }) => [
  // What was spent on models: each call, and the sums that are looked at before the next.
  `CREATE TABLE spend_entries (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      at BIGINT NOT NULL,
      message_id ${uuid},
      stage TEXT NOT NULL,
      model TEXT NOT NULL,
      reserved_tokens BIGINT NOT NULL,
      reserved_micro_usd BIGINT,
      input_tokens BIGINT,
      output_tokens BIGINT,
      cached_tokens BIGINT,
      tokens BIGINT NOT NULL,
      micro_usd BIGINT,
      ms BIGINT,
      settled_at BIGINT,
      PRIMARY KEY (tenant_id, id)
    )${keyedTable}`,
  `CREATE INDEX spend_entries_newest ON spend_entries (tenant_id, at, id)`,
  `CREATE TABLE spend_totals (
      tenant_id ${uuid} NOT NULL,
      period TEXT NOT NULL,
      calls BIGINT NOT NULL,
      tokens BIGINT NOT NULL,
      micro_usd BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, period)
    )${keyedTable}`,
  `CREATE TABLE cache_uses (
      tenant_id ${uuid} NOT NULL,
      day TEXT NOT NULL,
      outcome TEXT NOT NULL,
      times BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, day, outcome)
    )${keyedTable}`,
];
