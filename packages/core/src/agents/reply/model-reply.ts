import type { Reply } from '../../domain/analysis.js';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import type { Policy } from '../../domain/policy.js';
import { fold } from '../../knowledge/words.js';
import type { LanguageModel, TextContext } from '../../ports/models.js';
import { REPLY_PROMPT, replyRequest, type Correction } from '../../prompts/reply-prompt.js';
import { isCacheable, questionOf } from '../../reply-cache/is-cacheable.js';
import type { ReplyCache } from '../../reply-cache/reply-cache.js';
import type { ModelCalls } from '../../spend/model-calls.js';
import type { Agent } from '../agent.js';
import { objectIn, stringsIn } from '../json-answer.js';
import type { GuardReplyInput, GuardReplyResult } from '../output-guard/guard-reply.js';
import { BY_RULES, type ReplyCheck } from '../output-guard/output-guard.js';
import type { ReplyDraft, ReplyInput } from './reply-input.js';

export interface ModelReplyInput extends ReplyInput {
  readonly policy: Policy;
  readonly intent: string;
  readonly calls: ModelCalls;
  /** What was made without the model: stands where the model has nothing better. */
  readonly local: ReplyDraft;
  /** Replies kept for the same question; `scope` names whose they are. */
  readonly cache?: { readonly scope: string; readonly replies: ReplyCache };
  readonly vector?: TextContext['vector'];
}

export interface ModelReplyDraft extends ReplyDraft {
  /** The model was needed and could not be used: timeout, failure, open breaker, exhausted budget. */
  readonly unavailable: boolean;
}

/** Bounded by what is left of the turn's own time. */
const TIMEOUT_MS = 2_800;
const PASSAGES = 8;
/** Without a passage that speaks of this share of the question nothing could support a reply; beside one, all that share a word are context. */
const WORTH_ASKING = 0.1;
/** A question this short is read with the one before it. */
const SHORT_WORDS = 5;

/**
 * Agent 5 with a model (architecture.md 3.2): writes from the passages that were found, and from nothing else. Each reply is
 * checked claim by claim; what is not supported is named to the model once, unless it wants a person to answer, and if that does not
 * help the reply made without it stands.
 */
export function createModelReply(model: LanguageModel, { check }: ReplyCheck = BY_RULES): Agent<ModelReplyInput, ModelReplyDraft> {
  const faultsIn = async (reply: Reply, input: ModelReplyInput, passages: readonly KnowledgeHit[], signal: AbortSignal) =>
    faultsOf(await check(checkedWith(reply, input, passages), signal));
  return {
    name: 'model_reply',
    timeoutMs: TIMEOUT_MS,
    async run(input, signal) {
      const passages = await passagesFor(input);
      // Whatever a model said to this would have nothing to rest on.
      if (passages.length === 0) return { output: { ...input.local, unavailable: false }, source: 'rules' };
      const kept = await openCache(model, input);
      const same = kept?.find();
      // What was right once is right only while the passages still say it.
      if (same && (await faultsIn(same.reply, input, passages, signal)).length === 0) {
        const output = { reply: { ...same.reply, source: 'cache' as const }, hits: passages, unavailable: false };
        return { output, source: 'cache', cache: same.by };
      }
      const cache = kept && ({ cache: same ? 'refused' : 'miss' } as const);
      const write = async (correction?: Correction) =>
        read(objectIn(await input.calls.generate('model_reply', model, replyRequest(input, passages, correction), signal)));
      const first = await write();
      const faults = await faultsIn(first, input, passages, signal);
      if (faults.length === 0) {
        kept?.keep(first);
        return { output: { reply: first, hits: passages, unavailable: false }, source: model.id, ...cache };
      }
      // A person answers then anyway: better words for the wait are not worth another call.
      const second = first.requiresHuman ? first : await write({ written: first.text, faults });
      const left = second === first ? faults : await faultsIn(second, input, passages, signal);
      if (left.length === 0) return { output: { reply: second, hits: passages, unavailable: false }, source: model.id, ...cache };
      const degraded = `the model's reply was not supported: ${left.join('; ').slice(0, 200)}`;
      return { output: { ...input.local, unavailable: false }, source: 'rules', degraded, ...cache };
    },
    fallback: ({ local }) => ({ ...local, unavailable: true }),
  };
}

