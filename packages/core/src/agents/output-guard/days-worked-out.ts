import type { Fact } from '../../knowledge/facts.js';
import { valuesOf } from './values.js';

/** A year without 29 February, as most are. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const HOURS = 24;
const MOST_DAYS = 400;

/**
 * Days and dates of a reply that follow from the customer's: "21 days before 30 June is 9 June", "today is Tuesday, in three days
 * it is Friday", "from the 10th to the 20th are ten days".
 */
export function daysWorkedOut(reply: string, customer: string): readonly { readonly fact: Fact; readonly steps: string }[] {
  const own = valuesOf(reply).map(({ fact }) => fact);
  const theirs = valuesOf(customer).map(({ fact }) => fact);
  return own.flatMap((fact) => {
    const lengths = [...own, ...theirs].filter((other) => other !== fact).flatMap(daysOf);
    const steps =
      fact.type === 'date'
        ? fromDate(fact, theirs, lengths)
        : fact.type === 'weekday'
          ? fromWeekday(fact, theirs, lengths)
          : fact.type === 'duration'
            ? betweenDates(fact, theirs, customer)
            : undefined;
    return steps === undefined ? [] : [{ fact, steps }];
  });
}

/** How many days a length of time has, with whether only those are counted on which is worked. */
function daysOf({ type, unit, value }: Fact): readonly { readonly days: number; readonly working: boolean }[] {
  if (type !== 'duration' || unit === 'month') return [];
  const days = unit === 'workday' ? Number(value) : Number(value) / HOURS;
  return Number.isInteger(days) && days > 0 && days <= MOST_DAYS ? [{ days, working: unit === 'workday' }] : [];
}

type Lengths = ReturnType<typeof daysOf>;

function fromDate(fact: Fact, theirs: readonly Fact[], lengths: Lengths): string | undefined {
  const day = dayOfYear(fact);
  for (const other of theirs) {
    const from = dayOfYear(other);
    if (day === undefined || from === undefined) continue;
    const length =
      lengths.find(({ days, working }) => !working && (from + days - day) % 365 === 0) ??
      lengths.find(({ days, working }) => !working && (from - days - day) % 365 === 0);
    if (length !== undefined) return `${other.text} ± ${length.days} days`;
  }
  return undefined;
}

function fromWeekday(fact: Fact, theirs: readonly Fact[], lengths: Lengths): string | undefined {
  const days = theirs.filter(({ type }) => type === 'weekday');
  for (const other of days)
    for (const { days: count, working } of lengths)
      if (weekdayAfter(Number(other.value), count, working) === Number(fact.value)) return `${other.text} + ${count} days`;
  return undefined;
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

function betweenDates(fact: Fact, theirs: readonly Fact[], customer: string): string | undefined {
  const [length] = daysOf(fact);
  const written = theirs.flatMap((other) => dayOfYear(other) ?? []);
  const ordinals = [...customer.matchAll(/\b(\d{1,2})(?:st|nd|rd|th)\b/g)].map((match) => Number(match[1]));
  const days = written.length > 1 ? written : ordinals;
  const [first, second] = days;
  if (length === undefined || length.working || days.length !== 2 || first === undefined || second === undefined) return undefined;
  return Math.abs(first - second) === length.days ? `${Math.max(first, second)} − ${Math.min(first, second)}` : undefined;
}

function dayOfYear({ type, value }: Fact): number | undefined {
  const [day, month] = value.split('.').map(Number);
  if (type !== 'date' || value.startsWith('.') || day === undefined || month === undefined) return undefined;
  return LENGTHS.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + day;
}
