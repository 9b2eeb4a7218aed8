import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage } from '../../knowledge/slot.js';
import type { Terms } from '../../knowledge/terms.js';
import type { Expectation } from './expectation.js';

/** A word in a heading counts a little less than in the sentence itself. */
const IN_HEADING = 0.92;
/** A word of a neighbouring sentence counts, but less. */
const IN_PASSAGE = 0.6;
/** A word of the sentence before, where that is quoted too. */
const BY_LEAD = 0.8;
/** Of what a question is about besides names, so much must be met. */
export const HALF = 0.5;
/** A value of the kind that was asked for, without the word for it. */
const AS_VALUE = 0.9;

export interface Ground {
  readonly unit: Terms;
  readonly heading: Terms;
  readonly around: Terms;
  /** The sentence before. */
  readonly led?: Terms;
  /** Whether it says in which months it holds. */
  readonly months: boolean;
}

/** Weighted share of the slots that are covered; null where a word that must be met is not. */
export function coverageOf(
  { slots }: Query,
  expectation: Expectation | null,
  amountFits: boolean,
  { unit, heading, around, led, months }: Ground,
): number | null {
  const strict = expectation !== null;
  let covered = amountFits ? 1 : 0;
  let total = amountFits ? 1 : 0;
  let anyInUnit = amountFits;
  let things = 0;
  let met = 0;
  for (const slot of slots) {
    // The value that was asked for is there, whatever it is called.
    const isValue = slot.terms.some((term) => expectation?.concepts.includes(term) ?? false);
    const inUnit = Math.max(slotCoverage(slot, unit), isValue ? AS_VALUE : 0);
    const near = Math.max(
      inUnit,
      IN_HEADING * slotCoverage(slot, heading, !strict),
      strict && led !== undefined && !slot.place ? BY_LEAD * slotCoverage(slot, led, false) : 0,
    );
    const value = near > 0 || slot.critical || (strict && slot.weight === 1) ? near : IN_PASSAGE * slotCoverage(slot, around);
    // "Can I do that in December?" asks about the month itself.
    if (value === 0 && slot.month !== undefined && !strict && !months) return null;
    if (value === 0 && slot.weight === 1 && (slot.critical || slot.joined)) return null;
    if (inUnit > 0 && isContent(slot)) anyInUnit = true;
    if (!slot.critical && !isValue && slot.weight >= 0.6) {
      things += slot.weight;
      if (value > 0) met += slot.weight;
    }
    covered += value * slot.weight;
    total += slot.weight;
  }
  // Names alone carry no answer: "coffee on the Tärna" is not "Wi-Fi on the Tärna".
  if (total === 0 || met < things * HALF) return null;
  return anyInUnit ? covered / total : (covered / total) * 0.97;
}
