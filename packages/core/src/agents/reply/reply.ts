import type { Claim, HandoffTrigger, Reply } from '../../domain/analysis.js';
import { isOptOut } from '../../domain/opt-out.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { isPromise, type Agent, type AgentResult } from '../agent.js';
import { answerAsks, type Answered } from './answer-asks.js';
import { asksOf, asksSomething } from './asks.js';
import { compose } from './compose.js';
import { isNudge } from './nudge.js';
import type { Quote } from './quote.js';
import type { ReplyDraft, ReplyInput } from './reply-input.js';
import { saidOnce } from './said-once.js';
import { isAngryFace, smallTalkOf } from './small-talk.js';
import { suggestActions } from './suggested-actions.js';
import { createSpeaker, type Speaker } from '../../voice/speaker.js';
import type { TemplatePart } from '../../voice/template-set.js';
import { isWork, wantsEyes } from './unseen.js';
import { isThanking } from './thanking.js';
import { isUpset } from './upset.js';

const TIMEOUT_MS = 2_000;
/** Longer texts are read up to here. */
const MAX_CHARACTERS = 4_000;
const CERTAIN = 0.99;
/** Confidence of a reply that answers nothing: under every threshold of `minConfidence` in use. */
const HOLDING_CONFIDENCE = 0.2;
/** Triggers for which a person takes over before any answer; `unresolved` may still be answered with something new. */
const HOLD_TEXT: Readonly<Partial<Record<HandoffTrigger, TemplatePart>>> = {
  human_requested: 'holdingRequested',
  policy: 'holding',
  legal: 'holdingSerious',
  negative_critical: 'holdingSerious',
  unresolved: 'holdingSerious',
};

/**
 * Agent 5 without a model (architecture.md 3.2): courtesy from templates, facts as quotations of the knowledge, and where
 * nothing supports an answer a holding message instead of a guess. Spam and phishing get no reply; an attempt to steer the
 * assistant gets one neutral sentence that reveals nothing, and what only may be spam is left to a person, because a customer
 * flagged by mistake should not meet silence.
 */
export function createReply(): Agent<ReplyInput, ReplyDraft> {
  return {
    name: 'reply',
    timeoutMs: TIMEOUT_MS,
    run(input) {
      const fixed = fixedReply(input);
      if (fixed !== undefined) return { output: { reply: fixed, hits: [] }, source: 'rules' };
      const asks = asksOf(input.text.slice(0, MAX_CHARACTERS));
      const found: MaybePromise<readonly Answered[]> =
        input.knowledge === null ? asks.asks.map((ask) => ({ ask, answer: null })) : answerAsks(asks, input, input.knowledge);
      const finish = (answered: readonly Answered[]): AgentResult<ReplyDraft> => ({
        output: fromKnowledge(input, answered),
        source: 'rules',
      });
      return isPromise(found) ? found.then(finish) : finish(found);
    },
    fallback: (input) => ({ reply: fixedReply(input) ?? holdingReply(input), hits: [] }),
  };
}

/** Replies that need no knowledge; undefined where one is needed. */
function fixedReply(input: ReplyInput): Reply | null | undefined {
  const { flags, inDoubt = false } = input.guardrail;
  if (!inDoubt && (flags.includes('spam') || flags.includes('phishing'))) return null;
  const speaker = speakerOf(input);
  if (input.triggers.includes('safety')) return hold(input, flags.includes('self_harm') ? 'holdingCare' : 'holdingCalm');
  // That it was heard is said by the turn, which knows whether it was said before.
  if (input.isWish === true || isOptOut(input.text, input.history.findLast(({ from }) => from !== 'customer')?.text)) return null;
  const trigger = input.triggers.find((candidate) => HOLD_TEXT[candidate] !== undefined && candidate !== 'unresolved');
  if (trigger !== undefined) return holdingReply(input);
  if (flags.includes('prompt_injection')) return template(input, speaker.say('refusal'), CERTAIN);
  if (isWork(input)) return holdingReply(input);
  if (input.text.trim() === '') return wantsEyes(input) ? holdingReply(input) : null;
  // "How can I help?" is nothing to say to somebody who was not helped.
  if (isNudge(input.text, input.brand.company)) {
    if (input.personAwaited === true) return hold(input, 'waiting');
    if (input.triggers.includes('unresolved')) return holdingReply(input);
  }
  const talk = smallTalkOf(input.text.slice(0, MAX_CHARACTERS), input.brand.company);
  if (talk === 'acknowledgement') return null;
  // Who greets with a photo asks about the photo.
  if (talk === 'greeting' && wantsEyes(input)) return holdingReply(input);
  if (talk !== null) return template(input, speaker.say(talk), CERTAIN);
  if (inDoubt || isAngryFace(input.text)) return holdingReply(input);
  const { sentiment, understanding } = input;
  if (sentiment.sentiment === 'positive' && !understanding.isQuestion && understanding.topic === 'feedback' && !asksSomething(input.text))
    return template(input, speaker.say('praise'), 0.9);
  return undefined;
}

