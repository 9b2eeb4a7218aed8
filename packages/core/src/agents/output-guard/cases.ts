import { sameFact, type Fact } from '../../knowledge/facts.js';
import { slotCoverage, type Slot } from '../../knowledge/slot.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { disagreementOf, type Disagreement } from './agreement.js';
import { unsupportedDay } from './assertions.js';
import { isOwnValue } from './attribution.js';
import type { Statement } from './claims.js';
import { unlikenessOf, type Unlikeness } from './conditions.js';
import { coverageOf, isSaidOf, shareOf, type Coverage } from './coverage.js';
import { echoedIn, isOwnSide, withoutBound } from './echoes.js';
import type { Ground } from './grounding.js';
import { isNegated } from './polarity.js';
import { pricedBy } from './priced.js';
import { holderOf, likeness, speaksOf } from './likeness.js';
import { makesPromise, unsupportedPromises } from './promises.js';
import { othersNames, subjectTest } from './subjects.js';
import type { Support } from './supports.js';
import { joinDates, sameValue, type Value } from './values.js';

/** Words of little weight decide only between sources that fit alike. */
const MINOR = 0.1;

/** What is the same of a statement for all its sources. */
export interface Reading {
  readonly statement: Statement;
  /** What the statement is made of, where it is made of several. */
  readonly parts: readonly Statement[];
  readonly slots: readonly Slot[];
  /** Those of them that name a row or stand in a short heading. */
  readonly names: readonly Slot[];
  /** Its values. */
  readonly stated: readonly Value[];
  /** Those of them that the customer gave. */
  readonly own: readonly Value[];
  /** Those of them that only the knowledge can give. */
  readonly proper: readonly Value[];
  readonly promises: boolean;
  /** How many of its values follow from others. */
  readonly explained: number;
  /** Says that something is free, and no value. */
  readonly free: boolean;
  readonly isAbout: (support: Support) => boolean;
  readonly ground: Ground;
}

/** A statement with one source that may bear it out: it has all values that it must have, and makes the promises that are made. */
export interface Case {
  readonly reading: Reading;
  readonly support: Support;
  readonly terms: Terms;
  /** Values that the source must have, and has. */
  readonly needed: readonly Value[];
  /** The customer's own values that it has not. */
  readonly echoed: readonly Value[];
  /** How many of its values are worked out from those of the source. */
  readonly priced: number;
  /** The source is in another language. */
  readonly foreign: boolean;
  /** What was said before rests on the same passage. */
  readonly goesOn: boolean;
  readonly coverage: Coverage;
  /** Share of the words that are met, and a little for those that say little. */
  readonly rank: number;
  /** Nothing of the source says that anything is free, as the statement does. */
  readonly unfree: boolean;
  /** The sentence that holds the values, where the source is two. */
  readonly saying: Support;
  readonly disagreement: () => Disagreement | undefined;
  readonly unlikeness: () => Unlikeness | undefined;
}

/** All of one statement. */
export interface Cases {
  readonly reading: Reading;
  readonly cases: readonly Case[];
  /** The highest share of words that any source meets, whatever its values. */
  readonly most: number;
  /** How well a source fits that gives another value of the kind. */
  readonly rival: () => number;
}

