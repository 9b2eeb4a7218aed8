/**
 * Trains and writes the linear models of the input guard: logistic regression over hashed features, seeds fixed, equal data
 * give equal bytes. The bounds of a model come from scores out of fold, so that they hold for texts it was not made from.
 */
import { writeFileSync } from 'node:fs';
import { importSource } from './import-source.js';

const SOURCE = new URL('../../packages/adapters/src/local/linear/', import.meta.url);
export const { BUCKETS, featuresOf } = await importSource(new URL('features.ts', SOURCE));
export const { markShapes } = await importSource(new URL('mark-shapes.ts', SOURCE));

const SEED = 7;
const EPOCHS = 20;
const RATE = 0.3;
const DECAY = 1e-4;
const FOLDS = 5;
/** Weights beyond this share of all are cut, so that one byte is fine enough for the rest. */
const CLIP_SHARE = 0.9995;

/**
 * `cost` is what an error on the example counts. A `lookalike` is a negative that resembles the positives: the bounds are set by them.
 * @typedef {{ readonly kind: 'positive' | 'lookalike' | 'ordinary', readonly cost: number, readonly group: string, readonly features: readonly number[] }} Example
 */
/** @typedef {{ readonly bias: number, readonly weights: Float64Array }} Model */

const random = randomFrom(SEED);

/**
 * Trains on the examples, prints what the bounds mean out of fold and writes the weights as a module.
 * @param {string} name of the model: `injection` writes injection-weights.ts
 * @param {readonly Example[]} examples
 * @param {{ readonly leaning: number, readonly sure: number }} alarms share of look-alikes above each bound
 */
export function trainAndWrite(name, examples, alarms) {
  const outOfFold = examples.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(examples.filter((example) => foldOf(example.group) !== fold));
    examples.forEach((example, index) => {
      if (foldOf(example.group) === fold) outOfFold[index] = score(model, example.features);
    });
  }
  const lookalikes = outOfFold.filter((_, index) => examples[index]?.kind === 'lookalike').sort((a, b) => b - a);
  const leaning = lookalikes[Math.floor(lookalikes.length * alarms.leaning)] ?? 0;
  const sure = lookalikes[Math.floor(lookalikes.length * alarms.sure)] ?? 0;
  const model = fit(examples);
  const size = [...model.weights].map(Math.abs).sort((a, b) => a - b)[Math.floor(BUCKETS * CLIP_SHARE)] ?? 1;
  const bytes = Int8Array.from(model.weights, (weight) => Math.round((Math.max(-size, Math.min(size, weight)) / size) * 127));
  const numbers = { bias: model.bias, scale: size / 127, leaning, sure };
  writeFileSync(new URL(`${name}-weights.ts`, SOURCE), moduleOf(name, numbers, Buffer.from(bytes.buffer)));
  for (const [bound, value] of Object.entries({ leaning, sure }))
    for (const kind of ['positive', 'lookalike', 'ordinary']) {
      const scores = outOfFold.filter((_, index) => examples[index]?.kind === kind);
      process.stdout.write(`out of fold, ${bound}: ${scores.filter((each) => each > value).length} of ${scores.length} ${kind}\n`);
    }
}

/** @template T @param {readonly T[]} rows @param {number} count @returns {readonly T[]} */
export function sample(rows, count) {
  return rows.filter(() => random() < count / rows.length);
}

/** @param {string} group */
function foldOf(group) {
  let sum = 0;
  for (let at = 0; at < group.length; at++) sum = (sum * 31 + group.charCodeAt(at)) >>> 0;
  return sum % FOLDS;
}

/** Logistic regression by AdaGrad, one example at a time in a new order each epoch. @param {readonly Example[]} rows @returns {Model} */
function fit(rows) {
  const weights = new Float64Array(BUCKETS);
  const steps = new Float64Array(BUCKETS).fill(1e-2);
  let bias = 0;
  let biasStep = 1;
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order);
    for (const index of order) {
      const { kind, cost, features } = /** @type {Example} */ (rows[index]);
      const norm = 1 / Math.sqrt(features.length + 1);
      const error = (1 / (1 + Math.exp(-score({ bias, weights }, features))) - (kind === 'positive' ? 1 : 0)) * cost;
      for (const feature of features) {
        const gradient = error * norm + DECAY * (weights[feature] ?? 0);
        steps[feature] = (steps[feature] ?? 0) + gradient * gradient;
        weights[feature] = (weights[feature] ?? 0) - (RATE * gradient) / Math.sqrt(steps[feature] ?? 1);
      }
      biasStep += error * error;
      bias -= (RATE * error) / Math.sqrt(biasStep);
    }
  }
  return { bias, weights };
}

/** @param {Model} model @param {readonly number[]} features */
function score({ bias, weights }, features) {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return bias + sum / Math.sqrt(features.length + 1);
}

/** @param {number[]} order */
function shuffle(order) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}

/** Numbers in [0, 1) that are the same everywhere: a linear congruential generator of 31 bits. @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** @param {string} name @param {Readonly<Record<string, number>>} numbers @param {Buffer} weights */
function moduleOf(name, numbers, weights) {
  const lines = Object.entries(numbers).map(([key, value]) => `  ${key}: ${Number(value.toPrecision(6))},`);
  return `/** Made by \`node training/${name}.js\`, described in training/cards/${name}.md. Not edited by hand. */
export const ${name.toUpperCase()}_MODEL = {
${lines.join('\n')}
  /** One signed byte for each bucket, times \`scale\`, in base64. */
  weights:
    '${weights.toString('base64')}',
} as const;
`;
}
