import type { AnswerWeights } from './answer-weights.js';
import type { Evidence } from './candidates.js';

/** What a candidate is worth as the answer: from `threshold` on it is said, below it a person answers. */
export function worthOf(evidence: Evidence, { bias, weights }: AnswerWeights): number {
  let worth = bias;
  for (const name in weights) worth += (weights[name] ?? 0) * (evidence[name] ?? 0);
  return worth;
}
