import { isEveryday } from '../../knowledge/everyday-words.js';
import { GLOSSARIES, isEnglishWord } from '../../knowledge/glossary.js';
import { isFunctionWord, knowsLanguage } from '../../knowledge/stop-words.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import { fold } from './fold.js';
import { isOfLetters, type LanguageChoice } from './language.js';
import { isPlainEnglish } from './plain-english.js';
import { isListed, languagesOf } from './stop-words.js';

/** What is known of the business a message is written to, before a word of it is read. */
export interface Home {
  readonly conversation: string | null | undefined;
  readonly fallback: string;
  readonly knowledge: Pick<KnowledgeSearch, 'languages' | 'knows'> | null | undefined;
}

/** By so many words of its own a language from elsewhere must lead, where others are words of the business's languages. */
const LEAD = 2;
/** Shorter words of the glossaries are abbreviations in any language. */
const SHORTEST_TELLING = 4;
/** More of them tell no more. */
const MOST_WORDS = 100;
const WORD = /\p{L}+|[¿¡]/gu;
/** Only one language begins its questions so. */
const isSign = (word: string): boolean => word === '¿' || word === '¡';
/** What is left of `it's` and `w/`, and what stands for a size: no word of any language. */
const LETTER = /^[a-z]$/i;
/** Names that are the same in every language. */
const OF_ALL_LANGUAGES =
  /^(?:paypal|visa|mastercard|maestro|amex|klarna|bizum|bitcoin|iban|sepa|wi-?fi|wlan|whatsapp|instagram|facebook|google|iphone|android|netflix|airbnb|dhl|ups|fedex|nespresso)$/i;

/**
 * The language of a message to a business whose knowledge is there: one of those spoken here, unless the words say another. Few of the
 * words people type on a phone are function words, and "last lift in february" has one that Italian has as well.
 */
export function boundLanguage(taken: string, choice: LanguageChoice, home: Home): string {
  // Of tables alone nobody can tell the language: the conversation's and the default remain.
  const known = home.knowledge?.languages?.();
  if (known === undefined || choice.settled) return taken;
  const here = languagesHere(home, known);
  if (here.includes(taken) && choice.language === taken && choice.certain) return taken;
  const words = (choice.prose.match(WORD) ?? []).filter((word) => !LETTER.test(word) && !OF_ALL_LANGUAGES.test(word)).slice(0, MOST_WORDS);
  return languageFromElsewhere(words, taken, here, home) ?? likeliestHere(words, here);
}

/** The likeliest first: a default that the knowledge has nothing in is seldom what customers write. */
function languagesHere({ conversation, fallback }: Home, known: readonly string[]): readonly string[] {
  const first = known.includes(fallback) ? [fallback, ...known] : [...known, fallback];
  return [...new Set(conversation ? [conversation, ...first] : first)];
}

function likeliestHere(words: readonly string[], here: readonly string[]): string {
  const counts = here.map((language) => words.filter((word) => isOf(word, language)).length);
  return here[counts.indexOf(Math.max(...counts))] as string;
}

function languageFromElsewhere(words: readonly string[], taken: string, here: readonly string[], { knowledge }: Home): string | undefined {
  const others = [...new Set([taken, ...GLOSSARIES.keys()])].filter((language) => !here.includes(language));
  const isHere = words.map((word) => here.some((language) => isOf(word, language)));
  const isKnown = words.map((word) => knowledge?.knows?.(word) ?? false);
  let most = 0;
  let found: string | undefined;
  for (const other of others) {
    const its = words.map((word) => isOf(word, other));
    const itsAlone = words.filter((word, at) => its[at] && !isHere[at] && (!isKnown[at] || isLittle(word, other)));
    const oursAlone = words.filter((_word, at) => isHere[at] && !its[at]);
    // Of a language that no list has, a detector alone can tell, and only where no word speaks against it.
    const own = other === taken && !isListed(other) && !isHere.includes(true) && !isKnown.includes(true) ? 1 : itsAlone.length;
    const lead = own - oursAlone.length;
    const isTold =
      oursAlone.length === 0 ||
      itsAlone.some(isSign) ||
      lead >= LEAD ||
      (lead > 0 && itsAlone.some((word) => isTelling(word, other)) && !oursAlone.some((word) => isSaidHere(word, here)));
    if (own > most && isTold) [most, found] = [own, other];
  }
  return found;
}

/** Names and words that languages lend each other have neither. */
const isTelling = (word: string, language: string): boolean => isLittle(word, language) || isOfLetters(word, language);

/** "Open water" is what a business sells, in every language. */
const isSaidHere = (word: string, here: readonly string[]): boolean =>
  here.some((language) => (knowsLanguage(language) ? isFunctionWord(fold(word), language) : isLittle(word, language)));

function isLittle(word: string, language: string): boolean {
  const folded = fold(word);
  return languagesOf(folded).includes(language) || isFunctionWord(folded, language);
}

function isOf(word: string, language: string): boolean {
  if (isTelling(word, language)) return true;
  const folded = fold(word);
  if (language === 'en') return isEnglishWord(folded) || isEveryday(folded, 'en') || isPlainEnglish(folded);
  const glossary = GLOSSARIES.get(language)?.();
  if (glossary === undefined || folded.length < SHORTEST_TELLING) return false;
  return glossary.tells(folded) || (!isEnglishWord(folded) && glossary.of(folded, word.toLowerCase()) !== undefined);
}
