import { lazily } from '../support/lazily.js';
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

/** What the lists say, once they have been read. */
interface Tables {
  readonly exact: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
  /** First word of a phrase → the phrases that begin with it. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly shortestPrefix: number;
  /** First letter → the words and beginnings that are long enough to be known by a slip, words first. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  /** Of these, the ones that a word which begins with a pair of letters and has a length may be a slip of; filled as words are typed. */
  readonly near: Map<string, readonly string[]>;
}

type Lists = readonly Readonly<Record<string, string>>[];

/**
 * Lists of words, each under the name of what they mean, folded (no diacritics, ß as ss): a `*` ends a prefix, `_` joins
 * a phrase. Of phrases that begin alike the first one written counts. `mark` is put before every name. The lists are read with
 * the first question, since many a process that loads them asks none.
 */
export function lexiconOf(lists: Lists, mark = ''): Lexicon {
  const read = lazily(() => tablesOf(lists, mark));

  return {
    namesOf(folded) {
      const { exact, prefixes, shortestPrefix } = read();
      const found = [...(exact.get(folded) ?? NONE)];
      const add = (names: readonly string[] = NONE): void => {
        for (const name of names) if (!found.includes(name)) found.push(name);
      };
      for (let length = shortestPrefix; length <= folded.length; length += 1) add(prefixes.get(folded.slice(0, length)));
      return found.length === 0 ? NONE : found;
    },
    phraseAt(folded, position) {
      const found = read()
        .phrases.get(folded[position] ?? '')
        ?.find(({ words }) => words.every((word, offset) => fitsWord(folded[position + offset], word)));
      return found && { concept: found.concept, length: found.words.length };
    },
    namesOfSlip(typed) {
      const { exact, prefixes } = read();
      const meant = nearOnes(read(), typed).find((word) => isSlipOf(typed, word, prefixes.has(word)));
      return meant === undefined ? NONE : (exact.get(meant) ?? prefixes.get(meant) ?? NONE);
    },
    isWord: (folded) => read().exact.has(folded),
    isPrefix: (letters) => read().prefixes.has(letters),
    get shortestPrefix() {
      return read().shortestPrefix;
    },
    phrasesFrom: (folded) => read().phrases.get(folded) ?? [],
  };
}

function tablesOf(lists: Lists, mark: string): Tables {
  const exact = new Map<string, string[]>();
  const prefixes = new Map<string, string[]>();
  const phrases = new Map<string, Phrase[]>();
  const put = <T>(into: Map<string, T[]>, key: string, value: T): void => {
    const there = into.get(key);
    if (there) there.push(value);
    else into.set(key, [value]);
  };
  for (const [name, list] of lists.flatMap((part) => Object.entries(part))) {
    const concept = `${mark}${name}`;
    for (const entry of list.trim().split(/\s+/)) {
      const words = entry.split('_');
      if (words.length > 1) put(phrases, words[0] ?? '', { words, concept });
      else if (entry.endsWith('*')) put(prefixes, entry.slice(0, -1), concept);
      else put(exact, entry, concept);
    }
  }
  const byLetter = new Map<string, string[]>();
  for (const word of [...exact.keys(), ...prefixes.keys()]) if (word.length >= LONG_ENOUGH) put(byLetter, word.charAt(0), word);
  const shortestPrefix = Math.min(...[...prefixes.keys()].map(({ length }) => length));
  return { exact, prefixes, phrases, shortestPrefix, byLetter, near: new Map() };
}

/** The words long enough to be known by a slip that a typed one may be a slip of, by its first letters and its length alone. */
function nearOnes({ byLetter, prefixes, near }: Tables, typed: string): readonly string[] {
  const key = `${typed.slice(0, 3)}${typed.length}`;
  let found = near.get(key);
  if (found === undefined) {
    found = (byLetter.get(typed.charAt(0)) ?? NONE).filter((word) => {
      const beyond = typed.length - word.length;
      return beyond >= -1 && (beyond <= 1 || prefixes.has(word)) && beginsLike(typed, word);
    });
    if (near.size >= MOST_NEAR) near.clear();
    near.set(key, found);
  }
  return found;
}

/** Beginnings of typed words whose near ones are kept. */
const MOST_NEAR = 5000;

/** Whether the second or third letters meet, straight or crosswise, as they do of any two words that are one slip apart. */
function beginsLike(typed: string, known: string): boolean {
  return typed[1] === known[1] || typed[2] === known[2] || typed[2] === known[1] || typed[1] === known[2];
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
