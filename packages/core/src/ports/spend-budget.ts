import type { StageName } from '../domain/analysis.js';
import type { GenerateResult } from './models.js';
import type { MaybePromise } from './runtime.js';

/** What a call of a model will cost at most. */
export interface SpendEstimate {
  readonly stage: StageName;
  /** Id of the model. */
  readonly model: string;
  /** Tokens in and out. */
  readonly tokens: number;
  /** Null where the price of the model is not known. */
  readonly usd: number | null;
}

/** What a call came to. A call that failed may still have been counted by the provider: then nothing is known of it. */
export interface SpendActual {
  readonly usage: GenerateResult['usage'] | null;
  readonly usd: number | null;
  readonly ms: number;
}

export interface SpendReservation {
  /** Replaces the estimate by what the call came to; without `usage` the estimate stands. */
  settle(actual: SpendActual): MaybePromise<void>;
}

/**
 * What a tenant may still spend on models. Asked before each call, because a bill cannot be taken back (decisions.md,
 * invariant 9): reserve, call, settle.
 */
export interface SpendBudget {
  /** `null` where the call does not fit any more: it must not be made. */
  reserve(estimate: SpendEstimate): MaybePromise<SpendReservation | null>;
}
