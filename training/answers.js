/**
 * Refits the weights by which the reply agent judges whether a sentence or a row answers a question.
 *
 *   npm run build && node training/answers.js [--check] [--out packages/core/src/agents/reply]
 *
 * Fits on the businesses in `desk/` that are worked on and on those in `desk/untouched/judged`, which meet it as a new business does, never
 * on those in `desk/holdout`: once by words alone, and once with how near each sentence is to the question in meaning, which needs the
 * encoder (`onnxruntime-node`). The threshold is one that fits on the businesses of all folds but one keep on those of that one: so it
 * holds for a business that nobody fitted on. With --check it only prints what those fits reach. No randomness: the same sets and the
 * same code give the same weights. Some minutes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { local } from '@replyforce/adapters/local';
import { createPipeline } from '@replyforce/core';
import { ANSWER_BARS, evidenceOfMessage } from '@replyforce/core/models';
import { DESK, itemsOf, plain, says, WORKED_ON } from './eval/answers.js';
import { indexOf, JUDGED, passagesIn, passagesOf } from './eval/desk-sets.js';
import { readAskedFiles } from './lib/asked-file.js';
import { fitChoice } from './lib/fit-choice.js';
import { fitTogether, linearly, SEEDS, worthOf } from './lib/fit-together.js';

/** @typedef {import('./lib/fit-choice.js').Option & { readonly met: readonly boolean[] }} Option */
/** @typedef {import('./lib/fit-together.js').TogetherModel} Model */
/** @typedef {{ readonly ask: number, readonly options: readonly Option[] }} Reading */
/** @typedef {{ readonly id: string, readonly business: string, readonly answerable: boolean, readonly readings: readonly Reading[] }} Row */
/** The best of each reading. @typedef {readonly { readonly ask: number, readonly option: Option, readonly score: number }[]} Bests */

/** Share of the questions without an answer that must be left to a person, by fits that have not seen the business. By words the last steps cost most. */
const ABSTAIN = { words: 0.93, meaning: 0.935 };
/** What search did not find is no proof that there is no answer. */
const MISSED = 0.5;
/** A guess costs more than a silence. */
const UNANSWERABLE = 1.5;
/** A large set must not outweigh the others, nor a small one decide alone. */
const SIZE = 100;
const MOST = 2;
/** Those that are worked on are few beside the others, and ask more as people write to a desk. */
const WORKED_ON_WEIGHT = 2.5;
/** As the reply agent has it: how much more a less likely reading must be worth. */
const CLEARLY = 1;
/** Evidence that takes an encoder: `compare-in-meaning.ts`. */
const BY_ENCODER = ['meant', 'meantLead', 'tokensFound', 'tokenUnmet', 'askable', 'glossed', 'meantGlossed', 'leadGlossed'];
/** By words alone plain questions about the demo business are held with these, and that is not understood yet. */
const LATER = ['Palestrina', 'Umzugo'];
/** Businesses are put into so many folds in turn. */
const FOLDS = 5;
const BRAND = { tone: 'friendly', defaultLanguage: 'en', products: [], signature: '', maxReplyLength: 1_200 };

/** Those that are worked on, and those that nobody may mend for. */
const BUSINESSES = [
  ...WORKED_ON.map(([folder = '', company = '']) => ({
    name: company,
    company,
    untouched: false,
    passages: () => passagesIn(new URL(`${folder}knowledge/`, DESK)),
    items: itemsOf(new URL(`${folder}answers.jsonl`, DESK)),
  })),
  ...readAskedFiles(JUDGED).map((business) => ({
    name: business.name,
    company: business.company,
    untouched: true,
    passages: () => passagesOf(business),
    items: business.items,
  })),
];

