import { memoByDocument } from './by-document.js';
import type { IndexedPassage } from './indexed-passage.js';
import { unitsOf } from './passage-units.js';
import { compoundsOf, termList, termsOf } from './terms.js';
import { wordsOf } from './words.js';

/** How much more a word counts in a heading or a title. */
const HEADING_BOOST = 2.2;
const TITLE_BOOST = 1.6;

/** Passages that a term stands in, by their places in a document, and what it weighs in each. */
export interface TermPlaces {
  readonly at: readonly number[];
  readonly weights: readonly number[];
}

/** What the passages of a document are found by. */
export interface DocumentTerms {
  readonly places: ReadonlyMap<string, TermPlaces>;
  /** Of each passage, how many terms there were to add up. */
  readonly lengths: readonly number[];
}

/** Worked out once for each document as long as it stays the same: it is most of the work of an index. */
export const documentTerms = memoByDocument((passages): DocumentTerms => {
  const places = new Map<string, { readonly at: number[]; readonly weights: number[] }>();
  const lengths = passages.map((passage, index) => {
    const { weights, length } = weigh(passage);
    for (const [term, weight] of weights) {
      let known = places.get(term);
      if (known === undefined) places.set(term, (known = { at: [], weights: [] }));
      known.at.push(index);
      known.weights.push(weight);
    }
    return length;
  });
  return { places, lengths };
});

function weigh(passage: IndexedPassage): { readonly weights: ReadonlyMap<string, number>; readonly length: number } {
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
  return { weights, length };
}
