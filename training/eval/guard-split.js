/**
 * The fixed split behind the figures of the input guard. Rules and weights are made on the `tune` part; nobody reads the
 * texts of the `held` part, they are only counted.
 *
 * Group-wise: texts that share eight words in a row (versions of one jailbreak, one template with other names) are one
 * group, and a group lies in one part as a whole. The part is decided by a hash of the group's smallest text hash, so it
 * depends on nothing but the texts.
 */
import { createHash } from 'node:crypto';
import { readRows } from '../lib/data.js';

/** Of a hundred groups so many are held out. */
const HELD_PERCENT = 40;
const SHINGLE_WORDS = 8;

/**
 * @typedef {{ readonly text: string, readonly label: string, readonly source: string }} Row
 * @typedef {Row & { readonly part: 'tune' | 'held', readonly group: string }} SplitRow
 */

/**
 * Rows of a data file that know where they come from.
 * @param {string} folder @param {string} file
 * @returns {readonly Row[]}
 */
export function rowsOf(folder, file) {
  const source = file.replace(/^.*\/|\.jsonl(\.gz)?$/g, '');
  return readRows(folder, file).map(({ text, label }) => ({ text, label, source }));
}

/** Attacks, texts that look like one, and payloads for documents. @param {string} folder */
export function injectionRows(folder) {
  const files = ['deepset_train', 'garak_half', 'notinject_one', 'bipia_attacks_train'];
  return split(files.flatMap((name) => rowsOf(folder, `injection/${name}.jsonl`)));
}

/** What customers write every day. @param {string} folder */
export function ordinaryRows(folder) {
  const files = ['banking77', 'clinc150', 'bitext', 'multidogo'];
  return split(files.flatMap((name) => rowsOf(folder, `intent/${name}_train.jsonl.gz`)));
}

/** Spam and its opposite, short messages and comments. @param {string} folder */
export function spamRows(folder) {
  return split(['sms_train', 'youtube_train'].flatMap((name) => rowsOf(folder, `spam/${name}.jsonl`)));
}

/**
 * Puts every row into one of the two parts.
 * @param {readonly Row[]} rows
 * @returns {readonly SplitRow[]}
 */
function split(rows) {
  const parents = rows.map((_, index) => index);
  /** @param {number} index @returns {number} */
  const rootOf = (index) => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let next = index; next !== root;) [next, parents[next]] = [parents[next] ?? root, root];
    return root;
  };
  /** @type {Map<string, number>} */
  const seen = new Map();
  rows.forEach((row, index) => {
    for (const shingle of shinglesOf(row.text)) {
      const other = seen.get(shingle);
      if (other === undefined) seen.set(shingle, index);
      else parents[rootOf(index)] = rootOf(other);
    }
  });
  /** @type {Map<number, string>} */
  const names = new Map();
  const hashes = rows.map((row) => sha256(wordsOf(row.text).join(' ')));
  rows.forEach((_, index) => {
    const [root, hash] = [rootOf(index), hashes[index] ?? ''];
    const name = names.get(root);
    if (name === undefined || hash < name) names.set(root, hash);
  });
  return rows.map((row, index) => {
    const group = names.get(rootOf(index)) ?? '';
    return { ...row, group, part: partOf(group) };
  });
}

/** @param {string} name @returns {'tune' | 'held'} */
function partOf(name) {
  return Number.parseInt(sha256(`part of ${name}`).slice(0, 8), 16) % 100 < HELD_PERCENT ? 'held' : 'tune';
}

/** @param {string} text */
function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** @param {string} text */
function shinglesOf(text) {
  const words = wordsOf(text);
  if (words.length <= SHINGLE_WORDS) return [words.join(' ')];
  return words.slice(SHINGLE_WORDS - 1).map((_, index) => words.slice(index, index + SHINGLE_WORDS).join(' '));
}

/** @param {string} text */
function sha256(text) {
  return createHash('sha256').update(text).digest('hex');
}
