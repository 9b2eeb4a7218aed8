import type { Fact } from '../../../knowledge/facts.js';
import { NUMBER_WORDS } from '../../../knowledge/number-words.js';
import { fold } from '../../../knowledge/words.js';
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
  /** What the customer and the reply say: how many of something is often said in a word ("for three", "two and a half metres"). */
  readonly words: string;
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
/** So often a sum is worked out of what was worked out before. */
const MOST_STEPS = 3;
const MOST_OF_RUN = 8;
/** "For both", "one each way": twice is said in too many ways to be looked for. */
const TWICE = 2;

const numbersOf = (values: readonly Value[]): readonly number[] => [...new Set(values.map(({ fact }) => Number(fact.value)))];
const ofType = (values: readonly Value[], type: Fact['type']): readonly number[] =>
  numbersOf(values.filter(({ fact }) => fact.type === type));

/**
 * The same, with the sums of the reply that were worked out of what is given, one of another: "twelve times £34 is £408, and 20 % off
 * makes it £326.40".
 */
export function withSteps(given: Given): Given {
  let said = given.said;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = given.told.filter(
      (value) => said.includes(value) || (value.fact.type === 'money' && waysToWorkOut(value, { ...given, said }).includes(true)),
    );
    if (next.length === said.length) break;
    said = next;
  }
  return { ...given, said };
}

/** Of a value that nothing gives, in which of `WAYS_TO_WORK_OUT` it can be. Sums of money are worked out in more steps than other values. */
export function waysToWorkOut({ fact }: Value, { said, known, asked, told, words }: Given): readonly boolean[] {
  if (!REACHED.has(fact.type)) return WAYS_TO_WORK_OUT.map(() => false);
  const money = fact.type === 'money';
  const wanted = Number(fact.value);
  const is = (made: number): boolean => Math.abs(made - wanted) < NEAR;
  const terms = ofType(said, fact.type);
  const others = ofType(known, fact.type);
  const theirs = numbersOf(asked.filter((value) => value.fact.type === fact.type || value.fact.type === 'number'));
  const times = timesIn([...asked, ...told], money ? words : undefined);
  const shares = [...numbersOf(known.filter((value) => value.fact.type === 'percent')), HALF];
  const pairs = (values: readonly number[], test: (one: number, other: number) => boolean): boolean =>
    values.some((one) => values.some((other) => one !== other && test(one, other)));
  const adds = (one: number, other: number): boolean => is(one + other) || is(one - other);
  const products = money ? terms.flatMap((term) => times.map((count) => term * count)) : [];
  return [
    pairs(terms, adds),
    terms.some((term) => times.some((count) => is(term * count) || (money && count !== TWICE && is(term / count)))),
    terms.some((term) => terms.some((other) => times.some((count) => is(term * count + other) || is(other + term * (count - 1))))) ||
      pairs(terms, (one, other) => terms.some((third) => one < other && other < third && is(one + other + third))) ||
      products.some((product) => times.some((count) => is(product * count)) || products.some((other) => is(product + other))) ||
      (money && runsOf(said).some(is)),
    pairs(others, adds) || others.some((term) => times.some((count) => is(term * count))),
    [...others, ...theirs, ...(money ? terms : [])].some((whole) =>
      shares.some((share) => is((whole * share) / 100) || is(whole * (1 - share / 100)) || (money && is(whole * (1 + share / 100)))),
    ),
    others.some((term) => theirs.some((own) => is(term - own) || is(own - term) || is(term + own))) ||
      (money && ofType(asked, fact.type).some((own) => times.some((count) => is(own * count)))),
  ];
}

/** Sums of three or more amounts that the reply names one after another. */
function runsOf(said: readonly Value[]): readonly number[] {
  const amounts = said.filter(({ fact }) => fact.type === 'money').map(({ fact }) => Number(fact.value));
  return amounts.flatMap((_, from) =>
    amounts
      .slice(from + 2, from + MOST_OF_RUN)
      .map((_last, more) => amounts.slice(from, from + 3 + more).reduce((sum, one) => sum + one, 0)),
  );
}

/** How many of something: plain numbers, and durations in each unit; of sums also in words, with halves, and twice. */
function timesIn(values: readonly Value[], words: string | undefined): readonly number[] {
  const counts = values.flatMap(({ fact }) =>
    fact.type === 'number' ? [Number(fact.value)] : fact.type === 'duration' ? UNITS.map((unit) => Number(fact.value) / unit) : [],
  );
  const worded = words === undefined ? [] : [TWICE, ...countsIn(words)];
  const parts = words === undefined ? 1 : 2;
  return [...new Set([...counts, ...worded])].filter((count) => Number.isInteger(count * parts) && count > 1 && count < MOST_TIMES);
}

const AND_A_HALF = /^ (?:and a half|einhalb|et demie?|y medi[oa]|e mezz[oa]|e mei[oa]|en een half)\b/;
const ONE_AND_A_HALF = /\b(?:one and a half|an? \p{L}+ and a half|anderthal[bf]\p{L}*|eineinhalb)(?!\p{L})/u;

function countsIn(words: string): readonly number[] {
  const folded = fold(words);
  const counts = [...folded.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const count = NUMBER_WORDS.get(word);
    return count === undefined ? [] : AND_A_HALF.test(folded.slice(index + word.length)) ? [count + 0.5] : [count];
  });
  return ONE_AND_A_HALF.test(folded) ? [...counts, 1.5] : counts;
}
