import type { ConversationOwner, ConversationRecord, ConversationStatus } from './conversation.js';
import type { Lead } from './lead.js';

/** What of a conversation says how it stands. */
export type Standing = Pick<
  ConversationRecord,
  | 'id'
  | 'status'
  | 'owner'
  | 'assignedTo'
  | 'leadId'
  | 'inboundSequence'
  | 'answeredSequence'
  | 'lastMessageAt'
  | 'lastInboundAt'
  | 'disclosedAt'
  | 'handoffReason'
  | 'language'
> & { readonly lead: Pick<Lead, 'score' | 'lockedBy'> | null };

export type GoingOn = Pick<
  ConversationRecord,
  'status' | 'owner' | 'assignedTo' | 'leadId' | 'lastInboundAt' | 'disclosedAt' | 'handoffReason' | 'language'
>;

/** Each less free for the machine than the one before. */
const OWNERS: readonly ConversationOwner[] = ['ai', 'holding', 'human'];
const STATUSES: readonly ConversationStatus[] = ['closed', 'snoozed', 'open', 'needs_human'];

/**
 * Which of one customer's conversations on one account goes on: that of the events at hand, else the newest. The others end in it,
 * in the order of their last messages.
 */
export function whichGoesOn<C extends Pick<Standing, 'id' | 'lastMessageAt'>>(
  conversations: readonly C[],
  preferredId: string | undefined,
): { readonly kept: C; readonly ended: readonly C[] } | undefined {
  const newestFirst = conversations.toSorted((a, b) => b.lastMessageAt - a.lastMessageAt || (a.id < b.id ? 1 : -1));
  const kept = newestFirst.find(({ id }) => id === preferredId) ?? newestFirst[0];
  return kept && { kept, ended: newestFirst.filter(({ id }) => id !== kept.id) };
}

/**
 * How the conversation that goes on stands once another has ended in it: the stricter of the two counts. Whoever owns one owns the
 * outcome, a person before the machine; one that was closed says nothing any more. What the machine had not answered in the one
 * that ends is nobody's turn there: a person is called. The lead is the one a person locked, else the one with the higher score.
 *
 * @param isCutShort an answer of the machine was taken back in the one that ends, or is under way there, where it is not tried again:
 *   the turn counts as taken though nobody may have been answered
 */
export function goingOn(kept: Standing, ended: Standing, isCutShort: boolean): GoingOn {
  const open = [kept, ended].filter(({ status }) => status !== 'closed');
  const stricterFirst = open.toSorted((a, b) => OWNERS.indexOf(b.owner) - OWNERS.indexOf(a.owner));
  const [strictest = kept] = stricterFirst;
  const first = <K extends keyof Standing>(field: K) => stricterFirst.map((one) => one[field]).find((value) => value !== null) ?? null;
  const owes = isCutShort || (ended.status !== 'closed' && ended.inboundSequence > ended.answeredSequence);
  const isLeft = owes && strictest.owner === 'ai';
  const status = open.map((one) => one.status).toSorted((a, b) => STATUSES.indexOf(b) - STATUSES.indexOf(a))[0] ?? kept.status;
  return {
    status: isLeft ? 'needs_human' : status,
    owner: isLeft ? 'holding' : strictest.owner,
    assignedTo: first('assignedTo') ?? kept.assignedTo,
    handoffReason: first('handoffReason') ?? (isLeft ? 'unresolved' : kept.handoffReason),
    leadId: stricterLead(kept, ended),
    lastInboundAt: Math.max(kept.lastInboundAt ?? 0, ended.lastInboundAt ?? 0) || null,
    disclosedAt: kept.disclosedAt ?? ended.disclosedAt,
    language: kept.language ?? ended.language,
  };
}

/** One that has ended: what is ready in it is not said, and nobody's turn is taken in it. */
export function ending({
  inboundSequence,
}: Pick<Standing, 'inboundSequence'>): Pick<ConversationRecord, 'status' | 'owner' | 'handoffReason' | 'answeredSequence'> {
  return { status: 'closed', owner: 'human', handoffReason: null, answeredSequence: inboundSequence };
}

function stricterLead(kept: Standing, ended: Standing): string | null {
  if (ended.leadId === null || !ended.lead) return kept.leadId;
  if (kept.leadId === null || !kept.lead) return ended.leadId;
  const [locked, others] = [kept.lead.lockedBy !== null, ended.lead.lockedBy !== null];
  if (locked !== others) return locked ? kept.leadId : ended.leadId;
  return ended.lead.score > kept.lead.score ? ended.leadId : kept.leadId;
}
