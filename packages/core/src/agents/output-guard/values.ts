import { factsOf, sameFact, type Fact } from '../../knowledge/facts.js';
import { termsOf } from '../../knowledge/terms.js';
import { fold, stemOf } from '../../knowledge/words.js';
import { boundOf, opposedBounds } from './bounds.js';
import { isHour, isOfPeople, isSameHour } from './clock-hours.js';
import { kindOf, measureAt } from './measures.js';
import { roughlySame } from './rounding.js';
import { besideWorded, wordedValues } from './worded-values.js';

/** A value together with the text it stands in: what surrounds a number says what kind of number it is. */
export interface Value {
  readonly fact: Fact;
  readonly text: string;
}

/** "am 15.", "on the 15th", "le 15 du mois": a day of the month, or the so-manieth of something. */
const ORDINAL_AFTER = /^(?:st|nd|rd|th)\b|^\.(?=\s+\p{L}|\s*$)/u;
const ORDINAL_BEFORE = /\b(?:am|zum|vom|den|der|die|das|dem)\s+$/;
const DAY_OF_MONTH =
  /^(?:\.|st|nd|rd|th)?\s+(?:of (?:the|each|every) month|des monats|(?:du|de chaque) mois|de cada mes|del mes|di ogni mese|del mese|do mes)/;

/** The values of a text. */
export function valuesOf(text: string): readonly Value[] {
  return joinDates(besideWorded(factsOf(text), wordedValues(text)), text);
}

/** "On 25 and 26 December": the first day is of that month too. */
export function joinDates(facts: readonly Fact[], text: string): readonly Value[] {
  return facts.map((fact, position) => {
    const next = facts[position + 1];
    if (
      fact.type !== 'number' ||
      next?.type !== 'date' ||
      !/^\d{1,2}\.?\s*(?:and|und|or|oder|to|bis|et|ou|y|e|,|-|–)\s*$/u.test(text.slice(fact.index, next.index))
    )
      return { fact, text };
    return { fact: { ...fact, type: 'date', value: fact.value + next.value.slice(next.value.indexOf('.')) }, text };
  });
}

/**
 * Whether a value of a reply is the value of a source: the same amount of the same kind. An untyped number is no sum of money
 * unless the reply speaks of a price, "under 14" is not "from 14", "the 15th" is not 15, and 80 km are not 80 kg.
 */
export function sameValue(claim: Value, source: Value): boolean {
  return compare(claim, source, () => !opposedBounds(claim, source));
}

/** The same, whatever bound it is: "under ten" is said with "from ten" on the other side of it. */
export function sameAmount(claim: Value, source: Value): boolean {
  return compare(claim, source, () => true);
}

function compare(claim: Value, source: Value, boundsAgree: () => boolean): boolean {
  const [own, other] = [claim.fact, source.fact];
  if (own.type === 'phone' && other.type === 'phone') return samePhone(own.value, other.value);
  if (own.type === 'time' && other.type === 'time' && own.value !== other.value && (own.unit === '12' || other.unit === '12'))
    return isSameHour(claim, source);
  if (own.type === 'number' && other.type === 'time' && isOfPeople(claim)) return false;
  if (own.type === 'number' && other.type === 'time' && isHour(claim)) return isSameHour(claim, source);
  if (own.type === 'time' && other.type === 'number')
    return Number(own.value) === Number(other.value) * 60 || (isHour(source) && isSameHour(claim, source));
  if (own.type === 'date' && other.type === 'date' && own.value.startsWith('.'))
    return other.value.endsWith(own.value) && (own.unit === '' || other.unit === '' || own.unit === other.unit);
  if (own.type === 'duration' && other.type === 'duration' && sameTime(claim, source)) return boundsAgree();
  if (own.type === 'duration' && other.type === 'time') return isClock(claim) && Number(own.value) * 60 === Number(other.value);
  if (own.type === 'duration' && other.type === 'number')
    return isCountedIn(own, source) || isCountedLike(own, source) || isAge(own, source);
  const converted = inBaseUnits(claim, source);
  if (converted !== undefined)
    return converted.own === converted.other ? boundsAgree() : roughlySame(claim, converted.own, converted.other);
  if (!sameFact(own, other))
    return own.type === other.type && own.unit === other.unit && roughlySame(claim, Number(own.value), Number(other.value));
  if (own.type !== 'number' && other.type !== 'number') return boundsAgree();
  const [mine, theirs] = [surroundings(claim), surroundings(source)];
  if (own.type === 'number' && other.type === 'number') {
    if (mine.measure !== '' && mine.measure !== theirs.measure && (theirs.measure !== '' || !namesUnit(source.text, mine.measure)))
      return false;
    return mine.ordinal === theirs.ordinal && mine.day === theirs.day && boundsAgree();
  }
  if (mine.ordinal || theirs.ordinal) return false;
  const [plain, typed] = own.type === 'number' ? [claim, other] : [source, own];
  if (typed.type === 'money') return boundOf(plain) === 0 && termsOf(plain.text).has('#price');
  if (typed.type === 'percent') return surroundings(plain).measure === 'percent';
  return typed.type === 'time';
}

