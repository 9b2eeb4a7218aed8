/**
 * One of several options is right, or none is: a conditional logit with "none" as an option of score 0. Right and wrong options
 * are so told apart within a question, and answerable questions from others, by the same weights.
 *
 * @typedef {object} Option
 * @property {Readonly<Record<string, number>>} evidence
 * @property {boolean} isRight
 * @property {boolean} isWrong states a wrong fact: choosing it costs more
 *
 * @typedef {{ readonly weight: number, readonly options: readonly Option[] }} Choice
 * @typedef {{ readonly bias: number, readonly weights: Readonly<Record<string, number>> }} ChoiceModel
 */

const STEPS = 220;
const RATE = 0.08;
const DECAY = 0.0005;
/** Added to the score of a wrong fact while fitting, so that it is kept at a distance. */
const WRONG_COST = 0.7;
const FIRST_BIAS = -3;

/** @param {Readonly<Record<string, number>>} evidence @param {ChoiceModel} model */
export function scoreOf(evidence, { bias, weights }) {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (evidence[name] ?? 0), bias);
}

/** Full batches by Adam, so nothing is left to chance. @param {readonly Choice[]} choices @param {readonly string[]} names @returns {ChoiceModel} */
export function fitChoice(choices, names) {
  const size = names.length + 1;
  const rows = choices
    .filter(({ options }) => options.length > 0)
    .map(({ weight, options }) => ({
      weight,
      inputs: options.map(({ evidence }) => Float64Array.from([...names.map((name) => evidence[name] ?? 0), 1])),
      right: options.map(({ isRight }) => isRight),
      cost: options.map(({ isWrong }) => (isWrong ? WRONG_COST : 0)),
      hasRight: options.some(({ isRight }) => isRight),
    }));
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  weights[size - 1] = FIRST_BIAS;
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(size);
    for (const row of rows) addGradient(row, weights, gradient);
    for (let at = 0; at < size; at += 1) {
      const slope = (gradient[at] ?? 0) / rows.length + (at < size - 1 ? DECAY * (weights[at] ?? 0) : 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      weights[at] =
        (weights[at] ?? 0) - (RATE * ((mean[at] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  const rounded = Array.from(weights, (weight) => Math.round(weight * 1_000) / 1_000);
  return { bias: rounded[size - 1] ?? 0, weights: Object.fromEntries(names.map((name, at) => [name, rounded[at] ?? 0])) };
}

/**
 * @param {{ readonly weight: number, readonly inputs: readonly Float64Array[], readonly right: readonly boolean[], readonly cost: readonly number[], readonly hasRight: boolean }} row
 * @param {Float64Array} weights @param {Float64Array} gradient
 */
function addGradient({ weight, inputs, right, cost, hasRight }, weights, gradient) {
  const scores = inputs.map((input, at) => input.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), cost[at] ?? 0));
  const highest = Math.max(0, ...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const none = Math.exp(-highest);
  const all = shares.reduce((sum, share) => sum + share, none);
  const wanted = hasRight ? shares.reduce((sum, share, at) => (right[at] ? sum + share : sum), 0) : none;
  shares.forEach((share, at) => {
    const pull = weight * (share / all - (hasRight && right[at] ? share / wanted : 0));
    const input = inputs[at];
    if (pull !== 0 && input)
      for (let index = 0; index < input.length; index += 1) gradient[index] = (gradient[index] ?? 0) + pull * (input[index] ?? 0);
  });
}
