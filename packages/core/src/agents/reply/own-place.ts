import { parseQuery, type Query, type QueryOptions } from '../../knowledge/query.js';
import { isContent, type Slot } from '../../knowledge/slot.js';
import { fold, wordOf } from '../../knowledge/words.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import { ADDRESS, expectationOf, PLACES_OF_BUSINESS } from './expectation.js';

/** A word for what a business itself may be, with the article of Romance languages. */
const IS_A_PLACE = new RegExp(`^(?:l['’])?(?:${PLACES_OF_BUSINESS})$`);
/** Rarity of a word that so many passages have that it names the business itself, and not something it speaks of. */
const EVERYWHERE = 0.45;

/** Put so that addresses are nearest in meaning. */
const WHERE_ARE_YOU: Readonly<Record<string, string>> = {
  en: 'where exactly is your address located?',
  de: 'wie ist eure Adresse?',
  fr: 'quelle est votre adresse ?',
  es: '¿cuál es su dirección?',
  it: 'qual è il vostro indirizzo?',
  pt: 'qual é a vossa morada?',
  nl: 'wat is jullie adres?',
};

/** "Where is the clinic?" asked of a clinic: where are you? Undefined where something else is asked, or named beside it. */
export function asksOwnPlace(query: Query, knowledge: KnowledgeSearch, options: QueryOptions): Query | undefined {
  if (expectationOf(query) !== ADDRESS) return undefined;
  const content = query.slots.filter((slot) => isContent(slot) && !slot.terms.includes('#address') && !FINDS.test(fold(slot.raw)));
  const [place] = content;
  if (place === undefined || content.length > 1 || place.critical || !IS_A_PLACE.test(fold(place.raw))) return undefined;
  const rarity = knowledge.rarity?.(place.terms) ?? 1;
  const asked = WHERE_ARE_YOU[query.language];
  if (rarity === 0 || rarity > EVERYWHERE || asked === undefined || isWithin(place, rarity, knowledge)) return undefined;
  return parseQuery(asked, options);
}

/** Whether the knowledge speaks of another such place at least as often: the restaurant of a hotel is somewhere in it. */
function isWithin({ terms }: Slot, rarity: number, knowledge: KnowledgeSearch): boolean {
  return PLACES_OF_BUSINESS.split('|').some((word) => {
    const { stem, concepts } = wordOf(word);
    const other = [stem, ...concepts].some((term) => terms.includes(term)) ? 0 : (knowledge.rarity?.([stem]) ?? 0);
    return other > 0 && other <= rarity;
  });
}

/** "Où se trouve", "wo finde ich". */
const FINDS = /^(?:trouv\w*|find\w*|liegt|encuentr\w*|queda|trova|fica|vind\w*|exact\w*|genau|located|based)$/;