/** @returns {Promise<readonly Row[]>} */
async function readRows() {
  const models = local({ encoder: true });
  const pipeline = createPipeline({ models });
  /** @type {Row[]} */
  const rows = [];
  for (const { name, company, passages, items } of BUSINESSES) {
    const knowledge = await indexOf(passages(), models.encoder);
    for (const item of items) {
      const { id, text, history = [], contains = [], lacks = [] } = item;
      const { understanding } = await pipeline.analyze({ id, text, history, brand: { company } });
      const input = { text, history, contactName: null, understanding, brand: /** @type {any} */ ({ ...BRAND, company }) };
      const judged = await evidenceOfMessage(input, knowledge);
      // Of several questions each is answered by what meets one of the demands.
      const some = contains.length > 1 && judged.some(({ ask }) => ask > 0);
      const readings = judged.map(({ ask, candidates }) => ({
        ask,
        options: candidates.map(({ said, evidence }) => {
          const words = plain(said);
          const met = contains.map((demand) => demand.some((word) => says(words, plain(word))));
          const isWrong = lacks.some((wrong) => says(words, plain(wrong)));
          return { evidence, met, isWrong, isRight: item.answerable && !isWrong && (some ? met.some(Boolean) : met.every(Boolean)) };
        }),
      }));
      rows.push({ id, business: name, answerable: item.answerable, readings });
    }
  }
  return rows;
}

/** @param {readonly Row[]} rows @param {readonly string[]} names @param {boolean} together @param {readonly number[]} [seeds] @returns {Model} */
function fit(rows, names, together, seeds = SEEDS.slice(0, 1)) {
  const sizes = new Map();
  for (const { business } of rows) sizes.set(business, (sizes.get(business) ?? 0) + 1);
  const choices = rows.flatMap(({ business, answerable, readings }) =>
    readings.map(({ options }) => {
      const missed = answerable && !options.some(({ isRight }) => isRight);
      const share = Math.min(MOST, SIZE / sizes.get(business)) * (untouched.has(business) ? 1 : WORKED_ON_WEIGHT);
      const weight = (share * (missed ? MISSED : answerable ? 1 : UNANSWERABLE)) / readings.length;
      return { weight, options };
    }),
  );
  const linear = fitChoice(choices, names);
  return together ? fitTogether(choices, names, linear, seeds) : linearly(linear, names);
}

/** @param {Row} row @param {Model} model @returns {Bests} */
function bestsOf({ readings }, model) {
  return readings.flatMap(({ ask, options }) => {
    const scored = options.map((option) => ({ ask, option, score: worthOf(option.evidence, model) }));
    return scored.sort((left, right) => right.score - left.score).slice(0, 1);
  });
}

/** What becomes of a row at a threshold. @param {Row} row @param {Bests} bests @param {number} threshold */
function outcomeOf({ answerable }, bests, threshold) {
  /** @type {Map<number, Bests[number]>} */
  const chosen = new Map();
  for (const best of bests) {
    const before = chosen.get(best.ask);
    if (best.score >= threshold && (before === undefined || best.score > before.score + CLEARLY)) chosen.set(best.ask, best);
  }
  const said = [...chosen.values()].map(({ option }) => option);
  if (said.length === 0) return 'held';
  if (said.some(({ isWrong }) => isWrong)) return 'wrong';
  if (!answerable) return 'guessed';
  return said[0]?.met.every((_, at) => said.some(({ met }) => met[at])) ? 'right' : 'beside';
}

/**
 * The lowest threshold that leaves enough to a person, every business counting the same: a large one must not decide for those to come.
 * @param {readonly Row[]} rows @param {ReadonlyMap<Row, Bests>} bests @param {number} abstain
 */
function thresholdFor(rows, bests, abstain) {
  const asked = rows.filter(({ answerable }) => !answerable);
  const sizes = new Map();
  for (const { business } of asked) sizes.set(business, (sizes.get(business) ?? 0) + 1);
  const highest = asked
    .map((row) => ({
      weight: 1 / sizes.get(row.business) / sizes.size,
      score: Math.max(...(bests.get(row) ?? []).map(({ score }) => score)),
    }))
    .sort((left, right) => right.score - left.score);
  let guessed = 0;
  for (const { weight, score } of highest) {
    if (guessed + weight > 1 - abstain) return Math.ceil((score + 1e-6) * 100) / 100;
    guessed += weight;
  }
  return 0;
}

