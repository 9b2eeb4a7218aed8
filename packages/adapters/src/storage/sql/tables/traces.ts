import type { Generated } from 'kysely';

// What others follow: live events, and the audit log.

export interface LiveEventsTable {
  id: Generated<number>;
  tenant_id: string;
  type: string;
  conversation_id: string | null;
  message_id: string | null;
  lead_id: string | null;
  channel_id: string | null;
  created_at: number;
}

export interface AuditLogTable {
  tenant_id: string;
  id: string;
  at: number;
  actor: string;
  action: string;
  resource_type: string;
  resource_id: string;
  metadata: string | null;
  result: string;
}
