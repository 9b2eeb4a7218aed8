import { isClearComplaint, wantsAnswer } from '../agents/reply/upset.js';
import type { Handoff, HandoffTrigger, InputGuardResult, OutputGuardResult, Reply, Sentiment, Understanding } from '../domain/analysis.js';
import { fold } from '../knowledge/words.js';
import type { HistoryMessage } from '../ports/pipeline.js';
import { isReassurance } from '../voice/reassurance.js';
import { memoOfRecent } from '../support/memo-of-recent.js';
import { LEGAL_WORDS } from './legal-words.js';
import { UNRESOLVED_AFTER, unresolvedCount } from './unresolved.js';

/** What is known of a turn before a reply exists. */
export interface SituationBefore {
  readonly text: string;
  readonly history: readonly HistoryMessage[];
  readonly guardrail: InputGuardResult;
  readonly sentiment: Sentiment;
  readonly understanding: Pick<Understanding, 'topic' | 'isQuestion'>;
  /** Whether the customer asked for a person: a rule that needs no model. */
  readonly personRequested: boolean;
  /** Whether a person was called already and has not spoken yet. */
  readonly personAwaited?: boolean;
  /** Whether the business wants people to answer what the message is about. */
  readonly personTopic?: boolean;
}

/** What is known once a reply was made and checked. */
export interface SituationAfter extends SituationBefore {
  readonly reply: Reply | null;
  readonly outputGuardrail: OutputGuardResult;
  /** Below it a person answers. */
  readonly minConfidence: number;
  /** A model was configured and could not be used (open breaker, exhausted budget, failure). */
  readonly modelUnavailable: boolean;
}

interface Rule<Situation> {
  readonly trigger: HandoffTrigger;
  readonly applies: (situation: Situation) => boolean;
}

const LEGAL = new RegExp(`(?<![\\p{L}\\d])(?:${Object.values(LEGAL_WORDS).join('|')})(?![\\p{L}\\d])`, 'u');

/** Asked before a reply and after it. */
const isLegal = memoOfRecent((text) => LEGAL.test(fold(text)));

/** The words of a text that are of legal weight, folded. */
export function legalWordsIn(text: string): readonly string[] {
  return [...fold(text).matchAll(new RegExp(LEGAL, 'gu'))].map(([words]) => words);
}

/** In order of weight: the first trigger is the reason shown to the team. Known before a reply is written. */
const BEFORE: readonly Rule<SituationBefore>[] = [
  { trigger: 'safety', applies: ({ guardrail }) => guardrail.flags.includes('self_harm') || guardrail.flags.includes('threat') },
  { trigger: 'human_requested', applies: ({ personRequested }) => personRequested },
  { trigger: 'policy', applies: ({ personTopic }) => personTopic === true },
  { trigger: 'legal', applies: ({ text }) => isLegal(text) },
  {
    trigger: 'negative_critical',
    applies: ({ text, sentiment, understanding }) =>
      (sentiment.sentiment === 'negative' && sentiment.urgency === 'critical') ||
      // Who only tells what went wrong is not helped by a quotation.
      (isClearComplaint(text, sentiment, understanding) && !wantsAnswer(text, understanding)),
  },
  {
    trigger: 'unresolved',
    applies: ({ text, history, personAwaited = false }) =>
      history.length >= UNRESOLVED_AFTER - 1 && unresolvedCount(text, history, personAwaited) >= UNRESOLVED_AFTER,
  },
];

/** Known only from the reply. An answer that the output guard stopped is a matter of policy, not of confidence. */
const AFTER: readonly Rule<SituationAfter>[] = [
  { trigger: 'policy', applies: ({ outputGuardrail }) => !outputGuardrail.passed },
  // One who also asks is answered; a person looks all the same.
  { trigger: 'negative_critical', applies: ({ text, sentiment, understanding }) => isClearComplaint(text, sentiment, understanding) },
  {
    trigger: 'model_unavailable',
    applies: ({ modelUnavailable, reply }) =>
      modelUnavailable && reply !== null && (reply.requiresHuman || reply.source === 'human_holding'),
  },
  {
    trigger: 'low_confidence',
    applies: ({ reply, minConfidence }) => reply !== null && (reply.confidence < minConfidence || reply.requiresHuman),
  },
];

/** Triggers that need no reply: with one of them a person takes over whatever the knowledge says. */
export function triggersBefore(situation: SituationBefore): readonly HandoffTrigger[] {
  return BEFORE.filter((rule) => rule.applies(situation)).map((rule) => rule.trigger);
}

/** The six triggers of architecture.md 8.3 with `safety` and `policy`. Blocked spam and phishing need nobody. */
export function decideHandoff(situation: SituationAfter): Handoff {
  const { guardrail, reply } = situation;
  if (!guardrail.passed && reply === null) return { needed: false, triggers: [] };
  const before = triggersBefore(situation).filter((trigger) => trigger !== 'unresolved' || !isHelpedMeanwhile(situation));
  // A person was called before, and there is nothing that could be known.
  if (reply !== null && isReassurance(reply.text)) return { needed: before.length > 0, triggers: before };
  // A reply that only holds because of a trigger above says nothing about confidence.
  const after = AFTER.filter(
    (rule) =>
      (rule.trigger !== 'low_confidence' || before.length === 0 || situation.reply?.source !== 'human_holding') && rule.applies(situation),
  );
  const triggers = [...new Set([...before, ...after.map((rule) => rule.trigger)])];
  const settled =
    triggers.includes('policy') || triggers.includes('model_unavailable')
      ? triggers.filter((trigger) => trigger !== 'low_confidence')
      : triggers;
  return { needed: settled.length > 0, triggers: settled };
}

/** A person was called for what is open, and this is answered, or asked nothing: it is not unresolved. */
function isHelpedMeanwhile({ personAwaited = false, reply, minConfidence }: SituationAfter): boolean {
  if (!personAwaited || reply === null) return false;
  return isReassurance(reply.text) || (!reply.requiresHuman && reply.confidence >= minConfidence);
}
