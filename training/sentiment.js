/**
 * Rebuilds the weights of sentiment from public data.
 *
 *   npm run build && node training/sentiment.js --data FOLDER [--out packages/adapters/weights/sentiment.bin] [--part FILE]
 *
 * Trains on nine tenths, chooses nothing but the second step on the tenth set apart, then trains on all with the same
 * settings. Says how it does on the tenth; the validation files are only measured (`npm run eval`). Exit code 2 where a
 * file of the data is missing.
 */
import { writeFileSync } from 'node:fs';
import {
  entriesOf,
  isNegation,
  LEXICON_LANGUAGES,
  lexiconVoices,
  linearSentiment,
  normaliseForModel,
  readLinearModel,
  tokensOf,
} from '@replyforce/core/models';
import { isSetApart, readRows, readText, withoutLookAlikes } from './lib/data.js';
import { fitBlend } from './lib/fit-blend.js';
import { languagesOf } from './lib/languages-of.js';
import { highestOf, macroRecall } from './lib/metrics.js';
import { runTraining } from './lib/run-training.js';
import { CLASSES, readTraining } from './lib/sentiment-rows.js';
import { examplesOf, scoresOf, trainLinear } from './lib/train-linear.js';
import { packModel } from './lib/write-model.js';

/** @typedef {import('./lib/data.js').Row} Row */

const SETTINGS = { wordBits: 18, charBits: 18, charNgrams: /** @type {[number, number]} */ ([2, 5]) };
const TRAINING = { classes: 3, epochs: 2, learningRate: 0.1, smoothing: 0.05, decay: 1e-6, seed: 20261125 };
/** Trained so often with other orders of the rows; the mean of the weights is less a matter of chance. */
const ORDERS = 2;
/** Of a hundred rows so many are set apart. */
const APART = 10;
/** Texts in other languages are few: each counts as several English ones. */
const OTHER_LANGUAGE = 3;

/** Of a hundred ordinary sentences of customers so many are used, each with this weight. */
const ORDINARY = { percent: 50, weight: 0.5 };
const ORDINARY_FILE = 'intent/clinc150_train.jsonl.gz';

/**
 * What people ask without a feeling, which posts hardly have: sentences of intent data in which the lexicon hears nothing
 * and nothing is denied ("has not arrived"), taken as neutral. Not judged by anybody, so they weigh less.
 * @param {string} data
 */
function readOrdinary(data) {
  const rows = readRows(data, ORDINARY_FILE).filter((row) => {
    const [good, bad] = lexiconVoices(row.text, 'en');
    return good === 0 && bad === 0 && !tokensOf(normaliseForModel(row.text)).some(isNegation) && isSetApart(row, ORDINARY.percent);
  });
  return rows.map(({ text }) => ({ text, target: CLASSES.indexOf('neutral'), weight: ORDINARY.weight }));
}

/**
 * Words by how good or bad they are, in whole steps: English from the VADER lexicon, other languages from the agent's own,
 * which also has English words that VADER lacks. What holds in all languages: emoji, by the words of their descriptions,
 * emoticons, Hindi in Latin letters, which no detector finds, and strong English words. Slight ones collide ("war", "die").
 * @param {string} data
 * @returns {Readonly<Record<string, readonly (readonly [string, number])[]>>}
 */
function readValences(data) {
  const lines = (/** @type {string} */ file) => readText(data, file).split('\n').filter(Boolean);
  const words = new Map(lines('sentiment/vader_lexicon.txt').map((line) => [line.split('\t')[0] ?? '', Number(line.split('\t')[1])]));
  const emoji = lines('sentiment/emoji_lexicon.txt').map((line) => {
    const [symbol = '', description = ''] = line.split('\t');
    return /** @type {const} */ ([symbol, description.split(' ').reduce((sum, word) => sum + (words.get(word) ?? 0), 0)]);
  });
  const english = new Map(entriesOf('en'));
  const everywhere = new Map(entriesOf('hi'));
  for (const [term, value] of [...emoji, ...words]) {
    const [token = '', ...more] = tokensOf(normaliseForModel(term));
    const whole = Math.max(-4, Math.min(4, Math.round(value)));
    if (token === '' || more.length > 0 || whole === 0) continue;
    const isWord = /^[a-z]/.test(token);
    if (isWord) english.set(token, whole);
    if (!isWord || (Math.abs(whole) >= 3 && token.length > 3)) everywhere.set(token, whole);
  }
  const others = LEXICON_LANGUAGES.filter((language) => language !== 'en' && language !== 'hi');
  return { '*': [...everywhere], en: [...english], ...Object.fromEntries(others.map((language) => [language, entriesOf(language)])) };
}

/** Every class weighs the same within English and within the others. @param {readonly Row[]} rows @param {ReadonlyMap<string, string>} languages */
function weighted(rows, languages) {
  const keyOf = (/** @type {Row} */ { lang, label }) => `${lang === 'en' ? 'en' : 'other'} ${label}`;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  const english = rows.filter(({ lang }) => lang === 'en').length;
  return rows.map((row) => {
    const all = row.lang === 'en' ? english : rows.length - english;
    const weight = all / CLASSES.length / (counts.get(keyOf(row)) ?? 1);
    return {
      text: row.text,
      target: CLASSES.indexOf(row.label),
      weight: row.lang === 'en' ? weight : weight * OTHER_LANGUAGE,
      language: languages.get(row.text) ?? 'en',
    };
  });
}

