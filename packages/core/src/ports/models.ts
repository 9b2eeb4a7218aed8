import type { Entity, Sentiment, Topic } from '../domain/analysis.js';
import type { Entailment } from './entailment.js';
import type { MaybePromise } from './runtime.js';

/**
 * The model ports: what an agent may ask of something cleverer than its rules. Each is optional; the agent's own
 * synchronous fallback answers when a port is missing, fails or runs out of time.
 */
export interface ModelPorts {
  readonly encoder?: Encoder;
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

/** What is known of a text beside its words, for classifiers that can use it. */
export interface TextContext {
  /** What understanding found (ISO 639-1); null where nothing was found. */
  readonly language: string | null;
  /** The text's vector by `models.encoder`, made at the first call and once for all who ask. Absent without an encoder; throws or rejects as it does. */
  readonly vector?: () => MaybePromise<Float32Array>;
}

/** Texts as vectors, in this process: one for each message, which sentiment, topic and the search in the knowledge share. */
export interface Encoder {
  /** Name and version: vectors of one id are compared with each other, never with those of another. */
  readonly id: string;
  readonly dimensions: number;
  /** The text's direction: length 1, or 0 where the encoder knows nothing of it. */
  encode(text: string, signal: AbortSignal): MaybePromise<Float32Array>;
  /** Log-odds that documents answer a question of this direction: where one's own parcel is stands in none. Optional: no question is told from another. */
  answerability?(vector: Float32Array): number;
  /** Optional: texts are compared by their vectors alone. */
  readonly tokens?: TokenEncoder;
  /** Optional: rules alone tell whether the knowledge bears out a reply. */
  readonly entailment?: Entailment;
}

/** Questions and lines token by token, beside their vectors and in the same run. */
export interface TokenEncoder {
  /** Numbers of one token. */
  readonly width: number;
  /** How much tokens count beside the vectors when a question is compared with a line, 0–1. */
  readonly share: number;
  encode(text: string, as: 'question' | 'line', signal: AbortSignal): MaybePromise<EncodedText>;
}

export interface EncodedText {
  /** As `Encoder.encode` gives it. */
  readonly vector: Float32Array;
  /**
   * Directions of its tokens, `TokenEncoder.width` numbers each, one after the other; empty where nothing is compared by them. Of a line each
   * has length 1; of a question each is as long as the token counts, and all lengths together are 1.
   */
  readonly tokens: Float32Array;
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
  classify(text: string, signal: AbortSignal, context?: TextContext): MaybePromise<SentimentAnswer>;
}

export interface SentimentAnswer extends Pick<Sentiment, 'probabilities'> {
  readonly emotions?: readonly string[];
  /** Who answered, where that is not always the same; default: the classifier's id. */
  readonly source?: string;
  /** What the answer had to do without, and why. */
  readonly degraded?: string;
}

export interface IntentClassifier {
  readonly id: string;
  /** Null where it cannot tell, as in a language it does not know. */
  classify(
    text: string,
    signal: AbortSignal,
    context?: TextContext,
  ): MaybePromise<{ readonly topic: Topic; readonly confidence: number } | null>;
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
  readonly usage: {
    /** All of them, also those of the next two. */
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** Read from the provider's cache. */
    readonly cachedTokens: number;
    /** Written to it, where the provider counts that. */
    readonly cacheWriteTokens?: number;
  };
}

export interface LanguageModel {
  readonly id: string;
  generate(request: GenerateRequest, signal: AbortSignal): Promise<GenerateResult>;
}

export interface Moderator {
  readonly id: string;
  moderate(text: string, signal: AbortSignal): Promise<{ readonly flagged: boolean; readonly categories: readonly string[] }>;
}
