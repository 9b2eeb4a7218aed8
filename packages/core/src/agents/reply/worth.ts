import type { Evidence } from './candidates.js';
import { WITH_MEANING, WITHOUT_MEANING, type AnswerWeights } from './answer-weights.js';

/** The weights for candidates of one search: where meanings were compared they count, else the words alone decide. */
export function weightsFor(evidence: readonly Evidence[]): AnswerWeights {
  return evidence.some(({ hasMeaning }) => hasMeaning === 1) ? WITH_MEANING : WITHOUT_MEANING;
}

/** What a candidate is worth as the answer: from `threshold` on it is said, below it a person answers. */
export function worthOf(evidence: Evidence, { bias, weights }: AnswerWeights): number {
  let worth = bias;
  for (const name in weights) worth += (weights[name] ?? 0) * (evidence[name] ?? 0);
  return worth;
}
