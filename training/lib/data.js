import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * @typedef {{ readonly text: string, readonly label: string, readonly lang: string }} Row
 */

/** The folder of data is not there, or a file in it: said in one sentence, without a stack. */
export class MissingData extends Error {}

/**
 * Rows of a file of one JSON object a line, plain or gzip. Rows without a language are English.
 * @param {string} folder @param {string} file
 * @returns {readonly Row[]}
 */
export function readRows(folder, file) {
  return readText(folder, file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, label, lang = 'en' } = JSON.parse(line);
      return { text, label, lang };
    });
}

/** @param {string} folder @param {string} file */
export function readText(folder, file) {
  const path = join(folder, file);
  if (!existsSync(path)) throw new MissingData(`${file} is not in ${folder}: give the folder of the public data sets with --data`);
  const bytes = readFileSync(path);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/**
 * A split by the text alone: the same row falls into the same part in every run, and so do rows that begin alike.
 * @param {Row} row @param {number} percent how many of a hundred are set apart
 */
export function isSetApart({ text }, percent) {
  const start = lettersOf(text).slice(0, 28);
  let state = 0x811c9dc5;
  for (let index = 0; index < start.length; index++) state = Math.imul(state ^ start.charCodeAt(index), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return ((state ^ (state >>> 12)) >>> 0) % 100 < percent;
}

/**
 * Rows of `rows` that do not stand, word for word or nearly, in `kept` too: a figure on `kept` would flatter otherwise.
 * Nearly: of the different words of both, half or more are common, and three of them stand in a row.
 * @param {readonly Row[]} rows @param {readonly Row[]} kept
 */
export function withoutLookAlikes(rows, kept) {
  const sets = kept.map((row) => new Set(wordsOf(row.text)));
  const exact = new Set(kept.map((row) => lettersOf(row.text)));
  /** @type {Map<string, number[]>} */
  const byTriple = new Map();
  sets.forEach((words, index) => {
    for (const triple of triplesOf([...words])) byTriple.set(triple, [...(byTriple.get(triple) ?? []), index]);
  });
  return rows.filter((row) => {
    const letters = lettersOf(row.text);
    if (letters.length >= 12 && exact.has(letters)) return false;
    const words = [...new Set(wordsOf(row.text))];
    const candidates = new Set(triplesOf(words).flatMap((triple) => byTriple.get(triple) ?? []));
    return ![...candidates].some((index) => isAlike(words, sets[index] ?? new Set()));
  });
}

const ALIKE = 0.5;

/** @param {readonly string[]} words @param {ReadonlySet<string>} others */
function isAlike(words, others) {
  const common = words.filter((word) => others.has(word)).length;
  return common / (others.size + words.length - common) >= ALIKE;
}

/** @param {readonly string[]} words */
function triplesOf(words) {
  return words.slice(0, -2).map((word, index) => `${word} ${words[index + 1]} ${words[index + 2]}`);
}

/** @param {string} text */
function bare(text) {
  return text
    .toLowerCase()
    .replace(/https?:?\S*|@\w+/g, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, ' ');
}

/** @param {string} text */
function lettersOf(text) {
  return bare(text).replace(/ +/g, '');
}

/** @param {string} text */
function wordsOf(text) {
  return bare(text)
    .split(/ +/)
    .filter((word) => word.length > 1 && word !== 'rt');
}