/** Reads what is the same of a statement for all its sources. Values that are `explained` follow from others and need none. */
export function readingOf(statement: Statement, ground: Ground, parts: readonly Statement[], explained: readonly Fact[] = []): Reading {
  const { customerFacts, supports, context } = ground;
  const stated = joinDates(statement.facts, statement.text).filter(
    ({ fact }) =>
      !explained.some((other) => isSameValue(fact, other)) &&
      !customerFacts.some((own) => (isOwnValue(fact, statement.attributed, statement.text) || isIdentifier(fact)) && sameFact(fact, own)),
  );
  const own = echoedIn(stated, customerFacts).filter((value) => value.fact.type !== 'weekday' || !isOpenOn(value, supports));
  const proper = stated.filter((value) => !own.includes(value));
  // A day is checked as a value; as a word it would only lend weight.
  const slots = statement.question ? [] : statement.slots.filter((slot) => slot.place || !(slot.terms[0] ?? '').startsWith('%'));
  const promises = makesPromise(statement.text);
  return {
    statement,
    parts,
    slots,
    names: othersNames(slots, supports),
    stated,
    own,
    proper,
    promises,
    explained: explained.length === 0 ? 0 : statement.facts.filter((fact) => explained.some((other) => isSameValue(fact, other))).length,
    free: promises && proper.length === 0 && slots.some(({ terms }) => terms.includes('#free')),
    isAbout: subjectTest(statement.text, context, supports),
    ground,
  };
}

/** A day that any source names without a no is not one that the list of another leaves out. */
function isOpenOn(day: Value, supports: readonly Support[]): boolean {
  return supports.some(({ kind, text, values }) => kind === 'unit' && !isNegated(text) && values.some((source) => sameValue(day, source)));
}

export function isSameValue(left: Fact, right: Fact): boolean {
  return left.type === right.type && left.value === right.value && left.unit === right.unit;
}

/** Worked out with its first use. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** The sources of a statement that are worth weighing. */
export function casesOf(reading: Reading): Cases {
  const { statement, slots, own, stated, proper, promises, ground } = reading;
  const { supports } = ground;
  const customerTerms = statement.attributed === undefined ? undefined : termsOf(ground.customer);
  const sided = stated.filter((value) => isOwnSide(value, ground.customerFacts));
  const cases: Case[] = [];
  let most = 0;
  const others: Support[] = [];
  for (const support of supports) {
    const has = (value: Value): boolean =>
      support.values.some((source) => sameValue(value, source)) ||
      (sided.includes(value) && support.values.some((source) => sameValue(withoutBound(value), withoutBound(source))));
    // The customer's own amount is a value like any other where the source gives it.
    const echoed = own.filter((value) => !has(value));
    const wanted = echoed.length === own.length ? proper : stated.filter((value) => !echoed.includes(value));
    const priced = wanted.map((value) => (has(value) ? undefined : pricedBy(value, support, ground.brought.counts)));
    const counted = priced.flatMap((each) => each?.counts ?? []);
    const isCounted = (value: Value): boolean => counted.some(({ fact }) => fact !== undefined && isSameValue(fact, value.fact));
    const needed = wanted.flatMap((value, index) => {
      const price = priced[index]?.price;
      if (price !== undefined) return [price];
      return !has(value) && isCounted(value) ? [] : [value];
    });
    // A second sentence may lend the subject to a value, never a word to a statement without values.
    if (support.kind === 'pair' && needed.length === 0) continue;
    const terms = customerTerms === undefined ? support.terms : new Set([...support.terms, ...customerTerms]);
    const written = ground.languageOf(support);
    const foreign = ground.language !== undefined && written !== undefined && written !== ground.language;
    // A promise must stand under its own heading; the title of the whole document is too far away.
    const far = promises ? support.nearHeading : support.heading;
    const coverage = coverageOf(slots, terms, support.nearHeading, far, {
      plain: needed.length === 0,
      foreign,
      customer: statement.attributed === undefined ? '' : ground.customer,
    });
    const rank = (coverage.whole === 0 ? 1 : coverage.met / coverage.whole) + MINOR * (shareOf(statement.minor, terms, terms, terms) ?? 0);
    most = Math.max(most, rank);
    if (!needed.every(has)) {
      if (support.kind !== 'pair') others.push(support);
      continue;
    }
    const basis = `${support.headingText}\n${support.text}`;
    const unpromised = unsupportedPromises(statement.text, basis);
    if (unpromised === 'promise' || unsupportedDay(statement.text, basis)) continue;
    const saying = support.kind === 'pair' ? (holderOf(needed, support, supports) ?? support) : support;
    cases.push({
      reading,
      support,
      terms,
      needed,
      echoed: echoed.filter((value) => !isCounted(value)),
      priced: priced.filter((each) => each !== undefined).length,
      foreign,
      goesOn: ground.carried.has(support.hit.passage.text),
      coverage,
      rank,
      unfree: unpromised === 'free',
      saying,
      disagreement: once(() => (statement.question ? undefined : disagreementOf(statement, slots, needed, saying))),
      unlikeness: once(() =>
        statement.question ? undefined : unlikenessOf(statement.text, slots, needed, saying, ground.context, ground.customer, ground.reply),
      ),
    });
  }
  const rival = once(() => {
    const missing = (support: Support): readonly Value[] =>
      proper.filter((value) => !support.values.some((source) => sameValue(value, source)));
    const rivals = others.filter((support) => missing(support).some((value) => speaksOf(value, support)) && reading.isAbout(support));
    const unfree = reading.free
      ? supports.filter(
          ({ kind, terms, values }) => kind !== 'pair' && !terms.has('#free') && values.some(({ fact }) => fact.type === 'money'),
        )
      : [];
    return Math.max(0, ...[...rivals, ...unfree].map((support) => likeness(statement, slots, support)));
  });
  return { reading, cases, most, rival };
}

