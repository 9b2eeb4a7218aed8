import { factsOf } from '../../knowledge/facts.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, type Slot } from '../../knowledge/slot.js';
import { isWeakWord } from '../../knowledge/stop-words.js';
import { fold } from '../../knowledge/words.js';
import type { Candidate } from './candidates.js';
import { meets, PLACES_OF_BUSINESS, type Expectation } from './expectation.js';
import { isPolar } from './polar.js';
import { quote, quoteCells, type Quote } from './quote.js';
import { worthTogether, type ToldOfAll } from './told-of-all.js';
import type { Weighed } from './weighed.js';

/** Who asks for the hours and names nothing else means those that stand there: so much less they must be worth together. */
const OF_ALL_PLACES = 0.5;
/** Under a heading that says so stand the hours: what is worth so much less is said all the same. */
const UNDER_HEADING = 1.5;
/** More of them nobody reads. */
const MOST_PLACES = 6;
const MOST_UNITS = 8;
/** Of the question each must meet this much, and nearly as much as the best of them. */
const MET = 0.9;
const HEADED = 0.8;
const AS_MUCH = 0.11;
/** How much less than the best of them a place may be worth. */
const AS_WORTHY = 1.2;
/** The same of a sentence beside another of one place: when the kitchen closes is not when the house does. */
const NEAR = 3;

/** "When are you open?", "are you open on Sundays?": asked of the business itself, of no place or thing that it names. */
export function asksOwnHours({ slots, text, language }: Query, expectation: Expectation | null): boolean {
  const content = slots.filter(isContent);
  const isDay = ({ terms }: Slot): boolean => terms[0]?.startsWith('%') === true;
  // "The office hours in the evening", "on the first floor": a word that tells which, however little it counts.
  const isLittle = (slot: Slot): boolean => !isContent(slot) && isWeakWord(fold(slot.raw), language);
  const isOwn = (slot: Slot): boolean => slot.terms.includes('#hours') || isDay(slot) || isOwnPlace(slot);
  if (!slots.every((slot) => isLittle(slot) || isOwn(slot))) return false;
  if (expectation?.general === true) return true;
  return expectation === null && isPolar(fold(text)) && content.some(isDay) && content.some(({ terms }) => terms.includes('#hours'));
}

/** "Your shops": one alone may be a part of the business, as the café of a museum. */
const PLACES = new RegExp(`^(?:${PLACES_OF_BUSINESS})(?:s|es|n|en)$`);
const isOwnPlace = ({ critical, terms, raw }: Slot): boolean =>
  !critical && (PLACES.test(fold(raw)) || (terms.includes('#store') && /(?:s|len|negozi)$/u.test(fold(raw))));

interface Place {
  readonly best: Weighed;
  readonly members: readonly Weighed[];
  readonly headed: boolean;
}

/**
 * The hours of all places that tell them: the sentences of each section beside another, or all rows of one table. Undefined where several
 * stand there that are no places of one list, or none is sure enough.
 */
export function hoursOf(
  ranked: readonly Weighed[],
  query: Query,
  expectation: Expectation | null,
  least: number,
): ToldOfAll | 'of some' | undefined {
  const hasDay = query.slots.some((slot) => isContent(slot) && slot.terms[0]?.startsWith('%') === true);
  const all = placesIn(ranked, hasDay);
  const headed = all.filter((place) => place.headed);
  const places = headed.length > 0 ? headed : all;
  const [first] = places;
  if (first === undefined) return undefined;
  const beside = places.filter(
    (place) =>
      place === first ||
      (documentOf(place) === documentOf(first) &&
        aboveOf(place) === aboveOf(first) &&
        first.best.worth - place.best.worth <= AS_WORTHY &&
        metOf(first.best) - metOf(place.best) <= AS_MUCH),
  );
  if (beside.length > MOST_PLACES) return undefined;
  const said = new Set(beside.map(headingsOf)).size > 1 || (!hasDay && (first.headed || places.length === 1)) ? beside : undefined;
  if (said === undefined) return undefined;
  const worth = worthTogether(said.flatMap(({ members }) => members));
  const relief = beside.length === 1 && !first.headed ? 0 : first.headed && !hasDay ? UNDER_HEADING : OF_ALL_PLACES;
  if (worth < least - relief) return beside.length > 1 ? 'of some' : undefined;
  const inOrder = [...said].sort((left, right) => positionOf(left) - positionOf(right));
  return {
    quotes: inOrder.flatMap((place) => quotesOfPlace(place, new Set(inOrder.map(headingsOf)).size > 1, query, expectation)),
    coverage: first.best.candidate.coverage,
    worth,
  };
}

