import { slotCoverage, type Slot } from '../../knowledge/slot.js';
import { isOrdinary } from './ordinary-words.js';
import type { Terms } from '../../knowledge/terms.js';

const IN_HEADING = 0.9;
/** The title of a whole document says less about a value than the heading above it. */
const IN_TITLE = 0.5;
/** How much the words that nobody knows lower the rank of a source in another language. */
const UNKNOWN = 0.3;
/** How much an ordinary word counts that a source lacks. */
const ORDINARY = 0.2;
/** Letters with which words of two languages must begin alike. */
const ALIKE = 5;

/**
 * Share of the slots found; null where a name, a place or a day is missing, or, for a statement without any value
 * (`strict`), the very word that a found one belongs to: "available in black" is not supported by "available in green".
 */
export function shareOf(
  slots: readonly Slot[],
  terms: Terms,
  near: Terms,
  far: Terms,
  { strict = false, foreign = false, values = 0 }: { readonly strict?: boolean; readonly foreign?: boolean; readonly values?: number } = {},
): number | null {
  if (slots.length === 0) return 1;
  const cover = foreign ? looseCoverage : slotCoverage;
  let [sum, weight, unknown, covered] = [0, 0, 0, 0];
  for (const slot of slots) {
    const inTitle = strict ? IN_HEADING : IN_TITLE;
    const value = Math.max(cover(slot, terms), IN_HEADING * cover(slot, near), inTitle * cover(slot, far));
    const ordinary = value === 0 && !slot.critical && isOrdinary(slot.raw);
    if (value === 0 && (slot.critical || (strict && slot.joined && slot.weight === 1 && !ordinary))) return null;
    if (ordinary) {
      if (strict || values > 0) weight += slot.weight * ORDINARY;
      continue;
    }
    // What is known to mean something else in another language is something else.
    if (value === 0 && foreign && values === 0 && slot.terms.length > 1 && slot.weight === 1) return null;
    if (value > 0 && !slot.terms.includes('#price')) covered += 1;
    if (foreign && value === 0 && slot.terms.length === 1) unknown += slot.weight;
    else {
      sum += slot.weight * value;
      weight += slot.weight;
    }
  }
  if (weight === 0 && !foreign) return 0;
  if (!foreign) return sum / weight;
  // A word of another language of which nobody knows what it means says little against the source.
  if (covered === 0 && values < 2) return 0;
  if (values === 0 && (covered < Math.min(2, slots.length) || unknown > weight)) return 0;
  return (weight === 0 ? 1 : sum / weight) * (1 - (UNKNOWN * unknown) / (unknown + weight));
}

/** Names and words of languages that are akin begin alike: "Baleares", "Balearic"; a compound begins or ends with its parts. */
function looseCoverage(slot: Slot, terms: Terms): number {
  const value = slotCoverage(slot, terms);
  const stem = slot.terms[0] ?? '';
  if (value > 0 || stem.length < ALIKE) return value;
  const head = stem.slice(0, ALIKE);
  for (const term of terms)
    if (
      term.startsWith(head) ||
      (term.length >= ALIKE - 1 && stem.length > term.length + 2 && (stem.startsWith(term) || stem.endsWith(term)))
    )
      return 0.7;
  return 0;
}

/** Of a statement about one thing only, the little words tell whether a source says the same of it. */
export function isSaidOf(minor: readonly Slot[], terms: Terms): boolean {
  return minor.length === 0 || minor.some((slot) => slotCoverage(slot, terms) > 0);
}
