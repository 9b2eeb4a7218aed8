import { parseQuery } from '../../knowledge/query.js';
import { isContent, slotCoverage, type Slot } from '../../knowledge/slot.js';
import { nameOfRow } from '../../knowledge/row.js';
import { seriesTerm, termsOf } from '../../knowledge/terms.js';
import { wordOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { groupsOf, groupsOfText, type Group } from './groups.js';
import { includes } from './echoes.js';
import { mismatchOf, qualifiersOf, type Qualifiers } from './qualifiers.js';
import { keysOf, type Support } from './supports.js';
import { countedBy, sameValue, valuesOf, type Value } from './values.js';

/** A word that a group takes over from the one before it says a little less than one of its own. */
const TAKEN = 0.9;
const NAME = 10;
const MARK = 3;
const QUALIFIED = 2;
const WITHIN = 0.5;
/** What a number is for and when it holds decides before words do. */
const HOLDS = 5;
const CLOSE = 0.01;
/** "Costs", "open", "takes": they lead to a value and tell no subject from another. */
const LEADS_TO_VALUE = ['#price', '#hours', '#duration', '#daily', '#weekly', '#monthly', '#yearly', '#hourly'];

/** What tells one group of a source from another: words, names with a number or a letter, values. */
interface Features {
  readonly slots: readonly Slot[];
  readonly marks: readonly string[];
  readonly values: readonly Value[];
  /** For whom and when: "children", "in winter". */
  readonly qualifiers: Qualifiers;
}

/**
 * Whether each value of a statement stands in the group of its source that speaks of the same subject. Where the statement
 * names none of them, what it answers to (`asked`) tells.
 */
export function isBound(
  needed: readonly Value[],
  all: readonly Slot[],
  support: Support,
  asked: string,
  echoed: readonly Value[],
): boolean {
  const groups = groupsOf(support);
  if (groups.length < 2) return true;
  const rowName = support.cells === undefined ? undefined : termsOf(nameOfRow(support.cells, keysOf(support)));
  const slots = rowName === undefined ? all : all.filter((slot) => slotCoverage(slot, rowName) === 0);
  const holds = (group: Group, value: Value): boolean => group.values.some((source) => sameValue(value, source));
  const types = new Set(needed.map(({ fact }) => fact.type));
  if (types.size > 1) {
    // Opening hours of several days: day and time must stand together.
    const kinds = groups.map((group) => new Set(group.values.map(({ fact }) => fact.type).filter((type) => types.has(type))).size);
    if (
      support.cells === undefined &&
      kinds.filter((count) => count > 1).length > 1 &&
      !groups.some((group) => needed.every((value) => holds(group, value))) &&
      groupsOfText(needed[0]?.text ?? '').length < 2
    )
      return false;
  }
  const claimed = qualifiersOf(needed[0]?.text ?? '');
  for (const value of needed) {
    const whole = featuresOf(value, [...needed, ...echoed], slots);
    const features = { ...whole, values: whole.values.filter((other) => tellsApart(other, groups)) };
    const holders = groups.filter((group) => holds(group, value));
    const rivals = groups.filter(
      (group) =>
        !holders.includes(group) &&
        (group.values.length === 0 ? support.cells === undefined && group.clause : group.values.some((source) => isRival(value, source))) &&
        mismatchOf(claimed, [qualifiersOf(group.text)], claimed) === undefined,
    );
    if (holders.length === 0 || rivals.length === 0) continue;
    const ahead = mostOf(rivals, features, 1) - mostOf(holders, features, 1);
    if (ahead > CLOSE) return false;
    if (ahead < -CLOSE) continue;
    // The statement by itself says no more of the one than of the other, nor does it give the value of both.
    const unsaid = rivals.filter((group) => isOfKind(group, value) && !needed.some((other) => other !== value && holds(group, other)));
    const asks = support.cells === undefined && asked !== '' ? aheadAs(asked, unsaid, holders) : 0;
    // What is left out is left out of another group that has such a value.
    if (asks > CLOSE || (asks > -CLOSE && mostOf(unsaid, features) > mostOf(holders, features) + CLOSE)) return false;
  }
  return true;
}

/** A value that several groups have one of, or a time of day: "€59 for 3 days, €95 for 7 days". */
function tellsApart({ fact }: Value, groups: readonly Group[]): boolean {
  return fact.type === 'time' || groups.filter(({ values }) => values.some((other) => other.fact.type === fact.type)).length > 1;
}

/** Of the same kind: a number counts the same things. */
function isRival(value: Value, source: Value): boolean {
  if (source.fact.type !== value.fact.type) return false;
  return value.fact.type !== 'number' || countedBy(value) === countedBy(source);
}

function isOfKind(group: Group, { fact }: Value): boolean {
  return group.values.some((other) => other.fact.type === fact.type);
}

/** How far what is asked about speaks for the rivals. */
function aheadAs(asked: string, rivals: readonly Group[], holders: readonly Group[]): number {
  const features = askedFeatures(asked);
  const most = (groups: readonly Group[]): number =>
    Math.max(
      -1,
      ...groups.map(
        (group) =>
          fitOf(features, group, 1) +
          (askedValues(asked).some((value) => group.values.some((source) => includes(source, value))) ? HOLDS : 0),
      ),
    );
  return rivals.length === 0 ? 0 : most(rivals) - most(holders);
}

function mostOf(groups: readonly Group[], features: Features, taken = TAKEN): number {
  return Math.max(-1, ...groups.map((group) => fitOf(features, group, taken)));
}

/** How well a group fits: names count before other words. `share` is what a word counts that it takes over. */
function fitOf({ slots, marks, values, qualifiers }: Features, { text, from, terms, taken, values: own }: Group, share: number): number {
  let fit = 0;
  for (const slot of slots) {
    if ((slot.terms[0] ?? '').startsWith('%') || LEADS_TO_VALUE.some((term) => slot.terms.includes(term))) continue;
    const weight = slot.critical ? NAME : slot.weight;
    fit += Math.max(slotCoverage(slot, terms, false) * weight, slotCoverage(slot, taken, false) * (weight - 1 + share));
  }
  if (qualifiers.values.size > 0) {
    const [given, before] = [qualifiersOf(text).values, qualifiersOf(from).values];
    for (const [dimension, names] of qualifiers.values)
      if ([...names].some((name) => (given.get(dimension) ?? before.get(dimension))?.has(name) === true)) fit += QUALIFIED;
  }
  for (const mark of marks) fit += MARK * (terms.has(mark) ? 1 : taken.has(mark) ? share : 0);
  for (const value of values)
    if (own.some((source) => sameValue(value, source))) fit += 1;
    else if (own.some((source) => includes(source, value))) fit += WITHIN;
  return fit;
}

/** "Klasse B", "grade A": a letter tells things of one name apart. */
const MARKED = /(\p{L}{2,})\s(\p{Lu})(?![\p{L}\p{N}'’])/gu;
const marksOf = memoOfText((text): readonly string[] =>
  [...text.matchAll(MARKED)].map(([, name = '', letter = '']) => seriesTerm(wordOf(name).stem, letter.toLowerCase())),
);

const askedValues = memoOfText(valuesOf);

const askedFeatures = memoOfText((text): Features => ({
  slots: parseQuery(text).slots.filter(isContent),
  marks: marksOf(text),
  values: [],
  qualifiers: qualifiersOf(text),
}));

/**
 * What belongs to one of several values of a statement, which is read as a source is: "£95 for adults and £60 for students".
 * What it shares with the values before it counts half.
 */
function featuresOf(value: Value, needed: readonly Value[], slots: readonly Slot[]): Features {
  const others = needed.filter((other) => other !== value && other.fact.type !== value.fact.type);
  const groups = groupsOfText(value.text);
  const own = groups.find(({ values }) => values.some((found) => sameValue(value, found)));
  if (own === undefined || (groups.length < 2 && others.length + 1 === needed.length))
    return { slots, marks: marksOf(value.text), values: others, qualifiers: qualifiersOf(value.text) };
  const text = besideOf(value, own.values, own.text);
  const terms = text === own.text ? own.terms : termsOf(text);
  const leading = text === own.text ? terms : termsOf(own.text.slice(0, own.values[0]?.fact.index));
  const named = new Set(groups.flatMap((group) => [...group.terms]));
  return {
    slots: slots.flatMap((slot) => {
      if (slotCoverage(slot, terms) > 0 || slotCoverage(slot, named) === 0) return [slot];
      const shared = slotCoverage(slot, own.taken) > 0 || (text !== own.text && slotCoverage(slot, leading) > 0);
      return shared ? [{ ...slot, critical: false, weight: slot.weight / 2 }] : [];
    }),
    marks: marksOf(text),
    values: others.filter((other) => text.includes(other.fact.text)),
    qualifiers: qualifiersOf(text),
  };
}

/**
 * "$45 a month with a joining fee of $20": of several values of one group, the words before each belong to it, or those behind
 * it where words follow the last: "£95 adults, £60 students".
 */
function besideOf(value: Value, all: readonly Value[], text: string): string {
  const alike = all.filter(({ fact }) => fact.type === value.fact.type);
  if (alike.length < 2) return text;
  const index = alike.findIndex((other) => sameValue(value, other));
  const end = (at: number): number => (alike[at] === undefined ? 0 : alike[at].fact.index + alike[at].fact.text.length);
  const behind = /\p{L}{3}/u.test(text.slice(end(alike.length - 1)));
  return behind
    ? text.slice(index === 0 ? 0 : alike[index]?.fact.index, alike[index + 1]?.fact.index)
    : text.slice(end(index - 1), end(index));
}
