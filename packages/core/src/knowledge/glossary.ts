import { lazily } from '../support/lazily.js';
import { DUTCH } from './glossary/dutch.js';
import { FRENCH } from './glossary/french.js';
import { GERMAN } from './glossary/german.js';
import { ITALIAN } from './glossary/italian.js';
import { PORTUGUESE } from './glossary/portuguese.js';
import { SPANISH } from './glossary/spanish.js';
import { fold, wordsOf } from './words.js';

/** One language word by word in English. */
export interface Glossary {
  /** What a word is in English: as it is typed (`où`), as it is folded (`ou`), by both parts of a compound, or by the longest beginning that is listed. */
  of(folded: string, typed?: string): string | undefined;
  /** Whether it stands there as it is, is no English word too, and is long enough to tell the language. */
  tells(folded: string): boolean;
  /** Its words that are the same in English, folded, by the stems of the English ones. */
  wordsFor(englishStems: string): readonly string[];
}

/**
 * English to the words that mean it: `*` ends a beginning, `~` a word that is an English one too. Of words that fold alike the one without
 * diacritics is meant where none are typed.
 */
type Written = Readonly<Record<string, string>>;

/** Whether two words are written as one, and what may stand between them. */
const JOINS: Readonly<Record<string, readonly string[]>> = {
  de: ['', 's', 'n', 'en', 'es', 'er', 'e'],
  nl: ['', 's', 'en', 'e'],
};
const SHORTEST_PART = 4;
const SHORTEST_TELLING = 3;
const LONGEST_COMPOUND = 40;

const WRITTEN = { de: GERMAN, fr: FRENCH, es: SPANISH, it: ITALIAN, pt: PORTUGUESE, nl: DUTCH };

/** What any of the glossaries says in English. */
const englishWords = lazily(() => new Set(Object.values(WRITTEN).flatMap((written) => fold(Object.keys(written).join(' ')).split(' '))));

export function isEnglishWord(folded: string): boolean {
  return englishWords().has(folded) || (folded.endsWith('s') && englishWords().has(folded.slice(0, -1)));
}

/** By language (ISO 639-1), each read when it is needed. */
export const GLOSSARIES: ReadonlyMap<string, () => Glossary> = new Map(
  Object.entries(WRITTEN).map(([language, written]) => [language, lazily(() => glossaryOf(written, JOINS[language]))]),
);

/** Of an English word or phrase: `child` and `children` are one. */
export const stemsOf = (english: string): string =>
  wordsOf(english)
    .map((word) => word.stem)
    .join(' ');

function glossaryOf(written: Written, joins: readonly string[] = []): Glossary {
  const accented = new Map<string, string>();
  const exact = new Map<string, string>();
  const beginnings = new Map<string, string>();
  const alsoEnglish = new Set<string>();
  let [shortest, longest] = [Number.POSITIVE_INFINITY, 0];
  for (const [english, words] of Object.entries(written))
    for (const entry of words.split(' ')) {
      const typed = /[*~]$/.test(entry) ? entry.slice(0, -1) : entry;
      const word = fold(typed);
      if (entry.endsWith('~')) alsoEnglish.add(word);
      if (!entry.endsWith('*')) {
        if (word === typed || !exact.has(word)) exact.set(word, english);
        if (word !== typed) accented.set(typed, english);
        continue;
      }
      beginnings.set(word, english);
      shortest = Math.min(shortest, word.length);
      longest = Math.max(longest, word.length);
    }

  function byBeginning(folded: string): string | undefined {
    for (let length = Math.min(longest, folded.length); length >= shortest; length -= 1) {
      const found = beginnings.get(folded.slice(0, length));
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The longest last part decides: of `Geburtstagskarten` the cards. */
  function byParts(folded: string): string | undefined {
    if (joins.length === 0 || folded.length > LONGEST_COMPOUND) return undefined;
    for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut += 1) {
      const last = whole(folded.slice(cut));
      if (last === undefined) continue;
      for (const join of joins) {
        const end = cut - join.length;
        const first = end >= SHORTEST_PART && folded.startsWith(join, end) ? whole(folded.slice(0, end)) : undefined;
        if (first !== undefined) return `${first} ${last}`;
      }
    }
    return undefined;
  }

  const byEnglish = lazily(() => {
    const found = new Map<string, string[]>();
    for (const [english, words] of Object.entries(written)) {
      const forms = fold(words).replace(/[*~]/g, '').split(' ');
      found.set(stemsOf(english), [...(found.get(stemsOf(english)) ?? []), ...forms]);
    }
    return found;
  });

  const whole = (word: string): string | undefined => exact.get(word) ?? beginnings.get(word);

  return {
    of: (folded, typed = folded) => accented.get(typed) ?? exact.get(folded) ?? byParts(folded) ?? byBeginning(folded),
    wordsFor: (englishStems) => byEnglish().get(englishStems) ?? [],
    tells: (folded) => folded.length >= SHORTEST_TELLING && exact.has(folded) && !alsoEnglish.has(folded) && !isEnglishWord(folded),
  };
}
