import { conceptsOfCompound, phraseAt, splitVerbAt } from './concepts.js';
import { weekdayOf } from './calendar-words.js';
import { placeOf } from './places.js';
import { wordOf, wordsOf, type Word } from './words.js';

/** What a text is matched by: stems, concepts (`#price`) and places (`@austria`). */
export type Terms = ReadonlySet<string>;

/** A number or a letter that tells things of one name apart. */
const MARK = /^(?:\d{1,4}|[a-z])$/;

/** The term of a name with its number or letter: `Lumo 9`, `grade B`. */
export function seriesTerm(stem: string, mark: string): string {
  return `${stem}_${mark}`;
}

export function isMark(folded: string): boolean {
  return MARK.test(folded);
}

/** The terms of each word of a text, in order; a phrase such as "money back" gives its concept to its first word. */
export function termList(words: readonly Word[]): string[][] {
  const folded = words.map((word) => word.folded);
  return words.map((word, position) => {
    const terms = [word.stem, ...(word.concepts.length > 0 ? word.concepts : conceptsOfCompound(word.folded))];
    const phrase = phraseAt(folded, position);
    if (phrase !== undefined) terms.push(phrase.concept);
    const split = splitVerbAt(folded, position);
    if (split !== undefined) terms.push(split.concept);
    const before = words[position - 1];
    const place = placeOf(word.folded, word.raw, before?.folded);
    if (place !== undefined) terms.push(place);
    if (before !== undefined && isMark(word.folded) && before.folded.length > 1) terms.push(seriesTerm(before.stem, word.folded));
    return terms;
  });
}

/** Words of a name, with the head of its column. */
const A_NAME = 3;

export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  const words = wordsOf(text);
  for (const list of termList(words)) for (const term of list) terms.add(term);
  // A row is named by its day: `Thursday`. In a sentence days are values, with what is said of them.
  if (words.length <= A_NAME)
    for (const { folded } of words) {
      const day = weekdayOf(folded);
      if (day !== undefined) terms.add(`%${day}`);
    }
  for (const term of compoundsOf(text)) terms.add(term);
  return terms;
}

/** `Non-profits` is also written `nonprofits`. */
export function compoundsOf(text: string): string[] {
  return text.includes('-')
    ? [...text.matchAll(/\p{L}{2,}(?:-\p{L}{2,})+/gu)].map((match) => wordOf(match[0].replaceAll('-', '')).stem)
    : [];
}

const NO_TERMS: readonly string[] = [];
const byFirstLetter = new WeakMap<Terms, ReadonlyMap<number, readonly string[]>>();

/** The terms that begin like a word: a slip in the first letter is none. Those of a passage are looked through with every question. */
export function termsLike(stem: string, terms: Terms): readonly string[] {
  let letters = byFirstLetter.get(terms);
  if (letters === undefined) {
    const made = new Map<number, string[]>();
    for (const term of terms) {
      const letter = term.charCodeAt(0);
      const alike = made.get(letter);
      if (alike === undefined) made.set(letter, [term]);
      else alike.push(term);
    }
    letters = made;
    byFirstLetter.set(terms, letters);
  }
  return letters.get(stem.charCodeAt(0)) ?? NO_TERMS;
}
