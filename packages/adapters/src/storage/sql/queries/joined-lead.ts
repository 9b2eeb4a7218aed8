import type { Lead } from '@replyforce/core';
import { toLead } from '../rows.js';
import type { LeadsTable } from '../schema.js';

/** Columns of a lead beside those of its conversation, under names that do not meet theirs. */
export const LEAD_COLUMNS = [
  'lead.tag',
  'lead.score',
  'lead.intent',
  'lead.signals',
  'lead.ledger',
  'lead.rule_version',
  'lead.locked_by',
  'lead.crm_synced_at',
  'lead.updated_at',
  'lead.created_at as lead_created_at',
  'lead.contact_id as lead_contact_id',
  'lead.conversation_id as lead_conversation_id',
] as const;

type Renamed = 'contact_id' | 'conversation_id' | 'created_at';

export type JoinedLead = {
  readonly [K in Exclude<keyof LeadsTable, 'tenant_id' | 'id' | Renamed>]: LeadsTable[K] | null;
} & { readonly [K in Renamed as `lead_${K}`]: LeadsTable[K] | null } & { readonly tenant_id: string; readonly lead_id: string | null };

/** The lead of a joined row; null where it has none. */
export function toJoinedLead(joined: JoinedLead): Lead | null {
  if (joined.tag === null) return null;
  const lead = {
    ...joined,
    id: joined.lead_id,
    contact_id: joined.lead_contact_id,
    conversation_id: joined.lead_conversation_id,
    created_at: joined.lead_created_at,
  };
  return toLead(lead as Readonly<LeadsTable>);
}
