import type { BrandVoice } from '../../domain/settings.js';
import type { HistoryMessage } from '../../ports/pipeline.js';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import type { Agent } from '../agent.js';
import type { Entailment } from '../../ports/entailment.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { after } from '../../support/maybe-promise.js';
import { guardReply, guardReplyByMeaning, type GuardReplyInput, type GuardReplyResult } from './guard-reply.js';

/** What the output guard reads: a draft and what it may rest on. */
export interface OutputGuardInput {
  /** Empty where nothing will be said. */
  readonly reply: string;
  readonly passages: readonly KnowledgeHit[];
  readonly history: readonly HistoryMessage[];
  readonly text: string;
  readonly brand: BrandVoice;
  readonly contactName: string | null;
  /** Language the reply should be in. */
  readonly language: string;
  readonly policy?: GuardReplyInput['policy'];
}

const TIMEOUT_MS = 500;
const SILENCE: GuardReplyResult = { passed: true, flags: [], riskScore: 0, claims: [] };
const STOPPED: GuardReplyResult = { passed: false, flags: ['unsupported_claim'], riskScore: 1, claims: [] };

/** How replies are checked: by rules (`rules`), or by their meaning too (`local`). */
export interface ReplyCheck {
  readonly source: 'rules' | 'local';
  check(input: GuardReplyInput, signal: AbortSignal): MaybePromise<GuardReplyResult>;
}

export const BY_RULES: ReplyCheck = { source: 'rules', check: guardReply };

export const replyCheck = (entailment: Entailment | undefined): ReplyCheck =>
  entailment === undefined ? BY_RULES : { source: 'local', check: (input, signal) => guardReplyByMeaning(input, entailment, signal) };

/** The output guard as a stage: local, and closed when it fails (decisions.md, "Guard that fails"). Where only the meaning takes too long, rules decide. */
export function createOutputGuard({ check, source }: ReplyCheck = BY_RULES): Agent<OutputGuardInput, GuardReplyResult> {
  return {
    name: 'output_guard',
    timeoutMs: TIMEOUT_MS,
    run: (input, signal) => after(input.reply === '' ? SILENCE : check(input, signal), (output) => ({ output, source })),
    fallback: (input, reason) => (reason === 'timeout' && input.reply !== '' ? guardReply(input) : STOPPED),
  };
}
