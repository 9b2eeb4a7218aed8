import { crmJobs } from '../crm/crm-jobs.js';
import { announce, type EngineContext } from '../engine-context.js';
import type { Message } from '../domain/message.js';
import type { Lead, LeadRevision } from '../domain/lead.js';
import type { Actor } from '../domain/identity.js';
import type { Page, PageRequest } from '../domain/page.js';
import { diffScores, rescoreConversation, type LeadDiff } from '../pipeline/rescore-conversation.js';
import type { HistoryMessage } from '../ports/pipeline.js';
import { auditEntry } from './audit-entry.js';

export interface RescoredLead {
  readonly lead: Lead;
  /** The lead as the rules of today make it; a tag that a person fixed stays. */
  readonly revision: LeadRevision;
  readonly diff: LeadDiff;
  /** Whether it was kept: never without `apply`, and not where the lead changed meanwhile. */
  readonly applied: boolean;
}

/** Messages of a conversation that are read. */
const MESSAGES = 500;

/** Scores a page of leads anew from their conversations, by the rules of today; `apply` keeps what comes of it. */
export async function rescoreLeads(
  engine: EngineContext,
  tenantId: string,
  { apply = false, ...page }: PageRequest & { readonly apply?: boolean },
  actor: Actor,
): Promise<Page<RescoredLead>> {
  const leads = await engine.storage.forTenant(tenantId).leads.list(page);
  const rescored: RescoredLead[] = [];
  for (const lead of leads.data) {
    const revision = await revisionOf(engine, tenantId, lead);
    if (revision === undefined) continue;
    const diff = diffScores(lead, revision);
    const differs = JSON.stringify([lead.score, lead.tag, lead.ledger]) !== JSON.stringify([revision.score, revision.tag, revision.ledger]);
    const applied = apply && differs && (await reviseLead(engine, tenantId, lead, revision, actor, 'lead.rescored')) !== undefined;
    rescored.push({ lead, revision, diff, applied });
  }
  return { data: rescored, nextCursor: leads.nextCursor };
}

/** Keeps a revision unless the lead changed after it was read, and tells the CRM and who looks on. */
export async function reviseLead(
  engine: EngineContext,
  tenantId: string,
  lead: Lead,
  revision: LeadRevision,
  actor: Actor,
  action: 'lead.rescored' | 'lead.tag_released',
): Promise<Lead | undefined> {
  const now = Math.max(engine.runtime.now(), lead.updatedAt + 1);
  const jobs = crmJobs(engine, tenantId, lead.id);
  const { tag, score } = revision;
  const revised = await engine.storage.forTenant(tenantId).leads.revise(lead.id, revision, lead.updatedAt, now, {
    jobs,
    live: [{ type: 'lead.scored', leadId: lead.id }],
    audit: [auditEntry(engine, tenantId, actor, action, { type: 'lead', id: lead.id }, { tag, score })],
  });
  if (revised) announce(engine, tenantId, jobs, true);
  return revised;
}

/** Oldest first. */
async function newestMessages(engine: EngineContext, tenantId: string, conversationId: string): Promise<readonly Message[]> {
  const { messages } = engine.storage.forTenant(tenantId);
  const found: Message[] = [];
  let cursor: string | null | undefined;
  do {
    const page = await messages.list(conversationId, { limit: 100, ...(typeof cursor === 'string' && { cursor }) });
    found.push(...page.data);
    cursor = page.nextCursor;
  } while (cursor !== null && found.length < MESSAGES);
  return found.slice(0, MESSAGES).toReversed();
}

async function revisionOf(engine: EngineContext, tenantId: string, lead: Lead): Promise<LeadRevision | undefined> {
  const tenant = engine.storage.forTenant(tenantId);
  const [profile, found, messages] = await Promise.all([
    engine.profile(tenantId),
    tenant.conversations.get(lead.conversationId),
    newestMessages(engine, tenantId, lead.conversationId),
  ]);
  const history: readonly HistoryMessage[] = messages
    .filter(({ content, kind, deletedAt }) => content !== '' && kind !== 'note' && deletedAt === null)
    .flatMap(({ senderType, content }) =>
      senderType === 'system' ? [] : [{ from: senderType === 'customer' ? 'customer' : senderType, text: content }],
    );
  const follows = lead.ledger.some(({ rule }) => rule === 'follows_or_subscribes');
  const score = rescoreConversation(history, {
    brand: profile.brand,
    leadScoring: profile.leadScoring,
    language: found?.conversation.language ?? null,
    ...(follows && { context: { follows } }),
  });
  if (score === undefined) return undefined;
  const { intent, signals, ledger, ruleVersion } = score;
  return { tag: lead.lockedBy ? lead.tag : score.tag, score: score.score, intent, signals, ledger, ruleVersion, lockedBy: lead.lockedBy };
}
