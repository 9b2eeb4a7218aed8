import { readFileSync } from 'node:fs';
import { local } from '@replyforce/adapters/local';
import { createPipeline } from '@replyforce/core';
import { readAskedFiles } from '../lib/asked-file.js';
import { EVERYDAY, EVERYDAY_CLOSED, indexOf, MEASURED, OFFERED, passagesIn, passagesOf } from './desk-sets.js';

/** @typedef {import('./figure.js').Figure} Figure */
/** @typedef {import('@replyforce/core').Analysis} Analysis */

/**
 * A question of a customer and what a right answer must and must not say.
 * @typedef {object} DeskItem
 * @property {string} id
 * @property {string} language
 * @property {string} text
 * @property {readonly import('@replyforce/core').HistoryMessage[]} [history]
 * @property {boolean} answerable
 * @property {readonly (readonly string[])[]} [contains] every entry must be met, by any of its alternatives
 * @property {boolean} [handoff] a part of the question is left for a person
 * @property {readonly string[]} [lacks] what would be a wrong fact
 */

/**
 * right: says all it must and nothing wrong · held: a person was called · beside: it says something else · wrong: it states a wrong fact ·
 * guessed: an answer where there is none
 * @typedef {'right' | 'held' | 'beside' | 'wrong' | 'guessed'} Verdict
 */

export const DESK = new URL('../desk/', import.meta.url);
/** Folders of a business each, with its name. */
export const WORKED_ON = [
  ['', 'Lundmar Ferries'],
  ['second/', 'Kesterhuis'],
  ['blind/alpenrad/', 'Alpenrad'],
  ['blind/brightwick/', 'Brightwick'],
  ['blind/corvoluz/', 'Corvoluz'],
  ['blind/fennhof/', 'Fennhof'],
  ['blind/hearthline/', 'Hearthline'],
  ['blind/ledgerly/', 'Ledgerly'],
  ['blind/palestrina/', 'Palestrina'],
  ['blind/pawhill/', 'Pawhill'],
  ['blind/pixelfix/', 'PixelFix'],
  ['blind/solventa/', 'Solventa'],
  ['blind/tidewell/', 'Tidewell'],
  ['blind/umzugo/', 'Umzugo'],
];
const HELD_OUT = [
  ['holdout/', 'Solvana'],
  ['holdout/casabrisa/', 'Casa Brisa'],
  ['holdout/lumiclinic/', 'Lumi Clinic'],
  ['holdout/marrowby/', 'Marrowby'],
  ['holdout/nordlys/', 'Nordlys'],
  ['holdout/petitpas/', 'Petit Pas'],
  ['holdout/velotal/', 'Velotal'],
  ['holdout/aulanova/', 'Aulanova'],
];

/**
 * Answers from knowledge as the whole keyless pipeline gives them, on the desk's sets and on businesses that nobody tuned for.
 * @param {string | undefined} _data not needed: all sets are part of the repository
 * @param {{ readonly verbose?: boolean }} [options] verbose prints what failed on the sets that are worked on, never on a held-out one
 * @returns {Promise<readonly Figure[]>}
 */
export async function answerFigures(_data, { verbose = false } = {}) {
  const desk = await judgeSets(WORKED_ON);
  const everyday = await judgeFiles(EVERYDAY);
  if (verbose) for (const judged of [...desk, ...everyday]) if (isFailure(judged)) console.log(inWords(judged));
  return [
    ...figuresOf(desk, 'answers'),
    ...figuresOf(everyday, 'answers, everyday'),
    ...figuresOf(await judgeFiles(EVERYDAY_CLOSED), 'answers, everyday, held out'),
    ...figuresOf(await judgeSets(HELD_OUT), 'answers, held out'),
    ...figuresOf(await judgeFiles(MEASURED), 'answers, as customers write'),
    ...figuresOf(await judgeFiles(OFFERED), 'answers, whether there is something'),
  ];
}

/** @param {readonly (readonly string[])[]} sets */
async function judgeSets(sets) {
  const judged = [];
  for (const [folder = '', company = ''] of sets) judged.push(...(await judgeSet(new URL(folder, DESK), company)));
  return judged;
}

