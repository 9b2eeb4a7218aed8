/**
 * Rebuilds the heads that read the vectors of the sentence encoder.
 *
 *   npm run build
 *   node training/sentiment.js --data FOLDER --out /tmp/sentiment.bin --part /tmp/part.bin
 *   node training/heads.js --data FOLDER --part /tmp/part.bin [--cache FOLDER] [--out packages/adapters/weights]
 *
 * Encodes every text once (minutes; kept in --cache). What weighs words against meaning is fitted on the tenth of the rows that
 * neither voice has seen: that of words is the `--part` of sentiment.js. Exit code 2 where data are missing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { local } from '@replyforce/adapters/local';
import { linearSentiment, readEncoderHead, sentimentVoices } from '@replyforce/core/models';
import { isSetApart, MissingData, withoutLookAlikes } from './lib/data.js';
import { encodeTexts } from './lib/encode-texts.js';
import { fitBlend } from './lib/fit-blend.js';
import { highestOf, macroRecall } from './lib/metrics.js';
import { CLASSES, readTraining } from './lib/sentiment-rows.js';
import { packHead, trainHead, writeHead } from './lib/train-head.js';

/** @typedef {import('./lib/data.js').Row} Row */

/** Of a hundred rows so many are set apart, the same as in sentiment.js. */
const APART = 10;
const TRAINING = { classes: CLASSES.length, epochs: 12, rate: 0.002, decay: 0.02, seed: 20261125 };
const NEVER = new AbortController().signal;

/** @param {string} data @param {string} part @param {string} out @param {string | undefined} cache */
async function sentimentHead(data, part, out, cache) {
  const all = readTraining(data).filter(({ lang }) => lang === 'en');
  const encodings = await encodeTexts(
    all.map(({ text }) => text),
    cache,
  );
  const isKnown = (/** @type {number} */ index) => encodings[index]?.some((value) => value !== 0) ?? false;
  const rows = all.filter((_, index) => isKnown(index));
  const vectors = encodings.filter((_, index) => isKnown(index));
  const vectorOf = new Map(rows.map((row, index) => [row, vectors[index] ?? new Float32Array()]));
  const apart = rows.filter((row) => isSetApart(row, APART));
  const seen = withoutLookAlikes(
    rows.filter((row) => !isSetApart(row, APART)),
    apart,
  );
  const encoded = (/** @type {readonly Row[]} */ some) => {
    const counts = CLASSES.map((label) => some.filter((row) => row.label === label).length);
    return some.map((row) => {
      const target = CLASSES.indexOf(row.label);
      return { vector: vectorOf.get(row) ?? new Float32Array(), target, weight: some.length / CLASSES.length / (counts[target] ?? 1) };
    });
  };
  const encoder = local().encoder;
  const header = { id: 'sentiment-head-1', encoder: encoder?.id ?? '', dimensions: encoder?.dimensions ?? 0, classes: CLASSES };
  const judge = readEncoderHead(packHead(trainHead(encoded(seen), TRAINING), header));
  const words = linearSentiment(readFileSync(part));
  /** @type {(readonly number[])[]} */
  const inputs = [];
  for (const row of apart) {
    const { probabilities } = await words.classify(row.text, NEVER, { language: 'en' });
    inputs.push(sentimentVoices(probabilities, judge.logProbabilities(vectorOf.get(row) ?? new Float32Array())));
  }
  const targets = apart.map(({ label }) => CLASSES.indexOf(label));
  const blend = fitBlend(inputs, targets, CLASSES.length);
  const recall = (/** @type {(input: readonly number[]) => readonly number[]} */ scoresOf) =>
    macroRecall(
      apart.map(({ label }) => label),
      inputs.map((input) => CLASSES[highestOf(scoresOf(input))] ?? ''),
    ).value.toFixed(4);
  console.error(
    `sentiment on ${apart.length} English rows set apart, macro recall: words ${recall((input) => input.slice(1, 4))}, meaning ${recall((input) => input.slice(4))}, both ${recall((input) => blend.map((row) => row.reduce((sum, weight, at) => sum + weight * (input[at] ?? 0), 0)))}`,
  );
  const bytes = packHead(trainHead(encoded(rows), TRAINING), { ...header, extras: { blend } });
  writeHead(join(out, 'sentiment-head.bin'), bytes);
  console.error(`sentiment-head.bin: ${bytes.length} bytes from ${rows.length} rows`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      part: { type: 'string' },
      cache: { type: 'string' },
      out: { type: 'string', default: 'packages/adapters/weights' },
    },
  });
  if (values.data === undefined) throw new MissingData('give the folder of the public data sets with --data');
  if (values.part === undefined) throw new MissingData('give the weights that sentiment.js wrote with its own --part');
  await sentimentHead(values.data, values.part, values.out, values.cache);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof MissingData)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