/** The place of this question among the replies that are kept; undefined where an answer would be right for this customer alone. */
async function openCache(model: LanguageModel, input: ModelReplyInput) {
  const { cache, brand, understanding, knowledge, contactName, text } = input;
  if (!cache || !isCacheable(input)) return undefined;
  const scope = [cache.scope, knowledge?.version, understanding.language, model.id, REPLY_PROMPT, JSON.stringify(brand)].join('|');
  const question = questionOf(text);
  const vector = await vectorOrNull(input.vector);
  return {
    find: () => cache.replies.find(scope, question, vector),
    keep(reply: Reply) {
      if (!reply.requiresHuman && !speaksTo(contactName ?? '', reply.text)) cache.replies.put(scope, { question, vector, reply });
    },
  };
}

/**
 * Whether a text speaks to the customer by name, however the profile writes it: "anna🌸" is spoken to as "Anna". A word that begins small
 * is none: "will", "may". Where words are not written apart a part of the text may be the name.
 */
function speaksTo(name: string, text: string): boolean {
  const parts = partsOf(name);
  const together = parts.join('');
  if (together === '') return false;
  if (!/\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name)) return fold(text).includes(together);
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => !/^\p{Ll}/u.test(word));
  return words.some((word) => parts.includes(fold(word)) || fold(word) === together);
}

const partsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/** An encoder that fails costs only what it would have found. */
async function vectorOrNull(vector: ModelReplyInput['vector']): Promise<Float32Array | null> {
  try {
    return (await vector?.()) ?? null;
  } catch {
    return null;
  }
}

async function passagesFor({ knowledge, text, history, local }: ModelReplyInput): Promise<readonly KnowledgeHit[]> {
  if (knowledge === null) return [];
  const before = history.findLast((message) => message.from === 'customer')?.text;
  const short = text.trim().split(/\s+/).length <= SHORT_WORDS;
  const queries = short && before !== undefined ? [text, `${before} ${text}`] : [text];
  const worth = await Promise.all(queries.map((query) => knowledge.search(query, { limit: 1, floor: WORTH_ASKING })));
  if (local.hits.length === 0 && worth.every((hits) => hits.length === 0)) return [];
  const found = await Promise.all(queries.map((query) => knowledge.search(query, { limit: PASSAGES, floor: 0 })));
  const seen = new Set<string>();
  return [...local.hits, ...found.flat()]
    .filter(({ passage }) => !seen.has(passage.id) && seen.add(passage.id) !== undefined)
    .slice(0, PASSAGES);
}

function read(answer: Readonly<Record<string, unknown>>): Reply {
  const { reply_text: text, confidence, requires_human: requiresHuman } = answer;
  if (typeof text !== 'string' || text.trim() === '') throw new Error('the answer holds no reply');
  return {
    text: text.trim(),
    confidence: typeof confidence === 'number' && confidence >= 0 && confidence <= 1 ? confidence : 0,
    requiresHuman: requiresHuman !== false,
    suggestedActions: stringsIn(answer['suggested_actions'], 3, 120),
    source: 'model',
    claims: [],
  };
}

function checkedWith(
  reply: Reply,
  { history, text, brand, contactName, understanding, policy }: ModelReplyInput,
  passages: readonly KnowledgeHit[],
): GuardReplyInput {
  return { reply: reply.text, passages, history, text, brand, contactName, language: understanding.language, policy };
}

/** What the model is told: the statements themselves, and in words whatever else was wrong. */
function faultsOf({ flags, claims }: GuardReplyResult): readonly string[] {
  const others = flags.filter((flag) => flag !== 'unsupported_claim').map((flag) => flag.replaceAll('_', ' '));
  return [...claims.filter(({ supported }) => !supported).map(({ text }) => `not supported: "${text}"`), ...others];
}
