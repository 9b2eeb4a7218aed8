import type { AnswerWeights } from './answer-weights.js';
import type { Evidence } from './candidates.js';

/** Weights side by side: of the linear sum, then of each unit, each with its bias last. */
interface Laid {
  readonly numbers: Float64Array;
  readonly values: Float64Array;
}

const laid = new WeakMap<AnswerWeights, Laid>();

/** What a candidate is worth as the answer: from `threshold` on it is said, below it a person answers. */
export function worthOf(evidence: Evidence, weights: AnswerWeights): number {
  const { numbers, values } = laid.get(weights) ?? lay(weights);
  const { names, together } = weights;
  const width = names.length + 1;
  // Looked up by name once for all sums.
  for (let at = 0; at < names.length; at += 1) values[at] = evidence[names[at] as string] ?? 0;
  let worth = sum(numbers, 0, values, width);
  for (let unit = 0; unit < together.length; unit += 1)
    worth += (together[unit] as (typeof together)[number]).out * Math.tanh(sum(numbers, (unit + 1) * width, values, width));
  return worth;
}

function sum(numbers: Float64Array, from: number, values: Float64Array, width: number): number {
  let total = 0;
  for (let at = 0; at < width; at += 1) total += (numbers[from + at] as number) * (values[at] as number);
  return total;
}

function lay(weights: AnswerWeights): Laid {
  const { names, together } = weights;
  const made = {
    numbers: Float64Array.from([weights, ...together].flatMap((own) => [...own.weights, own.bias])),
    values: new Float64Array(names.length + 1).fill(1),
  };
  laid.set(weights, made);
  return made;
}
