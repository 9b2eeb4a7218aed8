import { weekdayOf } from '../../knowledge/calendar-words.js';
import type { Unit } from '../../knowledge/passage-units.js';
import { NUMBER_WORDS } from '../../knowledge/number-words.js';
import type { Slot } from '../../knowledge/slot.js';
import { fold, isSlip, wordsOf, type Word } from '../../knowledge/words.js';
import { placeOf } from '../../knowledge/places.js';
import { measureAt } from './measures.js';
import { keysOf, type Support } from './supports.js';

/** A heading of more words is a topic, not the name of what stands under it. */
const WORDS_OF_A_NAME = 2;

interface Names {
  /** Words of each cell that names the row, without what stands in brackets. */
  readonly keys: readonly (readonly Word[])[];
  /** Those of the first before any comma: "Limousine, seats six". */
  readonly head: readonly Word[];
  /** Stems of the first of them and of a short heading. */
  readonly stems: ReadonlySet<string>;
}

/** A pure memo per sentence or row. */
const cache = new WeakMap<Unit, Names>();
const NONE: readonly Word[] = [];
const NO_KEYS: readonly (readonly Word[])[] = [];

function namesOf(support: Support): Names {
  const [unit] = support.members;
  const known = unit === undefined ? undefined : cache.get(unit);
  if (known !== undefined) return known;
  const { cells = [] } = support;
  const keys = cells.length < 2 ? NO_KEYS : cells.slice(0, keysOf(support)).map(({ value }) => wordsOf(withoutBrackets(value)));
  const heading = wordsOf(support.nearest);
  const names = [...(keys[0] ?? []), ...(heading.length <= WORDS_OF_A_NAME ? heading : [])];
  const head = keys.length === 0 ? NONE : wordsOf(withoutBrackets(cells[0]?.value ?? '').split(/,\s/)[0] ?? '');
  const made = { keys, head, stems: new Set(names.map((word) => word.stem)) };
  if (unit !== undefined && support.kind === 'unit') cache.set(unit, made);
  return made;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^)]*\)/g, ' ');
}

const keyWordsOf = (support: Support): readonly (readonly Word[])[] => (support.cells === undefined ? NO_KEYS : namesOf(support).keys);

/**
 * Tells whether a statement is about the row that is to support it: it names half of the words of the first cell, or it names
 * no row at all and what it refers back to does, and no other row of the table is named better. What is no row has no subject
 * of its own.
 */
export function subjectTest(text: string, context: string, supports: readonly Support[]): (support: Support) => boolean {
  let words: readonly Word[] | undefined;
  let around: readonly Word[] | undefined;
  let namesAny: boolean | undefined;
  const scores = new Map<Support, Score>();
  /** The row of each table that is named best. */
  const best = new Map<string, Score>();
  const scoreOf = (support: Support, own: readonly Word[]): Score => {
    const known = scores.get(support) ?? scoreFor(keyWordsOf(support), own, (around ??= wordsOf(context)));
    scores.set(support, known);
    return known;
  };
  return (support) => {
    const [subject = NONE] = keyWordsOf(support);
    if (subject.length === 0) return true;
    const own = (words ??= wordsOf(text));
    if (!namesRow(support, own)) {
      namesAny ??= supports.some((other) => namesRow(other, own));
      if (namesAny) return false;
      if (!namesRow(support, (around ??= wordsOf(context)))) return false;
    }
    const table = tableOf(support);
    let first = best.get(table);
    if (first === undefined) {
      for (const other of supports) {
        if (other.cells === undefined || tableOf(other) !== table) continue;
        const theirs = scoreOf(other, own);
        if (first === undefined || isBetter(theirs, first)) first = theirs;
      }
      best.set(table, (first ??= scoreOf(support, own)));
    }
    return !isBetter(first, scoreOf(support, own));
  };
}

/** How fully the cells that name a row are named, and by how many words. */
interface Score {
  readonly share: number;
  readonly count: number;
}

/** What a statement leaves out may stand in what it refers back to, which counts less. */
const REFERRED_TO = 0.5;

