import type { Analysis } from '../domain/analysis.js';
import type { MessageStatus } from '../domain/message.js';
import type { TenantProfile } from '../engine-context.js';
import type { DisclosureText } from '../domain/disclosure.js';
import { disclosureVersion, withDisclosure } from '../handoff/disclosure.js';
import type { ReplyMode } from '../domain/settings.js';
import { replyMode } from '../policy/reply-mode.js';
import { reasonToWait, staysSilent, wasReassured } from './awaiting-person.js';
import type { MarketingWish } from './marketing-wish.js';
import type { CommitTurn, ConversationPatch } from '../ports/commands.js';
import type { TurnSource } from '../ports/storage.js';
import { createSpeaker } from '../voice/speaker.js';

const TAKEN: readonly MessageStatus[] = ['accepted', 'sent', 'delivered', 'read'];

export interface TurnDecision {
  readonly outcome: CommitTurn['turn']['outcome'];
  readonly reply: TurnReply | null;
  /** A person is needed now who was not needed before. */
  readonly escalates: boolean;
  readonly patch: ConversationPatch;
}

export interface TurnReply {
  readonly text: string;
  /** The words with which it says that a machine writes; null where the customer was told before. */
  readonly disclosure: DisclosureText | null;
  /** The reply without the disclosure: what a list row shows. */
  readonly preview: string;
}

export interface TurnSituation {
  readonly analysis: Analysis;
  readonly source: TurnSource;
  /** Nothing in it arrived fresh enough for a machine to answer. */
  readonly isStale: boolean;
  /** All of it was answered in the platform's own app, and the conversation given back: nothing is left to be said. */
  readonly isAnswered: boolean;
  /** What they said about being advertised to. Default: nothing. */
  readonly wish?: Pick<MarketingWish, 'said' | 'confirms'>;
  readonly profile: TenantProfile;
  /** ms. */
  readonly now: number;
}

/** What comes of a turn: who answers, whether something is said, and what changes in the conversation. Pure. */
export function decideTurn(situation: TurnSituation): TurnDecision {
  const { analysis, source, profile } = situation;
  const { conversation } = source;

  if (conversation.owner === 'human' || situation.isAnswered) return SILENT;
  if (!analysis.guardrail.passed && !analysis.reply && !analysis.handoff.needed) return { ...SILENT, outcome: 'blocked' };
  const mode = situation.isStale ? 'off' : replyMode(profile, conversation.channelType, situation.now, analysis.understanding.topic);
  if (mode !== 'auto') return WITHOUT_SENDING[mode](situation);
  return confirming(situation, decideAnswer(situation));
}

function decideAnswer(situation: TurnSituation): TurnDecision {
  const { analysis, source } = situation;
  const { conversation } = source;
  if (wasReassured(source, analysis, situation.now)) return goesOnWaiting(situation);
  const waiting = { handoffReason: conversation.handoffReason, messages: source.messages };
  if (conversation.owner === 'holding' && staysSilent(waiting, analysis, situation.now)) return goesOnWaiting(situation);
  if (analysis.handoff.needed) return handOver(situation, analysis.reply?.text ?? null);
  if (!analysis.reply) return SILENT;
  return { outcome: 'replied', reply: toReply(situation, analysis.reply.text), escalates: false, patch: {} };
}

const SILENT: TurnDecision = { outcome: 'silent', reply: null, escalates: false, patch: {} };

/** Who says STOP or START is told once that it was heard: beside the answer to what else they said, or alone; never who is in danger. */
function confirming(situation: TurnSituation, decision: TurnDecision): TurnDecision {
  const { wish, profile, analysis, source } = situation;
  const { owner, handoffReason } = source.conversation;
  const inDanger = analysis.handoff.triggers.includes('safety') || (owner === 'holding' && handoffReason === 'safety');
  if (wish?.said === undefined || wish.confirms !== true || inDanger) return decision;
  const speaker = createSpeaker(profile.brand, analysis.understanding.language, null);
  const heard = speaker.say(wish.said === 'refused' ? 'optedOut' : 'optedIn');
  const { reply } = decision;
  if (reply) return { ...decision, reply: { ...reply, text: `${reply.text}\n\n${heard}` } };
  return { ...decision, outcome: decision.outcome === 'silent' ? 'replied' : decision.outcome, reply: toReply(situation, heard) };
}

/** A decision that cannot send anything: where replies are only suggested or compared, no way leads to the outbox. */
type NothingSent = TurnDecision & { readonly reply: null };

const WITHOUT_SENDING: Readonly<Record<Exclude<ReplyMode, 'auto'>, (situation: TurnSituation) => NothingSent>> = {
  off: (situation) => ({ ...handOver(situation, null), reply: null }),
  draft: (situation) => ({ ...handOver(situation, null), outcome: draftOf(situation.analysis) ? 'drafted' : 'handed_off', reply: null }),
  shadow: (situation) => ({ ...handOver(situation, null), outcome: draftOf(situation.analysis) ? 'shadowed' : 'handed_off', reply: null }),
};

/** Whether there is something to suggest: that a person will answer is nothing a person would send. */
function draftOf({ reply }: Analysis): boolean {
  return reply !== null && reply.source !== 'human_holding';
}

/** Nothing is said. Somebody in danger is no longer one who waits for an answer: people are told once more. */
function goesOnWaiting({ analysis, source }: TurnSituation): TurnDecision {
  const reason = reasonToWait(source.conversation.handoffReason, analysis);
  const patch = reason === undefined ? {} : { handoffReason: reason };
  return { outcome: 'silent', reply: null, escalates: reason === 'safety', patch };
}

function handOver(situation: TurnSituation, text: string | null): TurnDecision {
  const { analysis, source } = situation;
  const { owner, status, handoffReason } = source.conversation;
  const known = owner === 'holding' ? handoffReason : null;
  const heavier = reasonToWait(known, analysis);
  return {
    outcome: 'handed_off',
    reply: text === null ? null : toReply(situation, text),
    escalates: status !== 'needs_human' || heavier === 'safety',
    patch: { status: 'needs_human', owner: 'holding', handoffReason: heavier ?? known ?? analysis.handoff.triggers[0] ?? 'policy' },
  };
}

/**
 * Whether the customer knows of the machine. What was to say so may still be on its way, and may never arrive, even after the platform
 * took it: unless one is known to be taken, every message says so. Where none of them is among the newest messages, another of the
 * machine that was taken came after one; among messages of people alone the machine says so again.
 */
function wasTold({ conversation, messages }: TurnSource): boolean {
  if (conversation.disclosedAt === null) return false;
  const own = messages.filter(({ senderType }) => senderType === 'ai');
  const telling = own.filter(({ disclosure }) => disclosure);
  return (telling.length > 0 ? telling : own).some(({ status }) => TAKEN.includes(status));
}

/** The first machine message of a conversation says that a machine writes (EU AI Act Art. 50(1)). */
function toReply({ analysis, source, profile }: TurnSituation, text: string): TurnReply {
  if (wasTold(source)) return { text, disclosure: null, preview: text };
  const { language } = analysis.understanding;
  const own = profile.policy.disclosure;
  return { text: withDisclosure(text, language, profile.brand.company, own), disclosure: disclosureVersion(language, own), preview: text };
}
