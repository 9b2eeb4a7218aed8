import { local } from '@replyforce/adapters/local';
import { createPipeline } from '@replyforce/core';
import { businesses, leadRows } from './desk-sets.js';

/** @typedef {import('./desk-sets.js').LeadRow} LeadRow */
/** @typedef {LeadRow & { readonly found: string, readonly score: number }} JudgedLead */

/**
 * Tags of whole conversations by the keyless pipeline, beside those a sales manager would give.
 * @returns {Promise<readonly import('./figure.js').Figure[]>}
 */
export async function leadFigures() {
  const rows = await judgeLeads('');
  const unseen = await judgeLeads('holdout/');
  return [
    { name: 'leads, tag accuracy', value: accuracy(rows), bar: 0.85 },
    { name: 'leads, precision of HOT', value: precisionOf(rows, 'HOT'), bar: 0.9 },
    { name: 'leads, recall of HOT', value: recallOf(rows, 'HOT') },
    { name: 'leads of another business, tag accuracy', value: accuracy(unseen), bar: 0.85 },
    { name: 'leads of another business, precision of HOT', value: precisionOf(unseen, 'HOT'), bar: 0.9 },
    { name: 'leads of another business, recall of HOT', value: recallOf(unseen, 'HOT') },
  ];
}

/** @param {'' | 'holdout/'} part @returns {Promise<readonly JudgedLead[]>} */
export async function judgeLeads(part) {
  const pipeline = createPipeline({ models: local() });
  const brands = businesses();
  const judged = [];
  for (const row of leadRows(part)) {
    const history = row.messages.slice(0, -1).map((text) => ({ from: /** @type {const} */ ('customer'), text }));
    const brand = brands[row.business] ?? {};
    const { leadScore } = await pipeline.analyze({ id: row.id, text: row.messages.at(-1) ?? '', history, brand });
    judged.push({ ...row, found: leadScore.tag, score: leadScore.score });
  }
  return judged;
}

/** @param {readonly JudgedLead[]} rows */
function accuracy(rows) {
  return rows.filter(({ tag, found }) => tag === found).length / rows.length;
}

/** @param {readonly JudgedLead[]} rows @param {string} tag */
function precisionOf(rows, tag) {
  const named = rows.filter(({ found }) => found === tag);
  return named.filter((row) => row.tag === tag).length / named.length;
}

/** @param {readonly JudgedLead[]} rows @param {string} tag */
function recallOf(rows, tag) {
  const real = rows.filter((row) => row.tag === tag);
  return real.filter(({ found }) => found === tag).length / real.length;
}
