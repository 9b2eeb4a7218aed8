import type { Entity, Sentiment, Topic } from '../domain/analysis.js';
import type { MaybePromise } from './runtime.js';

/**
 * The model ports: what an agent may ask of something cleverer than its rules. Each is optional; the agent's own
 * synchronous fallback answers when a port is missing, fails or runs out of time.
 */
export interface ModelPorts {
  readonly language?: LanguageDetector;
  readonly entities?: EntityExtractor;
  readonly sentiment?: SentimentClassifier;
  readonly intent?: IntentClassifier;
  readonly injection?: InjectionClassifier;
  readonly spam?: SpamClassifier;
  readonly profanity?: ProfanityDetector;
  readonly embedder?: Embedder;
  /** Writes replies where the knowledge's own words do not do. */
  readonly languageModel?: LanguageModel;
  /** A small model for messages that the rules are unsure of. */
  readonly understandingModel?: LanguageModel;
  readonly moderator?: Moderator;
}

export interface LanguageDetector {
  readonly id: string;
  /** ISO 639-1 with confidence 0–1; `null` where the text gives no ground. */
  detect(text: string): MaybePromise<{ readonly language: string; readonly confidence: number } | null>;
}

export interface EntityExtractor {
  readonly id: string;
  extract(
    text: string,
    context: { readonly now: number; readonly products: readonly string[]; readonly language: string },
  ): MaybePromise<readonly Entity[]>;
}

export interface SentimentClassifier {
  readonly id: string;
  /** `language` is what understanding found (ISO 639-1), for models that can use it; null where nothing was found. */
  classify(
    text: string,
    signal: AbortSignal,
    context?: { readonly language: string | null },
  ): MaybePromise<Pick<Sentiment, 'probabilities'> & { readonly emotions?: readonly string[] }>;
}

export interface IntentClassifier {
  readonly id: string;
  classify(text: string, signal: AbortSignal): MaybePromise<{ readonly topic: Topic; readonly confidence: number }>;
}

export interface InjectionClassifier {
  readonly id: string;
  /** Probability that the text attacks the assistant, 0–1. */
  classify(text: string, signal: AbortSignal): MaybePromise<number>;
}

export interface SpamClassifier {
  readonly id: string;
  /** Probability that the text is spam, 0–1. Asked for every message, so it answers at once. */
  classify(text: string): number;
}

export interface ProfanityDetector {
  readonly id: string;
  /** The offending words, empty for none. */
  find(text: string, language: string): readonly string[];
}

export interface Embedder {
  readonly id: string;
  readonly dimensions: number;
  embed(texts: readonly string[], signal: AbortSignal): MaybePromise<readonly Float32Array[]>;
}

export interface GenerateRequest {
  readonly messages: readonly { readonly role: 'system' | 'user' | 'assistant'; readonly content: string }[];
  readonly jsonSchema?: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly maxOutputTokens?: number;
}

export interface GenerateResult {
  readonly text: string;
  readonly finish: 'stop' | 'length' | 'refusal' | 'filtered';
  readonly usage: { readonly inputTokens: number; readonly outputTokens: number; readonly cachedTokens: number };
}

export interface LanguageModel {
  readonly id: string;
  generate(request: GenerateRequest, signal: AbortSignal): Promise<GenerateResult>;
}

export interface Moderator {
  readonly id: string;
  moderate(text: string, signal: AbortSignal): Promise<{ readonly flagged: boolean; readonly categories: readonly string[] }>;
}
