import type { IndexedPassage } from './indexed-passage.js';
import { functionWordCount, guessLanguage } from './stop-words.js';
import { wordsOf } from './words.js';

/** Passages that are looked at. */
const SAMPLE = 200;
/** A language of fewer passages than this share may be a quotation. */
const SHARE = 0.05;
/** Little words by which a passage tells its language. */
const TELLS = 3;

/** The languages that passages are written in, the commonest first. */
export function languagesIn(passages: readonly IndexedPassage[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of passages.slice(0, SAMPLE)) {
    const folded = wordsOf(text).map((word) => word.folded);
    const language = guessLanguage(folded);
    if (functionWordCount(folded, language) >= TELLS) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts]
    .filter(([, count]) => count >= SHARE * all)
    .sort(([, left], [, right]) => right - left)
    .map(([language]) => language);
}

/**
 * The language of a question whose own words leave it open: of those that have as many little words in it as the one it was taken for,
 * the one that the knowledge is written in.
 */
export function languageHere(text: string, taken: string, languages: readonly string[]): string {
  if (languages.includes(taken)) return taken;
  const folded = wordsOf(text).map((word) => word.folded);
  const least = functionWordCount(folded, taken);
  return languages.find((language) => functionWordCount(folded, language) >= least) ?? taken;
}