/** Values that identify rather than state: the customer's own order number may be repeated. */
function isIdentifier(fact: Fact): boolean {
  return fact.type === 'email' || fact.type === 'phone' || fact.type === 'url' || (fact.type === 'number' && fact.value.length >= 4);
}

/** Whether another source that fits the words better says no to what this one bears out. */
export function isContradicted(given: Case, { cases }: Cases): boolean {
  const { statement, slots } = given.reading;
  return cases.some(
    (other) =>
      other.rank > given.rank &&
      other.foreign === given.foreign &&
      other.support.kind !== 'pair' &&
      (slots.length > 1 || other.needed.length > 0 || isSaidOf(statement.minor, other.terms)) &&
      other.coverage.names === 0 &&
      given.reading.isAbout(other.support) &&
      other.disagreement() !== undefined,
  );
}

/** How much better another source fits that gives another value. */
export function outdoneBy(given: Case, { reading, rival }: Cases): number {
  const { statement, slots, proper, free, ground } = reading;
  const { support } = given;
  if ((proper.length === 0 && !free) || support.cells !== undefined) return 0;
  const last = support.members.at(-1)?.text ?? '';
  const holder = REFERS_BACK.test(last) ? undefined : holderOf(proper, support, ground.supports);
  return Math.max(0, rival() - likeness(statement, slots, holder ?? support));
}

/** A sentence that speaks of what the one before it named. */
const REFERS_BACK =
  /^(?:it|they|this|these|there|both|es|sie|er|diese\w*|dort|il|elle|ils|elles|ce|cela|este|esta|estos|ambos|esso|essa|questo|questa|ele|ela|isso)\b/i;

const IN_A_PART = 0.3;

/** Whether there is a part of a statement with words of its own that the source does not say, or not so. */
export function leavesUnsaid({ reading, saying, terms, foreign }: Case): boolean {
  const unsaid = reading.parts.some((part) => {
    const own = part.slots.filter((slot) => part.text.includes(slot.raw));
    if (part.facts.length > 0 || part.question || own.length < (foreign ? 2 : 1)) return false;
    const share = shareOf(own, terms, saying.nearHeading, saying.heading) ?? 0;
    return share < IN_A_PART || (part.slots.length > 1 && disagreementOf(part, part.slots, [], saying) !== undefined);
  });
  return reading.parts.length > 1 && unsaid;
}

/** Whether a name of a row or of a heading is not met. */
export function lacksName({ reading, terms, support }: Case): boolean {
  return reading.names.some((slot) => slotCoverage(slot, terms) === 0 && slotCoverage(slot, support.heading) === 0);
}
