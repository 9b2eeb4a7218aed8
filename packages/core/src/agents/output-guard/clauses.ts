import type { Fact } from '../../knowledge/facts.js';
import { slotCoverage, type Slot } from '../../knowledge/query.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { sameValue, valuesOf, type Value } from './values.js';
import { nameOfRow } from '../../knowledge/row.js';
import { exceptionAt } from './restrictions.js';
import type { Unit } from '../../knowledge/passage-units.js';
import { isForOthers, qualifiersOf } from './qualifiers.js';
import { keysOf, type Support } from './supports.js';

/** A part of a support that says one thing: a cell of a row with its header, or a clause of a sentence. */
export interface Clause {
  readonly text: string;
  readonly terms: Terms;
  readonly values: readonly Value[];
}

const CONTRAST = /[;:]\s|\s(?:but|while|whereas|although|aber|wahrend|während|mais|pero|ma|mas)\s/giu;
/** A comma inside a list of things joins them: "tyres, chains and brake pads are not covered". */
const LIST_COMMA = /,(?=\s(?:[\p{L}-]+\s){0,2}[\p{L}-]+(?:,|\s(?:and|or|und|oder|et|ou|y|o|e)\s))/gu;
const SEMICOLON = /;\s|\s(?:but|while|whereas|although|aber|wahrend|während|mais|pero|ma|mas)\s/giu;
const JOINT = /,\s|\s(?:and|und|et|y|e)\s/giu;

/** A pure memo per sentence or row; what is made of several lives as long as the check. */
const cache = new WeakMap<Support | Unit, { broad?: readonly Clause[]; narrow?: readonly (readonly Clause[])[] }>();

function memoOf(support: Support): { broad?: readonly Clause[]; narrow?: readonly (readonly Clause[])[] } {
  const [only] = support.members;
  const key = support.members.length === 1 && only !== undefined ? only : support;
  const known = cache.get(key) ?? {};
  cache.set(key, known);
  return known;
}

/** Clauses by punctuation and contrast: what one yes or no belongs to. */
export function clausesOf(support: Support): readonly Clause[] {
  const known = memoOf(support);
  known.broad ??=
    support.cells === undefined
      ? cut(
          support.text.split(/\n/).flatMap((line) => line.split(CONTRAST)),
          (text) => text.replace(LIST_COMMA, ' ').split(/,\s/).flatMap(withExceptionApart),
        )
      : cellsOf(support, true);
  return known.broad;
}

/**
 * Finer pieces, each with a value of its own where the support has several: "€549 for the one and €699 for the other". Two
 * sides of a contrast stay apart even where one has no value.
 */
export function piecesOf(support: Support): readonly Clause[] {
  const known = memoOf(support);
  known.narrow ??= support.cells === undefined ? sidesOf(support.text) : [cellsOf(support, false)];
  return known.narrow.flat();
}

/** The finer pieces of a text that is no row. */
export function piecesOfText(text: string): readonly Clause[] {
  return sidesOf(text).flat();
}

function sidesOf(text: string): readonly (readonly Clause[])[] {
  return text
    .split(/\n/)
    .flatMap((line) => line.split(SEMICOLON))
    .map((side) => merge(cut([side], (part) => part.split(JOINT))));
}

/** "Open daily | except on Tuesdays": what is taken out is a clause of its own. */
function withExceptionApart(text: string): readonly string[] {
  const start = exceptionAt(text);
  return start <= 0 ? [text] : [text.slice(0, start), text.slice(start)];
}

/** Cells with their headers; a remark in a cell may say yes to one thing and no to another. */
function cellsOf(support: Support, split: boolean): readonly Clause[] {
  const { cells = [] } = support;
  return cells
    .slice(cells.length > 1 ? keysOf(support) : 0)
    .flatMap((cell) => (split ? cell.value.split(/,\s/) : [cell.value]).map((value) => clause(`${cell.header} ${value}`)));
}

function cut(texts: readonly string[], split: (text: string) => readonly string[]): readonly Clause[] {
  return texts
    .flatMap(split)
    .filter((piece) => /[\p{L}\d]/u.test(piece))
    .map(clause);
}

function clause(text: string): Clause {
  return { text, terms: termsOf(text), values: valuesOf(text) };
}

/** A piece without a value belongs to the one before it, the first one to the one after. */
function merge(pieces: readonly Clause[]): readonly Clause[] {
  const merged: Clause[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last !== undefined && (piece.values.length === 0 || last.values.length === 0 || isBareValue(piece.text)))
      merged[merged.length - 1] = clause(`${last.text}, ${piece.text}`);
    else merged.push(piece);
  }
  return merged;
}

/** "Monday" after "on Sunday and": the same thing goes on. */
function isBareValue(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) <= 1;
}

/** How well a clause fits: names count before other words. */
export function fitOf(slots: readonly Slot[], { terms }: Clause): number {
  let fit = 0;
  for (const slot of slots)
    if (!(slot.terms[0] ?? '').startsWith('%')) fit += slotCoverage(slot, terms) * (slot.critical ? 10 : slot.weight);
  return fit;
}

