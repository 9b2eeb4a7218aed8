import type { KnowledgeHit } from '../../domain/knowledge.js';
import { factsOf } from '../../knowledge/facts.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage, type Slot } from '../../knowledge/slot.js';
import type { Cell } from '../../knowledge/row.js';
import { termsOf } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { Answer } from './find-answer.js';
import { quoteCells } from './quote.js';

/** A word that puts things in order: by which column, where it says so itself, and which end is meant. */
interface Order {
  readonly pattern: RegExp;
  readonly concept?: string;
  readonly most: boolean;
}

const ORDERS: readonly Order[] = [
  {
    pattern: /^(?:cheap(?:er|est)|gunstig(?:er|ste\w*)|billig(?:er|ste\w*)|preiswertest\w*|least expensive)$/,
    concept: '#price',
    most: false,
  },
  { pattern: /^(?:dearest|priciest|costliest|pricier|teurer|teuerste\w*)$/, concept: '#price', most: true },
  { pattern: /^(?:heav(?:ier|iest)|schwerer|schwerste\w*)$/, concept: '#weight', most: true },
  { pattern: /^(?:light(?:er|est)|leichter|leichteste\w*)$/, concept: '#weight', most: false },
  {
    pattern:
      /^(?:long(?:er|est)|larg(?:er|est)|bigg(?:er|est)|high(?:er|est)|tall(?:er|est)|grea(?:ter|test)|most|langer|langste\w*|grosser|grosste\w*|hoher|hochste\w*|meisten)$/,
    most: true,
  },
  {
    pattern:
      /^(?:short(?:er|est)|small(?:er|est)|low(?:er|est)|few(?:er|est)|kurzer|kurzeste\w*|kleiner|kleinste\w*|niedriger|niedrigste\w*|wenigsten)$/,
    most: false,
  },
];
/** Two words that mean an order; the plain word alone does not. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:most|more) expensive\b|\b(?:le|la|les) plus ch(?:er|ere|ers)\b|\bplus ch(?:er|ere) que\b|\bmas car[oa]s?\b|\bpiu car[oaie]\b|\bmais car[oa]s?\b/,
    'teurer',
  ],
  [
    /\bleast expensive\b|\bmoins ch(?:er|ere|ers)\b|\bmas barat[oa]s?\b|\bpiu economic[oaie]\b|\bmeno car[oaie]\b|\bmais barat[oa]s?\b/,
    'cheapest',
  ],
  [/\b(?:le|la|les) plus lourde?s?\b|\bmas pesad[oa]\b|\bpiu pesante\b|\bmais pesad[oa]\b/, 'heaviest'],
  [/\b(?:le|la|les) plus leger(?:e|s)?\b|\bmas liger[oa]\b|\bpiu leggero\b|\bmais leve\b/, 'lightest'],
];

/** "Can we make it longer?", "darf ich länger bleiben": for more time, of one thing. */
const GOES_ON =
  /^(?!.*\b(?:which|than|welche\w*|als)\b).*\b(?:(?:make|keep|have|use|rent|hire|borrow|leave|stay|play|book|extend|wait|last)(?: \w+){0,3} (?:a (?:bit|little|day|week|while) )?longer|(?:etwas |ein bisschen |noch )?langer (?:bleib\w*|behalt\w*|nutz\w*|miet\w*|leih\w*|haben|dauern|mach\w*|laufen|offen))\b/;

/** A word that asks for an order, and which. */
export interface Found {
  readonly order: Order;
  readonly word: string;
}

/** The order a question asks for, or null. "At least" and "no later" are none. */
export function orderOf(text: string): Found | null {
  const folded = PHRASES.reduce((rest, [pattern, word]) => rest.replace(pattern, word), fold(text))
    .replace(/\b(?:at least|at most|no longer|any longer|not any more|nicht langer)\b/g, ' ')
    .replace(GOES_ON, ' ');
  for (const word of folded.match(/[a-z]+/g) ?? []) {
    const order = ORDERS.find(({ pattern }) => pattern.test(word));
    if (order !== undefined) return { order, word };
  }
  return null;
}

/** What an answer from a whole table is worth: nothing is left out of it. */
const COMPARED = 6;

/** An answer and how near the question's words stand to its table: 3 in the name of its first column, 1 in the title. */
interface Compared {
  readonly answer: Answer;
  readonly nearness: number;
}

/**
 * Compares the rows of one table: the first or last of a column, or the rows that the question names side by side. Null where
 * the table is not fully known, the column is not plain or its values cannot be compared.
 */
