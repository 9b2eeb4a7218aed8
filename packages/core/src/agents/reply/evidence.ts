import { slotCoverage, type Slot } from '../../knowledge/slot.js';
import type { Unit } from '../../knowledge/passage-units.js';
import type { Terms } from '../../knowledge/terms.js';
import type { Ground } from './ground.js';

/** Where words of a question may stand, the nearest first. */
export interface Places {
  /** What would be quoted. */
  readonly shown: readonly Terms[];
  readonly heading: Terms;
  /** The sentence before and the rest of the passage, or of the row. */
  readonly around: readonly Terms[];
}

/** How the words of a question are met by a sentence or a row; shares are of their importance. */
export interface Met {
  readonly covered: number;
  readonly own: number;
  readonly headed: number;
  /** Not met, though the knowledge has the word: it is about another thing. */
  readonly other: number;
  /** Not met, and nowhere in the knowledge: another word for the same, or nothing we know of. */
  readonly strange: number;
  /** Names, places, days and numbers not met. */
  readonly names: number;
  /** Which they are, with the entries of lists. */
  readonly missing: readonly Slot[];
  /** Importance of what is met by the words or the headings, and of the weightiest word that the words themselves meet. */
  readonly mass: number;
  readonly rarest: number;
  /** None of the question's own things is met, only what was taken over from another. */
  readonly besideIt: boolean;
}

const IN_HEADING = 0.92;
const AROUND = 0.5;
const AS_VALUE = 0.9;
/** Weight of a word that names what is asked about. */
const A_THING = 0.6;

export function metBy({ weighed, total }: Ground, { shown, heading, around }: Places, meetsExpectation: boolean): Met {
  let [covered, own, headed, other, strange, names, mass, rarest] = [0, 0, 0, 0, 0, 0, 0, 0];
  const missing: Slot[] = [];
  let [context, things, thingsMet] = [0, 0, 0];
  for (const { slot, importance, known, isValue } of weighed) {
    const here = Math.max(mostOf(shown, slot), isValue && meetsExpectation ? AS_VALUE : 0);
    const above = IN_HEADING * slotCoverage(slot, heading);
    const near = here > 0 || above > 0 ? 0 : AROUND * mostOf(around, slot);
    own += importance * here;
    headed += importance * above;
    covered += importance * Math.max(here, above, near);
    mass += importance * Math.max(here, above);
    // A value is met wherever one stands: that tells less.
    if (here > 0) rarest = Math.max(rarest, isValue ? importance / 2 : importance);
    if (slot.context === true) context += 1;
    else if (!isValue && slot.weight >= A_THING) {
      things += 1;
      if (here > 0 || above > 0) thingsMet += 1;
    }
    if (here > 0 || above > 0) continue;
    if (slot.critical) {
      names += 1;
      missing.push(slot);
    }
    if (near > 0) continue;
    if (known) other += importance;
    else strange += importance;
  }
  const share = (sum: number): number => (total === 0 ? 0 : sum / total);
  return {
    covered: share(covered),
    own: share(own),
    headed: share(headed),
    other: share(other),
    strange: share(strange),
    names,
    missing,
    mass,
    rarest,
    besideIt: context > 0 && things > 0 && thingsMet === 0,
  };
}

function mostOf(places: readonly Terms[], slot: Ground['weighed'][number]['slot']): number {
  let most = 0;
  for (const terms of places) {
    const covered = slotCoverage(slot, terms);
    if (covered > most) most = covered;
  }
  return most;
}

/** Share of a sentence's own words that the question has. */
export function focusOf(unit: Unit, { weighed }: Ground): number {
  let count = 0;
  for (const { slot } of weighed) if (slot.terms.some((term) => unit.terms.has(term))) count += 1;
  return count / Math.max(4, unit.terms.size);
}