function scoreFor(keys: readonly (readonly Word[])[], own: readonly Word[], around: readonly Word[]): Score {
  let [share, count] = [0, 0];
  for (const key of keys) {
    const [named, referred] = [countNamed(key, own), REFERRED_TO * countNamed(key, around)];
    const whole = weightOfAll(key);
    share += whole === 0 ? 0 : Math.max(named, referred) / whole;
    count += named;
  }
  return { share, count };
}

function isBetter(theirs: Score, mine: Score): boolean {
  const ahead = theirs.share - mine.share;
  return ahead > 0.01 || (ahead > -0.01 && theirs.count > mine.count);
}

function tableOf({ cells, headingText }: Support): string {
  return `${headingText}\n${cells?.[0]?.header ?? ''}`;
}

/** Half of what names a row, or all of it up to the first comma. */
function namesRow(support: Support, words: readonly Word[]): boolean {
  if (support.cells === undefined) return false;
  const { keys, head } = namesOf(support);
  return isNamed(keys[0] ?? NONE, words) || (isTelling(head) && countNamed(head, words) === weightOfAll(head));
}

function isTelling(words: readonly Word[]): boolean {
  return words.some((word) => /^\p{L}{3}/u.test(word.raw) && weightOf(word) > 0);
}

function weightOfAll(words: readonly Word[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

function isNamed(subject: readonly Word[], words: readonly Word[]): boolean {
  return subject.length > 0 && weightOfAll(subject) > 0 && countNamed(subject, words) >= weightOfAll(subject) / 2;
}

/** "128 GB" and "256 GB" are told apart by the number. */
const weightOf = (word: Word): number => (/\d/.test(word.raw) ? 3 : LITTLE.has(word.raw) ? 0 : 1);

/** Words that join others in a name: "scaling with anaesthetic" is named by two. */
const LITTLE = new Set(
  'a an and at by for from in of on or per the to with ab an auf aus bei bis das der die ein eine fur im in je mit oder pro und von vom zu zum zur a au aux avec d de des du en et l la le les ou par pour sans sur al con de del el en la las los o para por y a al alla con da dei del della di e il in la le o per su ao com da das de do dos e em na no o os ou para por aan bij de een en het met of op per te van voor'.split(
    ' ',
  ),
);

function countNamed(subject: readonly Word[], words: readonly Word[]): number {
  let sum = 0;
  for (const word of subject) if (words.some((other) => isSameWord(word, other))) sum += weightOf(word);
  return sum;
}

/** Letters of a word that a compound may begin with: "Trekkingrad" of "trekking". */
const COMPOUNDED = 6;

function isSameWord(word: Word, other: Word): boolean {
  return (
    other.stem === word.stem ||
    (/^\d+$/.test(word.raw) && NUMBER_WORDS.get(other.folded) === Number(word.raw)) ||
    (/^\d+$/.test(other.raw) && NUMBER_WORDS.get(word.folded) === Number(other.raw)) ||
    isSlip(other.stem, word.stem) ||
    (word.stem.length >= COMPOUNDED && other.stem.startsWith(word.stem)) ||
    (weekdayOf(word.folded) !== undefined && weekdayOf(word.folded) === weekdayOf(other.folded)) ||
    isSameUnit(word, other) ||
    word.concepts.some((concept) => other.concepts.includes(concept)) ||
    (placeOf(word.folded, word.raw) !== undefined && placeOf(word.folded, word.raw) === placeOf(other.folded, other.raw))
  );
}

/** "6 yd" is six yards. */
function isSameUnit(word: Word, other: Word): boolean {
  const unit = LITTLE.has(word.folded) || LITTLE.has(other.folded) ? '' : measureAt(`${word.folded} `);
  return unit !== '' && unit === measureAt(`${other.folded} `);
}

/** Slots that are the name of a row or of a short heading: a support that lacks one is about something else. */
export function othersNames(slots: readonly Slot[], supports: readonly Support[]): readonly Slot[] {
  return slots.filter(
    (slot) =>
      /^\p{Lu}/u.test(slot.raw) && supports.some((support) => support.kind === 'unit' && namesOf(support).stems.has(slot.terms[0] ?? '')),
  );
}

const NAMED_TWICE = /(?<!\p{L})(\p{Lu}[\p{L}'’]+)(?= (\p{Lu}[\p{L}'’]+))/gu;

/** "Anna Loom" where the source has "Anna Ferrand" and "Jan Loom": both words stand there, but never beside each other. */
export function mixesNames(text: string, source: string): boolean {
  return [...text.matchAll(NAMED_TWICE)].some(
    ([, first = '', last = '']) =>
      !source.includes(`${first} ${last}`) &&
      new RegExp(`(?<!\\p{L})${first} \\p{Lu}`, 'u').test(source) &&
      new RegExp(`\\p{L} ${last}(?!\\p{L})`, 'u').test(source),
  );
}

/** `Dr. Jonas Pichler`: what stands after a title. */
const TITLED_NAME = /(?:\b(?:Dr|Prof|Mag|Dipl|Ing)\.|\b(?:Herr|Herrn|Frau|Mr|Mrs|Ms)\.?)\s+(?:Dr\. )?(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?)/gu;

/** Words of the names of persons who are named with a title. */
export function personsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(TITLED_NAME)].flatMap((match) => wordsOf(match[1] ?? '').map((word) => word.raw)));
}

