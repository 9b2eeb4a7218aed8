import { local } from '@replyforce/adapters/local';
import { createPipeline } from '@replyforce/core';
import { readRows } from '../lib/data.js';
import { calibrationError, macroRecall, meanOf } from '../lib/metrics.js';

/** @typedef {import('../lib/data.js').Row} Row */
/** @typedef {import('./figure.js').Figure} Figure */

/**
 * Sentiment as the whole keyless pipeline gives it, by the highest of its probabilities, beside the lexicon alone.
 * @param {string} data
 * @returns {Promise<readonly Figure[]>}
 */
export async function sentimentFigures(data) {
  const { language } = local();
  const shipped = createPipeline({ models: local() });
  const lexicon = createPipeline({ models: language ? { language } : {} });
  const english = readRows(data, 'sentiment/tweeteval_val.jsonl');
  const all = readRows(data, 'sentiment/xlmt_val.jsonl');
  const answers = await answersOf(shipped, english);
  const { value, recalls } = recallOf(english, answers);
  const error = calibrationError(
    english.map(({ label }) => label),
    answers,
  );
  const figures = [
    {
      name: 'sentiment, English tweets (`tweeteval_val`), macro recall',
      value,
      bar: 0.69,
      baselines: { lexicon: recallOf(english, await answersOf(lexicon, english)).value, 'plain linear': PLAIN_LINEAR.english },
    },
    ...Object.entries(recalls).map(([label, recall]) => ({ name: `sentiment, English tweets, recall of ${label}`, value: recall })),
    { name: 'sentiment, English tweets, calibration error', value: error, lowerIsBetter: true },
  ];
  const several = await answersOf(shipped, all);
  const severalByLexicon = await answersOf(lexicon, all);
  const languages = [...new Set(all.map(({ lang }) => lang))].sort();
  const perLanguage = languages.map((lang) => {
    const own = all.flatMap((row, index) => (row.lang === lang ? [index] : []));
    const of = (/** @type {readonly Answer[]} */ from) =>
      recallOf(
        own.map((index) => /** @type {Row} */ (all[index])),
        own.map((index) => /** @type {Answer} */ (from[index])),
      ).value;
    return { name: `sentiment, ${lang} (\`xlmt_val\`), macro recall`, value: of(several), baselines: { lexicon: of(severalByLexicon) } };
  });
  return [
    ...figures,
    {
      name: 'sentiment, mean of eight languages (`xlmt_val`), macro recall',
      value: meanOf(perLanguage.map(({ value }) => value)),
      bar: 0.6,
      baselines: { lexicon: meanOf(perLanguage.map(({ baselines }) => baselines.lexicon)), 'plain linear': PLAIN_LINEAR.mean },
    },
    ...perLanguage,
  ];
}

/** The same n-grams and rows without known words and without the lexicon beside them, measured once on 2026-11-25. */
const PLAIN_LINEAR = { english: 0.651, mean: 0.571 };

/** @typedef {import('@replyforce/core').Sentiment['probabilities']} Answer */

/** @param {import('@replyforce/core').Pipeline} pipeline @param {readonly Row[]} rows */
async function answersOf(pipeline, rows) {
  const answers = [];
  for (const { text } of rows) answers.push((await pipeline.analyze({ id: 'eval', text })).sentiment.probabilities);
  return answers;
}

/** @param {readonly Row[]} rows @param {readonly Answer[]} answers */
function recallOf(rows, answers) {
  const said = answers.map((answer) => Object.entries(answer).sort(([, left], [, right]) => right - left)[0]?.[0] ?? '');
  return macroRecall(
    rows.map(({ label }) => label),
    said,
  );
}
