import { readdirSync, readFileSync } from 'node:fs';
import { chunkDocument, createKnowledgeIndex } from '@replyforce/core';
import { readAskedFiles } from '../lib/asked-file.js';

/**
 * @typedef {object} LeadRow
 * @property {string} id
 * @property {string} business
 * @property {string} lang
 * @property {string} kind
 * @property {'HOT' | 'WARM' | 'COLD'} tag
 * @property {readonly string[]} messages of the customer, oldest first
 */
/**
 * @typedef {object} ClaimRow
 * @property {string} id
 * @property {string} business
 * @property {string} kind
 * @property {boolean} supported
 * @property {readonly import('@replyforce/core').HistoryMessage[]} history
 * @property {string} reply
 */

const DESK = new URL('../desk/', import.meta.url);
/** Businesses that nobody may mend the program for, a file each: what the encoder learns from, what weights are fitted on, and what only measures. */
export const TAUGHT = new URL('untouched/taught/', DESK);
export const JUDGED = new URL('untouched/judged/', DESK);
export const MEASURED = new URL('untouched/measured/', DESK);
/** Measures what becomes of questions whether there is something, as often with an answer as without. */
export const OFFERED = new URL('untouched/offered/', DESK);
/** What customers ask most, in plain words: of twelve businesses that are worked on, and of twelve that only measure. */
export const EVERYDAY = new URL('everyday/', DESK);
export const EVERYDAY_CLOSED = new URL('untouched/everyday/', DESK);

/** @param {string} file @returns {readonly any[]} */
function readLines(file) {
  return readFileSync(new URL(file, DESK), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

/** @param {'' | 'holdout/'} part @returns {readonly LeadRow[]} */
export const leadRows = (part) => readLines(`${part}leads.jsonl`);

/** Businesses with a knowledge folder of their own, whose claims stand beside it. */
const WITH_KNOWLEDGE = {
  '': [
    'alpenrad',
    'brightwick',
    'corvoluz',
    'fennhof',
    'hearthline',
    'ledgerly',
    'palestrina',
    'pawhill',
    'pixelfix',
    'solventa',
    'tidewell',
    'umzugo',
  ].map((name) => `blind/${name}`),
  'holdout/': ['aulanova', 'casabrisa', 'lumiclinic', 'marrowby', 'nordlys', 'petitpas', 'velotal'].map((name) => `holdout/${name}`),
};

/** The two whose folders do not bear their names. @type {Readonly<Record<string, string>>} */
const FOLDERS = { lundmar: '', kesterhuis: 'second/' };

/** @param {'' | 'holdout/'} part @returns {readonly ClaimRow[]} */
export const claimRows = (part) => [
  ...readLines(`${part}claims.jsonl`),
  ...(part === '' ? readLines('claims-more.jsonl') : []),
  ...WITH_KNOWLEDGE[part].flatMap((business) => readLines(`${business}/claims.jsonl`).map((row) => ({ history: [], ...row, business }))),
];

/** The claims of businesses in files. @param {URL} folder @returns {readonly (ClaimRow & { readonly passages: () => ReturnType<typeof passagesIn> })[]} */
export const untouchedClaims = (folder) =>
  readAskedFiles(folder).flatMap((business) =>
    business.claims.map((claim) => ({ ...claim, business: business.name, kind: 'as written', passages: () => passagesOf(business) })),
  );

/**
 * Voices of the businesses that the leads write to.
 * @returns {Readonly<Record<string, { readonly company: string, readonly products: readonly string[] }>>}
 */
export const businesses = () => JSON.parse(readFileSync(new URL('businesses.json', DESK), 'utf8'));

/** What a business knows: a folder of documents, or one of the short pages of `grounds`. @param {string} business */
export function groundsOf(business) {
  const folder = folderOf(business);
  if (folder !== undefined) return knowledgeIn(new URL(`${folder}knowledge/`, DESK));
  return knowledgeOf(`${business}.md`, readFileSync(new URL(`grounds/${business}.md`, DESK), 'utf8'));
}

/** Where its documents lie, of a business that has more than a short page. @param {string} business */
export const folderOf = (business) => FOLDERS[business] ?? (business.includes('/') ? `${business}/` : undefined);

/** The passages of a folder of documents. @param {URL} folder */
export function passagesIn(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => passagesOfDocument(name, readFileSync(new URL(name, folder), 'utf8')));
}

/** The passages of a business in one file. @param {import('../lib/asked-file.js').AskedBusiness} business */
export const passagesOf = ({ documents }) => documents.flatMap(({ name, content }) => passagesOfDocument(name, content));

/** @param {string} name @param {string} content */
function passagesOfDocument(name, content) {
  const { title, passages } = chunkDocument({ name, content });
  return passages.map((passage, position) => ({ ...passage, id: `${name}#${position}`, documentId: name, position, title }));
}

/**
 * Passages as the knowledge of a business, found by meaning too where an encoder is given.
 * @param {ReturnType<typeof passagesIn>} passages @param {import('@replyforce/core').Encoder} [encoder]
 */
export async function indexOf(passages, encoder) {
  const knowledge = createKnowledgeIndex(passages, 1, encoder && { encoder });
  await knowledge.ready?.();
  return knowledge;
}

/** The documents of a folder as the knowledge of a business, found by words. @param {URL} folder */
export function knowledgeIn(folder) {
  return createKnowledgeIndex(passagesIn(folder), 1);
}

/** A text as the knowledge of a business. @param {string} name @param {string} content */
export function knowledgeOf(name, content) {
  const { title, passages } = chunkDocument({ name, type: 'markdown', content });
  return createKnowledgeIndex(
    passages.map((passage, position) => ({ ...passage, id: `${name}#${position}`, documentId: name, position, title })),
    1,
    {},
  );
}
