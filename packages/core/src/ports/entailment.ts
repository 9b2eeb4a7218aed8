import type { FactType } from '../knowledge/facts.js';
import type { MaybePromise } from './runtime.js';

/**
 * Whether lines of a knowledge bear out the statements of a reply: what rules find in their words, read together with their meaning.
 * Runs in this process.
 */
export interface Entailment {
  /** Name and version of its weights. */
  readonly id: string;
  /**
   * Of an English text (or a gloss of another), what it is compared by. Lines of the knowledge may be remembered; what was `said`, by the
   * customer or in a reply, is not to stay in memory.
   */
  read(text: string, as: 'line' | 'said', signal: AbortSignal): MaybePromise<EntailmentText>;
  /** Of each statement, the log-odds that it is borne out, less those that are asked for: what is 0 or more may be said. */
  judge(reply: EntailmentInput): readonly number[];
}

export interface EntailmentText {
  /** Its direction: length 1, or 0 where nothing is known of it. */
  readonly vector: Float32Array;
  /** Numbers of its tokens, one token after the other. */
  readonly tokens: Float32Array;
  /** What the tokens are: the number of each in the vocabulary, and where it stands in the text, UTF-16 code units. */
  readonly pieces: readonly { readonly id: number; readonly start: number; readonly end: number }[];
}

export interface EntailmentInput {
  /** What the customer wrote. */
  readonly question: EntailmentText;
  /** What may bear the statements out, the nearest first. */
  readonly lines: readonly EntailmentText[];
  readonly statements: readonly EntailmentStatement[];
}

export interface EntailmentStatement {
  readonly text: EntailmentText;
  readonly values: readonly EntailmentValue[];
  /** What rules found of the source that decides for them, by name; `weighing.ts` tells the names. */
  readonly evidence: Readonly<Record<string, number>>;
}

/** A value that a statement gives. */
export interface EntailmentValue {
  readonly type: FactType;
  /** Where it stands in the statement, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Of each line, whether it gives the value. */
  readonly inLines: readonly boolean[];
  /** Whether anything that was found gives it, and whether the customer does. */
  readonly anywhere: boolean;
  readonly inQuestion: boolean;
  /** The ways (`WAYS_TO_WORK_OUT`) in which it can be worked out, where nothing gives it. */
  readonly workedOut: readonly boolean[];
}
