import type { InputFlag } from '../../domain/analysis.js';
import { isReassurance } from '../../voice/reassurance.js';
import type { ReplyDraft, ReplyInput } from './reply-input.js';
import { isWork } from './unseen.js';

/** An answer from the knowledge that is this sure needs no better words. */
const SURE = 0.85;
/** A message that looks like an attack, or that nobody could look at, is answered by the words of the knowledge alone. */
const KEEPS_MODEL_OUT: readonly InputFlag[] = ['injection_suspected', 'moderation_skipped'];

/**
 * Whether a model could make a better reply than the one there is (architecture.md 7.2): not for courtesies, nor where nothing
 * or a person is to answer, nor where the knowledge has answered everything in its own words.
 */
export function wantsModel({ reply }: ReplyDraft, input: ReplyInput): boolean {
  const { text, guardrail, knowledge, triggers } = input;
  // A picture alone, of which the model is shown nothing, or a face; nor can a model do what a person has to.
  if (!/[\p{L}\p{N}]/u.test(text) || isWork(input)) return false;
  if (reply === null || knowledge === null || reply.source === 'template' || isReassurance(reply.text)) return false;
  if (!guardrail.passed || guardrail.flags.some((flag) => KEEPS_MODEL_OUT.includes(flag))) return false;
  if (triggers.some((trigger) => trigger !== 'unresolved')) return false;
  return reply.source !== 'knowledge' || reply.requiresHuman || reply.confidence < SURE;
}