/** What a plain number counts: its measure, or the stem of the word behind it. */
export function countedBy({ fact, text }: Value): string {
  const word = /^[\d.,'’]*\s?[-–]?\s?([\p{L}%²]+)/u.exec(text.slice(fact.index).replace(/^\p{L}+\s/u, ''))?.[1] ?? '';
  const measure = measureAt(`${fold(word)} `);
  return measure === '' ? stemOf(fold(word)) : (kindOf(measure)?.kind ?? measure);
}

/** "Weight (kg)" above a column: the unit of a number that has none beside it. */
function namesUnit(text: string, measure: string): boolean {
  return fold(text)
    .split(/[^\p{L}%°²]+/u)
    .some((word) => word !== '' && measureAt(`${word} `) === measure);
}

/** "Om 10 uur": the Dutch hour of the day is written as a length of time is. */
function isClock({ fact, text }: Value): boolean {
  return /\b(?:om|tot|vanaf|van|voor|na|rond)\s+$/.test(fold(text.slice(0, fact.index))) && /^\d{1,2} uur\b/.test(text.slice(fact.index));
}

/** Five working days are a working week, and 12 months a year: what `factsOf` counts in units of its own. */
function sameTime(own: Value, other: Value): boolean {
  const [mine, theirs] = [own.fact, other.fact];
  if (mine.unit === theirs.unit) return mine.value === theirs.value;
  const [days, workdays] = mine.unit === 'workday' ? [other, mine] : [own, theirs];
  if (workdays.unit === 'workday' && Number(days.fact.value) === Number(workdays.value) * 24)
    return WORKDAYS.test(fold(days.text.slice(days.fact.index, days.fact.index + 40)));
  const week = (fact: Fact): boolean =>
    (fact.unit === 'workday' && fact.value === '5') || (fact.unit === 'hour' && fact.value === '168' && WORKING.test(fold(fact.text)));
  return week(mine) && week(theirs);
}

/** What is written in two words in Romance languages, as `factsOf` reads days only. */
const WORKDAYS = /^\S+\s+(?:dias? (?:laborables?|habiles?|uteis|util)|jours? (?:ouvr\w+)|giorn[oi] (?:lavorativ\w|feriali)|werkdag\w*)/;
const HOURS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:minutes?|min|minuten|minutos|minuti|minutos)\b/, 1 / 60],
  [/\b(?:hours?|stunden|heures|horas|ore|uren)\b/, 1],
  [/\b(?:days?|tage|werktage|jours|dias|giorni|dagen|werkdagen)\b/, 24],
  [/\b(?:weeks?|wochen|semaines|semanas|settimane|weken)\b/, 168],
];

/** "Working days: 6–9" in a row: the unit of a number stands in the header of its cell. */
function isCountedIn(own: Fact, { fact, text }: Value): boolean {
  const start = text.lastIndexOf(' | ', fact.index) + 1;
  const header = fold(text.slice(start, fact.index));
  const factor = HOURS.find(([pattern]) => pattern.test(header))?.[1];
  if (factor === undefined || !header.includes(':')) return false;
  return own.unit === 'workday'
    ? factor === 24 && own.value === fact.value
    : own.unit === 'hour' && Number(own.value) === Number(fact.value) * factor;
}

/** "4 to 7 working days, wardrobes up to 12": the unit of a number that has none is that of the one before it. */
function isCountedLike(own: Fact, { fact, text }: Value): boolean {
  if (!/^\d+\s*(?:[.,;)]|$)/.test(text.slice(fact.index))) return false;
  const before = factsOf(text).findLast((other) => other.index < fact.index && other.type === 'duration');
  const digits = Number(/^\d+/.exec(before?.text ?? '')?.[0]);
  return before !== undefined && before.unit === own.unit && Number(own.value) === (Number(fact.value) * Number(before.value)) / digits;
}

const OF_AGE =
  /\b(?:child\w*|kids?|kinder\w*|kind|enfants?|nin[oa]s?|bambin\w*|crianca\w*|kinderen|aged?|jahren?|years?|ans|anos|anni|jaar)\b/;

/** "Children from 4 to 12" for children of 4 to 12 years. */
function isAge(own: Fact, { fact, text }: Value): boolean {
  return own.unit === 'month' && Number(own.value) === Number(fact.value) * 12 && OF_AGE.test(fold(text));
}

const WORKING = /\b(?:working|business|arbeits)/;

/** Two amounts of one dimension in its base unit; nothing where either has no unit of measure or they measure different things. */
function inBaseUnits(claim: Value, source: Value): { readonly own: number; readonly other: number } | undefined {
  if (claim.fact.type !== 'number' || source.fact.type !== 'number') return undefined;
  const [mine, theirs] = [surroundings(claim).measure, surroundings(source).measure];
  const [left, right] = [kindOf(mine), kindOf(theirs)];
  if (left === undefined || right === undefined || mine === theirs || left.kind !== right.kind) return undefined;
  const tidy = (value: number): number => Number(value.toPrecision(9));
  return { own: tidy(Number(claim.fact.value) * left.factor), other: tidy(Number(source.fact.value) * right.factor) };
}

/** The same line written with its country code, with a zero, or with neither. */
export function samePhone(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3;
}

interface Surroundings {
  readonly measure: string;
  readonly ordinal: boolean;
  /** What an ordinal counts: a day of the month, or the word after it. */
  readonly day: string;
}

function surroundings({ fact, text }: Value): Surroundings {
  const digits = /^[\d.,'’\u00a0\u202f ]*\d/.exec(text.slice(fact.index))?.[0].length ?? fact.text.length;
  const before = fold(text.slice(Math.max(0, fact.index - 16), fact.index));
  const after = fold(text.slice(fact.index + digits, fact.index + digits + 30));
  const spaced = after.trimStart();
  const measure = measureAt(spaced);
  const ordinal = fact.type === 'number' && ORDINAL_AFTER.test(after) && (!after.startsWith('.') || ORDINAL_BEFORE.test(before));
  if (!ordinal && !DAY_OF_MONTH.test(after)) return { measure, ordinal: false, day: '' };
  const counted = /^(?:\.|st|nd|rd|th)?\s+(\p{L}{2,})/u.exec(after)?.[1] ?? '';
  return { measure, ordinal: true, day: DAY_OF_MONTH.test(after) ? 'month' : counted };
}
