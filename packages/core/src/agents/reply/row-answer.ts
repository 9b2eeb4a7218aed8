import { factsOf, type Fact } from '../../knowledge/facts.js';
import { halfOfDay, withFacts, type Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage, type Slot } from '../../knowledge/slot.js';
import { nameOfRow, type Cell } from '../../knowledge/row.js';
import { monthsOf } from '../../knowledge/months.js';
import { placeOf } from '../../knowledge/places.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { intervalsOf, takesIn } from '../../knowledge/intervals.js';
import { isFunctionWord, isWeakWord } from '../../knowledge/stop-words.js';
import { fold, wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { hasFact, meets, type Expectation } from './expectation.js';
import { headTakesIn, periodsOf, periodsOfHead } from './periods.js';
import { isToldApart } from './with-or-without.js';

/** The columns of a row that were asked for, best first; empty where the row as a whole fits. */
export function askedCells(
  unit: Unit,
  query: Query,
  expectation: Expectation | null,
  heading: Terms = NO_TERMS,
  monthsNamed: MonthsNamed = () => [],
): readonly Cell[] {
  const known = asked.get(query) ?? new WeakMap<Unit, readonly Cell[]>();
  asked.set(query, known);
  const found = known.get(unit) ?? chooseCells(unit, query, expectation, heading, monthsNamed);
  known.set(unit, found);
  return found;
}

/** What a word of a header that the question has not got takes from it: `Free shipping from` is not `Shipping`. */
const UNASKED = 0.3;
const OF_ALL = 0.4;
const NO_TERMS: Terms = new Set();

function unasked(header: string, { slots, language }: Query): number {
  return wordTerms(header.replace(/\(.*?\)/g, ' ')).filter(
    (terms, index) => !isLittle(header, index, language) && !slots.some((slot) => slotCoverage(slot, terms) > 0),
  ).length;
}

function isLittle(header: string, index: number, language: string): boolean {
  const folded = wordsOf(header.replace(/\(.*?\)/g, ' '))[index]?.folded ?? '';
  return isFunctionWord(folded, 'en') || isWeakWord(folded, 'en') || isFunctionWord(folded, language);
}

/** A question is put to the same row several times; what it expects follows from it. */
const asked = new WeakMap<Query, WeakMap<Unit, readonly Cell[]>>();

type MonthsNamed = (name: string) => readonly number[];

function chooseCells(
  { cells = [], keys = 1 }: Unit,
  query: Query,
  expectation: Expectation | null,
  heading: Terms,
  monthsNamed: MonthsNamed,
): readonly Cell[] {
  const { quantities } = query;
  const columns = columnsMeant(cells.slice(keys), query, monthsNamed);
  const scored = columns.map((cell) => ({ cell, score: relevance(cell, query, expectation, heading) }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  // "49 cm each" says which column, though it asks for nothing by name.
  if (most === 0 && columns.length < cells.length - keys && quantities.length > 0) return columns;
  return scored.filter(({ score }) => score > 0 && score >= most - 0.01).map(({ cell }) => cell);
}

/** Those of the amount, the period or the month that a question gives; all where none is. */
function columnsMeant(columns: readonly Cell[], { quantities, slots, text }: Query, monthsNamed: MonthsNamed): readonly Cell[] {
  const month = slots.find((slot) => slot.month !== undefined)?.month;
  const periods = periodsOf(text);
  return narrowed(
    narrowed(
      // "In August": the column of those months, by its head or by what the knowledge says of its name.
      narrowed(columns, ({ header }) => month !== undefined && [...monthsOf(header), ...monthsNamed(header)].includes(month)),
      (cell) => quantities.length > 0 && headTakesIn(cell.header, quantities) === 'yes',
    ),
    (cell) => periods.length > 0 && periodsOfHead(cell.header).some((period) => periods.includes(period)),
  ).filter(({ header }) => !isToldApart(text, header));
}

/** How a table says that there is none: `–`, `n/a`, or nothing. */
const NONE = /^\W*$|^(?:n\/a|n\.a\.?|na|k\.\s?a\.|nil)$/i;

/**
 * Whether a question names, by a word, an amount or a period, only columns in which a row has nothing: nobody knows what that means,
 * and no other cell of the row says it. `blank` are the heads of columns that the row has no cell of.
 */
export function asksEmptyCell(
  { cells = [], keys = 1 }: Unit,
  query: Query,
  expectation: Expectation | null,
  heading: Terms,
  monthsNamed: MonthsNamed,
  blank: readonly string[],
): boolean {
  const all = [...cells.slice(keys), ...blank.map((header) => ({ header, value: '' }))];
  if (!all.some(({ value }) => NONE.test(value))) return false;
  const row = nameTerms(nameOfRow(cells, keys));
  const naming = query.slots.filter(
    (slot) =>
      isContent(slot) &&
      !slot.terms.some((term) => expectation?.concepts.includes(term) ?? false) &&
      Math.max(slotCoverage(slot, row), slotCoverage(slot, heading)) === 0,
  );
  const columns = columnsMeant(all, query, monthsNamed);
  const counts = columns.map((cell) => naming.reduce((sum, slot) => sum + slotCoverage(slot, readingOf(cell).header), 0));
  const most = Math.max(...counts);
  if (most === 0 && columns.length === all.length) return false;
  return columns.every(({ value }, at) => counts[at] !== most || NONE.test(value));
}

const FREE =
  /\b(?:free|freie?[rsnm]?|(?:versand|versandkosten|porto|gebuhren)frei|kostenlos\w*|gratis|gratuit\w*|offert\w*|gratuito|gratuita|no longer pay)\b/u;
const isForFree = memoOfText((header): boolean => FREE.test(fold(header)));

/** Those that fit, or all where none does. */
function narrowed<Item>(items: readonly Item[], fits: (item: Item) => boolean): readonly Item[] {
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : items;
}

interface CellReading {
  readonly header: Terms;
  readonly terms: Terms;
  readonly facts: readonly Fact[];
}

const readings = new WeakMap<Cell, CellReading>();

/** A pure memo: the cells of a passage are the same objects with every question. */
function readingOf(cell: Cell): CellReading {
  const known = readings.get(cell);
  if (known !== undefined) return known;
  const made = {
    header: new Set([...withFacts(termsOf(cell.header), factsOf(cell.header)), ...halfOfDay(cell.header)]),
    terms: new Set([
      ...withFacts(termsOf(`${cell.header}: ${cell.value}`), factsOf(`${cell.header}: ${cell.value}`), cell.value),
      ...halfOfDay(cell.header),
    ]),
    facts: factsOf(cell.value),
  };
  readings.set(cell, made);
  return made;
}

/** The values of a cell. */
export const factsOfCell = (cell: Cell): readonly Fact[] => readingOf(cell).facts;

/** A day and nothing else, or days from one to another. */
const ONLY_DAYS = 24;

/** The days that a row holds for, where a cell of its own says so: "who teaches on Wednesdays" chooses by it, whatever else is asked. */
export function termsOfDays({ cells = [], keys = 1 }: Unit): readonly Terms[] {
  return cells
    .slice(keys)
    .filter(({ value }) => value.length <= ONLY_DAYS)
    .flatMap((cell) => {
      const facts = factsOfCell(cell);
      return facts.length > 0 && facts.every(({ type }) => type === 'weekday') ? [termsOfCell(cell)] : [];
    });
}

/** Cells as they are written, with their headers. */
export const cellsText = (cells: readonly Cell[]): string => cells.map(({ header, value }) => `${header} ${value}`).join(' ');

/** The terms of a cell with its header. */
export const termsOfCell = (cell: Cell): Terms => readingOf(cell).terms;

function relevance(cell: Cell, query: Query, expectation: Expectation | null, heading: Terms): number {
  const { header, terms, facts } = readingOf(cell);
  let covered = 0;
  let isNamed = false;
  for (const slot of query.slots) {
    if (isContent(slot) && slotCoverage(slot, header) > 0) isNamed = true;
    // "For a week" asks for the column that says so where nothing weightier does.
    if (!isContent(slot)) {
      covered += 0.1 * slotCoverage(slot, header);
      continue;
    }
    // A name asks for a column only where the column bears it: `Basic` of `Marbeck`.
    if (slot.lists !== undefined) covered += slotCoverage(slot, header) > 0 ? 2 : 0;
    // What the whole table is about tells no column from another.
    else covered += slotCoverage(slot, header) > 0 ? (slotCoverage(slot, heading) > 0 ? OF_ALL : 1) : 0.5 * slotCoverage(slot, terms);
  }
  // Of columns that nobody named none is named worse: `E-Bike` beside `Rennrad`.
  if (isNamed) covered = Math.max(0.05, covered - UNASKED * unasked(cell.header, query));
  // "From which order on is it free?"
  if (isForFree(cell.header) && FREE.test(fold(query.text))) covered += 1;
  if (expectation === null) return covered;
  // From which order on something is free is no price, unless that was asked for.
  if (expectation.concepts.includes('#price') && isForFree(cell.header) && !FREE.test(fold(query.text))) return 0;
  if (expectation.inCells !== undefined) return hasFact(facts, expectation.inCells) ? covered + 1 : 0;
  return meets({ text: cell.value, facts, terms }, expectation) ? covered + 1 : 0;
}

/**
 * Whether a row may answer: what was asked about is its own entry (first cell, headings), and every other word with weight
 * stands in its name, its headings or the columns asked for. A name in another column is only a mention.
 */
export function rowFits(unit: Unit, query: Query, expectation: Expectation | null, heading: Terms): boolean {
  const { cells, keys = 1 } = unit;
  const [first] = cells ?? [];
  if (cells === undefined || first === undefined) return true;
  const name = nameOfRow(cells, keys);
  if (isOfOtherAmount(unit, query)) return false;
  // What a name adds in brackets it only mentions.
  const own = nameTerms(
    cells
      .slice(0, keys)
      .map(({ header, value }) => `${header} ${value.replace(/\(.*?\)/g, ' ')}`)
      .join('\n'),
  );
  const whole = nameTerms(name);
  const asked = askedCells(unit, query, expectation, heading);
  if (expectation !== null && asked.length === 0) return false;
  // The whole row goes out only for its own name.
  if (asked.length === 0 && nameShare(name, query.slots) < 0.5) return false;
  const shown = (asked.length > 0 ? asked : cells.slice(keys)).map((cell) => readingOf(cell).terms);
  const headers = cells.map((cell) => readingOf(cell).header);
  const says = (all: readonly Terms[], slot: Slot): boolean => all.some((terms) => slotCoverage(slot, terms) > 0);
  return query.slots.every((slot) => {
    if (!isContent(slot) || slot.weight < 0.6) return true;
    if (expectation !== null && slot.terms.some((term) => expectation.concepts.includes(term))) return true;
    if (Math.max(slotCoverage(slot, own), slotCoverage(slot, heading)) > 0) return true;
    if (!slot.critical && slotCoverage(slot, whole) > 0) return true;
    if (slot.lists !== undefined) return asked.length > 0 && asked.every((cell) => slotCoverage(slot, readingOf(cell).header) > 0);
    return (
      says(shown, slot) ||
      (slot.terms[0]?.startsWith('%') === true && slotCoverage(slot, unit.terms) > 0) ||
      (expectation === null && says(headers, slot))
    );
  });
}

/** Whether a row is of another amount than the question gives, by its name or by the heads of its columns: 3 days are no month. */
export function isOfOtherAmount({ cells = [], keys = 1 }: Unit, { quantities }: Query): boolean {
  if (quantities.length === 0) return false;
  if (takesIn(intervalsOf(nameOfRow(cells, keys)), quantities) === 'no') return true;
  const headed = cells.slice(keys).map((cell) => headTakesIn(cell.header, quantities));
  return headed.includes('no') && !headed.includes('yes');
}

/** Whether a question names both the row and the column of a cell, each by a word of its own: a table has one such cell. */
export function isCrossing({ cells = [], keys = 1 }: Unit, asked: readonly Cell[], { slots, quantities }: Query): boolean {
  const [cell] = asked;
  if (cell === undefined || asked.length > 1) return false;
  const name = nameOfRow(cells, keys);
  const row = nameTermsWithDays(name);
  const byAmount = quantities.length > 0 && takesIn(intervalsOf(name), quantities) === 'yes';
  const [ofRow, ofColumn] = [row, readingOf(cell).header].map((terms) =>
    slots.filter((slot) => isContent(slot) && slotCoverage(slot, terms) > 0),
  );
  return (ofColumn ?? []).some((slot) => byAmount || (ofRow ?? []).some((other) => other !== slot));
}

/** Share of a row's name that the question says: `shoes` is nearer to `Climbing shoes` than to `Full set (shoes, harness)`. */
export function nameShare(name: string, slots: readonly Slot[]): number {
  const words = wordTerms(name);
  if (words.length === 0) return 0;
  return words.filter((terms) => slots.some((slot) => slotCoverage(slot, terms) > 0)).length / words.length;
}

const wordTerms = memoOfText((name) => {
  const words = wordsOf(name);
  return words.map(({ folded, raw, stem, concepts }, at): Terms => {
    const place = placeOf(folded, raw, words[at - 1]?.folded);
    return new Set([stem, ...concepts, ...(place === undefined ? [] : [place])]);
  });
});
const nameTermsWithDays = memoOfText((name): Terms => withFacts(termsOf(name), factsOf(name)));
const nameTerms = memoOfText((name): Terms => termsOf(name));
