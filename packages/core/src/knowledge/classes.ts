import { factsOf } from './facts.js';
import type { IndexedPassage } from './indexed-passage.js';
import { intervalsOf, type Interval } from './intervals.js';
import { unitsOf } from './passage-units.js';
import { placeOf } from './places.js';
import { readRow, type Cell } from './row.js';
import { isFunctionWord, isWeakWord } from './stop-words.js';
import { UNIT_WORD } from './words-around.js';
import { fold, wordsOf } from './words.js';

/** A class of which a table says something, with what belongs to it: `Zone 2: Norway, Iceland`, `Small parcel: up to 2 kg`. */
export interface KnowledgeClass {
  /** As the table calls it. */
  readonly name: string;
  readonly passage: IndexedPassage;
  /** The line or the cells that say what belongs to it. */
  readonly text: string;
  /** Of each thing that belongs to it the stems of its words, or the keys of places. */
  readonly members: readonly (readonly string[])[];
  /** Cells that stand for such a thing by itself, in rows and columns of its own, by the words in `members`, joined. */
  readonly ownCells: ReadonlyMap<string, readonly Cell[]>;
  /** The amounts that belong to it. */
  readonly intervals: readonly Interval[];
}

/** A class has a short name, and so has what belongs to it. */
const MOST_CHARACTERS = 40;
const MOST_WORDS = 4;
/** `Zone 2: Norway, Iceland`, `Zone 2 covers Norway`; the name comes first. */
const DEFINES =
  /^(?:- )?([^:.]{2,40}?)(?:: | (?:is|are|means|covers|includes|comprises|applies to|gilt für|umfasst|ist|sind|comprend|comprennent|concerne|incluye|comprende|inclui|abrange|omvat) )(.+)$/u;
/** After a verb only names: "is a zone of its own" names nothing. */
const NAMES_ALONE = /^(?:the )?\p{Lu}/u;
const BETWEEN = /\s*(?:[,;/]|(?<!\p{L})(?:and|or|as well as|und|oder|sowie|et|ou|y|e|o|en|of)(?!\p{L}))\s*/u;
/** What is taken out belongs to another class. */
const TAKES_OUT =
  /(?<!\p{L})(?:without|except|excluding|not|no|only|ohne|außer|nicht|nur|sans|sauf|pas|sin|excepto|salvo|solo|senza|tranne|non|sem|exceto|não|zonder|behalve|niet|alleen)(?!\p{L})/iu;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/**
 * The classes that a knowledge defines in one place and says something of in a table in another. Only where at least two stand
 * side by side: one line alone is a remark.
 */
export function classesOf(passages: readonly IndexedPassage[]): readonly KnowledgeClass[] {
  const rows = passages.map((passage) => readRow(passage.text));
  const tables = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const call = (name: string, passage: IndexedPassage): void => {
    if (!/\p{L}/u.test(name) || name.length > MOST_CHARACTERS) return;
    const key = fold(name);
    if (!names.has(key)) names.set(key, name);
    tables.set(key, (tables.get(key) ?? new Set()).add(placeKey(passage)));
  };
  passages.forEach((passage, index) => {
    (rows[index] ?? []).forEach(({ header, value }, column) => {
      if (column >= (passage.keyCells ?? 1)) call(header, passage);
      else call(nameOf(header, value), passage);
    });
  });
  const owned = cellsByName(passages, rows);
  // The row that defines a thing says nothing else of it.
  const cellsOf = (terms: readonly string[], definer: IndexedPassage): readonly Cell[] =>
    (owned.get(terms.join(' ')) ?? []).filter(({ passage }) => passage !== definer).map(({ cell }) => cell);
  const classes: KnowledgeClass[] = [];
  const add = (name: string, passage: IndexedPassage, text: string, members: string): void => {
    const known = names.get(fold(name));
    const places = tables.get(fold(name));
    // Rows of one table do not define each other.
    if (known === undefined || (readRow(passage.text) !== undefined && places?.has(placeKey(passage)) === true)) return;
    if (factsOf(members).some(({ type }) => type === 'money' || type === 'percent' || type === 'phone' || type === 'email')) return;
    const named = membersOf(members);
    const ownCells = new Map(named.flatMap((terms) => withCells(terms, cellsOf(terms, passage))));
    const made = { name: known, passage, text, members: named, ownCells, intervals: amountsOf(members) };
    if (made.members.length + made.intervals.length > 0) classes.push(made);
  };
  passages.forEach((passage, index) => {
    const cells = rows[index];
    if (cells === undefined) {
      for (const { text } of unitsOf(passage, passage.title).units) {
        const [, name = '', members = ''] = DEFINES.exec(text) ?? [];
        if (name !== '' && (text.includes(`${name}: `) || NAMES_ALONE.test(members))) add(name, passage, text, members.replace(/\.$/, ''));
      }
      return;
    }
    const [key] = cells;
    for (const { header, value } of cells.slice(passage.keyCells ?? 1))
      if (key !== undefined) add(nameOf(header, value), passage, `${key.value} – ${header}: ${value}`, key.value);
  });
  return classes.filter((one) => classes.some((other) => other.name !== one.name && placeKey(other.passage) === placeKey(one.passage)));
}

