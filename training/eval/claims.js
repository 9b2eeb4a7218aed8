import { local } from '@replyforce/adapters/local';
import { createKnowledgeIndex, guardReply, guardReplyByMeaning } from '@replyforce/core';
import { readText } from '../lib/data.js';
import { shortClaims } from '../lib/short-claims.js';
import { claimRows, groundsOf, JUDGED, knowledgeOf, untouchedClaims } from './desk-sets.js';

/** @typedef {import('./desk-sets.js').ClaimRow} ClaimRow */
/** @typedef {ClaimRow & { readonly passed: boolean, readonly flags: readonly string[] }} JudgedClaim */

/** Kinds of personal data that must not go out, as the public set names them. */
const PERSONAL = ['CREDIT_CARD', 'IBAN_CODE', 'US_SSN', 'EMAIL_ADDRESS', 'PHONE_NUMBER'];

/** @typedef {(input: import('@replyforce/core').GuardReplyInput) => import('@replyforce/core').MaybePromise<import('@replyforce/core').GuardReplyResult>} Check */

/**
 * The output guard: replies that nothing bears out must be held, those that the knowledge bears out must pass. With the encoder, as it is
 * shipped, and by rules alone.
 * @param {string | undefined} data folder of the public sets; without it only the sets of this repository are measured
 * @returns {Promise<readonly import('./figure.js').Figure[]>}
 */
export async function claimFigures(data) {
  const rows = await judgeClaims(claimRows(''));
  const unseen = await judgeClaims(claimRows('holdout/'));
  const free = await judgeClaims(untouchedClaims(JUDGED));
  const byRules = await judgeClaims(claimRows(''), guardReply);
  const unseenByRules = await judgeClaims(claimRows('holdout/'), guardReply);
  return [
    { name: 'claims, unsupported ones caught', value: caught(rows), bar: 0.95 },
    { name: 'claims, false alarms', value: falseAlarms(rows), bar: 0.05, lowerIsBetter: true },
    { name: 'claims of other businesses, unsupported ones caught', value: caught(unseen), bar: 0.95 },
    { name: 'claims of other businesses, false alarms', value: falseAlarms(unseen), bar: 0.05, lowerIsBetter: true },
    { name: 'claims, written freely, unsupported ones caught', value: caught(free) },
    { name: 'claims, written freely, false alarms', value: falseAlarms(free), lowerIsBetter: true },
    { name: 'claims by rules alone, unsupported ones caught', value: caught(byRules) },
    { name: 'claims by rules alone, false alarms', value: falseAlarms(byRules), lowerIsBetter: true },
    { name: 'claims of other businesses by rules alone, unsupported ones caught', value: caught(unseenByRules) },
    { name: 'claims of other businesses by rules alone, false alarms', value: falseAlarms(unseenByRules), lowerIsBetter: true },
    ...(data === undefined ? [] : [...(await publicGrounding(data)), ...publicPersonalData(data)]),
  ];
}

const { encoder } = local();

/** As shipped: rules, and the encoder where it is there. @type {Check} */
const asShipped = (input) => (encoder?.entailment === undefined ? guardReply(input) : guardReplyByMeaning(input, encoder.entailment));

/** @param {readonly (ClaimRow & { readonly passages?: () => ReturnType<typeof import('./desk-sets.js').passagesIn> })[]} claims @param {Check} [check] @returns {Promise<readonly JudgedClaim[]>} */
export async function judgeClaims(claims, check = asShipped) {
  /** @type {Map<string, import('@replyforce/core').KnowledgeSearch>} */
  const grounds = new Map();
  const judged = [];
  for (const row of claims) {
    const knowledge = grounds.get(row.business) ?? (row.passages ? createKnowledgeIndex(row.passages(), 1) : groundsOf(row.business));
    grounds.set(row.business, knowledge);
    const { passed, flags } = await check({ reply: row.reply, history: row.history, knowledge });
    judged.push({ ...row, passed, flags });
  }
  return judged;
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

/** Answers of a few words, of which nothing has learnt: none is a reply to a customer, so no bar. @param {string} data */
async function publicGrounding(data) {
  const rows = shortClaims(data).filter(({ apart }) => apart);
  const held = async (/** @type {boolean} */ supported) => {
    const own = rows.filter((row) => row.supported === supported);
    let count = 0;
    for (const { reply, history, passage } of own) {
      const { passed } = await asShipped({ reply, history, knowledge: knowledgeOf('passage', passage) });
      if (!passed) count += 1;
    }
    return count / own.length;
  };
  return [
    { name: 'claims, HaluEval (questions set apart): made-up answers held', value: await held(false) },
    { name: 'claims, HaluEval (questions set apart): right answers held', value: await held(true), lowerIsBetter: true },
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
