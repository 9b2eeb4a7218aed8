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
 * @typedef {{ readonly weight: number, readonly inputs: Float64Array, readonly right: readonly boolean[], readonly cost: readonly number[], readonly hasRight: boolean, readonly scores: Float64Array }} Row
 */

const STEPS = 140;
const RATE = 0.1;
/** The last steps are smaller, so that it settles. */
const SETTLES = 0.7;
const SETTLING = 0.3;
/** Of the weights of standardised evidence; what it was best at on businesses left out. */
const DECAY = 0.04;
/** What rarely differs is not blown up. */
const LEAST_SPREAD = 0.05;
/** Added to the score of a wrong fact while fitting, so that it is kept at a distance. */
const WRONG_COST = 1;
const FIRST_BIAS = -3;

/** @param {Readonly<Record<string, number>>} evidence @param {ChoiceModel} model */
export function scoreOf(evidence, { bias, weights }) {
  let score = bias;
  for (const name in weights) score += (weights[name] ?? 0) * (evidence[name] ?? 0);
  return score;
}

/** Full batches by Adam, so nothing is left to chance. @param {readonly Choice[]} choices @param {readonly string[]} names @returns {ChoiceModel} */
export function fitChoice(choices, names) {
  const spread = spreadOf(choices, names);
  const rows = choices.filter(({ options }) => options.length > 0).map((choice) => rowOf(choice, names, spread));
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const bias = names.length;
  const [weights, mean, square] = [bias, bias, bias].map((size) => new Float64Array(size + 1));
  if (!weights || !mean || !square) throw new Error('no weights');
  weights[bias] = FIRST_BIAS;
  for (let step = 1; step <= STEPS; step += 1) {
    const gradient = new Float64Array(bias + 1);
    for (const row of rows) addGradient(row, weights, gradient);
    const rate = RATE * (step > SETTLES * STEPS ? SETTLING : 1);
    for (let at = 0; at <= bias; at += 1) {
      const slope = (gradient[at] ?? 0) / all + (at < bias ? DECAY * (weights[at] ?? 0) : 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      weights[at] =
        (weights[at] ?? 0) - (rate * ((mean[at] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  /** @param {number} value */
  const rounded = (value) => Math.round(value * 1_000) / 1_000;
  return {
    bias: rounded(weights[bias] ?? 0),
    weights: Object.fromEntries(names.map((name, at) => [name, rounded((weights[at] ?? 0) / (spread[at] ?? 1))])),
  };
}

/** How far each piece of evidence differs between options. @param {readonly Choice[]} choices @param {readonly string[]} names */
function spreadOf(choices, names) {
  const options = choices.flatMap((choice) => choice.options);
  return names.map((name) => {
    const [sum, squares] = options.reduce(
      ([first, second], { evidence }) => [first + (evidence[name] ?? 0), second + (evidence[name] ?? 0) ** 2],
      [0, 0],
    );
    const mean = sum / options.length;
    return Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, squares / options.length - mean * mean)));
  });
}

/** @param {Choice} choice @param {readonly string[]} names @param {readonly number[]} spread @returns {Row} */
function rowOf({ weight, options }, names, spread) {
  const inputs = new Float64Array(options.length * (names.length + 1));
  let at = 0;
  for (const { evidence } of options) {
    names.forEach((name, index) => (inputs[at++] = (evidence[name] ?? 0) / (spread[index] ?? 1)));
    inputs[at++] = 1;
  }
  return {
    weight,
    inputs,
    right: options.map(({ isRight }) => isRight),
    cost: options.map(({ isWrong }) => (isWrong ? WRONG_COST : 0)),
    hasRight: options.some(({ isRight }) => isRight),
    scores: new Float64Array(options.length),
  };
}

/** @param {Row} row @param {Float64Array} weights @param {Float64Array} gradient */
function addGradient({ weight, inputs, right, cost, hasRight, scores }, weights, gradient) {
  const width = weights.length;
  let highest = 0;
  for (let option = 0, at = 0; option < scores.length; option += 1) {
    let score = cost[option] ?? 0;
    for (let index = 0; index < width; index += 1) score += /** @type {number} */ (inputs[at++]) * /** @type {number} */ (weights[index]);
    scores[option] = score;
    if (score > highest) highest = score;
  }
  const none = Math.exp(-highest);
  let [all, wanted] = [none, hasRight ? 0 : none];
  for (let option = 0; option < scores.length; option += 1) {
    const share = Math.exp((scores[option] ?? 0) - highest);
    scores[option] = share;
    all += share;
    if (right[option]) wanted += share;
  }
  for (let option = 0; option < scores.length; option += 1) {
    const share = scores[option] ?? 0;
    const pull = weight * (share / all - (hasRight && right[option] ? share / wanted : 0));
    if (Math.abs(pull) < 1e-9) continue;
    const from = option * width;
    for (let index = 0; index < width; index += 1) gradient[index] = (gradient[index] ?? 0) + pull * (inputs[from + index] ?? 0);
  }
}
