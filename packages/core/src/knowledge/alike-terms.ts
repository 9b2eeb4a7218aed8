import { memoOfText } from '../support/memo-of-text.js';
import { GLOSSARIES, stemsOf } from './glossary.js';
import { isFunctionWord } from './stop-words.js';
import { stemOf, wordsOf } from './words.js';

const ENGLISH = 'en';
/** More words than these have so little in common that they mean nothing together. */
const MOST = 24;

/**
 * Terms of the words that are the same in English as a given one, in the languages that a knowledge is written in: `child`, `nino` and
 * `peque` for `crios`. Concepts are left out: those of an English word are of all its senses and languages, and a pan is no bread.
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
  const own = language === ENGLISH || !languages.includes(ENGLISH) ? NONE : termsOfEnglish(english);
  const others = languages.flatMap((each) => GLOSSARIES.get(each)?.().wordsFor(stemsOf(english)) ?? []);
  return [...new Set([...own, ...(others.length > MOST ? [] : others.map(stemOf))])].filter((term) => term !== stemOf(folded));
});

function termsOfEnglish(english: string): readonly string[] {
  const [only, ...more] = wordsOf(english).filter((word) => !isFunctionWord(word.folded, ENGLISH));
  // Of several words each alone says something else.
  return only === undefined || more.length > 0 ? NONE : [only.stem];
}
