import { conceptsOfWord } from './concepts.js';
import { memoOfRecent } from '../support/memo-of-recent.js';
import { regularOf } from './irregular.js';
import { withinOneEdit } from './edits.js';

/** One word of a text, in the forms that matching needs. */
export interface Word {
  /** As written. */
  readonly raw: string;
  /** Lower case, without diacritics. */
  readonly folded: string;
  readonly stem: string;
  /** Concepts of the word, such as `#price` for `costs`. */
  readonly concepts: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const CACHE_LIMIT = 20_000;
const cache = new Map<string, Word>();

/** `l'export`, `d'utilisateurs`, `dell'ordine`: what stands before the word in French and Italian. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|dall|un|quell)'(?=\p{L}{2})/u;

/** Lower case without diacritics, so that `Größe` and `grosse`, `café` and `cafe` meet. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'")
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

/** Folded letter by letter, so that indexes stay true: of what would become two letters the first stands (`ß`: `s`, and a blank never). */
export function sameLength(text: string): string {
  const folded = fold(text);
  return folded.length === text.length ? folded : text.replace(/[^\x20-\x7e]|[A-Z]/gu, inPlace);
}

function inPlace(letter: string): string {
  const folded = fold(letter);
  if (folded.length === letter.length) return folded;
  return folded.length > letter.length ? folded.slice(0, letter.length) : letter;
}

export const wordsOf = memoOfRecent((text): readonly Word[] => text.match(WORD)?.map(wordOf) ?? []);

/** A pure memo: the same word always gives the same forms, and most words of a text have been seen before. */
export function wordOf(raw: string): Word {
  const known = cache.get(raw);
  if (known !== undefined) return known;
  const folded = fold(raw)
    .replace(ELISION, '')
    .replace(/'(?:s|re|ve|ll|d|m)$/, '')
    .replaceAll("'", '');
  const word = { raw, folded, stem: stemOf(regularOf(folded)), concepts: conceptsOfWord(folded) };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(raw, word);
  return word;
}

/** Endings of the six languages we write templates in, longest first. */
const ENDINGS = [
  'azione',
  'azioni',
  'amente',
  'acion',
  'acoes',
  'ation',
  'ungen',
  'acao',
  'ments',
  'mente',
  'ione',
  'ioni',
  'ment',
  'ings',
  'ing',
  'ung',
  'iest',
  'ier',
  'ies',
  'ied',
  'ern',
  'ers',
  'ons',
  'ed',
  'es',
  'en',
  'er',
  'em',
  'os',
  'as',
  'ar',
  'ir',
  'ez',
  'ly',
  's',
  'y',
  'e',
  'n',
  'a',
  'o',
  'i',
] as const;
const SHORTEST_STEM = 4;

/**
 * A light stem that serves several languages at once: it strips one ending, keeps at least four letters and undoes the
 * doubled consonant of `shipping`. Customer and knowledge go through the same rule, so an odd stem does no harm.
 */
export function stemOf(folded: string): string {
  if (folded.length <= SHORTEST_STEM || /\d/.test(folded))
    return folded.length === SHORTEST_STEM && folded.endsWith('s') ? folded.slice(0, 3) : folded;
  let stem = singularOf(folded);
  for (let pass = 0; pass < 2; pass += 1) {
    const ending = ENDINGS.find((candidate) => stem.length - candidate.length >= SHORTEST_STEM && stem.endsWith(candidate));
    if (ending === undefined) break;
    stem = stem.slice(0, -ending.length);
    if (ending.length > 1) break;
  }
  return /([bdfgklmnprt])\1$/.test(stem) && stem.length > SHORTEST_STEM ? stem.slice(0, -1) : stem;
}

/** Of plurals in s, so that both forms lose the same endings: `holidays` as `holiday`, `boxes` as `box`, `supplies` as `supply`. */
function singularOf(folded: string): string {
  if (!folded.endsWith('s') || /(?:ss|us|acoes)$/.test(folded)) return folded;
  if (/(?:x|ch|sh|ss|zz)es$/.test(folded)) return folded.slice(0, -2);
  if (folded.endsWith('oes')) return folded;
  if (folded.endsWith('iones')) return folded.slice(0, -2);
  return folded.length > 6 && folded.endsWith('ies') ? `${folded.slice(0, -3)}y` : folded.slice(0, -1);
}

/** Typing slips are forgiven in words of at least this many letters; in words one shorter only a letter left out. */
const SLIP_LENGTH = 5;

/** Whether a typed stem is probably a known one with one slip; the first letter is nearly always right. */
export function isSlip(typed: string, known: string): boolean {
  if (typed.charCodeAt(0) !== known.charCodeAt(0) || /^\d/.test(typed)) return false;
  if (typed.length >= SLIP_LENGTH) return known.length >= SLIP_LENGTH - 1 && withinOneEdit(typed, known);
  return typed.length === SLIP_LENGTH - 1 && known.length === SLIP_LENGTH && !/[aeiou]/.test(typed.slice(2)) && withinOneEdit(typed, known);
}