/** Businesses in a file each. @param {URL} folder */
async function judgeFiles(folder) {
  const judged = [];
  for (const business of readAskedFiles(folder)) judged.push(...(await judgeItems(business.company, passagesOf(business), business.items)));
  return judged;
}

/** @typedef {{ readonly item: DeskItem, readonly verdict: Verdict, readonly text: string }} Judged */

/** @param {readonly Judged[]} judged @param {string} area @returns {readonly Figure[]} */
function figuresOf(judged, area) {
  const answerable = judged.filter(({ item }) => item.answerable);
  const others = judged.filter(({ item }) => !item.answerable);
  const foreign = answerable.filter(({ item }) => item.language !== 'en');
  /** @param {readonly Judged[]} of @param {Verdict} verdict */
  const share = (of, verdict) => of.filter((entry) => entry.verdict === verdict).length / Math.max(1, of.length);
  return [
    { name: `${area}, right of what can be answered`, value: share(answerable, 'right'), bar: 0.8 },
    { name: `${area}, right of what is not asked in English`, value: share(foreign, 'right') },
    { name: `${area}, beside the question`, value: share(answerable, 'beside'), lowerIsBetter: true },
    { name: `${area}, abstained where there is no answer`, value: share(others, 'held'), bar: 0.95 },
    {
      name: `${area}, wrong facts (items)`,
      value: judged.filter(({ verdict }) => verdict === 'wrong').length,
      bar: 2,
      lowerIsBetter: true,
    },
  ];
}

/** @param {URL} folder @param {string} company */
const judgeSet = (folder, company) =>
  judgeItems(company, passagesIn(new URL('knowledge/', folder)), itemsOf(new URL('answers.jsonl', folder)));

/** @param {string} company @param {ReturnType<typeof passagesIn>} passages @param {readonly DeskItem[]} items @returns {Promise<readonly Judged[]>} */
async function judgeItems(company, passages, items) {
  const models = local();
  const knowledge = await indexOf(passages, models.encoder);
  const pipeline = createPipeline({ models });
  const judged = [];
  for (const item of items) {
    const { id, text, history = [] } = item;
    const { reply } = await pipeline.analyze({ id, text, history, knowledge, brand: { company } });
    judged.push({ item, verdict: judge(item, reply), text: reply?.text ?? '(no reply)' });
  }
  return judged;
}

/** @param {URL} file @returns {readonly DeskItem[]} */
export function itemsOf(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** @param {DeskItem} item @param {Analysis['reply']} reply @returns {Verdict} */
function judge({ answerable, contains = [], handoff = false, lacks = [] }, reply) {
  const said = plain(reply?.text ?? '');
  if (lacks.some((words) => says(said, plain(words)))) return 'wrong';
  const answered = reply !== null && reply.source !== 'human_holding' && reply.claims.length > 0;
  if (!answered) return 'held';
  if (!answerable) return 'guessed';
  return contains.every((words) => words.some((word) => says(said, plain(word)))) && (!handoff || reply.requiresHuman) ? 'right' : 'beside';
}

/** Whether words stand in a text, and not as the beginning or end of a longer number: `€5` is in `€5.00`, not in `€5.50` or `€55`. */
/** @param {string} text @param {string} words */
export function says(text, words) {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length).replace(/^[.,]00(?!\d)/, '')];
    if (!(/^\d/.test(words) && /\d[.,:]?$/.test(before)) && !(/\d$/.test(words) && /^[.,:]?\d/.test(after))) return true;
  }
  return false;
}

/** @param {string} text */
export function plain(text) {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/gu, ' ');
}

/** @param {Judged} judged */
function isFailure({ item, verdict }) {
  return verdict !== (item.answerable ? 'right' : 'held');
}

/** @param {Judged} judged */
function inWords({ item, verdict, text }) {
  const wanted = item.answerable ? (item.contains ?? []).map((words) => words.join(' / ')).join(' + ') : 'a person';
  return `${item.id} ${verdict}: ${item.text}\n    wanted: ${wanted}\n    said:   ${text.replace(/\s+/g, ' ')}`;
}
