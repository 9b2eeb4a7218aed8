import type { Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { functionWordCount, guessLanguage } from '../../knowledge/stop-words.js';
import { wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';

/** What it costs an answer that it is written in another language. */
const FOREIGN = 0.3;

/** What it costs that a sentence is not in the customer's language; a row has none. */
export function foreignness(unit: Unit, { language, fallback }: Query): number {
  if (unit.cells !== undefined) return 0;
  const own = languageOf(`${language} ${unit.text}`);
  if (own === language) return 0;
  return own === fallback ? FOREIGN / 2 : FOREIGN;
}

/** The language of a text by its little words; two more of them than of the expected one, which stands before the text. */
const languageOf = memoOfText((marked) => {
  const expected = marked.slice(0, marked.indexOf(' '));
  const folded = wordsOf(marked.slice(expected.length)).map((word) => word.folded);
  const own = guessLanguage(folded, expected);
  return functionWordCount(folded, own) <= functionWordCount(folded, expected) + 1 ? expected : own;
});