/** @param {string} label @param {readonly Row[]} rows @param {ReadonlyMap<Row, Bests>} bests @param {number} threshold */
function figuresOf(label, rows, bests, threshold) {
  const outcomes = rows.map((row) => ({ row, outcome: outcomeOf(row, bests.get(row) ?? [], threshold) }));
  /** @param {string} outcome @param {boolean} answerable */
  const count = (outcome, answerable) => outcomes.filter((each) => each.outcome === outcome && each.row.answerable === answerable).length;
  const all = rows.filter(({ answerable }) => answerable).length;
  const wrong = outcomes.filter(({ outcome }) => outcome === 'wrong').map(({ row }) => row.id);
  console.error(
    `${label}: right ${count('right', true)}/${all}, beside ${count('beside', true)}, abstained ${count('held', false)}/${rows.length - all}, wrong facts ${wrong.length}`,
  );
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    out: { type: 'string', default: 'packages/core/src/agents/reply' },
  },
});
const rows = await readRows();
const evidenceNames = Object.keys(rows.flatMap(({ readings }) => readings.flatMap(({ options }) => options))[0]?.evidence ?? {});
if (!rows.some(({ readings }) => readings.some(({ options }) => options.some(({ evidence }) => evidence['meant'] !== 0))))
  throw new Error('No sentence was compared in meaning: is onnxruntime-node installed?');
const folds = Array.from({ length: FOLDS }, (_, fold) => BUSINESSES.filter((_each, at) => at % FOLDS === fold).map(({ name }) => name));
const untouched = new Set(BUSINESSES.filter((business) => business.untouched).map(({ name }) => name));

/** @param {Row} row @returns {Row} */
function withoutBarred(row) {
  const isBarred = (/** @type {Option} */ { evidence }) => ANSWER_BARS.some((name) => evidence[name] === 1);
  return { ...row, readings: row.readings.map((reading) => ({ ...reading, options: reading.options.filter((each) => !isBarred(each)) })) };
}

/** Fits and tells what fits reach that have not seen a business. @param {string} label @param {readonly string[]} names @param {boolean} together @param {number} abstain @param {readonly Row[]} [of] */
function fitted(label, names, together, abstain, of = rows) {
  /** Of each row, by a fit that has not seen its business. @type {Map<Row, Bests>} */
  const unseen = new Map();
  for (const fold of folds) {
    const model = fit(
      of.filter((row) => !fold.includes(row.business)),
      names,
      together,
    );
    for (const row of of) if (fold.includes(row.business)) unseen.set(row, bestsOf(row, model));
  }
  const threshold = thresholdFor(of, unseen, abstain);
  for (const is of [false, true]) {
    const own = of.filter(({ business }) => untouched.has(business) === is);
    if (own.length === 0) continue;
    figuresOf(`${label}, left out, ${is ? 'untouched' : 'worked on'}, at ${threshold}`, own, unseen, threshold);
    figuresOf(`${label}, left out, ${is ? 'untouched' : 'worked on'}, at their own`, own, unseen, thresholdFor(own, unseen, abstain));
  }
  figuresOf(`${label}, left out, all at ${threshold}`, of, unseen, threshold);
  const model = fit(of, names, together, SEEDS);
  figuresOf(`${label}, fitted on all`, of, new Map(of.map((row) => [row, bestsOf(row, model)])), threshold);
  return { threshold, ...model };
}

const byWords = fitted(
  'by words',
  evidenceNames.filter((name) => !BY_ENCODER.includes(name) && !ANSWER_BARS.some((bar) => bar === name)),
  false,
  ABSTAIN.words,
  rows.filter(({ business }) => !untouched.has(business) && !LATER.includes(business)).map(withoutBarred),
);
const byMeaning = fitted('by meaning', evidenceNames, true, ABSTAIN.meaning);
/** @param {string} file @param {string} about @param {string} name @param {ReturnType<typeof fitted>} model */
async function write(file, about, name, { threshold, bias, names, weights, together }) {
  const path = join(values.out, file);
  const text = `// oxlint-disable oxc/approx-constant -- a weight may come near a constant by chance
import type { AnswerWeights } from './answer-weights.js';

/** ${about} Written by \`training/answers.js\`. */
export const ${name}: AnswerWeights = ${JSON.stringify({ threshold, bias, names, weights, together })};
`;
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}

if (!values.check) {
  await write('weights-by-words.ts', 'Where words alone can be compared.', 'BY_WORDS', byWords);
  await write('weights-by-meaning.ts', 'Where lines are compared with the question in meaning as well.', 'BY_MEANING', byMeaning);
}
