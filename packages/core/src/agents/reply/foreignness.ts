import type { Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { functionWordCount, guessLanguage } from '../../knowledge/stop-words.js';
import { wordsOf } from '../../knowledge/words.js';

/** What it costs an answer that it is written in another language. */
const FOREIGN = 0.3;

/** What it costs that a sentence is not in the customer's language; a row has none. */
export function foreignness(unit: Unit, { language, fallback }: Query): number {
  if (unit.cells !== undefined) return 0;
  const own = languageOf(unit, language);
  if (own === language) return 0;
  return own === fallback ? FOREIGN / 2 : FOREIGN;
}

/** Of each unit, the language it is found to be in by the one that is expected. */
const languages = new WeakMap<Unit, Map<string, string>>();

/** The language of a sentence by its little words; two more of them than of the expected one. */
function languageOf(unit: Unit, expected: string): string {
  const found = languages.get(unit) ?? new Map<string, string>();
  languages.set(unit, found);
  const known = found.get(expected);
  if (known !== undefined) return known;
  const folded = wordsOf(unit.text).map((word) => word.folded);
  const own = guessLanguage(folded, expected);
  const made = functionWordCount(folded, own) <= functionWordCount(folded, expected) + 1 ? expected : own;
  // A customer's language comes from outside: a unit keeps no more of them than there are.
  if (found.size >= MOST_LANGUAGES) found.clear();
  found.set(expected, made);
  return made;
}

const MOST_LANGUAGES = 32;
