import { withinOneEdit } from './edits.js';

/** Words in a row; one with a `*` stands for all that begin so. */
export interface Phrase {
  readonly words: readonly string[];
  readonly concept: string;
}

/** Words and phrases with the names of what they mean. */
export interface Lexicon {
  readonly namesOf: (folded: string) => readonly string[];
  /** Whether a word stands in the lists as it is. */
  readonly isWord: (folded: string) => boolean;
  /** Whether the lists name these letters as a beginning. */
  readonly isPrefix: (letters: string) => boolean;
  /** What a word of the lists means that is one slip away, where only one does. */
  readonly namesOfSlip: (typed: string) => readonly string[];
  /** Letters of the shortest of these. */
  readonly shortestPrefix: number;
  /** The phrases that begin with a word. */
  readonly phrasesFrom: (folded: string) => readonly Phrase[];
  /** The phrase that begins at a position, if any: what it means and how many words it takes. */
  readonly phraseAt: (folded: readonly string[], position: number) => { readonly concept: string; readonly length: number } | undefined;
}

const NONE: readonly string[] = [];

/**
 * Reads lists of words, each under the name of what they mean, folded (no diacritics, ß as ss): a `*` ends a prefix, `_` joins
 * a phrase. Of phrases that begin alike the first one written counts. `mark` is put before every name.
 */
export function lexiconOf(parts: readonly Readonly<Record<string, string>>[], mark = ''): Lexicon {
  const exact = new Map<string, string[]>();
  const prefixes = new Map<string, string[]>();
  /** First word of a phrase → the phrases that begin with it. */
  const phrases = new Map<string, Phrase[]>();
  let shortestPrefix = 99;

  for (const [name, list] of parts.flatMap((part) => Object.entries(part))) {
    for (const entry of list.trim().split(/\s+/)) {
      const concept = `${mark}${name}`;
      if (entry.includes('_')) {
        const words = entry.split('_');
        const first = words[0] ?? '';
        phrases.set(first, [...(phrases.get(first) ?? []), { words, concept }]);
      } else if (entry.endsWith('*')) {
        const prefix = entry.slice(0, -1);
        shortestPrefix = Math.min(shortestPrefix, prefix.length);
        prefixes.set(prefix, [...(prefixes.get(prefix) ?? []), concept]);
      } else exact.set(entry, [...(exact.get(entry) ?? []), concept]);
    }
  }

  return {
    namesOf: (folded) => {
      const found = [...(exact.get(folded) ?? NONE)];
      const add = (names: readonly string[] = NONE): void => {
        for (const name of names) if (!found.includes(name)) found.push(name);
      };
      for (let length = shortestPrefix; length <= folded.length; length += 1) add(prefixes.get(folded.slice(0, length)));
      return found.length === 0 ? NONE : found;
    },
    phraseAt: (folded, position) => {
      const found = phrases
        .get(folded[position] ?? '')
        ?.find(({ words }) => words.every((word, offset) => fitsWord(folded[position + offset], word)));
      return found && { concept: found.concept, length: found.words.length };
    },
    namesOfSlip(typed) {
      for (const [known, names] of [...exact, ...prefixes])
        if (known.length >= LONG_ENOUGH && known.charCodeAt(0) === typed.charCodeAt(0) && isSlipOf(typed, known, prefixes.has(known)))
          return names;
      return NONE;
    },
    isWord: (folded) => exact.has(folded),
    isPrefix: (letters) => prefixes.has(letters),
    shortestPrefix,
    phrasesFrom: (folded) => phrases.get(folded) ?? [],
  };
}

/** Letters from which a slip still leaves no doubt. */
const LONG_ENOUGH = 5;

/** Whether a typed word is a known one with one slip, or begins with what is one slip from a known beginning. */
function isSlipOf(typed: string, known: string, isPrefix: boolean): boolean {
  if (withinOneEdit(typed, known)) return true;
  return isPrefix && known.length > LONG_ENOUGH && [0, 1, -1].some((more) => withinOneEdit(typed.slice(0, known.length + more), known));
}

function fitsWord(folded: string | undefined, word: string): boolean {
  return folded !== undefined && (word.endsWith('*') ? folded.startsWith(word.slice(0, -1)) : folded === word);
}
