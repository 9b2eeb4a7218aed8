import type { AnswerWeights } from './answer-weights.js';
import type { Evidence } from './candidates.js';

/** What a candidate is worth as the answer: from `threshold` on it is said, below it a person answers. */
export function worthOf(evidence: Evidence, { bias, names, weights, together }: AnswerWeights): number {
  let worth = bias;
  for (let at = 0; at < names.length; at += 1) worth += (weights[at] as number) * (evidence[names[at] as string] ?? 0);
  for (const { out, bias: first, weights: own } of together) {
    let sum = first;
    for (let at = 0; at < names.length; at += 1) sum += (own[at] as number) * (evidence[names[at] as string] ?? 0);
    worth += out * Math.tanh(sum);
  }
  return worth;
}