/**
 * The mean of several trainings.
 * @param {readonly import('./lib/train-linear.js').Example[]} examples @param {number} size
 * @param {(epoch: number, weights: Float32Array) => void} [onEpoch]
 */
function trainOften(examples, size, onEpoch) {
  const mean = new Float32Array(size * CLASSES.length);
  for (let order = 0; order < ORDERS; order++) {
    const weights = trainLinear(examples, { ...TRAINING, seed: TRAINING.seed + order, size, ...(onEpoch && { onEpoch }) });
    for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] ?? 0) + (weights[at] ?? 0) / ORDERS;
  }
  return mean;
}

/** @param {string} data @param {string | undefined} partFile @returns {Promise<Uint8Array>} */
async function make(data, partFile) {
  const rows = readTraining(data);
  const valences = readValences(data);
  const settings = { ...SETTINGS, valences };
  const size = 2 ** SETTINGS.wordBits + 2 ** SETTINGS.charBits;
  const apart = rows.filter((row) => isSetApart(row, APART));
  const languages = await languagesOf(rows.filter((row) => row.lang !== 'en' || isSetApart(row, APART)));
  const languageOf = (/** @type {Row} */ { text }) => languages.get(text) ?? 'en';
  const examples = examplesOf(weighted(apart, languages), settings);
  const report = (/** @type {number} */ epoch, /** @type {Float32Array} */ weights) => {
    const said = examples.map((example) => CLASSES[highestOf(scoresOf(example, weights, 3))] ?? '');
    console.error(`epoch ${epoch + 1}: ${summary(apart, said)}`);
  };
  const others = rows.filter((row) => !isSetApart(row, APART));
  const part = examplesOf(weighted(withoutLookAlikes(others, apart), languages), settings);
  const ordinary = examplesOf(readOrdinary(data), settings);
  const first = trainOften([...part, ...ordinary], size, report);

  const header = { classes: CLASSES, ...SETTINGS, id: 'sentiment-linear-2', valences: packValences(valences) };
  const judge = readLinearModel(packModel(first, header));
  const inputs = apart.map((row) => [1, ...judge.logProbabilities(row.text, languageOf(row)), ...lexiconVoices(row.text, languageOf(row))]);
  const found = apart.map(languageOf);
  const blend = { english: fit(apart, inputs, found, true), other: fit(apart, inputs, found, false) };
  const tried = linearSentiment(packModel(first, { ...header, extras: { blend } }));
  // Of nine tenths only: what another step is fitted on must be new to it (`heads.js`).
  if (partFile !== undefined) writeFileSync(partFile, packModel(first, { ...header, extras: { blend } }));
  const said = [];
  for (const row of apart) {
    const { probabilities } = await tried.classify(row.text, new AbortController().signal, { language: languageOf(row) });
    said.push(CLASSES[highestOf([probabilities.negative, probabilities.neutral, probabilities.positive])] ?? '');
  }
  console.error(`with the lexicon: ${summary(apart, said)}`);
  const weights = trainOften([...examplesOf(weighted(rows, languages), settings), ...ordinary], size);
  console.error(`${rows.length} rows and ${ordinary.length} ordinary sentences`);
  return packModel(weights, { ...header, extras: { blend } });
}

/** @param {readonly Row[]} rows @param {readonly (readonly number[])[]} inputs @param {readonly string[]} languages @param {boolean} english */
function fit(rows, inputs, languages, english) {
  const own = rows.flatMap((_, index) => ((languages[index] === 'en') === english ? [index] : []));
  return fitBlend(
    own.map((index) => inputs[index] ?? []),
    own.map((index) => CLASSES.indexOf(rows[index]?.label ?? '')),
    CLASSES.length,
  );
}

/** @param {Readonly<Record<string, readonly (readonly [string, number])[]>>} valences */
function packValences(valences) {
  return Object.fromEntries(
    Object.entries(valences).map(([language, entries]) => {
      /** @type {Record<string, string>} */
      const packed = {};
      for (const [word, value] of [...entries].sort()) packed[value] = packed[value] === undefined ? word : `${packed[value]} ${word}`;
      return [language, packed];
    }),
  );
}

/** @param {readonly Row[]} rows @param {readonly string[]} said */
function summary(rows, said) {
  const of = (/** @type {boolean} */ english) => {
    const own = rows.flatMap(({ lang }, index) => ((lang === 'en') === english ? [index] : []));
    const truth = own.map((index) => rows[index]?.label ?? '');
    return macroRecall(
      truth,
      own.map((index) => said[index] ?? ''),
    ).value.toFixed(4);
  };
  return `macro recall on what was set apart: English ${of(true)}, other languages ${of(false)}`;
}

await runTraining(import.meta.url, 'packages/adapters/weights/sentiment.bin', make);
