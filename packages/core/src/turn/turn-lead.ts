import type { Lead, LeadScore } from '../domain/lead.js';
import type { TurnSource } from '../ports/storage.js';

/**
 * The lead after this turn. A tag a person fixed stays. `changed` tells whether there is anything to keep, `concernsCrm` whether
 * tag or score are others than before.
 */
export function leadOf(
  { conversation, lead: before }: TurnSource,
  score: LeadScore,
  newId: () => string,
  now: number,
): { readonly lead: Lead; readonly changed: boolean; readonly concernsCrm: boolean } {
  const lead: Lead = {
    id: before?.id ?? newId(),
    tenantId: conversation.tenantId,
    contactId: conversation.contactId,
    conversationId: conversation.id,
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
  const concernsCrm = !before || before.tag !== lead.tag || before.score !== lead.score;
  return { lead, concernsCrm, changed: concernsCrm || explanationOf(before) !== explanationOf(lead) };
}

function explanationOf({ intent, ruleVersion, signals, ledger }: Lead): string {
  return JSON.stringify([intent, ruleVersion, signals, ledger]);
}
