import { phraseAt } from './concepts.js';
import { placeOf } from './places.js';
import { wordOf, wordsOf, type Word } from './words.js';

/** What a text is matched by: stems, concepts (`#price`) and places (`@austria`). */
export type Terms = ReadonlySet<string>;

/** The terms of each word of a text, in order; a phrase such as "money back" gives its concept to its first word. */
export function termList(words: readonly Word[]): string[][] {
  const folded = words.map((word) => word.folded);
  return words.map((word, position) => {
    const terms = [word.stem, ...word.concepts];
    const phrase = phraseAt(folded, position);
    if (phrase !== undefined) terms.push(phrase.concept);
    const place = placeOf(word.folded, word.raw);
    if (place !== undefined) terms.push(place);
    return terms;
  });
}

export function termsOf(text: string): Set<string> {
  const terms = new Set<string>();
  for (const list of termList(wordsOf(text))) for (const term of list) terms.add(term);
  for (const term of compoundsOf(text)) terms.add(term);
  return terms;
}

/** `Non-profits` is also written `nonprofits`. */
export function compoundsOf(text: string): string[] {
  return text.includes('-')
    ? [...text.matchAll(/\p{L}{2,}(?:-\p{L}{2,})+/gu)].map((match) => wordOf(match[0].replaceAll('-', '')).stem)
    : [];
}