function fromKnowledge(input: ReplyInput, answered: readonly Answered[]): ReplyDraft {
  const found = answered.filter((entry) => entry.answer !== null);
  const quotes = saidOnce(found.flatMap((entry) => entry.answer?.quotes ?? []));
  if (quotes.length === 0) return { reply: unansweredReply(input), hits: [] };
  const speaker = speakerOf(input);
  const open = found.length < answered.length || found.some((entry) => entry.answer?.open === true);
  const upset = isUpset(input.text, input.sentiment, input.understanding);
  const first = !input.history.some((message) => message.from !== 'customer');
  const composed = compose(
    {
      opening: upset ? speaker.say('empathy') : first ? speaker.say('opening') : '',
      quotes,
      partial: open ? speaker.say('partial') : '',
      closing: open || upset || !first ? '' : speaker.say('closing'),
      signature: input.brand.signature,
    },
    input.brand.maxReplyLength,
  );
  const repeated = input.history.some(
    (message) => message.from === 'ai' && composed.quotes.some((quote) => message.text.includes(quote.text)),
  );
  // The same words again, or any words to somebody whom three answers did not help, would only annoy.
  if (composed.quotes.length === 0 || (repeated && input.triggers.includes('unresolved'))) return { reply: holdingReply(input), hits: [] };
  const coverage = Math.min(...found.map((entry) => entry.answer?.coverage ?? 0));
  const reply: Reply = {
    text: composed.text,
    confidence: round(Math.min(0.95, 0.5 + 0.45 * coverage) * (open ? 0.8 : 1)),
    // That nothing helped so far has called a person already: a new answer needs no other.
    requiresHuman: open || input.triggers.some((trigger) => trigger !== 'unresolved' || input.personAwaited !== true),
    suggestedActions: actions(input, !open),
    source: 'knowledge',
    claims: composed.quotes.map(claimOf),
  };
  return { reply, hits: [...new Set(composed.quotes.map((quote) => quote.hit))] };
}

/** Who thanks with a word more is told that they are welcome; a person looks at it still, since the word may want something. */
function unansweredReply(input: ReplyInput): Reply {
  const { text, sentiment, understanding, triggers } = input;
  if (triggers.length > 0 || !isThanking(text, sentiment, understanding)) return holdingReply(input);
  return { ...template(input, speakerOf(input).say('thanks'), HOLDING_CONFIDENCE), requiresHuman: true };
}

/** Says that a person will answer, in the words the situation asks for. Also what replaces a reply that was stopped. */
export function holdingReply(input: ReplyInput): Reply {
  const trigger = input.triggers.find((candidate) => HOLD_TEXT[candidate] !== undefined);
  if (input.triggers.includes('safety')) return hold(input, input.guardrail.flags.includes('self_harm') ? 'holdingCare' : 'holdingCalm');
  return hold(input, (trigger === undefined ? undefined : HOLD_TEXT[trigger]) ?? 'holding');
}

function hold(input: ReplyInput, part: TemplatePart): Reply {
  const speaker = speakerOf(input);
  const empathy =
    part !== 'holdingCare' && part !== 'holdingCalm' && part !== 'waiting' && isUpset(input.text, input.sentiment, input.understanding)
      ? `${speaker.say('empathy')} `
      : '';
  return {
    text: `${empathy}${speaker.say(part)}`,
    confidence: HOLDING_CONFIDENCE,
    requiresHuman: true,
    suggestedActions: actions(input, false),
    source: 'human_holding',
    claims: [],
  };
}

function template(input: ReplyInput, text: string, confidence: number): Reply {
  return { text, confidence, requiresHuman: false, suggestedActions: actions(input, true), source: 'template', claims: [] };
}

function actions(input: ReplyInput, answered: boolean): readonly string[] {
  return suggestActions({
    answered,
    hadQuestion: input.understanding.isQuestion,
    topic: input.understanding.topic,
    tag: input.leadTag,
    triggers: input.triggers,
  });
}

function speakerOf(input: ReplyInput): Speaker {
  return createSpeaker(input.brand, input.understanding.language, input.contactName);
}

function claimOf({ text, hit }: Quote): Claim {
  return { text, supported: true, evidence: [{ documentId: hit.documentId, passage: hit.passage.text, score: round(hit.score) }] };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
