import type { AnswerWeights } from './answer-weights.js';
import type { Evidence } from './candidates.js';

/** Weights side by side, of the linear sum, then of each unit, each with its bias last; and room for what one candidate tells. */
interface Laid {
  readonly numbers: Float64Array;
  readonly values: Float64Array;
  /** Places of the values that are not 0. */
  readonly told: Int32Array;
}

const laid = new WeakMap<AnswerWeights, Laid>();

/** What a candidate is worth as the answer: from `threshold` on it is said, below it a person answers. */
export function worthOf(evidence: Evidence, weights: AnswerWeights): number {
  const own = laid.get(weights) ?? lay(weights);
  const { values, told } = own;
  const { names, together } = weights;
  const width = names.length + 1;
  // Looked up by name once for all sums. Most evidence is silent, and what is 0 adds nothing to any of them.
  let count = 0;
  for (let at = 0; at < names.length; at += 1) {
    const value = evidence[names[at] as string] ?? 0;
    if (value === 0) continue;
    values[count] = value;
    told[count] = at;
    count += 1;
  }
  values[count] = 1;
  told[count] = names.length;
  let worth = sum(own, 0, count);
  for (let unit = 0; unit < together.length; unit += 1)
    worth += (together[unit] as (typeof together)[number]).out * Math.tanh(sum(own, (unit + 1) * width, count));
  return worth;
}

/** Of the weights from a place on, with the values told up to `last`, the bias. */
function sum({ numbers, values, told }: Laid, from: number, last: number): number {
  let total = 0;
  for (let at = 0; at <= last; at += 1) total += (numbers[from + (told[at] as number)] as number) * (values[at] as number);
  return total;
}

function lay(weights: AnswerWeights): Laid {
  const { names, together } = weights;
  const made = {
    numbers: Float64Array.from([weights, ...together].flatMap((own) => [...own.weights, own.bias])),
    values: new Float64Array(names.length + 1),
    told: new Int32Array(names.length + 1),
  };
  laid.set(weights, made);
  return made;
}
