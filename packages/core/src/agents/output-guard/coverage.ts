import { slotCoverage, type Slot } from '../../knowledge/slot.js';
import type { Terms } from '../../knowledge/terms.js';
import { isOrdinary } from './ordinary-words.js';

const IN_HEADING = 0.9;
/** The title of a whole document says less about a value than the heading above it. */
const IN_TITLE = 0.5;
/** Letters with which words of two languages must begin alike. */
const ALIKE = 5;

/** What a source holds of the words of a statement. Weights, unless it says otherwise. */
export interface Coverage {
  readonly whole: number;
  readonly met: number;
  /** How many words are met. */
  readonly count: number;
  /** Not met, but said elsewhere in what was found: another thing. */
  readonly elsewhere: number;
  /** Not met and said nowhere, though it is known what they mean. */
  readonly otherwise: number;
  /** Not met, said nowhere and known to nobody: perhaps another word for the same. */
  readonly strange: number;
  /** Words of every business that are not met. */
  readonly ordinary: number;
  /** How many names are not met that the customer gave. */
  readonly given: number;
  /** How many other names are not met. */
  readonly names: number;
  /** How many words are not met that belong to one that stands beside them. */
  readonly joined: number;
}

/** What of some slots stands in the terms of a source, right above them (`near`) or in the title of its document (`far`). */
export function coverageOf(
  slots: readonly Slot[],
  terms: Terms,
  near: Terms,
  far: Terms,
  { plain, foreign, customer = '' }: { readonly plain: boolean; readonly foreign: boolean; readonly customer?: string },
): Coverage {
  const cover = foreign ? looseCoverage : slotCoverage;
  const inTitle = plain ? IN_HEADING : IN_TITLE;
  const found = { whole: 0, met: 0, count: 0, elsewhere: 0, otherwise: 0, strange: 0, ordinary: 0, given: 0, names: 0, joined: 0 };
  for (const slot of slots) {
    const { weight } = slot;
    const value = Math.max(cover(slot, terms), IN_HEADING * cover(slot, near), inTitle * cover(slot, far));
    found.whole += weight;
    found.met += weight * value;
    if (value > 0) found.count += slot.terms.includes('#price') ? 0 : 1;
    else if (slot.critical) found[customer.includes(slot.raw) ? 'given' : 'names'] += 1;
    else if (isOrdinary(slot.raw)) found.ordinary += weight;
    else {
      found[slot.exact === true ? 'elsewhere' : slot.terms.length > 1 ? 'otherwise' : 'strange'] += weight;
      if (slot.joined && weight === 1) found.joined += 1;
    }
  }
  return found;
}

/** Share of the slots found; null where a name, a place or a day is missing. */
export function shareOf(slots: readonly Slot[], terms: Terms, near: Terms, far: Terms): number | null {
  const { whole, met, names } = coverageOf(slots, terms, near, far, { plain: false, foreign: false });
  return names > 0 ? null : whole === 0 ? 1 : met / whole;
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