/** The values of a statement stand in that part of the support which speaks of the same thing. */
export function isAligned(needed: readonly Value[], all: readonly Slot[], support: Support): boolean {
  const rowName = support.cells === undefined ? undefined : termsOf(nameOfRow(support.cells, keysOf(support)));
  const slots = rowName === undefined ? all : all.filter((slot) => slotCoverage(slot, rowName) === 0);
  const pieces = piecesOf(support);
  if (pieces.length < 2) return true;
  const holds = (piece: Clause, value: Value): boolean => piece.values.some((source) => sameValue(value, source));
  // "£95 for adults and £60 for students": what stands before the first value belongs to both.
  const tails = pieces.slice(1).some((piece) => piece.values.some(({ fact }) => isAmount(fact) && fact.index <= 2));
  const fit = (piece: Clause, value: Value): number => fitOf(slotsBeside(value, needed, slots), tails ? tailOf(piece) : piece);
  const types = new Set(needed.map(({ fact }) => fact.type));
  if (types.size > 1) {
    if (pieces.some((piece) => needed.every((value) => holds(piece, value)))) return true;
    // Opening hours of several days: day and time must stand together.
    const kinds = pieces.map((piece) => new Set(piece.values.map(({ fact }) => fact.type).filter((type) => types.has(type))).size);
    if (support.cells === undefined && kinds.filter((count) => count > 1).length > 1) return false;
  }
  const [first] = pieces;
  const claimed = qualifiersOf(needed[0]?.text ?? '');
  for (const value of needed) {
    let [own, other] = [-1, -1];
    const holders = pieces.filter((piece) => holds(piece, value));
    const beside = slotsBeside(value, needed, slots);
    /** "Five years on roofs, on walls two years": what a later piece leaves out it has from the first. */
    const asRival = (piece: Clause): Clause =>
      first !== undefined &&
      piece !== first &&
      support.cells === undefined &&
      beside.some((slot) => slotCoverage(slot, piece.terms) > 0 && holders.every((holder) => slotCoverage(slot, holder.terms) === 0))
        ? { ...piece, terms: new Set([...piece.terms, ...first.terms]) }
        : piece;
    for (const piece of pieces) {
      if (holds(piece, value)) own = Math.max(own, fit(piece, value));
      else if (
        (piece.values.length === 0 || piece.values.some(({ fact }) => fact.type === value.fact.type)) &&
        !isForOthers(claimed, [qualifiersOf(piece.text)], claimed)
      )
        other = Math.max(other, fit(asRival(piece), value));
    }
    if (own >= 0 && other > own) return false;
  }
  return true;
}

/**
 * Of a statement with several values, the words that belong to one: those before it ("adults pay £95 and students £60"), or
 * those behind it where the last value has words behind it ("£95 for adults and £60 for students").
 */
function slotsBeside(value: Value, needed: readonly Value[], slots: readonly Slot[]): readonly Slot[] {
  const starts = needed.map(({ fact }) => fact.index).sort((left, right) => left - right);
  const [first = 0, last = 0] = [starts[0], starts.at(-1)];
  if (starts.length < 2) return slots;
  const position = (slot: Slot): number => value.text.indexOf(slot.raw);
  const behind = slots.some((slot) => position(slot) > last);
  const index = starts.indexOf(value.fact.index);
  const [from, to] = behind ? [starts[index] ?? 0, starts[index + 1] ?? Infinity] : [starts[index - 1] ?? -1, starts[index] ?? 0];
  return slots.filter((slot) => {
    const at = position(slot);
    return at < 0 || (behind && at < first) || (at >= from && at < to);
  });
}

function isAmount({ type }: Fact): boolean {
  return type === 'money' || type === 'percent' || type === 'duration' || type === 'number';
}

/** What follows the first amount of a piece. */
function tailOf(piece: Clause): Clause {
  const first = piece.values.find(({ fact }) => isAmount(fact));
  return first === undefined ? piece : { ...piece, terms: termsOf(piece.text.slice(first.fact.index)) };
}

const SOMEWHERE = /(?:^|\s)(?:in|im|bei|at|à|en|a|em|nel|nella)\s\p{Lu}/u;

/** "Drums in Dresden, flute in Erfurt": the place of a statement is that of its thing. */
export function isPlacedRight(slots: readonly Slot[], support: Support): boolean {
  if (support.cells !== undefined) return true;
  const pieces = support.text.split(/,\s|;\s|\s(?:and|und|et|y|e)\s/u).filter((piece) => SOMEWHERE.test(` ${piece}`));
  if (pieces.length < 2 || slots.length < 2) return true;
  const fits = pieces.map((piece) => slots.filter((slot) => slotCoverage(slot, termsOf(piece)) > 0).map((slot) => slot.raw));
  const whole = new Set(fits.flat());
  const distinct = [...whole].filter((raw) => fits.filter((found) => found.includes(raw)).length === 1);
  return fits.some((found) => distinct.every((raw) => found.includes(raw)));
}
