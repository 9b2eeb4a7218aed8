import { fileURLToPath } from 'node:url';
import { local } from '@replyforce/adapters/local';
import { createPipeline } from '@replyforce/core';
import { readRows } from '../lib/data.js';
import { meanOf } from '../lib/metrics.js';

/** @typedef {import('../lib/data.js').Row} Row */
/** @typedef {import('./figure.js').Figure} Figure */

/** Questions of customers in fourteen languages, forty each, written by hand to measure with and for nothing else. */
const OWN = fileURLToPath(new URL('../desk', import.meta.url));

/**
 * The language as understanding finds it with no conversation before it. The posts marked `hi` are Hindi in Latin letters
 * mixed with English, some wholly English: no truth, so they are left out.
 * @param {string} data
 * @returns {Promise<readonly Figure[]>}
 */
export async function languageFigures(data) {
  const questions = readRows(OWN, 'languages.jsonl');
  const posts = readRows(data, 'sentiment/xlmt_val.jsonl').filter(({ lang }) => lang !== 'hi');
  const shipped = languageOf(createPipeline({ models: local() }));
  const byRules = languageOf(createPipeline({ models: {} }));
  const asked = await sharesOf(questions, shipped);
  return [
    {
      name: 'language, full questions in fourteen languages',
      value: meanOf([...asked.values()]),
      bar: 0.97,
      baselines: await baselinesOf(questions, byRules),
    },
    { name: 'language, full questions, worst language', value: Math.min(...asked.values()) },
    {
      name: 'language, posts in seven languages (`xlmt_val`)',
      value: meanOf([...(await sharesOf(posts, shipped)).values()]),
      baselines: await baselinesOf(posts, byRules),
    },
  ];
}

/** @typedef {(text: string) => Promise<string>} Ears */

/** @param {import('@replyforce/core').Pipeline} pipeline @returns {Ears} */
function languageOf(pipeline) {
  return async (text) => (await pipeline.analyze({ id: 'eval', text })).understanding.language;
}

/** Of each language, the share of texts in which it was found. @param {readonly Row[]} rows @param {Ears} ears */
async function sharesOf(rows, ears) {
  /** @type {Map<string, { right: number, all: number }>} */
  const counts = new Map();
  for (const { text, lang } of rows) {
    const count = counts.get(lang) ?? { right: 0, all: 0 };
    counts.set(lang, count);
    count.all++;
    if ((await ears(text)) === lang) count.right++;
  }
  return new Map([...counts].map(([lang, { right, all }]) => [lang, right / all]));
}

/** The rules of core, and the detector alone. @param {readonly Row[]} rows @param {Ears} byRules */
async function baselinesOf(rows, byRules) {
  const { language } = local();
  const alone = async (/** @type {string} */ text) => (await language?.detect(text))?.language ?? '';
  return {
    rules: meanOf([...(await sharesOf(rows, byRules)).values()]),
    detector: meanOf([...(await sharesOf(rows, alone)).values()]),
  };
}
