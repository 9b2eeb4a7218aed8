/**
 * Measures the local agents on public validation data and on sets of our own, beside baselines and the last release.
 *
 *   npm run eval                              what needs no outside data; says what was left out
 *   npm run eval -- --data FOLDER             print the table; exit code 1 where a figure fell
 *   npm run eval -- --data FOLDER --only sentiment
 *   npm run eval -- --only answers --verbose  and print what failed
 *   npm run eval -- --data FOLDER --update    keep the figures as those of this release, and write the table of the docs
 *
 * The public data stay outside the repository. Exit codes: 0 nothing fell, 1 a figure is worse than in the last release, 2 wrong
 * usage or missing data. A bar that is not reached is shown, it fails nothing: what was reached before must hold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { answerFigures } from './eval/answers.js';
import { claimFigures } from './eval/claims.js';
import { isWorse, missesBar, tableOf } from './eval/figure.js';
import { guardFigures } from './eval/guard.js';
import { intentFigures } from './eval/intent.js';
import { languageFigures } from './eval/language.js';
import { leadFigures } from './eval/leads.js';
import { sentimentFigures } from './eval/sentiment.js';
import { topicFigures } from './eval/topic.js';
import { MissingData } from './lib/data.js';

/** @typedef {import('./eval/figure.js').Figure} Figure */
/** @typedef {{ readonly verbose: boolean }} Options */

/**
 * What is measured. A new area is one line here and one file in `eval/`: a function from the folder of data to figures.
 * @type {Readonly<Record<string, (data: string, options: Options) => Promise<readonly Figure[]>>>}
 */
const AREAS = { sentiment: sentimentFigures, guard: guardFigures, language: languageFigures, intent: intentFigures };
/**
 * What is measured on sets of this repository; a folder of data adds figures to some.
 * @type {Readonly<Record<string, (data: string | undefined, options: Options) => Promise<readonly Figure[]>>>}
 */
const OWN_AREAS = { answers: answerFigures, leads: leadFigures, claims: claimFigures, topic: topicFigures };

const FIGURES = new URL('eval/figures.json', import.meta.url);
const PAGE = new URL('../docs/reference/intelligence.md', import.meta.url);
const [BEGIN, END] = ['<!-- figures: written by npm run eval -- --update -->', '<!-- end of figures -->'];

async function main() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      only: { type: 'string' },
      update: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { data, only, update, verbose } = values;
  const areas = { ...OWN_AREAS, ...AREAS };
  const named = Object.entries(areas).filter(([name]) => only === undefined || only === name);
  if (named.length === 0) throw new MissingData(`--only knows ${Object.keys(areas).join(', ')}`);
  const chosen = named.filter(([name]) => data !== undefined || name in OWN_AREAS);
  const left = named.filter((area) => !chosen.includes(area)).map(([name]) => name);
  const missing = `${left.join(', ')}: give the folder of the public data sets with --data FOLDER`;
  if (update && only !== undefined) throw new MissingData('--update writes the whole table: leave --only out');
  if (chosen.length === 0 || (update && left.length > 0)) throw new MissingData(missing);
  /** @type {Record<string, number>} */
  const before = JSON.parse(readFileSync(FIGURES, 'utf8'));
  const figures = [];
  for (const [name, measure] of chosen) {
    console.error(`measuring ${name}`);
    figures.push(...(await measure(/** @type {string} */ (data), { verbose })));
  }
  const table = tableOf(figures, before);
  console.log(table);
  if (left.length > 0) console.log(`left out: ${missing}`);
  for (const figure of figures.filter(missesBar)) console.log(`below its bar: ${figure.name}`);
  if (update) return keep(figures, table);
  const worse = figures.filter((figure) => isWorse(figure, before[figure.name]));
  for (const { name } of worse) console.log(`fell: ${name}`);
  return worse.length === 0 ? 0 : 1;
}

/** The whole is measured for it, so a name that is measured no more is dropped. @param {readonly Figure[]} figures @param {string} table */
function keep(figures, table) {
  const now = Object.fromEntries(figures.map(({ name, value }) => [name, Math.round(value * 1_000_000) / 1_000_000]));
  writeFileSync(FIGURES, `${JSON.stringify(now, null, 2)}\n`);
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < 0) throw new Error(`${PAGE.pathname} has no place for the figures`);
  writeFileSync(PAGE, `${page.slice(0, start + BEGIN.length)}\n\n${table}\n\n${page.slice(end)}`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof MissingData)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
