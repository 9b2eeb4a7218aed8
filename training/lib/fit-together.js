import { scoreOf } from './fit-choice.js';
import { createRandom } from './random.js';

/**
 * What pieces of evidence mean together: a few units, each the tanh of a sum of its own, beside the linear sum of `fit-choice.js`,
 * from which it starts. One of several options is right, or none, as there.
 *
 * @typedef {import('./fit-choice.js').Option} Option @typedef {import('./fit-choice.js').Choice} Choice @typedef {import('./fit-choice.js').ChoiceModel} ChoiceModel
 * @typedef {{ readonly out: number, readonly bias: number, readonly weights: readonly number[] }} Unit
 * @typedef {{ readonly bias: number, readonly names: readonly string[], readonly weights: readonly number[], readonly together: readonly Unit[] }} TogetherModel
 */

const UNITS = 16;
const STEPS = 220;
const RATE = 0.02;
/** The last steps are smaller, so that it settles. */
const SETTLES = 0.7;
const SETTLING = 0.3;
const DECAY = { linear: 0.04, units: 0.008 };
/** Options of a question that are learnt from: the likeliest, and those that are right. */
const LIKELIEST = 12;
/** Added to the score of a wrong fact while fitting, so that it is kept at a distance. */
const WRONG_COST = 2;
const LEAST_SPREAD = 0.05;
/** Fits that begin elsewhere and are taken together: one alone is right about other businesses by luck. */
export const SEEDS = [20261126, 20261127, 20261128];

/** @param {Readonly<Record<string, number>>} evidence @param {TogetherModel} model */
export function worthOf(evidence, { bias, names, weights, together }) {
  const values = names.map((name) => evidence[name] ?? 0);
  const sum = (/** @type {readonly number[]} */ own) => own.reduce((total, weight, at) => total + weight * (values[at] ?? 0), 0);
  return bias + sum(weights) + together.reduce((total, unit) => total + unit.out * Math.tanh(unit.bias + sum(unit.weights)), 0);
}

/** A linear model in this form. @param {ChoiceModel} model @param {readonly string[]} names @returns {TogetherModel} */
export const linearly = ({ bias, weights }, names) => ({ bias, names, weights: names.map((name) => weights[name] ?? 0), together: [] });

/** The mean of several fits. @param {readonly Choice[]} choices @param {readonly string[]} names @param {ChoiceModel} linear @param {readonly number[]} [seeds] @returns {TogetherModel} */
export function fitTogether(choices, names, linear, seeds = SEEDS) {
  const fits = seeds.map((seed) => fitOnce(choices, names, linear, seed));
  const mean = (/** @type {(fit: TogetherModel) => number} */ of) => rounded(fits.reduce((sum, fit) => sum + of(fit), 0) / fits.length);
  return {
    names,
    bias: mean(({ bias }) => bias),
    weights: names.map((_, at) => mean(({ weights }) => weights[at] ?? 0)),
    together: fits.flatMap(({ together }) => together.map((unit) => ({ ...unit, out: rounded(unit.out / fits.length) }))),
  };
}

