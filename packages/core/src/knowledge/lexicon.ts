import { lazily } from '../support/lazily.js';
import { bySizeOf, type BySize, sizedLike } from './words-by-size.js';
import { isUsualSlip, withinOneEdit } from './edits.js';

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
  /** What the words of the lists mean that are one slip away, where they mean the same. */
  readonly namesOfSlip: (typed: string) => readonly string[];
  /** Letters of the shortest and of the longest of these. */
  readonly shortestPrefix: number;
  readonly longestPrefix: number;
  /** The phrases that begin with a word, the longest first. */
  readonly phrasesFrom: (folded: string) => readonly Phrase[];
  /** The longest phrase that begins at a position, if any: what it means and how many words it takes. */
  readonly phraseAt: (folded: readonly string[], position: number) => { readonly concept: string; readonly length: number } | undefined;
}

const NONE: readonly string[] = [];
const NO_PHRASES: readonly Phrase[] = [];

type Names = ReadonlyMap<string, readonly string[]>;

/** What the lists say, once they have been read. */
interface Tables {
  readonly exact: Names;
  readonly prefixes: Names;
  /** First word of a phrase → the phrases that begin with it, as they are written, each with its name behind it; read when they are met. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  readonly shortestPrefix: number;
  readonly longestPrefix: number;
}

type Lists = readonly Readonly<Record<string, string>>[];

/**
 * Lists of words, each under the name of what they mean, folded (no diacritics, ß as ss): a `*` ends a prefix, `_` joins
 * a phrase. Of phrases that begin alike the longest counts, then the first one written. `mark` is put before every name. The
 * lists are read with the first question, since many a process that loads them asks none.
 */
export function lexiconOf(lists: Lists, mark = ''): Lexicon {
  const read = lazily(() => tablesOf(lists, mark));
  const bySize = lazily(() => bySizeOf([read().exact.keys(), read().prefixes.keys()]));
  const phrases = new Map<string, readonly Phrase[]>();

  function phrasesFrom(folded: string): readonly Phrase[] {
    const written = read().written.get(folded);
    if (written === undefined) return NO_PHRASES;
    let found = phrases.get(folded);
    if (found === undefined) phrases.set(folded, (found = phrasesOf(written)));
    return found;
  }

  return {
    namesOf(folded) {
      const { exact, prefixes, shortestPrefix, longestPrefix } = read();
      let found = exact.get(folded) ?? NONE;
      const most = Math.min(longestPrefix, folded.length);
      for (let length = shortestPrefix; length <= most; length += 1) {
        const names = prefixes.get(folded.slice(0, length));
        if (names !== undefined) found = joined(found, names);
      }
      return found;
    },
    phraseAt(folded, position) {
      const found = phrasesFrom(folded[position] ?? '').find(({ words }) =>
        words.every((word, offset) => fitsWord(folded[position + offset], word)),
      );
      return found && { concept: found.concept, length: found.words.length };
    },
    namesOfSlip: (typed) => namesOfSlip(typed, bySize(), read()),
    isWord: (folded) => read().exact.has(folded),
    isPrefix: (letters) => read().prefixes.has(letters),
    get shortestPrefix() {
      return read().shortestPrefix;
    },
    get longestPrefix() {
      return read().longestPrefix;
    },
    phrasesFrom,
  };
}

/** What stands before a word with an apostrophe in French and Italian, and after one in English: no text keeps it as a word. */
const ELIDED = /_(?:[cdjlmnst]|qu|dell|all|nell|sull|dall)(?=_)|_(?:s|re|ve|ll)(?=_|$)/g;

const ELIDED_FIRST = /^(?:[cdjlmnst]|qu|dell|all|nell|sull|dall)_/;

function tablesOf(lists: Lists, mark: string): Tables {
  const exact = new Map<string, readonly string[]>();
  const prefixes = new Map<string, readonly string[]>();
  const written = new Map<string, string[]>();
  for (const list of lists)
    for (const [name, words] of Object.entries(list)) {
      // Most words mean one thing: all of that name share this.
      const names = [`${mark}${name}`];
      const put = (into: Map<string, readonly string[]>, word: string): void => {
        const there = into.get(word);
        into.set(word, there === undefined ? names : joined(there, names));
      };
      for (const each of words.trim().split(/\s+/)) {
        const entry = each.replace(ELIDED_FIRST, '');
        const end = entry.indexOf('_');
        // What is left of `d_avance` alone means less than the phrase.
        if (end < 0 && entry !== each) continue;
        if (end < 0) {
          if (entry.endsWith('*')) put(prefixes, entry.slice(0, -1));
          else put(exact, entry);
          continue;
        }
        const first = entry.slice(0, end);
        const there = written.get(first);
        if (there === undefined) written.set(first, [entry, names[0] ?? '']);
        else there.push(entry, names[0] ?? '');
      }
    }
  let shortestPrefix = Number.POSITIVE_INFINITY;
  let longestPrefix = 0;
  for (const { length } of prefixes.keys()) {
    shortestPrefix = Math.min(shortestPrefix, length);
    longestPrefix = Math.max(longestPrefix, length);
  }
  return { exact, prefixes, written, shortestPrefix, longestPrefix };
}

function phrasesOf(written: readonly string[]): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let at = 0; at < written.length; at += 2)
    phrases.push({ words: (written[at] ?? '').replace(ELIDED, '').split('_'), concept: written[at + 1] ?? '' });
  return phrases.sort((left, right) => right.words.length - left.words.length);
}

function joined(there: readonly string[], more: readonly string[]): readonly string[] {
  const added = more.filter((name) => !there.includes(name));
  return added.length === 0 ? there : [...there, ...added];
}

/** Letters of a beginning from which a slip in it still leaves no doubt. */
const LONG_BEGINNING = 6;

/**
 * What the known words mean that a typed one is with one slip, or whose beginning it has with one. Usual slips come before odd
 * ones; where those of a kind mean different things, nothing is meant.
 */
function namesOfSlip(typed: string, bySize: BySize, { exact, prefixes, longestPrefix }: Tables): readonly string[] {
  const usual: string[] = [];
  const odd: string[] = [];
  for (const length of [typed.length, typed.length - 1, typed.length + 1])
    for (const known of sizedLike(bySize, typed, length))
      if (withinOneEdit(typed, known)) (isUsualSlip(typed, known) ? usual : odd).push(known);
  for (let length = Math.min(typed.length, longestPrefix + 1); length >= LONG_BEGINNING; length -= 1)
    for (const known of sizedLike(bySize, typed, length))
      if (prefixes.has(known) && [0, 1, -1].some((more) => withinOneEdit(typed.slice(0, length + more), known))) odd.push(known);
  const names = (usual.length > 0 ? usual : odd).map((known) => exact.get(known) ?? prefixes.get(known) ?? NONE);
  return names.reduce((common, more) => common.filter((name) => more.includes(name)), names[0] ?? NONE);
}

function fitsWord(folded: string | undefined, word: string): boolean {
  return folded !== undefined && (word.endsWith('*') ? folded.startsWith(word.slice(0, -1)) : folded === word);
}
