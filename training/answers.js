/**
 * Refits the weights by which the reply agent judges whether a sentence or a row answers a question.
 *
 *   npm run build && node training/answers.js [--check] [--out packages/core/src/agents/reply/answer-weights.ts]
 *
 * Fits on the businesses in `desk/` that are worked on, never on those in `desk/holdout`: once with meanings compared by the
 * encoder, once by words alone. With --check it says first what a fit on all businesses but one reaches on that one. No randomness: the same sets
 * and the same code give the same weights. Minutes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { local } from '@replyforce/adapters/local';
import { createPipeline } from '@replyforce/core';
import { evidenceOfMessage } from '@replyforce/core/models';
import { DESK, itemsOf, plain, says, WORKED_ON } from './eval/answers.js';
import { indexOf, passagesIn } from './eval/desk-sets.js';
import { fitChoice, scoreOf } from './lib/fit-choice.js';

/** @typedef {import('./lib/fit-choice.js').Choice} Choice */
/** @typedef {{ readonly business: string, readonly answerable: boolean, readonly choices: readonly Choice[] }} Row */

/** Share of the questions without an answer that must be left to a person. */
const ABSTAIN = 0.96;
/** Added to the threshold found: a business that nobody fitted on needs more room. */
const ROOM = 0.3;
const MISSED = 0.3;
const BRAND = { tone: 'friendly', defaultLanguage: 'en', products: [], signature: '', maxReplyLength: 1_200 };

/** @param {boolean} withMeaning @returns {Promise<readonly Row[]>} */
async function rowsOf(withMeaning) {
  const models = local();
  const pipeline = createPipeline({ models });
  /** @type {Row[]} */
  const rows = [];
  for (const [folder = '', company = ''] of WORKED_ON) {
    const knowledge = await indexOf(passagesIn(new URL(`${folder}knowledge/`, DESK)), withMeaning ? models.encoder : undefined);
    for (const item of itemsOf(new URL(`${folder}answers.jsonl`, DESK))) {
      const { id, text, history = [], contains = [], lacks = [] } = item;
      const { understanding } = await pipeline.analyze({ id, text, history, brand: { company } });
      const input = { text, history, contactName: null, understanding, brand: /** @type {any} */ ({ ...BRAND, company }) };
      const judged = await evidenceOfMessage(input, knowledge);
      // Of several questions each is answered by what meets one of the demands.
      const some = contains.length > 1 && judged.length > 1;
      const choices = judged.map(({ candidates }) => {
        const options = candidates.map(({ said, evidence }) => {
          const words = plain(said);
          const met = contains.map((demand) => demand.some((word) => says(words, plain(word))));
          const isWrong = lacks.some((wrong) => says(words, plain(wrong)));
          return { evidence, isWrong, isRight: item.answerable && !isWrong && (some ? met.some(Boolean) : met.every(Boolean)) };
        });
        // What search did not find is no proof that there is no answer.
        const missed = item.answerable && !options.some(({ isRight }) => isRight);
        return { options, weight: (missed ? MISSED : 1) / judged.length };
      });
      rows.push({ business: company, answerable: item.answerable, choices });
    }
  }
  return rows;
}

/** @param {readonly Row[]} rows @param {readonly string[]} names */
function fit(rows, names) {
  const sizes = new Map();
  for (const { business } of rows) sizes.set(business, (sizes.get(business) ?? 0) + 1);
  // A large set must not outweigh the others.
  const choices = rows.flatMap(({ business, choices: own }) =>
    own.map((choice) => ({ ...choice, weight: choice.weight * Math.min(1.6, 100 / sizes.get(business)) })),
  );
  return fitChoice(choices, names);
}

/** What becomes of a row at a threshold. @param {Row} row @param {ReturnType<typeof fitChoice>} model @param {number} threshold */
function outcomeOf({ choices }, model, threshold) {
  for (const { options } of choices) {
    const scored = options.map((option) => ({ option, score: scoreOf(option.evidence, model) })).sort((a, b) => b.score - a.score);
    const [best] = scored;
    if (best !== undefined && best.score >= threshold) return best.option.isRight ? 'right' : best.option.isWrong ? 'wrong' : 'beside';
  }
  return 'held';
}

/** The lowest threshold that leaves enough to a person. @param {readonly Row[]} rows @param {ReturnType<typeof fitChoice>} model */
function thresholdFor(rows, model) {
  const others = rows.filter(({ answerable }) => !answerable);
  for (let threshold = -2; threshold < 5; threshold += 0.1)
    if (others.filter((row) => outcomeOf(row, model, threshold) === 'held').length >= ABSTAIN * others.length)
      return Math.round(threshold * 10) / 10;
  return 5;
}

/** @param {readonly Row[]} rows @param {ReturnType<typeof fitChoice>} model @param {number} threshold */
function figuresOf(rows, model, threshold) {
  const answerable = rows.filter((row) => row.answerable);
  const others = rows.filter((row) => !row.answerable);
  const right = answerable.filter((row) => outcomeOf(row, model, threshold) === 'right').length;
  const held = others.filter((row) => outcomeOf(row, model, threshold) === 'held').length;
  return `right ${right}/${answerable.length}, abstained ${held}/${others.length}`;
}

/** @param {boolean} withMeaning */
async function train(withMeaning) {
  const rows = await rowsOf(withMeaning);
  const first = rows.flatMap(({ choices }) => choices.flatMap(({ options }) => options))[0];
  const names = Object.keys(first?.evidence ?? {}).filter((name) => withMeaning || !/meaning/i.test(name));
  for (const [, business] of values.check ? WORKED_ON : []) {
    const seen = rows.filter((row) => row.business !== business);
    const model = fit(seen, names);
    const threshold = thresholdFor(seen, model);
    console.error(
      `without ${business}: ${figuresOf(
        rows.filter((row) => row.business === business),
        model,
        threshold,
      )}`,
    );
  }
  const model = fit(rows, names);
  const threshold = thresholdFor(rows, model);
  console.error(
    `${withMeaning ? 'with' : 'without'} meanings, all businesses: threshold ${threshold}, ${figuresOf(rows, model, threshold)}`,
  );
  return { threshold: Math.round((threshold + ROOM) * 10) / 10, model };
}

/** @param {Awaited<ReturnType<typeof train>>} trained */
function inWords({ threshold, model }) {
  const lines = Object.entries(model.weights).filter(([, weight]) => Math.abs(weight) >= 0.02);
  return `{\n  threshold: ${threshold},\n  bias: ${model.bias},\n  weights: {\n${lines.map(([name, weight]) => `    ${name}: ${weight},`).join('\n')}\n  },\n}`;
}

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    out: { type: 'string', default: 'packages/core/src/agents/reply/answer-weights.ts' },
  },
});
const [withMeaning, withoutMeaning] = [await train(true), await train(false)];
writeFileSync(
  values.out,
  `/** Written by \`training/answers.js\`; what each name means stands in \`candidates.ts\`. */
export interface AnswerWeights {
  /** A candidate worth less answers nothing. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Where an encoder compares meanings. */
export const WITH_MEANING: AnswerWeights = ${inWords(withMeaning)};

/** By words alone. */
export const WITHOUT_MEANING: AnswerWeights = ${inWords(withoutMeaning)};
`,
);