/** Full batches by Adam. @param {readonly Choice[]} choices @param {readonly string[]} names @param {ChoiceModel} linear @param {number} seed @returns {TogetherModel} */
function fitOnce(choices, names, linear, seed) {
  const kept = choices
    .filter(({ options }) => options.length > 0)
    .map((choice) => ({ ...choice, options: likeliestOf(choice.options, linear) }));
  const { means, spreads } = spreadsOf(kept, names);
  const width = names.length + 1;
  const rows = kept.map(({ weight, options }) => ({
    weight,
    inputs: Float64Array.from(
      options.flatMap(({ evidence }) => [...names.map((name, at) => ((evidence[name] ?? 0) - (means[at] ?? 0)) / (spreads[at] ?? 1)), 1]),
    ),
    right: options.map(({ isRight }) => isRight),
    cost: options.map(({ isWrong }) => (isWrong ? WRONG_COST : 0)),
  }));
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  // The linear sum, then of each unit its own sum, then what each adds.
  const size = width * (UNITS + 1) + UNITS;
  const outs = width * (UNITS + 1);
  const weights = new Float64Array(size);
  names.forEach((name, at) => (weights[at] = (linear.weights[name] ?? 0) * (spreads[at] ?? 1)));
  weights[names.length] = linear.bias + names.reduce((sum, name, at) => sum + (linear.weights[name] ?? 0) * (means[at] ?? 0), 0);
  const random = createRandom(seed);
  const bound = 1 / Math.sqrt(width);
  for (let at = width; at < outs; at += 1) weights[at] = (2 * random() - 1) * bound;
  const [mean, square, gradient] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step += 1) {
    gradient.fill(0);
    for (const row of rows) addGradient(row, weights, gradient, width);
    const rate = RATE * (step > SETTLES * STEPS ? SETTLING : 1);
    for (let at = 0; at < size; at += 1) {
      const decay = at < width - 1 ? DECAY.linear : at >= width ? DECAY.units : 0;
      const slope = (gradient[at] ?? 0) / all + decay * (weights[at] ?? 0);
      mean[at] = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      square[at] = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      weights[at] =
        (weights[at] ?? 0) - (rate * ((mean[at] ?? 0) / (1 - 0.9 ** step))) / (Math.sqrt((square[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  // Back to evidence as it is: neither moved nor stretched.
  const plainly = (/** @type {number} */ from) => {
    const own = names.map((_, at) => (weights[from + at] ?? 0) / (spreads[at] ?? 1));
    return {
      bias: rounded((weights[from + names.length] ?? 0) - own.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0)),
      weights: own.map(rounded),
    };
  };
  return {
    names,
    ...plainly(0),
    together: Array.from({ length: UNITS }, (_, unit) => ({ out: rounded(weights[outs + unit] ?? 0), ...plainly(width * (unit + 1)) })),
  };
}

const rounded = (/** @type {number} */ value) => Math.round(value * 1_000) / 1_000;

/** @param {readonly Option[]} options @param {ChoiceModel} model */
function likeliestOf(options, model) {
  const scored = options
    .map((option) => ({ option, score: scoreOf(option.evidence, model) }))
    .sort((left, right) => right.score - left.score);
  return scored.filter(({ option }, at) => at < LIKELIEST || option.isRight).map(({ option }) => option);
}

/** @param {readonly { readonly options: readonly Option[] }[]} choices @param {readonly string[]} names */
function spreadsOf(choices, names) {
  const options = choices.flatMap((choice) => choice.options);
  const means = names.map((name) => options.reduce((sum, { evidence }) => sum + (evidence[name] ?? 0), 0) / options.length);
  const spreads = names.map((name, at) =>
    Math.max(
      LEAST_SPREAD,
      Math.sqrt(options.reduce((sum, { evidence }) => sum + ((evidence[name] ?? 0) - (means[at] ?? 0)) ** 2, 0) / options.length),
    ),
  );
  return { means, spreads };
}

/** @param {{ readonly weight: number, readonly inputs: Float64Array, readonly right: readonly boolean[], readonly cost: readonly number[] }} row @param {Float64Array} weights @param {Float64Array} gradient @param {number} width */
function addGradient({ weight, inputs, right, cost }, weights, gradient, width) {
  const count = right.length;
  const outs = width * (UNITS + 1);
  const seen = new Float64Array(count * UNITS);
  const scores = new Float64Array(count);
  let highest = 0;
  for (let option = 0; option < count; option += 1) {
    const from = option * width;
    let score = cost[option] ?? 0;
    for (let at = 0; at < width; at += 1) score += /** @type {number} */ (inputs[from + at]) * /** @type {number} */ (weights[at]);
    for (let unit = 0; unit < UNITS; unit += 1) {
      const own = width * (unit + 1);
      let sum = 0;
      for (let at = 0; at < width; at += 1) sum += /** @type {number} */ (inputs[from + at]) * /** @type {number} */ (weights[own + at]);
      const value = Math.tanh(sum);
      seen[option * UNITS + unit] = value;
      score += value * /** @type {number} */ (weights[outs + unit]);
    }
    scores[option] = score;
    if (score > highest) highest = score;
  }
  const none = Math.exp(-highest);
  const hasRight = right.some(Boolean);
  let [all, wanted] = [none, hasRight ? 0 : none];
  for (let option = 0; option < count; option += 1) {
    const share = Math.exp((scores[option] ?? 0) - highest);
    scores[option] = share;
    all += share;
    if (right[option]) wanted += share;
  }
  for (let option = 0; option < count; option += 1) {
    const share = scores[option] ?? 0;
    const pull = weight * (share / all - (hasRight && right[option] ? share / wanted : 0));
    if (Math.abs(pull) < 1e-6) continue;
    const from = option * width;
    for (let at = 0; at < width; at += 1)
      gradient[at] = /** @type {number} */ (gradient[at]) + pull * /** @type {number} */ (inputs[from + at]);
    for (let unit = 0; unit < UNITS; unit += 1) {
      const value = /** @type {number} */ (seen[option * UNITS + unit]);
      gradient[outs + unit] = /** @type {number} */ (gradient[outs + unit]) + pull * value;
      const through = pull * /** @type {number} */ (weights[outs + unit]) * (1 - value * value);
      const own = width * (unit + 1);
      for (let at = 0; at < width; at += 1)
        gradient[own + at] = /** @type {number} */ (gradient[own + at]) + through * /** @type {number} */ (inputs[from + at]);
    }
  }
}
