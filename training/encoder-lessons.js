/**
 * Writes what `tune-encoder.py` learns from: the published weights of the encoder, the questions and lines of the businesses in
 * `desk/untouched/taught` as pieces of the vocabulary, and texts that it must go on reading as before.
 *
 *   npm run build && node training/encoder-lessons.js --data FOLDER --out FOLDER
 *
 * A question's right lines are those that hold what its answer must say; to one without an answer every line is wrong. Exit code 2
 * where data are missing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { unigramTokenizer } from '@replyforce/adapters/local';
import { glossOf, linesOf, withKeys } from '@replyforce/core/models';
import { installPeer, requirePeer } from '../bench/support/peer-packages.js';
import { plain, says } from './eval/answers.js';
import { TAUGHT, passagesOf } from './eval/desk-sets.js';
import { readAskedFiles } from './lib/asked-file.js';
import { isSetApart, MissingData, readRows, withoutLookAlikes } from './lib/data.js';
import { PACKAGES, SOURCE } from './lib/encoder-packages.js';
import { MOST_PIECES } from './lib/encoder-graph.js';
import { readEncoderSource } from './lib/encoder-source.js';
import { FIXED, LEARNT, writeEncoderWeights } from './lib/encoder-weights.js';
import { CLASSES, readTraining } from './lib/sentiment-rows.js';

/** What the sentence vector is also read for, and how many rows of each, evenly over the file. @type {readonly (readonly [string, number])[]} */
const OTHERS = [
  ['sentiment/semeval_train.jsonl.gz', 14_000],
  ['intent/banking77_train.jsonl.gz', 2_500],
  ['intent/clinc150_train.jsonl.gz', 2_500],
  ['intent/multidogo_train.jsonl.gz', 2_500],
];

/** Of a hundred labelled rows so many are set apart, of sentiment the same as in sentiment.js and heads.js: no voice has seen them. */
const APART = 10;

/**
 * What can be learnt from labels: rows as pieces and the place of their class. BANKING77 is not among them: what `npm run eval`
 * splits must not have been taught.
 * @param {string} data @param {(text: string) => readonly number[]} ids
 */
function labelledRows(data, ids) {
  const intents = readRows(data, 'intent/clinc150_train.jsonl.gz').filter(({ label }) => label !== 'oos');
  /** @type {readonly (readonly [string, readonly string[], readonly import('./lib/data.js').Row[]])[]} */
  const sets = [
    ['sentiment', CLASSES, readTraining(data).filter(({ lang }) => lang === 'en')],
    ['intent', [...new Set(intents.map(({ label }) => label))].sort(), intents],
  ];
  return sets.map(([name, classes, rows]) => {
    const apart = rows.filter((row) => isSetApart(row, APART));
    const seen = withoutLookAlikes(
      rows.filter((row) => !isSetApart(row, APART)),
      apart,
    );
    const asPieces = (/** @type {readonly import('./lib/data.js').Row[]} */ some) =>
      some.map(({ text, label }) => ({ ids: ids(text), target: classes.indexOf(label) })).filter((row) => row.ids.length > 0);
    return { name, classes: classes.length, seen: asPieces(seen), apart: asPieces(apart) };
  });
}

function main() {
  const { values } = parseArgs({ options: { data: { type: 'string', default: '' }, out: { type: 'string', default: '' } } });
  if (values.out === '') throw new Error('--out names the folder to write to');
  mkdirSync(values.out, { recursive: true });
  installPeer(PACKAGES);
  const source = readEncoderSource(dirname(dirname(/** @type {NodeJS.Require} */ (requirePeer).resolve(SOURCE))));
  const idsOf = unigramTokenizer(source.vocabulary, MOST_PIECES);
  const ids = (/** @type {string} */ text) => [...idsOf(text)];

  const lessons = readAskedFiles(TAUGHT).map((business) => {
    const lines = withKeys(passagesOf(business)).flat().flatMap(linesOf);
    const said = lines.map(plain);
    const questions = business.items.map(({ text, answerable, contains = [] }) => {
      const holds = (/** @type {string} */ line) => contains.some((words) => words.some((word) => says(line, plain(word))));
      return { ids: ids(glossOf(text)), answerable, right: said.flatMap((line, at) => (answerable && holds(line) ? [at] : [])) };
    });
    return { business: business.name, lines: lines.map((line) => ids(glossOf(line))), questions };
  });
  const others = OTHERS.flatMap(([file, most]) => {
    const rows = readRows(values.data, file);
    const every = Math.max(1, Math.floor(rows.length / most));
    return rows.filter((_, at) => at % every === 0).slice(0, most);
  });

  writeEncoderWeights(join(values.out, 'published'), source, [...LEARNT, ...FIXED]);
  writeFileSync(join(values.out, 'lessons.json'), JSON.stringify(lessons));
  writeFileSync(join(values.out, 'others.json'), JSON.stringify(others.map(({ text }) => ids(text)).filter(({ length }) => length > 0)));
  writeFileSync(join(values.out, 'labelled.json'), JSON.stringify(labelledRows(values.data, ids)));
  const questions = lessons.flatMap((lesson) => lesson.questions);
  const lost = questions.filter(({ answerable, right }) => answerable && right.length === 0).length;
  console.error(
    `${lessons.length} businesses, ${questions.length} questions, ${lost} of them answered by no line, ${others.length} other texts`,
  );
}

try {
  main();
} catch (error) {
  if (!(error instanceof MissingData)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
