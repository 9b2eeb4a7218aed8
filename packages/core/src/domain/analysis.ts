import type { CacheOutcome } from './cache-use.js';
import type { LeadScore } from './lead.js';

/** What the pipeline found out and decided about one turn (contract section 5; camelCase here, snake_case on the wire). */
export interface Analysis {
  readonly id: string;
  readonly text: string;
  readonly guardrail: InputGuardResult;
  readonly understanding: Understanding;
  readonly sentiment: Sentiment;
  readonly leadScore: LeadScore;
  readonly reply: Reply | null;
  readonly outputGuardrail: OutputGuardResult;
  readonly handoff: Handoff;
  readonly stages: readonly StageTrace[];
  readonly cost: Cost;
  readonly models: Readonly<Record<string, string>>;
}

export type InputFlag =
  'prompt_injection' | 'injection_suspected' | 'spam' | 'phishing' | 'profanity' | 'threat' | 'self_harm' | 'moderation_skipped';

export interface InputGuardResult {
  /** False only for `prompt_injection`, `spam` and `phishing`. */
  readonly passed: boolean;
  readonly flags: readonly InputFlag[];
  /** Of what did not pass: only a classifier takes it for spam, so a person looks at it instead of nobody. */
  readonly inDoubt?: true;
  /** 0–1. */
  readonly riskScore: number;
  /** Which words raised which flag. */
  readonly evidence: readonly { readonly flag: InputFlag; readonly text: string }[];
}

export type Topic = 'pricing' | 'support' | 'complaint' | 'inquiry' | 'feedback' | 'other';

export type EntityType = 'product' | 'person' | 'company' | 'location' | 'order_number' | 'money' | 'date' | 'email' | 'phone' | 'url';

export interface Entity {
  readonly type: EntityType;
  readonly value: string;
}

export interface Understanding {
  /** ISO 639-1; the conversation's own where the text is too short to tell. */
  readonly language: string;
  readonly entities: readonly Entity[];
  readonly topic: Topic;
  readonly isQuestion: boolean;
  /** At most 50 words. */
  readonly summary: string;
  /** At most five. */
  readonly keyPhrases: readonly string[];
}

export type SentimentLabel = 'positive' | 'negative' | 'neutral' | 'mixed';
export type Urgency = 'low' | 'medium' | 'high' | 'critical';

export interface Sentiment {
  readonly sentiment: SentimentLabel;
  /** -1 … 1. */
  readonly score: number;
  readonly urgency: Urgency;
  readonly emotions: readonly string[];
  readonly probabilities: { readonly negative: number; readonly neutral: number; readonly positive: number };
}

export type ReplySource = 'model' | 'knowledge' | 'template' | 'cache' | 'human_holding';

/** Where a claim is supported. `score` is 0–1. */
export interface Evidence {
  readonly documentId: string;
  readonly passage: string;
  readonly score: number;
}

export interface Claim {
  readonly text: string;
  readonly supported: boolean;
  readonly evidence: readonly Evidence[];
  /** Why it is not supported, in words; only of one that is not. */
  readonly reason?: string;
}

export interface Reply {
  readonly text: string;
  /** 0–1. */
  readonly confidence: number;
  readonly requiresHuman: boolean;
  readonly suggestedActions: readonly string[];
  readonly source: ReplySource;
  readonly claims: readonly Claim[];
}

export type OutputFlag =
  'unsupported_claim' | 'pii_leak' | 'prompt_leak' | 'forbidden_promise' | 'wrong_language' | 'profanity' | 'too_long';

export interface OutputGuardResult {
  readonly passed: boolean;
  readonly flags: readonly OutputFlag[];
  readonly riskScore: number;
}

export type HandoffTrigger =
  'low_confidence' | 'human_requested' | 'negative_critical' | 'unresolved' | 'legal' | 'model_unavailable' | 'safety' | 'policy';

export interface Handoff {
  readonly needed: boolean;
  readonly triggers: readonly HandoffTrigger[];
}

export type StageName =
  'input_guard' | 'understanding' | 'model_understanding' | 'sentiment' | 'lead_score' | 'reply' | 'model_reply' | 'output_guard';

export interface StageTrace {
  readonly name: StageName;
  readonly ms: number;
  /** What produced the result: `rules`, `local`, `fallback`, a model's name … */
  readonly source: string;
  /** Why the result is weaker than it could be. */
  readonly degraded?: string;
  /** What looking among the kept replies came to, where that was done. */
  readonly cache?: CacheOutcome;
}

export interface Cost {
  /** Null where the price of a model that was asked is not known. */
  readonly usd: number | null;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Input tokens that the provider had kept, part of `inputTokens`. */
  readonly cached: number;
  /** Each call of a model, in the order they were made. */
  readonly calls: readonly ModelCall[];
}

export interface ModelCall {
  readonly stage: StageName;
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens: number;
  readonly usd: number | null;
  readonly ms: number;
}
