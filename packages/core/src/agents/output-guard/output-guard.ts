import type { BrandVoice } from '../../domain/settings.js';
import type { HistoryMessage } from '../../ports/pipeline.js';
import type { KnowledgeHit } from '../../domain/knowledge.js';
import type { Agent } from '../agent.js';
import { guardReply, type GuardReplyInput, type GuardReplyResult } from './guard-reply.js';

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

/** The output guard as a stage: local and synchronous, and closed when it fails (decisions.md, "Guard that fails"). */
export function createOutputGuard(): Agent<OutputGuardInput, GuardReplyResult> {
  return {
    name: 'output_guard',
    timeoutMs: TIMEOUT_MS,
    run: (input) => ({ output: input.reply === '' ? SILENCE : guardReply(input), source: 'rules' }),
    fallback: () => STOPPED,
  };
}
