import type { Fact } from '../../../knowledge/facts.js';
import type { Value } from '../values.js';

/** What a value that nobody gives may be worked out from. */
export interface Given {
  /** Values of the reply that a line gives. */
  readonly said: readonly Value[];
  /** Values of the lines. */
  readonly known: readonly Value[];
  /** Values of the customer. */
  readonly asked: readonly Value[];
  /** All values of the reply. */
  readonly told: readonly Value[];
}

/**
 * How a value is worked out: a sum or difference of two values of the reply; one of them some times; several steps of them; a sum, difference
 * or multiple of values that the lines give; a percentage; with what the customer gave.
 */
export const WAYS_TO_WORK_OUT = ['saidSum', 'saidTimes', 'saidSteps', 'knownSum', 'percentage', 'askedSum'] as const;

const REACHED: ReadonlySet<Fact['type']> = new Set(['money', 'number', 'duration', 'percent', 'time']);
/** "Half of it" stands in many knowledges without a percent sign. */
const HALF = 50;
/** Nobody asks for the price of more. */
const MOST_TIMES = 1_000;
/** Hours of a day and a week, months of a year: durations are kept in hours or months. */
const UNITS = [1, 24, 168, 12];
const NEAR = 0.006;

const numbersOf = (values: readonly Value[]): readonly number[] => [...new Set(values.map(({ fact }) => Number(fact.value)))];
const ofType = (values: readonly Value[], type: Fact['type']): readonly number[] =>
  numbersOf(values.filter(({ fact }) => fact.type === type));

/** Of a value that nothing gives, in which of `WAYS_TO_WORK_OUT` it can be. */
export function waysToWorkOut({ fact }: Value, { said, known, asked, told }: Given): readonly boolean[] {
  if (!REACHED.has(fact.type)) return WAYS_TO_WORK_OUT.map(() => false);
  const wanted = Number(fact.value);
  const is = (made: number): boolean => Math.abs(made - wanted) < NEAR;
  const terms = ofType(said, fact.type);
  const others = ofType(known, fact.type);
  const theirs = numbersOf(asked.filter((value) => value.fact.type === fact.type || value.fact.type === 'number'));
  const times = timesIn([...asked, ...told]);
  const shares = [...numbersOf(known.filter((value) => value.fact.type === 'percent')), HALF];
  const pairs = (values: readonly number[], test: (one: number, other: number) => boolean): boolean =>
    values.some((one) => values.some((other) => one !== other && test(one, other)));
  const adds = (one: number, other: number): boolean => is(one + other) || is(one - other);
  return [
    pairs(terms, adds),
    terms.some((term) => times.some((count) => is(term * count))),
    terms.some((term) => terms.some((other) => times.some((count) => is(term * count + other) || is(other + term * (count - 1))))) ||
      pairs(terms, (one, other) => terms.some((third) => one < other && other < third && is(one + other + third))),
    pairs(others, adds) || others.some((term) => times.some((count) => is(term * count))),
    [...others, ...theirs].some((whole) => shares.some((share) => is((whole * share) / 100) || is(whole * (1 - share / 100)))),
    others.some((term) => theirs.some((own) => is(term - own) || is(own - term) || is(term + own))),
  ];
}

/** How many of something: plain numbers, and durations in each unit. */
function timesIn(values: readonly Value[]): readonly number[] {
  const counts = values.flatMap(({ fact }) =>
    fact.type === 'number' ? [Number(fact.value)] : fact.type === 'duration' ? UNITS.map((unit) => Number(fact.value) / unit) : [],
  );
  return [...new Set(counts)].filter((count) => Number.isInteger(count) && count > 1 && count < MOST_TIMES);
}
