import type { Fact } from '../../knowledge/facts.js';
import { valuesOf } from './values.js';

/** A year without 29 February, as most are. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_OF_YEAR = 365;
const HOURS = 24;
const MOST_DAYS = 400;

/** A length of time in days, with whether only those are counted on which is worked. */
interface Length {
  readonly days: number;
  readonly working: boolean;
}

/**
 * Days, dates and hours of a statement that follow from one of the customer's and a length of time that the statement or the one before
 * it names: "21 days before 30 June is 9 June", "today is Tuesday, in three days it is Friday", "two hours before 9 pm is 7 pm".
 * The length is checked by itself.
 */
export function daysWorkedOut(text: string, before: string, customer: string): readonly Fact[] {
  const own = valuesOf(text).map(({ fact }) => fact);
  const theirs = valuesOf(customer).map(({ fact }) => fact);
  const spans = [...valuesOf(before).map(({ fact }) => fact), ...own].filter(({ type }) => type === 'duration');
  const lengths = spans.flatMap(daysOf);
  return own.filter((fact) => {
    if (fact.type === 'date') return isDateFrom(fact, theirs, lengths);
    if (fact.type === 'weekday') return isWeekdayFrom(fact, theirs, lengths);
    return fact.type === 'time' && isHourFrom(fact, theirs, spans);
  });
}

function daysOf({ unit, value }: Fact): readonly Length[] {
  if (unit === 'month') return [];
  const days = unit === 'workday' ? Number(value) : Number(value) / HOURS;
  return Number.isInteger(days) && days > 0 && days <= MOST_DAYS ? [{ days, working: unit === 'workday' }] : [];
}

function isDateFrom(fact: Fact, theirs: readonly Fact[], lengths: readonly Length[]): boolean {
  const day = dayOfYear(fact);
  return theirs.some((other) => {
    const from = dayOfYear(other);
    if (day === undefined || from === undefined) return false;
    return lengths.some(
      ({ days, working }) => !working && ((from + days - day) % DAYS_OF_YEAR === 0 || (from - days - day) % DAYS_OF_YEAR === 0),
    );
  });
}

function isWeekdayFrom(fact: Fact, theirs: readonly Fact[], lengths: readonly Length[]): boolean {
  return theirs.some(
    ({ type, value }) =>
      type === 'weekday' &&
      value !== fact.value &&
      lengths.some(({ days, working }) => weekdayAfter(Number(value), days, working) === Number(fact.value)),
  );
}

function weekdayAfter(weekday: number, count: number, working: boolean): number {
  if (!working) return (weekday + count) % 7;
  let day = weekday;
  for (let left = count; left > 0;) {
    day = (day + 1) % 7;
    if (day !== 0 && day !== 6) left -= 1;
  }
  return day;
}

function isHourFrom(fact: Fact, theirs: readonly Fact[], spans: readonly Fact[]): boolean {
  return theirs.some(
    ({ type, value }) =>
      type === 'time' &&
      spans.some(({ unit, value: hours }) => unit === 'hour' && Math.abs(Number(fact.value) - Number(value)) === Number(hours) * 60),
  );
}

function dayOfYear({ type, value }: Fact): number | undefined {
  const [day, month] = value.split('.').map(Number);
  if (type !== 'date' || value.startsWith('.') || day === undefined || month === undefined) return undefined;
  return LENGTHS.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + day;
}
