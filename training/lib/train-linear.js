import { createFeatureReader } from '@replyforce/core/models';
import { createRandom, shuffle } from './random.js';

/**
 * Texts as a linear model sees them: buckets of words and of characters in one row, each scaled so that long and short
 * texts weigh the same.
 * @typedef {{ readonly buckets: Int32Array, readonly wordCount: number, readonly target: number, readonly weight: number }} Example
 * @typedef {import('@replyforce/core/models').FeatureSettings} FeatureSettings
 */

/**
 * @param {readonly { readonly text: string, readonly target: number, readonly weight: number, readonly language?: string }[]} rows `language`: the one that will be found
 * @param {FeatureSettings} settings
 * @returns {readonly Example[]}
 */
export function examplesOf(rows, settings) {
  const reader = createFeatureReader(settings);
  const charsAt = 2 ** settings.wordBits;
  return rows.map(({ text, target, weight, language }) => {
    const { words, wordCount, chars, charCount } = reader.read(text, language);
    const buckets = new Int32Array(wordCount + charCount);
    buckets.set(words.subarray(0, wordCount));
    for (let index = 0; index < charCount; index++) buckets[wordCount + index] = charsAt + (chars[index] ?? 0);
    return { buckets, wordCount, target, weight };
  });
}

/**
 * @typedef {object} TrainingSettings
 * @property {number} classes
 * @property {number} size how many buckets there are
 * @property {number} epochs how often every example is seen
 * @property {number} learningRate of the first epoch; it falls evenly to nothing
 * @property {number} smoothing how much of a label is given to all labels alike
 * @property {number} decay pulls the weights of what an example has towards nothing
 * @property {number} seed
 * @property {Float32Array} [trust] how far each weight may move against the others, as `trustOf` gives it; all alike without
 * @property {(epoch: number, weights: Float32Array) => void} [onEpoch]
 */

/** AdaGrad's sums begin here, so that the first steps are not too long. */
const FIRST_SQUARE = 0.01;

/**
 * Multinomial logistic regression by stochastic gradient steps (AdaGrad). One process, one order for one seed: the same
 * rows give the same weights.
 * @param {readonly Example[]} examples @param {TrainingSettings} settings
 */
export function trainLinear(examples, settings) {
  const { classes, epochs, smoothing, decay, trust } = settings;
  const weights = new Float32Array(settings.size * classes);
  const squares = new Float32Array(settings.size * classes).fill(FIRST_SQUARE);
  const random = createRandom(settings.seed);
  const order = examples.map((_, index) => index);
  const gradient = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const rate = settings.learningRate * (1 - epoch / epochs);
    shuffle(order, random);
    for (const index of order) {
      const example = /** @type {Example} */ (examples[index]);
      const scores = scoresOf(example, weights, classes);
      softmax(scores);
      for (let label = 0; label < classes; label++) {
        const wanted = (label === example.target ? 1 - smoothing : 0) + smoothing / classes;
        gradient[label] = ((scores[label] ?? 0) - wanted) * example.weight;
      }
      const { buckets, wordCount } = example;
      const [wordScale, charScale] = scalesOf(example);
      for (let at = 0; at < buckets.length; at++) {
        const value = at < wordCount ? wordScale : charScale;
        const first = (buckets[at] ?? 0) * classes;
        for (let label = 0; label < classes; label++) {
          const position = first + label;
          const weight = weights[position] ?? 0;
          const reach = trust === undefined ? 1 : (trust[position] ?? 1);
          const slope = ((gradient[label] ?? 0) * value + decay * weight) * reach;
          const square = (squares[position] ?? 0) + slope * slope;
          squares[position] = square;
          weights[position] = weight - (reach * rate * slope) / Math.sqrt(square);
        }
      }
    }
    settings.onEpoch?.(epoch, weights);
  }
  return weights;
}

/**
 * What naive Bayes says of each bucket and class: the absolute log-odds of the class where the bucket is found. Weights that
 * move by it lean on what tells classes apart even in few texts. Buckets found nowhere count as found `prior` times in each.
 * @param {readonly Example[]} examples @param {number} size @param {number} classes @param {number} prior
 */
export function trustOf(examples, size, classes, prior) {
  const trust = new Float32Array(size * classes);
  for (const { buckets, target } of examples)
    for (const bucket of buckets) trust[bucket * classes + target] = (trust[bucket * classes + target] ?? 0) + 1;
  for (let first = 0; first < trust.length; first += classes) {
    const counts = trust.slice(first, first + classes);
    const all = counts.reduce((sum, count) => sum + count, 0);
    for (let label = 0; label < classes; label++) {
      const own = counts[label] ?? 0;
      trust[first + label] = Math.abs(Math.log(((own + prior) / (all - own + (classes - 1) * prior)) * (classes - 1)));
    }
  }
  return trust;
}

/** @param {Example} example */
function scalesOf({ buckets, wordCount }) {
  return /** @type {const} */ ([1 / Math.sqrt(wordCount || 1), 1 / Math.sqrt(buckets.length - wordCount || 1)]);
}

/**
 * @param {Example} example @param {Float32Array} weights @param {number} classes
 */
export function scoresOf(example, weights, classes) {
  const { buckets, wordCount } = example;
  const [wordScale, charScale] = scalesOf(example);
  const scores = new Float64Array(classes);
  for (let at = 0; at < buckets.length; at++) {
    const value = at < wordCount ? wordScale : charScale;
    const first = (buckets[at] ?? 0) * classes;
    for (let label = 0; label < classes; label++) scores[label] = (scores[label] ?? 0) + (weights[first + label] ?? 0) * value;
  }
  return scores;
}

/** Scores to probabilities, in place. @param {Float64Array} scores */
export function softmax(scores) {
  const highest = Math.max(...scores);
  let sum = 0;
  for (let index = 0; index < scores.length; index++) sum += scores[index] = Math.exp((scores[index] ?? 0) - highest);
  for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) / sum;
  return scores;
}
