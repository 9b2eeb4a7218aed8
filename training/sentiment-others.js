/**
 * Rebuilds the second model of sentiment, heard on texts that are not English.
 *
 *   npm run build
 *   node training/sentiment.js --data FOLDER --out /tmp/sentiment.bin --part /tmp/part.bin
 *   node training/sentiment-others.js --data FOLDER --part /tmp/part.bin [--out packages/adapters/weights/sentiment-others.bin]
 *
 * Trained on the rows of other languages alone. What weighs both models and the lexicon is fitted on the tenth of the rows that
 * neither has seen: that of the first model is the `--part` of sentiment.js. Exit code 2 where data are missing.
 */
import { readFileSync } from 'node:fs';
import { lexiconVoices, readLinearModel } from '@replyforce/core/models';
import { isSetApart, MissingData, withoutLookAlikes } from './lib/data.js';
import { fitBlend } from './lib/fit-blend.js';
import { languagesOf } from './lib/languages-of.js';
import { highestOf, macroRecall, meanOf } from './lib/metrics.js';
import { runTraining } from './lib/run-training.js';
import { CLASSES, readTraining } from './lib/sentiment-rows.js';
import { examplesOf, trainLinear, trustOf } from './lib/train-linear.js';
import { packModel } from './lib/write-model.js';

/** @typedef {import('./lib/data.js').Row} Row */

/** Unlike the first model: n-grams within words, longer ones, no known words. Buckets are many, for the languages share them. */
const SETTINGS = { wordBits: 19, charBits: 19, charNgrams: /** @type {[number, number]} */ ([3, 6]), withinWords: true };
const TRAINING = { classes: CLASSES.length, epochs: 3, learningRate: 0.1, smoothing: 0.05, decay: 1e-6, seed: 20261126 };
const PRIOR = 0.3;
/** Of a hundred rows so many are set apart, the same as in sentiment.js. */
const APART = 10;
/** The tenth is a thousand rows, and thirteen inputs a class are to be weighed. */
const PULL = 0.01;

/** @param {readonly Row[]} rows */
function train(rows) {
  const counts = CLASSES.map((label) => rows.filter((row) => row.label === label).length);
  const weighted = rows.map(({ text, label }) => {
    const target = CLASSES.indexOf(label);
    return { text, target, weight: rows.length / CLASSES.length / (counts[target] ?? 1) };
  });
  const examples = examplesOf(weighted, SETTINGS);
  const size = 2 ** SETTINGS.wordBits + 2 ** SETTINGS.charBits;
  return trainLinear(examples, { ...TRAINING, size, trust: trustOf(examples, size, CLASSES.length, PRIOR) });
}

/** @param {string} data @param {string | undefined} partFile @returns {Promise<Uint8Array>} */
async function make(data, partFile) {
  if (partFile === undefined) throw new MissingData('give the weights that sentiment.js wrote with its own --part');
  const all = readTraining(data);
  const apart = all.filter((row) => isSetApart(row, APART));
  const rows = all.filter(({ lang }) => lang !== 'en');
  const seen = withoutLookAlikes(
    rows.filter((row) => !isSetApart(row, APART)),
    apart,
  );
  const header = { classes: CLASSES, ...SETTINGS, id: 'sentiment-others-1' };
  const second = readLinearModel(packModel(train(seen), header));
  const first = readLinearModel(readFileSync(partFile));
  const languages = await languagesOf(apart);
  const languageOf = (/** @type {Row} */ { text }) => languages.get(text) ?? 'en';
  const heard = apart.filter((row) => languageOf(row) !== 'en');
  const inputs = heard.map((row) => {
    const language = languageOf(row);
    return [1, ...first.logProbabilities(row.text, language), ...lexiconVoices(row.text, language), ...second.logProbabilities(row.text)];
  });
  const targets = heard.map(({ label }) => CLASSES.indexOf(label));
  const blend = fitBlend(inputs, targets, CLASSES.length, PULL);
  const scoresOf = (/** @type {readonly number[]} */ input) =>
    blend.map((row) => row.reduce((sum, weight, at) => sum + weight * (input[at] ?? 0), 0));
  console.error(
    `on ${heard.length} rows set apart, mean of languages, macro recall: first ${summary(heard, inputs, (input) => input.slice(1, 4))}, second ${summary(heard, inputs, (input) => input.slice(-CLASSES.length))}, together with the lexicon ${summary(heard, inputs, scoresOf)} (fitted on these)`,
  );
  console.error(`${rows.length} rows of other languages`);
  return packModel(train(rows), { ...header, extras: { blend } });
}

/** @param {readonly Row[]} rows @param {readonly (readonly number[])[]} inputs @param {(input: readonly number[]) => readonly number[]} scoresOf */
function summary(rows, inputs, scoresOf) {
  const recalls = [...new Set(rows.map(({ lang }) => lang))].flatMap((lang) => {
    // English ones that were taken for another language.
    if (lang === 'en') return [];
    const own = rows.flatMap((row, index) => (row.lang === lang ? [index] : []));
    return macroRecall(
      own.map((index) => rows[index]?.label ?? ''),
      own.map((index) => CLASSES[highestOf(scoresOf(inputs[index] ?? []))] ?? ''),
    ).value;
  });
  return meanOf(recalls).toFixed(4);
}

await runTraining(import.meta.url, 'packages/adapters/weights/sentiment-others.bin', make);
