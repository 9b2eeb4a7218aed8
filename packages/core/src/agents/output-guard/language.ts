import { functionWordCount, guessLanguage } from '../../knowledge/stop-words.js';
import { wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';

/** So many function words of one language, more than of any other, tell what a text is written in. */
const WORDS = 2;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/** The language of a text, ISO 639-1, where enough of it says so. */
export const languageOf = memoOfText((text): string | undefined => {
  const folded = wordsOf(text).map((word) => word.folded);
  const guessed = guessLanguage(folded, 'en');
  const own = functionWordCount(folded, guessed);
  return own >= WORDS && LANGUAGES.every((other) => other === guessed || functionWordCount(folded, other) < own) ? guessed : undefined;
});
