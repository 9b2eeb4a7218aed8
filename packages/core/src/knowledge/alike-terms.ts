import { memoOfText } from '../support/memo-of-text.js';
import { phraseAt } from './concepts.js';
import { GLOSSARIES, stemsOf } from './glossary.js';
import { isFunctionWord } from './stop-words.js';
import { stemOf, wordsOf } from './words.js';

const ENGLISH = 'en';
/** More words than these have so little in common that they mean nothing together. */
const MOST = 24;

/**
 * Terms of the words that are the same in English as a given one, in English and in the languages that a knowledge is written in: `child`,
 * `nino` and `peque` for `crios`.
 */
export function alikeTerms(folded: string, language: string, languages: readonly string[]): readonly string[] {
  return GLOSSARIES.has(language) || languages.some((each) => GLOSSARIES.has(each))
    ? ofMarked([language, folded, ...languages].join(' '))
    : NONE;
}

const NONE: readonly string[] = [];

/** Of a language, a word and further languages, with blanks between them. */
const ofMarked = memoOfText((marked): readonly string[] => {
  const [language = '', folded = '', ...languages] = marked.split(' ');
  const english = language === ENGLISH ? folded : GLOSSARIES.get(language)?.().of(folded);
  if (english === undefined) return NONE;
  const own = language === ENGLISH ? NONE : termsOfEnglish(english);
  const others = languages.flatMap((each) => GLOSSARIES.get(each)?.().wordsFor(stemsOf(english)) ?? []);
  return [...new Set([...own, ...(others.length > MOST ? [] : others.map(stemOf))])].filter((term) => term !== stemOf(folded));
});

function termsOfEnglish(english: string): readonly string[] {
  const words = wordsOf(english);
  const phrase = phraseAt(
    words.map((word) => word.folded),
    0,
  );
  if (phrase !== undefined) return [phrase.concept];
  const [only, ...more] = words.filter((word) => !isFunctionWord(word.folded, ENGLISH));
  // Of several words each alone says something else.
  return only === undefined || more.length > 0 ? NONE : [only.stem, ...only.concepts];
}
