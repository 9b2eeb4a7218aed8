import type { KnowledgeSearch } from '../ports/knowledge-search.js';
import { conceptsOfWord } from './concepts.js';
import { partsOf } from './near-words.js';
import type { Query, Slot } from './query.js';
import { isSlipOfLittleWord } from './stop-words.js';
import { fold, stemOf } from './words.js';

/**
 * The slots of a question as one knowledge reads them: a word that stands in it was typed as meant; for one that does not, the
 * known words it may mean are looked up, and a compound of known words is taken apart.
 */
export function groundSlots({ slots, language }: Query, knowledge: KnowledgeSearch): readonly Slot[] {
  return slots.flatMap((slot) => {
    if (slot.place || /^[%#@]/.test(slot.terms[0] ?? '')) return [slot];
    if (knowledge.knows?.(slot.raw) === true) return [{ ...slot, exact: true }];
    if (slot.terms.length > 1 || slot.exact === true) return [slot];
    const near = knowledge.near?.(slot.raw);
    const parts = partsOf(fold(slot.raw), (part) => knowledge.knows?.(part) === true || conceptsOfWord(part).length > 0);
    if (parts !== null && !(near !== undefined && [...near.values()].some((sureness) => sureness > WHOLE)))
      return parts.map((part) => ({
        ...slot,
        raw: part,
        terms: [stemOf(part), ...conceptsOfWord(part)],
        weight: slot.weight / 2,
        critical: false,
        joined: false,
      }));
    if (near === undefined || near.size === 0) return isSlipOfLittleWord(fold(slot.raw), language) ? [] : [slot];
    return [{ ...slot, near }];
  });
}

/** A slip of the whole word is likelier than a compound of other words. */
const WHOLE = 0.8;
