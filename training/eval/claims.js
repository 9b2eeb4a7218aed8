import { guardReply } from '@replyforce/core';
import { readText } from '../lib/data.js';
import { claimRows, groundsOf, knowledgeOf } from './desk-sets.js';

/** @typedef {import('./desk-sets.js').ClaimRow} ClaimRow */
/** @typedef {ClaimRow & { readonly passed: boolean, readonly flags: readonly string[] }} JudgedClaim */

/** Kinds of personal data that must not go out, as the public set names them. */
const PERSONAL = ['CREDIT_CARD', 'IBAN_CODE', 'US_SSN', 'EMAIL_ADDRESS', 'PHONE_NUMBER'];

/**
 * The output guard: replies that nothing bears out must be held, those that the knowledge bears out must pass.
 * @param {string | undefined} data folder of the public sets; without it only the sets of this repository are measured
 * @returns {Promise<readonly import('./figure.js').Figure[]>}
 */
export async function claimFigures(data) {
  const rows = judgeClaims('');
  const unseen = judgeClaims('holdout/');
  return [
    { name: 'claims, unsupported ones caught', value: caught(rows), bar: 0.95 },
    { name: 'claims, false alarms', value: falseAlarms(rows), bar: 0.05, lowerIsBetter: true },
    { name: 'claims of other businesses, unsupported ones caught', value: caught(unseen), bar: 0.95 },
    { name: 'claims of other businesses, false alarms', value: falseAlarms(unseen), bar: 0.05, lowerIsBetter: true },
    ...(data === undefined ? [] : [...publicGrounding(data), ...publicPersonalData(data)]),
  ];
}

/** @param {'' | 'holdout/'} part @returns {readonly JudgedClaim[]} */
export function judgeClaims(part) {
  /** @type {Map<string, ReturnType<typeof groundsOf>>} */
  const grounds = new Map();
  return claimRows(part).map((row) => {
    const knowledge = grounds.get(row.business) ?? groundsOf(row.business);
    grounds.set(row.business, knowledge);
    const { passed, flags } = guardReply({ reply: row.reply, history: row.history, knowledge });
    return { ...row, passed, flags };
  });
}

/** @param {readonly JudgedClaim[]} rows */
function caught(rows) {
  const unsupported = rows.filter(({ supported }) => !supported);
  return unsupported.filter(({ passed }) => !passed).length / unsupported.length;
}

/** @param {readonly JudgedClaim[]} rows */
function falseAlarms(rows) {
  const supported = rows.filter((row) => row.supported);
  return supported.filter(({ passed }) => !passed).length / supported.length;
}

/** Answers of a few words to questions of an encyclopaedia: none is a reply to a customer, so no bar. @param {string} data */
function publicGrounding(data) {
  const rows = readText(data, 'grounding/halueval_half.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const held = (/** @type {'right_answer' | 'hallucinated_answer'} */ key) =>
    rows.filter(
      (row) =>
        !guardReply({
          reply: row[key],
          history: [{ from: 'customer', text: row.text }],
          knowledge: knowledgeOf('passage', row.knowledge),
        }).passed,
    ).length / rows.length;
  return [
    { name: 'claims, HaluEval: made-up answers held', value: held('hallucinated_answer') },
    { name: 'claims, HaluEval: right answers held', value: held('right_answer'), lowerIsBetter: true },
  ];
}

/** @param {string} data */
function publicPersonalData(data) {
  const rows = readText(data, 'pii/presidio_half.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const leaks = (/** @type {any} */ row) => guardReply({ reply: row.text }).flags.includes('pii_leak');
  const holds = (/** @type {any} */ row, /** @type {readonly string[]} */ types) =>
    row.entities.some((/** @type {any} */ entity) => types.includes(entity.type));
  const clean = rows.filter((row) => !holds(row, PERSONAL));
  return [
    ...PERSONAL.map((type) => {
      const own = rows.filter((row) => holds(row, [type]));
      return { name: `claims, Presidio: texts with ${type} held as personal data`, value: own.filter(leaks).length / own.length };
    }),
    {
      name: 'claims, Presidio: texts without any of these held as personal data',
      value: clean.filter(leaks).length / clean.length,
      lowerIsBetter: true,
    },
  ];
}
