import { type Terms, termsLike } from './terms.js';
import { isSlip } from './words.js';

/** One thing a question is about. */
export interface Slot {
  readonly raw: string;
  /** Any of these terms in a text covers the slot. */
  readonly terms: readonly string[];
  /** 1 for a word with meaning, less for verbs that lead to it and for the customer's own things, 0.2 for filler. */
  readonly weight: number;
  /** A name, a place or a product: an answer that does not mention it is about something else. */
  readonly critical: boolean;
  readonly place: boolean;
  /** Whether a word right before or after belongs to it, so that `platinum plan` is not answered by any plan. */
  readonly joined: boolean;
  /** The word is known as it stands, so a word one letter away is another word. */
  readonly exact?: boolean;
  /** Known words that it may mean, with how surely, 0–1; only of a word that is not known itself. */
  readonly near?: ReadonlyMap<string, number>;
  /** The lists in which the word names an entry: a row of another entry that only mentions it is no answer. */
  readonly lists?: readonly string[];
  /** Of a phrase: what each of its telling words is met by. */
  readonly parts?: readonly (readonly string[])[];
  /** Terms of words that mean the same, in this language or another: they cover it nearly as well. */
  readonly alike?: readonly string[];
  /** Kinds that the thing belongs to: what holds for all of them holds for it. */
  readonly wider?: readonly string[];
  /** The month it names or lies in, 1–12: a season's price of other months is none for it. */
  readonly month?: number;
  /** Taken over from an earlier question: it says what is talked about, not what is asked. */
  readonly context?: boolean;
  /** Comes after "and" or "or": a part of the question of its own. */
  readonly coordinated?: boolean;
}

export const WEAK = 0.2;
/** How far a word that is the same in English covers one. */
const ALIKE = 0.85;
/** How far a rule for the whole kind covers one of it. */
const OF_ITS_KIND = 0.75;
/** How far the words of a phrase cover what it means: all of them, or one of several. */
const IN_PARTS = 0.9;
const IN_PART = 0.4;

/** Whether a slot says something about the subject; filler does not. */
export function isContent(slot: Slot): boolean {
  return slot.weight > WEAK;
}

/** How far a slot is covered by terms, 0–1: the word itself or its place, a word of the same meaning, a typing slip. */
export function slotCoverage(slot: Slot, terms: Terms, kinds = true): number {
  for (let index = 0; index < slot.terms.length; index += 1) {
    const term = slot.terms[index] ?? '';
    if (terms.has(term)) return term.startsWith('#') ? 0.9 : 1;
  }
  if (slot.alike?.some((term) => terms.has(term)) === true) return ALIKE;
  if (kinds && slot.wider?.some((term) => terms.has(term)) === true) return OF_ITS_KIND;
  if (slot.parts !== undefined) return partsCoverage(slot.parts, terms);
  if (slot.near !== undefined) {
    let best = 0;
    for (const [term, sureness] of slot.near) if (sureness > best && terms.has(term)) best = sureness;
    return best;
  }
  const stem = slot.terms[0] ?? '';
  if (slot.exact === true || slot.place || slot.terms.length > 1 || stem.startsWith('#') || stem.startsWith('%')) return 0;
  for (const term of termsLike(stem, terms)) if (isSlip(stem, term)) return 0.8;
  return 0;
}

function partsCoverage(parts: readonly (readonly string[])[], terms: Terms): number {
  const met = parts.filter((part) => part.some((term) => terms.has(term))).length;
  return met === parts.length ? IN_PARTS : met > 0 ? IN_PART : 0;
}

/** All terms by which a slot may be met. */
export function termsOfSlot({ terms, parts = [], alike = [] }: Slot): readonly string[] {
  return parts.length === 0 && alike.length === 0 ? terms : [...terms, ...parts.flat(), ...alike];
}

/** Marks the slots whose words are known: they were typed as meant. */
export function markKnown(slots: readonly Slot[], knows: (slot: Slot) => boolean): readonly Slot[] {
  return slots.map((slot) => (knows(slot) ? { ...slot, exact: true } : slot));
}