export function compareRows(
  query: Query,
  { order, word }: Found,
  hits: readonly KnowledgeHit[],
  knowledge: KnowledgeSearch,
): Answer | null {
  const content = query.slots.filter((slot) => isContent(slot) && fold(slot.raw) !== word);
  const named = content.filter((slot) => slot.lists !== undefined);
  const asked = content.filter((slot) => slot.lists === undefined && !isOrderWord(slot));
  const seen = new Set<string>();
  const found: Compared[] = [];
  for (const hit of hits) {
    const unit = unitsOf(hit.passage, hit.title).units[0];
    if (unit?.cells === undefined) continue;
    const rows = knowledge.table?.(hit.passage) ?? [];
    const key = `${hit.documentId}${rows[0]?.passage.id ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const answer = overTable(rows, order, asked, named);
    if (answer !== null) found.push(answer);
  }
  // The table that is called what was asked about; where two are, no one can tell.
  found.sort((left, right) => right.nearness - left.nearness);
  const [best, second] = found;
  return best === undefined || (second !== undefined && second.nearness === best.nearness) ? null : best.answer;
}

function isOrderWord(slot: Slot): boolean {
  return (
    ORDERS.some(({ pattern }) => pattern.test(fold(slot.raw))) ||
    /^(?:expensive|cher|chere|car[oa]|compare|vergleich\w*)$/.test(fold(slot.raw))
  );
}

function overTable(hits: readonly KnowledgeHit[], order: Order, asked: readonly Slot[], named: readonly Slot[]): Compared | null {
  const rows = hits.flatMap((hit) => {
    const unit = unitsOf(hit.passage, hit.title).units[0];
    return unit?.cells === undefined ? [] : [{ hit, unit, cells: unit.cells }];
  });
  const [sample] = rows;
  if (sample === undefined || rows.length < 2) return null;
  const context = termsOf([sample.hit.title, ...sample.hit.passage.headings, sample.cells[0]?.header ?? ''].join('\n'));
  const columns = sample.cells.slice(1).map((cell) => cell.header);
  const matching = columns.filter((header) => {
    const terms = termsOf(header);
    return order.concept === undefined ? asked.some((slot) => slotCoverage(slot, terms) > 0) : terms.has(order.concept);
  });
  const [column] = matching;
  if (column === undefined || matching.length > 1) return null;
  const columnTerms = termsOf(column);
  if (
    !asked.every(
      (slot) =>
        slot.weight < 1 ||
        slotCoverage(slot, context) > 0 ||
        slotCoverage(slot, columnTerms) > 0 ||
        slot.terms.includes(order.concept ?? '-'),
    )
  )
    return null;
  // The question must be about this table, not only about a word of its column.
  const own = rows.filter((row) => named.some((slot) => slotCoverage(slot, termsOf(row.cells[0]?.value ?? '')) > 0));
  if (
    named.length > 0 &&
    !named.every(
      (slot) => rows.some((row) => slotCoverage(slot, termsOf(row.cells[0]?.value ?? '')) > 0) || slotCoverage(slot, context) > 0,
    )
  )
    return null;
  if (named.length === 0 && !asked.some((slot) => slotCoverage(slot, context) > 0)) return null;
  if (own.length === 1) return null;
  const values = rows.map((row) => ({ row, value: valueOf(row.unit, column) }));
  if (own.length === 0 && values.some(({ value }) => value === null)) return null;
  const units = new Set(values.map(({ value }) => value?.unit));
  if (units.size !== 1) return null;
  const best = (order.most ? Math.max : Math.min)(...values.map(({ value }) => value?.amount ?? 0));
  const chosen = own.length > 1 ? own : values.filter(({ value }) => value?.amount === best).map(({ row }) => row);
  if (chosen.length > 4) return null;
  const places = [[sample.cells[0]?.header ?? ''], sample.hit.passage.headings, [sample.hit.title]].map((texts) =>
    termsOf(texts.join('\n')),
  );
  const near = places.findIndex((terms) => asked.some((slot) => slotCoverage(slot, terms) > 0));
  const only = (cells: readonly Cell[]): readonly Cell[] => cells.filter((cell) => cell.header === column);
  const quotes = chosen.map(({ hit, cells }) => quoteCells(hit, cells, only(cells)));
  return { answer: { quotes, coverage: 0.9, worth: COMPARED, open: false }, nearness: own.length > 1 ? 4 : near < 0 ? 0 : 3 - near };
}

/** The one number of a cell with what it is measured in; a range or a note is not compared. */
function valueOf(unit: Unit, column: string): { readonly amount: number; readonly unit: string } | null {
  const value = unit.cells?.find((cell) => cell.header === column)?.value ?? '';
  const facts = factsOf(value).filter((fact) => fact.type !== 'weekday');
  const [fact] = facts;
  if (/^(?:none|keine?|no|aucun|ningun[oa]?|nessun[oa]?|nenhum[a]?)$/i.test(value.trim())) return { amount: 0, unit: 'number' };
  if (facts.length !== 1 || fact === undefined || fact.type === 'date' || fact.type === 'time' || fact.type === 'phone') return null;
  const rest = fact.type === 'number' ? value.replace(fact.text, '').trim() : fact.unit;
  return { amount: Number(fact.value), unit: fact.type === 'number' && rest === '' ? 'number' : `${fact.type} ${rest}` };
}
