import { memoOfText } from '../../support/memo-of-text.js';

/** The value of a folded word, or undefined where it has none. */
export type WordValues = (word: string) => number | undefined;

const LONGEST_STEM = 16;
const SHORTEST_STEM = 3;

/** Looks words up among entries; one that ends in `*` stands for any ending. The whole word goes before a stem, a longer stem before a shorter. */
export function createWordValues(entries: readonly (readonly [string, number])[]): WordValues {
  const words = new Map(entries.filter(([entry]) => !entry.endsWith('*')));
  const stems = new Map(entries.filter(([entry]) => entry.endsWith('*')).map(([entry, value]) => [entry.slice(0, -1), value]));
  if (stems.size === 0) return (word) => words.get(word);
  // Most words have no value, and a dozen beginnings must be looked up to know it.
  return memoOfText((word) => {
    const exact = words.get(word);
    if (exact !== undefined) return exact;
    for (let length = Math.min(word.length, LONGEST_STEM); length >= SHORTEST_STEM; length--) {
      const value = stems.get(word.slice(0, length));
      if (value !== undefined) return value;
    }
    return undefined;
  });
}