/** By section or table, the worthiest first: what tells when, of what is not barred and meets what was asked. */
function placesIn(ranked: readonly Weighed[], hasDay: boolean): readonly Place[] {
  const groups = new Map<string, Weighed[]>();
  for (const each of ranked) {
    const { unit, bar, hit } = each.candidate;
    if (bar !== undefined || metOf(each) < HEADED || !tellsWhen(unit, hasDay)) continue;
    if (hasDay && each.candidate.evidence['otherName'] === 1) continue;
    const key = [hit.documentId, ...hit.passage.headings, unit.cells === undefined ? '' : 'table'].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((members) => {
    const [best] = members;
    if (best === undefined) return [];
    const headed = isHeaded(best.candidate);
    // "Closed on Sundays" alone tells no hours.
    if (!hasDay && !members.some(({ candidate: { unit } }) => factsOf(unit.text).some(({ type }) => type === 'time'))) return [];
    if (!headed && (best.candidate.hit.passage.headings.length === 0 || metOf(best) < MET || best.candidate.unit.cells !== undefined))
      return [];
    const near = members.filter(({ worth, candidate: { unit } }) => unit.cells !== undefined || best.worth - worth <= NEAR);
    return near.length > MOST_UNITS ? [] : [{ best, members: near, headed }];
  });
}

const HOURS: Expectation = {
  concepts: ['#hours'],
  facts: ['time'],
  words: /\b(?:closed|geschlossen|ferme|cerrad[oa]|chius[oa]|fechad[oa]|gesloten|noon|midnight|24\/7)\b/,
};

function tellsWhen(unit: Unit, hasDay: boolean): boolean {
  return meets(unit, HOURS) && (!hasDay || unit.terms.has('#hours'));
}

/** A heading that speaks of hours, not only the title of the whole. */
function isHeaded({ hit }: Candidate): boolean {
  return unitsOf(hit.passage, hit.title).heading.has('#hours');
}

function quotesOfPlace({ members }: Place, named: boolean, query: Query, expectation: Expectation | null): readonly Quote[] {
  const inOrder = [...members].sort(
    ({ candidate: left }, { candidate: right }) => left.hit.passage.position - right.hit.passage.position || left.position - right.position,
  );
  const quotes = inOrder.map(({ candidate: { hit, unit } }) =>
    unit.cells === undefined || expectation === null ? quote(hit, unit, query, expectation) : quoteCells(hit, unit.cells, [], unit.keys),
  );
  const [first] = quotes;
  const isTable = inOrder[0]?.candidate.unit.cells !== undefined;
  if (first === undefined || !named || isTable) return quotes;
  const text = quotes.map((each) => each.text.replace(/^- /, '')).join(inOrder[0]?.candidate.unit.text.startsWith('- ') ? '; ' : ' ');
  return [{ ...first, text: `${first.hit.passage.headings.at(-1)}: ${text}`, line: true }];
}

const metOf = ({ candidate }: Weighed): number => candidate.evidence['covered'] ?? 0;
const documentOf = ({ best }: Place): string => best.candidate.hit.documentId;
const aboveOf = ({ best }: Place): string => best.candidate.hit.passage.headings.slice(0, -1).join('\n');
const headingsOf = ({ best }: Place): string => best.candidate.hit.passage.headings.join('\n');
const positionOf = ({ best }: Place): number => best.candidate.hit.passage.position;