/** A name inside a source that a statement does not give: it may be about that instead. */
export function hasForeignName(text: string, source: string): boolean {
  const words = new Set(wordsOf(text).map((word) => word.stem));
  const persons = [...personsIn(source)];
  if (persons.length > 0 && wordsOf(persons.join(' ')).every((word) => !words.has(word.stem))) return true;
  const german = /\b(?:der|die|das|ist|und|wir|sie|im|am)\b/.test(source);
  return wordsOf(source).some(
    (word, index) =>
      (placeOf(word.folded, word.raw) !== undefined || (!german && index > 0 && /^\p{Lu}\p{Ll}/u.test(word.raw))) &&
      !words.has(word.stem) &&
      !/^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(word.folded),
  );
}

const COMPOUND = /\p{L}{2,}-\p{L}{2,}/gu;

/** "Check-in" where the source speaks of a check-out only. */
export function isOtherCompound(text: string, source: string): boolean {
  if (!text.includes('-') || !source.includes('-')) return false;
  const given = (source.match(COMPOUND) ?? []).map(fold);
  return (text.match(COMPOUND) ?? []).map(fold).some((compound) => {
    const head = compound.slice(0, compound.indexOf('-') + 1);
    return given.some((other) => other.startsWith(head)) && !given.includes(compound);
  });
}

/**
 * "Thun station" where the source has "Spiez station" only: a name beside a word that it does not stand beside there. Looked at
 * where the source gives that very word a name of its own.
 */
export function isMisnamed(slots: readonly Slot[], text: string, source: string): boolean {
  const stated = wordsOf(text);
  const given = wordsOf(source);
  const names = new Set(slots.filter((slot) => slot.critical && /^\p{Lu}/u.test(slot.raw)).map((slot) => slot.raw));
  return stated.some((name, position) => {
    const noun = stated[position + 1];
    if (!names.has(name.raw) || noun === undefined || !/^\p{Ll}{4,}/u.test(noun.raw) || !slots.some((slot) => slot.raw === noun.raw))
      return false;
    const before = given.flatMap((word, index) => (word.stem === noun.stem ? [given[index - 1]] : []));
    // "Word and Canva files" are Word files, too.
    if (
      new RegExp(
        `${name.raw}(?:, \\p{Lu}[\\p{L}]+){0,3},? (?:and|or|und|oder|et|ou|y|o|e|en|of) \\p{Lu}\\p{L}+[ -]${noun.raw.slice(0, 4)}`,
        'u',
      ).test(source)
    )
      return false;
    if (given.some((word, index) => word.stem === noun.stem && given[index + 1]?.stem === name.stem)) return false;
    return before.length > 0 && before.every((word) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.raw) && word.stem !== name.stem);
  });
}
