import type { Migration } from '../dialect.js';

/** Who was told of what. */
export const notices: Migration['statements'] = ({ uuid, json, keyedTable }) => [
  // Who is told of what: the key is what tells it once.
  `CREATE TABLE notices (
      tenant_id ${uuid} NOT NULL,
      event_key TEXT NOT NULL,
      target TEXT NOT NULL,
      delivery_id ${uuid} NOT NULL,
      subject TEXT NOT NULL,
      state TEXT NOT NULL,
      event ${json} NOT NULL,
      created_at BIGINT NOT NULL,
      due_at BIGINT NOT NULL,
      put_off INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (tenant_id, event_key, target)
    )${keyedTable}`,
  `CREATE INDEX notices_subject ON notices (tenant_id, subject, due_at)`,
  `CREATE INDEX notices_delivery ON notices (tenant_id, delivery_id)`,
  // Few ever wait for room.
  `CREATE INDEX notices_put_off ON notices (tenant_id, target, created_at) WHERE put_off = 1`,
  `CREATE INDEX notices_oldest ON notices (tenant_id, created_at)`,
];
