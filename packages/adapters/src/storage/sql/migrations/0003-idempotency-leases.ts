import type { Migration } from './dialect.js';

/**
 * A key is reserved before its work, for a time: `status` 0 is a key whose work has no answer yet. What was kept before has one, and
 * so has what a process of an older version adds. By the index the oldest are forgotten without reading the others.
 */
export const idempotencyLeases: Migration = {
  name: '0003-idempotency-leases',
  statements: () => [
    `ALTER TABLE idempotency_keys ADD COLUMN holder TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE idempotency_keys ADD COLUMN leased_until BIGINT NOT NULL DEFAULT 0`,
    `CREATE INDEX idempotency_keys_oldest ON idempotency_keys (tenant_id, created_at)`,
  ],
};
