import type { Unit } from '../../knowledge/passage-units.js';
import type { Slot } from '../../knowledge/query.js';
import { fold, isSlip, wordsOf, type Word } from '../../knowledge/words.js';
import { placeOf } from '../../knowledge/places.js';
import type { Support } from './supports.js';

/** A heading of more words is a topic, not the name of what stands under it. */
const WORDS_OF_A_NAME = 2;

interface Names {
  /** Words of a row's first cell, without what stands in brackets. */
  readonly subject: readonly Word[];
  /** Stems of the subject and of a short heading. */
  readonly stems: ReadonlySet<string>;
}

/** A pure memo per sentence or row. */
const cache = new WeakMap<Unit, Names>();

function namesOf(support: Support): Names {
  const [unit] = support.members;
  const known = unit === undefined ? undefined : cache.get(unit);
  if (known !== undefined) return known;
  const { cells = [] } = support;
  const subject = cells.length < 2 ? [] : wordsOf((cells[0]?.value ?? '').replace(/\([^)]*\)/g, ' '));
  const heading = wordsOf(support.nearest);
  const names = heading.length <= WORDS_OF_A_NAME ? [...subject, ...heading] : subject;
  const made = { subject, stems: new Set(names.map((word) => word.stem)) };
  if (unit !== undefined && support.kind === 'unit') cache.set(unit, made);
  return made;
}

function subjectOf(support: Support): readonly Word[] {
  return support.cells === undefined ? NONE : namesOf(support).subject;
}

const NONE: readonly Word[] = [];

/**
 * Tells whether a statement is about the row that is to support it: it names half of the words of the first cell, or it names
 * no row at all and what it refers back to does. What is no row has no subject of its own.
 */
export function subjectTest(text: string, context: string, supports: readonly Support[]): (support: Support) => boolean {
  let words: readonly Word[] | undefined;
  let namesAny: boolean | undefined;
  return (support) => {
    const subject = subjectOf(support);
    if (subject.length === 0) return true;
    const own = (words ??= wordsOf(text));
    if (isNamed(subject, own)) return !isOutdone(subject, own, support, supports);
    namesAny ??= supports.some((other) => isNamed(subjectOf(other), own));
    return !namesAny && isNamed(subject, wordsOf(context));
  };
}

/** "Kestrel Cargo" against "Kestrel": another row whose name the statement gives in full and longer. */
function isOutdone(subject: readonly Word[], words: readonly Word[], support: Support, supports: readonly Support[]): boolean {
  const mine = countNamed(subject, words) / subject.length;
  return (
    mine < 1 &&
    supports.some((other) => {
      const theirs = subjectOf(other);
      return (
        other !== support &&
        theirs.length > 0 &&
        other.cells?.[0]?.header === support.cells?.[0]?.header &&
        countNamed(theirs, words) / theirs.length > mine
      );
    })
  );
}

function isNamed(subject: readonly Word[], words: readonly Word[]): boolean {
  return subject.length > 0 && countNamed(subject, words) >= subject.length / 2;
}

function countNamed(subject: readonly Word[], words: readonly Word[]): number {
  return subject.filter((word) =>
    words.some(
      (other) =>
        other.stem === word.stem ||
        isSlip(other.stem, word.stem) ||
        word.concepts.some((concept) => other.concepts.includes(concept)) ||
        (placeOf(word.folded, word.raw) !== undefined && placeOf(word.folded, word.raw) === placeOf(other.folded, other.raw)),
    ),
  ).length;
}

/** Slots that are the name of a row or of a short heading: a support that lacks one is about something else. */
export function othersNames(slots: readonly Slot[], supports: readonly Support[]): readonly Slot[] {
  return slots.filter(
    (slot) =>
      /^\p{Lu}/u.test(slot.raw) && supports.some((support) => support.kind === 'unit' && namesOf(support).stems.has(slot.terms[0] ?? '')),
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
    return before.length > 0 && before.every((word) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.raw) && word.stem !== name.stem);
  });
}
