import type { IndexedPassage } from './indexed-passage.js';
import { unitsOf } from './passage-units.js';
import { compoundsOf, termList, termsOf } from './terms.js';
import { wordsOf } from './words.js';

/** How much more a word counts in a heading or a title. */
const HEADING_BOOST = 2.2;
const TITLE_BOOST = 1.6;

/** What a passage is found by: its terms, each with what it weighs, and how many there were to add up. */
export interface PassageTerms {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  readonly length: number;
}

const known = new WeakMap<IndexedPassage, PassageTerms>();

/** Worked out once for each passage: it is most of the work of an index. */
export function passageTerms(passage: IndexedPassage): PassageTerms {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const weights = new Map<string, number>();
  let length = 0;
  const add = (term: string, weight: number): void => {
    weights.set(term, (weights.get(term) ?? 0) + weight);
    length += 1;
  };
  for (const terms of termList(wordsOf(passage.text))) for (const term of terms) add(term, 1);
  for (const term of compoundsOf(passage.text)) add(term, 1);
  for (const unit of unitsOf(passage, passage.title).units) for (const term of unit.terms) if (/^[%#]/.test(term)) add(term, 1);
  for (const term of termsOf(passage.headings.join('\n'))) add(term, HEADING_BOOST);
  for (const term of termsOf(passage.title)) add(term, TITLE_BOOST);
  const made = { terms: [...weights.keys()], weights: [...weights.values()], length };
  known.set(passage, made);
  return made;
}
