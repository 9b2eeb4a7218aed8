import type { Analysis, HandoffTrigger } from '../domain/analysis.js';
import type { ConversationRecord } from '../domain/conversation.js';
import type { EscalationCard } from '../domain/escalation.js';
import type { KnowledgeHit } from '../domain/knowledge.js';
import type { Lead } from '../domain/lead.js';
import type { Message } from '../domain/message.js';
import { legalWordsIn } from './triggers.js';

/** Turns that are summed up, replies that are shown, rules and passages that are named. */
const TURNS = 4;
const SAID = 3;
const RULES = 3;
const EVIDENCE_LENGTH = 200;

export interface EscalationSource {
  readonly conversation: Pick<ConversationRecord, 'id' | 'status' | 'owner' | 'handoffReason'>;
  readonly lead: Lead | null;
  /** Oldest first. */
  readonly messages: readonly Message[];
}

/** What nobody has answered: since a person spoke last, all that the machine did not answer by itself. Oldest first. */
export function unansweredIn(messages: readonly Message[]): readonly Message[] {
  const since = messages.findLastIndex(({ senderType, kind }) => senderType === 'agent' && kind !== 'note');
  const later = messages.slice(since + 1).filter(({ deletedAt }) => deletedAt === null);
  return later.filter((message, index) => message.senderType === 'customer' && !isAnswered(message, later.slice(index + 1)));
}

/** A turn is closed by the message that holds its analysis: what comes before it was answered along with it. */
function isAnswered(message: Message, later: readonly Message[]): boolean {
  const closing = message.analysis ? message : later.find(({ analysis }) => analysis !== null);
  const { analysis } = closing ?? { analysis: null };
  if (!closing || !analysis?.reply || analysis.reply.source === 'human_holding' || analysis.handoff.needed) return false;
  const after = closing === message ? later : later.slice(later.indexOf(closing) + 1);
  const next = after.findIndex(({ senderType }) => senderType === 'customer');
  return after.slice(0, next === -1 ? undefined : next).some(wasSaid);
}

function wasSaid({ senderType, status }: Message): boolean {
  return senderType === 'ai' && status !== 'cancelled' && status !== 'failed';
}

/** The card of a conversation. Pure; `passages` were looked up for what is wanted. */
export function escalationCard({ conversation, lead, messages }: EscalationSource, passages: readonly KnowledgeHit[]): EscalationCard {
  const open = unansweredIn(messages);
  const analyses = messages.flatMap(({ analysis }) => (analysis ? [analysis] : []));
  const newest = analyses.at(-1);
  const reply = open.findLast(({ analysis }) => analysis !== null)?.analysis?.reply ?? null;
  return {
    conversationId: conversation.id,
    isNeeded: conversation.status === 'needs_human' || (conversation.owner === 'human' && open.length > 0),
    waitingSince: open[0]?.createdAt ?? null,
    why: reasonsOf(conversation.handoffReason, open.flatMap(({ analysis }) => (analysis ? [analysis] : [])).toReversed(), analyses),
    wants: open
      .filter(({ content }) => content !== '')
      .map(({ id, content, analysis, createdAt }) => ({
        messageId: id,
        text: content,
        isQuestion: analysis?.understanding.isQuestion ?? content.includes('?'),
        at: createdAt,
      })),
    summary: [...new Set(analyses.map(({ understanding }) => understanding.summary).filter((line) => line !== ''))].slice(-TURNS),
    sentiment: newest
      ? {
          sentiment: newest.sentiment.sentiment,
          score: newest.sentiment.score,
          urgency: newest.sentiment.urgency,
          emotions: newest.sentiment.emotions,
        }
      : null,
    lead: lead && {
      id: lead.id,
      tag: lead.tag,
      score: lead.score,
      ledger: lead.ledger.toSorted((left, right) => Math.abs(right.points) - Math.abs(left.points)).slice(0, RULES),
    },
    said: messages
      .filter(wasSaid)
      .slice(-SAID)
      .map(({ id, content, status, createdAt }) => ({ messageId: id, text: content, status, at: createdAt })),
    passages: passages.map(({ documentId, title, passage, score }) => ({ documentId, title, passage: passage.text, score })),
    suggestion: reply && reply.source !== 'human_holding' ? { text: reply.text, source: reply.source, confidence: reply.confidence } : null,
  };
}

/** The reason the conversation was handed over for first, then what the open turns say; each with what raised it. */
function reasonsOf(reason: string | null, open: readonly Analysis[], all: readonly Analysis[]): EscalationCard['why'] {
  const named = [...(reason === null ? [] : [reason as HandoffTrigger]), ...open.flatMap(({ handoff }) => handoff.triggers)];
  return [...new Set(named)].map((trigger) => {
    const raised = [...open, ...all.toReversed()].find(({ handoff }) => handoff.triggers.includes(trigger));
    return { trigger, evidence: raised ? evidenceFor(trigger, raised) : null };
  });
}

function evidenceFor(trigger: HandoffTrigger, { text, guardrail, sentiment, stages, outputGuardrail }: Analysis): string | null {
  const words = (): string => {
    switch (trigger) {
      case 'safety':
        return guardrail.evidence.map((one) => one.text).join(' · ');
      case 'legal':
        return legalWordsIn(text).join(' · ');
      case 'negative_critical':
        return sentiment.emotions.join(' · ');
      case 'model_unavailable':
        return stages.flatMap(({ name, degraded }) => (degraded === undefined ? [] : [`${name}: ${degraded}`])).join(' · ');
      case 'policy':
        return outputGuardrail.flags.join(' · ');
      default:
        return '';
    }
  };
  const found = words() || text;
  return found === '' ? null : found.length > EVIDENCE_LENGTH ? `${found.slice(0, EVIDENCE_LENGTH - 1)}…` : found;
}
