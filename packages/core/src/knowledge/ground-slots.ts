import type { KnowledgeSearch } from '../ports/knowledge-search.js';
import { conceptsOfSlip, conceptsOfWord, headOfCompound } from './concepts.js';
import { isEveryday } from './everyday-words.js';
import { partsOf } from './near-words.js';
import { isCountry } from './places.js';
import type { Query } from './query.js';
import { WEAK, type Slot } from './slot.js';
import { isSlipOfLittleWord } from './stop-words.js';
import { fold, stemOf } from './words.js';

/**
 * The slots of a question as one knowledge reads them: a word that stands in it was typed as meant; for one that does not, the
 * known words it may mean are looked up, and a compound of known words is taken apart.
 */
export function groundSlots({ slots, language }: Query, knowledge: KnowledgeSearch): readonly Slot[] {
  return slots.flatMap((slot) => {
    // Of a country that nothing here names holds what is said of all others.
    if (slot.place && isCountry(slot.terms[0] ?? '') && knowledge.rarity?.(slot.terms) === 0) return [{ ...slot, wider: ['#abroad'] }];
    if (slot.place || /^[%#@]/.test(slot.terms[0] ?? '')) return [slot];
    if (knowledge.knows?.(slot.raw) === true) return [{ ...slot, exact: true }];
    if (slot.exact === true) return [slot];
    // Another word for it stands here: it is no slip, and no compound of others.
    if (slot.alike !== undefined && (knowledge.rarity?.(slot.alike) ?? 0) > 0) return [slot];
    // What nothing in the knowledge is about, and any sentence may hold, asks for nothing.
    const isNowhere = slot.terms.length === 1 || knowledge.rarity?.(slot.terms) === 0;
    if (isNowhere && !slot.critical && isEveryday(fold(slot.raw), language)) return [{ ...slot, weight: WEAK, joined: false }];
    if (slot.terms.length > 1) {
      // Of a compound the thesaurus may know the first part alone: `Laptoptaschen` are no laptops.
      const head = COMPOUNDING.has(language) ? headOfCompound(fold(slot.raw)) : undefined;
      return head === undefined
        ? [slot]
        : [half({ ...slot, terms: slot.terms.slice(1) }), half({ ...slot, raw: head, terms: [stemOf(head), ...conceptsOfWord(head)] })];
    }
    const near = knowledge.near?.(slot.raw);
    const parts = partsOf(fold(slot.raw), (part) => knowledge.knows?.(part) === true || conceptsOfWord(part).length > 0);
    if (parts !== null && !(near !== undefined && [...near.values()].some((sureness) => sureness > WHOLE)))
      return parts.map((part) => half({ ...slot, raw: part, terms: [stemOf(part), ...conceptsOfWord(part)] }));
    if (near === undefined || near.size === 0) {
      if (isSlipOfLittleWord(fold(slot.raw), language)) return [];
      const meant = slot.critical ? [] : conceptsOfSlip(fold(slot.raw));
      return [meant.length > 0 ? { ...slot, terms: [...slot.terms, ...meant] } : slot];
    }
    return [{ ...slot, near }];
  });
}

const COMPOUNDING = new Set(['de', 'nl']);

function half(slot: Slot): Slot {
  return { ...slot, weight: slot.weight / 2, critical: false, joined: false };
}

/** A slip of the whole word is likelier than a compound of other words. */
const WHOLE = 0.8;
