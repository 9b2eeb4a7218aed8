/**
 * What models of a service cost on a week of messages to the demo business: its messages go through the real pipeline with the
 * local models, and with a stand-in for OpenAI behind the real adapter. No key, no network but this machine's own.
 *
 *   npm run bench:models                print the tables; exit code 1 where a pair saves less than promised
 *   npm run bench:models -- --update    write them into docs/reference/model-costs.md too
 *
 * Prices are those of the catalogue (`core/src/model-catalogue/`). Exit codes: 0 all is as promised, 1 it is not, 2 wrong usage.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { local } from '@replyforce/adapters/local';
import { demoBusiness } from './support/models/demo-business.js';
import { measureLargeModel, measurePair } from './support/models/measure-pair.js';
import { savingAgainst, tablesOf } from './support/models/page.js';
import { readWorkload } from './support/models/workload.js';

/** The least saving that architecture.md 7.1 promises. */
const PROMISED = 0.68;
/** Who understands and who writes; the first is the default. */
const PAIRS = [
  { understanding: 'gpt-6-luna', reply: 'gpt-6-luna' },
  { understanding: 'gpt-6-luna', reply: 'gpt-6.1-terra' },
  { understanding: 'gpt-6-luna', reply: 'gpt-6-sol' },
  { understanding: 'gpt-5.6-luna', reply: 'gpt-5.6-terra' },
];
const PAGE = new URL('../docs/reference/model-costs.md', import.meta.url);
const [BEGIN, END] = ['<!-- figures: written by npm run bench:models -- --update -->', '<!-- end of figures -->'];

async function main() {
  const words = process.argv.slice(2);
  const wrong = words.filter((word) => word !== '--update');
  if (wrong.length > 0) {
    console.error(`Not known: ${wrong.join(', ')}. There is: --update.`);
    return 2;
  }
  const messages = readWorkload();
  const models = local();
  const setting = { models, business: await demoBusiness(models) };
  const measured = [];
  for (const pair of PAIRS) measured.push({ pair, ...(await measurePair(messages, pair, setting)) });
  const large = await measureLargeModel(measured[0]?.played ?? [], setting);
  const tables = tablesOf(measured, large);
  console.log(tables);
  if (words.includes('--update')) keep(tables);
  const missed = measured.filter(({ figures }) => !(savingAgainst(figures.usd, large) >= PROMISED));
  for (const { pair } of missed) console.log(`saves less than ${PROMISED * 100} %: ${pair.understanding} with ${pair.reply}`);
  return missed.length === 0 ? 0 : 1;
}

/** @param {string} tables */
function keep(tables) {
  const page = readFileSync(PAGE, 'utf8');
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < 0) throw new Error(`${PAGE.pathname} has no place for the figures`);
  writeFileSync(PAGE, `${page.slice(0, start)}${BEGIN}\n\n${tables}\n\n${page.slice(end)}`);
}

process.exitCode = await main();
