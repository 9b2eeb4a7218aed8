#!/usr/bin/env node
/**
 * Trains the second voice of the input guard: a linear model over hashed words, pairs and word parts.
 *
 *   node training/injection.js DATA
 *
 * Reads the `tune` part of training/eval/guard-split.js from the folder DATA of public data sets and writes
 * packages/adapters/src/local/injection/weights.ts. Equal data give equal bytes. About a minute. The card is
 * training/cards/injection.md. Exit codes: 0 written, 1 data missing, 2 wrong usage.
 */
import { writeFileSync } from 'node:fs';
import { injectionRows, ordinaryRows, readRows, spamRows } from './eval/guard-split.js';
import { importSource } from './support/import-source.js';

const SOURCE = new URL('../packages/adapters/src/local/injection/', import.meta.url);
const { BUCKETS, featuresOf } = await importSource(new URL('features.ts', SOURCE));

const SEED = 7;
const EPOCHS = 20;
const RATE = 0.3;
const DECAY = 1e-4;
const FOLDS = 5;
/** What an error on a row of its kind counts. Look-alikes are few and teach the most. */
const COST = { attack: 4, lookalike: 3, ordinary: 1 };
/** Rows of each ordinary source; more only takes longer. */
const SAMPLE = { ordinary: 8_000, ham: 1_500, posts: 1_500 };
/** False alarms among look-alikes, out of fold, at which the voice leans towards an attack and is sure of one. */
const LEANING_ALARMS = 0.17;
const SURE_ALARMS = 0.03;
/** Weights beyond this share of all are cut, so that one byte is fine enough for the rest. */
const CLIP_SHARE = 0.9995;

/** @typedef {{ readonly kind: 'attack' | 'lookalike' | 'ordinary', readonly fold: number, readonly features: readonly number[] }} Example */
/** @typedef {{ readonly bias: number, readonly weights: Float64Array }} Model */

const [folder, ...rest] = process.argv.slice(2);
if (folder === undefined || rest.length > 0) {
  process.stderr.write('usage: node training/injection.js DATA\n');
  process.exit(2);
}

const random = randomFrom(SEED);
const examples = readExamples(folder);
const outOfFold = examples.map(() => 0);
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fit(examples.filter((example) => example.fold !== fold));
  examples.forEach((example, index) => {
    if (example.fold === fold) outOfFold[index] = score(model, example.features);
  });
}
const lookalikes = outOfFold.filter((_, index) => examples[index]?.kind === 'lookalike').sort((a, b) => b - a);
const leaning = lookalikes[Math.floor(lookalikes.length * LEANING_ALARMS)] ?? 0;
const sure = lookalikes[Math.floor(lookalikes.length * SURE_ALARMS)] ?? 0;
const model = fit(examples);
const size = [...model.weights].map(Math.abs).sort((a, b) => a - b)[Math.floor(BUCKETS * CLIP_SHARE)] ?? 1;
const bytes = Int8Array.from(model.weights, (weight) => Math.round((Math.max(-size, Math.min(size, weight)) / size) * 127));
writeFileSync(new URL('weights.ts', SOURCE), moduleOf({ bias: model.bias, scale: size / 127, leaning, sure }, Buffer.from(bytes.buffer)));
for (const [name, bound] of [
  ['leaning', leaning],
  ['sure', sure],
])
  for (const kind of ['attack', 'lookalike', 'ordinary']) {
    const scores = outOfFold.filter((_, index) => examples[index]?.kind === kind);
    process.stdout.write(`out of fold, ${name}: ${scores.filter((value) => value > Number(bound)).length} of ${scores.length} ${kind}\n`);
  }

/** @param {string} data @returns {readonly Example[]} */
function readExamples(data) {
  /** @param {{ readonly label: string, readonly source: string }} row @returns {Example['kind']} */
  const kindOf = ({ label, source }) =>
    label === 'injection' ? 'attack' : source === 'notinject_one' || source === 'deepset_train' ? 'lookalike' : 'ordinary';
  const posts = readRows(data, 'sentiment/xlmt_train.jsonl.gz').map((row) => ({ ...row, group: row.text, part: 'tune' }));
  const rows = [
    ...injectionRows(data).filter((row) => row.label !== 'indirect_payload'),
    ...sample(
      ordinaryRows(data).filter((row) => row.part === 'tune'),
      SAMPLE.ordinary,
    ),
    ...sample(
      spamRows(data).filter((row) => row.label === 'ham' && row.part === 'tune'),
      SAMPLE.ham,
    ),
    ...sample(posts, SAMPLE.posts),
  ];
  return rows
    .filter((row) => row.part === 'tune')
    .map((row) => ({ kind: kindOf(row), fold: foldOf(row.group), features: [...featuresOf(row.text)] }));
}

/** @template T @param {readonly T[]} rows @param {number} count @returns {readonly T[]} */
function sample(rows, count) {
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
      const { kind, features } = /** @type {Example} */ (rows[index]);
      const norm = 1 / Math.sqrt(features.length + 1);
      const error = (1 / (1 + Math.exp(-score({ bias, weights }, features))) - (kind === 'attack' ? 1 : 0)) * COST[kind];
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

/** @param {Readonly<Record<string, number>>} numbers @param {Buffer} weights */
function moduleOf(numbers, weights) {
  const lines = Object.entries(numbers).map(([name, value]) => `  ${name}: ${Number(value.toPrecision(6))},`);
  return `/** Made by \`node training/injection.js\`, described in training/cards/injection.md. Not edited by hand. */
export const INJECTION_MODEL = {
${lines.join('\n')}
  /** One signed byte for each bucket, times \`scale\`, in base64. */
  weights:
    '${weights.toString('base64')}',
} as const;
`;
}
