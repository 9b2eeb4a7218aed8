import type { KnowledgePassage } from '../domain/knowledge.js';
import type { IndexedPassage } from './indexed-passage.js';
import { factsOf } from './facts.js';
import { readRow, type Cell } from './row.js';
import { monthOf, weekdayOf } from './calendar-words.js';
import { isConceptWord } from './concepts.js';
import { isFunctionWord, isWeakWord } from './stop-words.js';
import { UNIT_WORD } from './words-around.js';
import { isMark } from './terms.js';
import { fold, wordsOf, type Word } from './words.js';

/** Names are short: a first cell with more words is a sentence. */
const MOST_WORDS = 6;
const NO_NAMES = new Set(['money', 'percent', 'time', 'phone', 'email', 'url']);
/** Languages whose little words are no names, wherever the knowledge is written. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

export interface Entries {
  /** The lists in which a word names an entry, by stem. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Words, by stem, that begin or end the names of at least three entries of one list: `Ember Mini`, `Ember Duo`, `Ember Pro`. */
  readonly families: ReadonlySet<string>;
  /** The numbers and letters that stand behind a word, by stem. */
  readonly marks: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words, by stem, whose names a number or a letter tells apart. */
  readonly series: ReadonlySet<string>;
  tableOf(passage: KnowledgePassage): readonly IndexedPassage[];
}

/**
 * What a knowledge names: the first column of its tables, its headings of one or two words and what stands before the colon
 * of a list item. So a question about one entry is never answered with another one that only mentions it.
 */
export function entriesOf(passages: readonly IndexedPassage[]): Entries {
  const lists = new Map<string, string[]>();
  const tables = new Map<string, IndexedPassage[]>();
  const marks = new Map<string, Set<string>>();
  const kin = new Map<string, Set<string>>();
  const number = (words: readonly Word[]): void => {
    words.forEach((word, position) => {
      const before = words[position - 1];
      if (
        before === undefined ||
        !isMark(word.folded) ||
        before.folded.length < 2 ||
        UNIT_WORD.test(before.folded) ||
        isFiller(before.folded)
      )
        return;
      marks.set(before.stem, (marks.get(before.stem) ?? new Set()).add(word.folded));
    });
  };
  const name = (text: string, list: string): void => {
    const words = wordsOf(text.replace(/\(.*?\)/g, ' '));
    if (words.length > MOST_WORDS) return;
    number(words);
    for (const word of words) {
      if (
        word.folded.length < 3 ||
        /^\d+$/.test(word.folded) ||
        isConceptWord(word.folded) ||
        (words.length === 1 ? isLittleWord(word.folded) : isFiller(word.folded)) ||
        UNIT_WORD.test(word.folded)
      )
        continue;
      const known = lists.get(word.stem) ?? [];
      if (!known.includes(list)) lists.set(word.stem, [...known, list]);
      const key = `${word.stem}|${list}`;
      if (words.length > 1) kin.set(key, (kin.get(key) ?? new Set()).add(fold(text)));
    }
  };
  for (const passage of passages) {
    const cells = readRow(passage.text);
    if (cells !== undefined) {
      const key = tableKey(passage);
      for (const { header } of cells) number(wordsOf(header));
      for (const { header, value } of cells.slice(0, passage.keyCells ?? 1)) number(wordsOf(`${header} ${value.replace(/\(.*?\)/g, ' ')}`));
      cells.slice(0, passage.keyCells ?? 1).forEach((cell, column) => name(cell.value, column === 0 ? key : `${key}|${column}`));
      tables.set(key, [...(tables.get(key) ?? []), passage]);
    }
    passage.headings.forEach((heading, level) => {
      number(wordsOf(heading));
      if (isName(heading)) name(heading, `${passage.documentId}#${level}`);
    });
    for (const match of passage.text.matchAll(NUMBERED_NAME))
      if (monthOf(fold(match[1] ?? '')) === undefined && weekdayOf(fold(match[1] ?? '')) === undefined) number(wordsOf(match[0]));
    for (const line of passage.text.split('\n')) {
      const lead = /^- ([^:,.]{2,40}?)[:,]/u.exec(line)?.[1];
      if (lead !== undefined) number(wordsOf(lead));
      const item = /^- ([^:]{2,60}?)(?: (?:für|for|ab|from|von|pour|para|per|à partir) [^:]*)?: /u.exec(line)?.[1];
      if (item !== undefined) name(item, `${passage.documentId}-${passage.headings.join('/')}`);
    }
  }
  const families = new Set([...kin].flatMap(([key, names]) => (names.size < FAMILY ? [] : [key.slice(0, key.indexOf('|'))])));
  return { lists, families, marks, series: seriesIn(marks), tableOf: (passage) => tables.get(tableKey(passage)) ?? [] };
}