interface OwnCell {
  readonly passage: IndexedPassage;
  readonly cell: Cell;
}

/** The cells of each row, and of each column, by the words of its name. */
function cellsByName(
  passages: readonly IndexedPassage[],
  rows: readonly (readonly Cell[] | undefined)[],
): ReadonlyMap<string, readonly OwnCell[]> {
  const found = new Map<string, OwnCell[]>();
  const put = (name: string, passage: IndexedPassage, cells: readonly Cell[]): void => {
    const key = termsIn(name.replace(/\(.*?\)/g, ' ')).join(' ');
    if (key === '' || name.length > MOST_CHARACTERS) return;
    const known = found.get(key) ?? [];
    for (const cell of cells) known.push({ passage, cell });
    found.set(key, known);
  };
  passages.forEach((passage, index) => {
    const keys = passage.keyCells ?? 1;
    (rows[index] ?? []).forEach((cell, column, cells) => {
      if (column < keys) put(cell.value, passage, cells.slice(keys));
      else put(cell.header, passage, [cell]);
    });
  });
  return found;
}

function withCells(terms: readonly string[], cells: readonly Cell[]): readonly (readonly [string, readonly Cell[]])[] {
  return cells.length === 0 ? [] : [[terms.join(' '), cells]];
}

/** `Zone 2`, where the column is called `Zone` and the cell `2`. */
function nameOf(header: string, value: string): string {
  return /\p{L}{2}/u.test(value) ? value : `${header} ${value}`;
}

function placeKey({ documentId, headings }: IndexedPassage): string {
  return `${documentId}|${headings.join('/')}`;
}

/** The names in an enumeration; empty where it is anything else. */
function membersOf(text: string): readonly (readonly string[])[] {
  const pieces = text
    .replace(/\(.*?\)/g, ' ')
    .split(BETWEEN)
    .filter(Boolean);
  const named = pieces.filter((piece) => !TAKES_OUT.test(piece));
  if (named.some((piece) => /\d|@/.test(piece) || wordsOf(piece).length > MOST_WORDS)) return [];
  return named.map(termsIn).filter((terms) => terms.length > 0);
}

/** The amounts of a text that says nothing else. */
function amountsOf(text: string): readonly Interval[] {
  const intervals = intervalsOf(text);
  const more = wordsOf(text).filter(({ folded }) => !/^\d/.test(folded) && !UNIT_WORD.test(folded) && !isLittle(folded));
  return intervals.length === 1 && more.length <= 1 ? intervals : [];
}

function termsIn(text: string): readonly string[] {
  return wordsOf(text)
    .filter(({ folded }) => folded.length > 2 && !isLittle(folded))
    .map(({ folded, raw, stem }) => placeOf(folded, raw) ?? stem);
}

function isLittle(folded: string): boolean {
  return LANGUAGES.some((language) => isFunctionWord(folded, language) || isWeakWord(folded, language));
}
