import type { Migration } from '../dialect.js';

/** What others follow: live events, and the audit log. */
export const traces: Migration['statements'] = ({ identity, uuid, appendOnly, inOrderOfCommit }) => [
  `CREATE TABLE live_events (
      id ${identity},
      tenant_id ${uuid} NOT NULL,
      type TEXT NOT NULL,
      conversation_id ${uuid},
      message_id ${uuid},
      lead_id ${uuid},
      channel_id ${uuid},
      created_at BIGINT NOT NULL
    )`,
  `CREATE INDEX live_events_tenant ON live_events (tenant_id, id)`,
  ...inOrderOfCommit('live_events'),

  `CREATE TABLE audit_log (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      at BIGINT NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      resource_type TEXT NOT NULL,
      resource_id TEXT NOT NULL,
      metadata TEXT,
      result TEXT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
  ...appendOnly('audit_log'),
];
