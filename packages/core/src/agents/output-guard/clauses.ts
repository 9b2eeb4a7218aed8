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
/** A pure memo per sentence or row; what is made of several lives as long as the check. */
const cache = new WeakMap<Support | Unit, { broad?: readonly Clause[] }>();

function memoOf(support: Support): { broad?: readonly Clause[] } {
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

/** How well a clause fits: names count before other words. */
export function fitOf(slots: readonly Slot[], { terms }: Clause): number {
  let fit = 0;
  for (const slot of slots)
    if (!(slot.terms[0] ?? '').startsWith('%')) fit += slotCoverage(slot, terms) * (slot.critical ? 10 : slot.weight);
  return fit;
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
