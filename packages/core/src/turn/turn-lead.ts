import type { Lead, LeadScore } from '../domain/lead.js';
import type { ConversationRow } from '../ports/storage.js';

/** The lead after this turn. A tag a person fixed stays; `changed` tells whether the CRM should hear of it. */
export function leadOf(
  row: ConversationRow,
  score: LeadScore,
  newId: () => string,
  now: number,
): { readonly lead: Lead; readonly changed: boolean } {
  const before = row.lead;
  const lead: Lead = {
    id: before?.id ?? newId(),
    tenantId: row.conversation.tenantId,
    contactId: row.conversation.contactId,
    conversationId: row.conversation.id,
    tag: before?.lockedBy ? before.tag : score.tag,
    score: score.score,
    intent: score.intent,
    signals: score.signals,
    ledger: score.ledger,
    ruleVersion: score.ruleVersion,
    lockedBy: before?.lockedBy ?? null,
    crmSyncedAt: before?.crmSyncedAt ?? null,
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  return { lead, changed: !before || before.tag !== lead.tag || before.score !== lead.score };
}
