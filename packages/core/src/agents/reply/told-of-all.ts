import type { Quote } from './quote.js';
import type { Weighed } from './weighed.js';

/** An answer made of several that are asked for alike, such as the hours of each place, and how sure it is. */
export interface ToldOfAll {
  readonly quotes: readonly Quote[];
  /** Share of the question that the quoted words cover, 0–1. */
  readonly coverage: number;
  readonly worth: number;
}

/**
 * What several are worth together. Worth is the logarithm of odds in a choice among all candidates, so odds add up: one of them is the
 * answer, whichever is meant, and the answer is all of them.
 */
export const worthTogether = (all: readonly Weighed[]): number => Math.log(all.reduce((sum, { worth }) => sum + Math.exp(worth), 0));
