import { lexiconOf } from './lexicon.js';
import { DUTCH } from './thesaurus/dutch.js';
import { PLACES_AND_TRAVEL } from './thesaurus/places-and-travel.js';
import { PEOPLE_AND_BODY } from './thesaurus/people-and-body.js';
import { THINGS } from './thesaurus/things.js';
import { TRADE } from './thesaurus/trade.js';
import { WORKINGS } from './thesaurus/workings.js';

/**
 * Words with which customers of seven languages say the same thing, written as `lexiconOf` reads them. Of German compounds the first part says little: a bicycle helmet is no bicycle. A question in German so finds an answer written in English.
 * Only what means the same may share a concept: a cat is no dog. Ambiguous words stay out on purpose.
 */
const CONCEPTS: readonly Readonly<Record<string, string>>[] = [TRADE, PLACES_AND_TRAVEL, PEOPLE_AND_BODY, THINGS, WORKINGS, DUTCH];

const lexicon = lexiconOf(CONCEPTS, '#');

/** The concepts of a word, such as `#price` for `costs`. */
export const conceptsOfWord = lexicon.namesOf;

/** The phrase that begins at a position, if any: its concept and how many words it takes. */
export function phraseAt(folded: readonly string[], position: number): { readonly concept: string; readonly length: number } | undefined {
  return lexicon.phraseAt(folded, position);
}