/** Names of one list with a word in common that make it the name of them all. */
const FAMILY = 3;

function seriesIn(marks: Entries['marks']): ReadonlySet<string> {
  return new Set([...marks].filter(([, of]) => of.size > 1).map(([stem]) => stem));
}

/** What all documents name together, from what each does. */
export function joinEntries(passages: readonly IndexedPassage[], each: readonly Entries[]): Entries {
  if (each.length === 1 && each[0]) return each[0];
  const lists = new Map<string, string[]>();
  const marks = new Map<string, ReadonlySet<string>>();
  const families = new Set<string>();
  for (const one of each) {
    for (const stem of one.families) families.add(stem);
    for (const [stem, own] of one.lists) {
      const known = lists.get(stem);
      if (known === undefined) lists.set(stem, [...own]);
      else known.push(...own);
    }
    for (const [stem, own] of one.marks) marks.set(stem, new Set([...(marks.get(stem) ?? []), ...own]));
  }
  // One of each for a document, in the order of the passages.
  const byDocument = new Map([...new Set(passages.map(({ documentId }) => documentId))].map((id, index) => [id, each[index]]));
  return {
    lists,
    families,
    marks,
    series: seriesIn(marks),
    tableOf: (passage) => byDocument.get(passage.documentId)?.tableOf(passage) ?? [],
  };
}

/** A name with its number inside a text: `the Tornbook 15 has`. */
const NUMBERED_NAME = /(?<!\p{L})(\p{Lu}\p{L}{2,}) \d{1,4}(?![\d:.,–-]*\d|\p{L}| ?(?:%|€|\p{Lu}?\p{Ll}{1,3}\b))/gu;

/** One word, or two with capitals (`Kestrel Cargo`); `Company bikes` names no entry. */
function isName(heading: string): boolean {
  return /^\S+$/.test(heading) || /^\p{Lu}\S* \p{Lu}\S*$/u.test(heading);
}

/** Of a cell of one word even a weak one is its name: the plan `Business`. */
function isLittleWord(folded: string): boolean {
  return LANGUAGES.some((language) => isFunctionWord(folded, language));
}

function isFiller(folded: string): boolean {
  return LANGUAGES.some(
    (language) => (isFunctionWord(folded, language) || isWeakWord(folded, language)) && folded !== 'pro' && folded !== 'plus',
  );
}

/** A key is short words: a price or a time names no row. */
const MOST_KEY_CELLS = 3;

/** Rows whose first cell stands in several of them are named by more: a class in a studio, a room in a season. */
export function withKeys(passages: readonly IndexedPassage[]): readonly IndexedPassage[] {
  const tables = new Map<string, number[]>();
  const rows = passages.map((passage) => readRow(passage.text));
  rows.forEach((cells, index) => {
    const passage = passages[index];
    if (cells === undefined || passage === undefined) return;
    const key = tableKey(passage);
    tables.set(key, [...(tables.get(key) ?? []), index]);
  });
  const keyed = [...passages];
  for (const members of tables.values()) {
    const named = (count: number): readonly string[] =>
      members.map((index) =>
        (rows[index] ?? [])
          .slice(0, count)
          .map((cell) => cell.value)
          .join('|'),
      );
    let count = 1;
    while (count < MOST_KEY_CELLS && new Set(named(count)).size < members.length && isNaming(members, rows, count)) count += 1;
    if (count === 1) continue;
    for (const index of members) {
      const passage = passages[index];
      if (passage !== undefined) keyed[index] = { ...passage, keyCells: count };
    }
  }
  return keyed;
}

function isNaming(members: readonly number[], rows: readonly (readonly Cell[] | undefined)[], column: number): boolean {
  const values = members.map((index) => rows[index]?.[column]?.value ?? '');
  return values.every(
    (value) => value !== '' && wordsOf(value).length <= MOST_WORDS && !factsOf(value).some((fact) => NO_NAMES.has(fact.type)),
  );
}

/** Rows of one table share their document, their headings and their columns. */
function tableKey(passage: KnowledgePassage): string {
  const headers = readRow(passage.text)?.[0]?.header ?? '';
  return `${passage.documentId}|${passage.headings.join('/')}|${headers}`;
}
