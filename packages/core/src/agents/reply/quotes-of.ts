import { intervalsOf } from '../../knowledge/intervals.js';
import { nameOfRow } from '../../knowledge/row.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage, type Slot } from '../../knowledge/slot.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import type { Candidate } from './candidates.js';
import { meets, type Expectation } from './expectation.js';
import { ladderAt, rungsFor } from './ladder.js';
import { quote, type Quote } from './quote.js';
import { nameShare } from './row-answer.js';
import { traitsOf } from './unit-traits.js';
import { likenessToAsked, likenessToHeading, questionAbove } from './same-question.js';

/** How near a second sentence or row must come to the best one to be quoted with it. */
const NEARLY_AS_GOOD = 0.04;
/** From this likeness on the whole answer to a question that the business answered itself is quoted, up to so many characters. */
const SAME_QUESTION = 0.6;
const WHOLE_ANSWER = 320;
/** An answer that the business gave to a question goes out whole where it is no longer than this. */
const SHORT_ANSWER = 180;
/** Few words under a heading that names what was asked about belong together. */
const SHORT_PASSAGE = 150;
const MOST_ROWS = 5;
const MOST_SENTENCES = 3;
/** Characters: a short sentence after the best one under a heading that is the question belongs to it. */
const SHORT_SENTENCE = 60;

/**
 * The best sentence or row with what belongs to it: equal rows of its table, the rest of its list, a sentence nearly as good. `candidates` are
 * those worth nearly as much, `all` are all that were looked at.
 */
export function quotesOf(
  best: Candidate,
  candidates: readonly Candidate[],
  query: Query,
  expectation: Expectation | null,
  all: readonly Candidate[] = candidates,
): Quote[] {
  if (best.unit.cells !== undefined) {
    const rows = candidates.filter(
      (other) =>
        other.unit.cells !== undefined &&
        sameTable(best, other) &&
        best.coverage - other.coverage <= 0.01 &&
        // A row that is called just what was asked for stands alone: a bicycle is no e-bike.
        nameShare(nameOf(other), query.slots) >= nameShare(nameOf(best), query.slots) - 0.01 &&
        best.score - other.score <= NEARLY_AS_GOOD + 0.05,
    );
    const chosen = withinBound([...rows, ...furtherNamed(best, all, rows, query, expectation)], query)
      .slice(0, MOST_ROWS)
      .sort((left, right) => left.hit.passage.position - right.hit.passage.position);
    return [...chosen, ...exceptionsTo(best, candidates, query)].map((row) => quote(row.hit, row.unit, query, expectation));
  }
  const { heading, units } = unitsOf(best.hit.passage, best.hit.title);
  if (questionAbove(best.hit.passage) !== undefined && best.hit.passage.text.length <= SHORT_ANSWER)
    return units.map((unit) => quote(best.hit, unit, query, expectation));
  if (
    best.evidence['headed'] !== 0 &&
    isOfOneThing(query, heading) &&
    best.unit.leadIn === undefined &&
    units.length > 1 &&
    best.hit.passage.text.length <= SHORT_PASSAGE
  )
    return asNamed(units, best, query).map((unit) => quote(best.hit, unit, query, expectation));
  if (likenessToHeading(query, best.hit) >= SAME_QUESTION && best.hit.passage.text.length <= WHOLE_ANSWER)
    return units.map((unit) => quote(best.hit, unit, query, expectation));
  const answer = answerToAsked(units, best.unit);
  const length = answer.reduce((sum, { text }) => sum + text.length, 0);
  if (answer.length > 1 && length <= (likenessToAsked(query, best.unit) >= SAME_QUESTION ? WHOLE_ANSWER : SHORT_ANSWER))
    return answer.map((unit) => quote(best.hit, unit, query, expectation));
  if (best.unit.leadIn !== undefined || best.unit.text.endsWith(':')) return listQuotes(best, units, query, expectation);
  const named = new Set(asNamed(units, best, query));
  const near = candidates.filter(
    (other) =>
      other.hit === best.hit &&
      (named.has(other.unit) || named.size === 0) &&
      other.unit.cells === undefined &&
      best.coverage - other.coverage <= 0.03 &&
      saysAsMuch(best, other, query),
  );
  // A heading that is the question itself makes the whole short passage its answer.
  const headed = query.slots.every((slot) => !isContent(slot) || slotCoverage(slot, heading) > 0);
  const positions = new Set((near.length === 0 ? [best] : near).map((other) => other.position));
  // Of several rungs ("48 hours before", "24 hours before") the one that fits, else all of them.
  const ladder = ladderAt(units, best.position);
  if (ladder.length > 1) {
    const rungs = rungsFor(units, ladder, query.quantities);
    // Of a ladder longer than anybody reads only what was found.
    return (rungs.length > MOST_ROWS ? [best.position] : rungs)
      .flatMap((position) => units.slice(position, position + 1))
      .map((unit) => quote(best.hit, unit, query, expectation));
  }
  if (best.leans) positions.add(best.position - 1);
  const next = units[best.position + 1];
  if (headed && next !== undefined && next.text.length <= SHORT_SENTENCE) positions.add(best.position + 1);
  // "A party with pizza": what only the heading says of the rest stands in another sentence of the passage.
  const missing = query.slots.filter(
    (slot) => isContent(slot) && slotCoverage(slot, best.unit.terms) === 0 && slotCoverage(slot, heading) > 0,
  );
  if (expectation !== null && missing.length > 1)
    units.forEach((unit, position) => {
      if (meets(unit, expectation) && missing.every((slot) => slotCoverage(slot, unit.terms) > 0)) positions.add(position);
    });
  // A word that only a neighbour says is answered with the neighbour, not with its absence.
  for (const slot of query.slots)
    if (
      isContent(slot) &&
      slot.weight === 1 &&
      Math.max(...[best.unit.terms, best.unit.before ?? heading, heading].map((terms) => slotCoverage(slot, terms))) === 0
    ) {
      const position = units.findIndex(
        (unit) =>
          unit.cells === undefined &&
          slotCoverage(slot, unit.terms) > 0 &&
          query.slots.every((other) => !other.critical || slotCoverage(other, unit.terms) > 0 || slotCoverage(other, heading) > 0),
      );
      if (position >= 0) positions.add(position);
    }
  return [...positions]
    .sort((left, right) => left - right)
    .slice(0, MOST_SENTENCES)
    .flatMap((position, index, all) => {
      const unit = units[position];
      return unit === undefined
        ? []
        : [quote(best.hit, unit, query, expectation, all[index - 1] === position - 1 ? undefined : units[position - 1])];
    });
}

/** All that follows the question in front of a sentence, up to the next question. */
function answerToAsked(units: readonly Unit[], { asked }: Unit): readonly Unit[] {
  return asked === undefined ? [] : units.filter((unit) => unit.asked === asked && unit.cells === undefined);
}

/** Whether the whole passage stands under what was named: then no sentence of it is about another. */
function isOfOneThing(query: Query, heading: Terms): boolean {
  return query.slots.every((slot) => !slot.critical || slotCoverage(slot, heading) > 0);
}

/**
 * "The Fjord in the large version" may be the "Fjord XL" as well: where a word of the question is met by nothing of the row, rows whose names
 * go on from its name are said beside it.
 */
function furtherNamed(
  best: Candidate,
  all: readonly Candidate[],
  rows: readonly Candidate[],
  query: Query,
  expectation: Expectation | null,
): readonly Candidate[] {
  const isUnmet = query.slots.some(
    (slot) =>
      isContent(slot) &&
      slot.weight >= 1 &&
      slotCoverage(slot, best.unit.terms) === 0 &&
      !slot.terms.some((term) => expectation?.concepts.includes(term) === true),
  );
  if (!isUnmet || best.evidence['strange'] === 0) return [];
  const name = nameOf(best);
  return all.filter(
    (other) => !rows.includes(other) && other.unit.cells !== undefined && sameTable(best, other) && goesOn(name, nameOf(other)),
  );
}

/** By a mark that tells sizes or editions apart: `XL`, `Plus`, `Pro 2`. */
function goesOn(name: string, other: string): boolean {
  return other.startsWith(`${name} `) && /^[\p{L}\d]{1,4}(?: \d+)?$/u.test(other.slice(name.length + 1));
}

/** "Kerkstraat is closed on Mondays" under a table that says "Mon – Fri": a sentence that names all that was asked is said too. */
function exceptionsTo(best: Candidate, candidates: readonly Candidate[], query: Query): readonly Candidate[] {
  const names = query.slots.filter((slot) => slot.critical);
  if (names.length < 2) return [];
  return candidates
    .filter(
      (other) =>
        other.unit.cells === undefined &&
        other.hit.documentId === best.hit.documentId &&
        names.every((slot) => slotCoverage(slot, other.unit.terms) > 0),
    )
    .slice(0, 1);
}

/** Five metres are "up to 5 m" rather than "5 to 7 m": where both take an amount in, the row that ends with it. */
function withinBound(rows: readonly Candidate[], { quantities }: Query): readonly Candidate[] {
  const ending = rows.filter((row) =>
    intervalsOf(nameOf(row)).some(
      ({ unit, to, exact }) => !exact && quantities.some((asked) => asked.unit === unit && asked.amount === to),
    ),
  );
  return ending.length === 0 ? rows : ending;
}

function nameOf({ unit }: Candidate): string {
  return unit.cells === undefined ? '' : nameOfRow(unit.cells, unit.keys);
}

/** Whether a second sentence has itself every word of the question that the best one has. */
function saysAsMuch(best: Candidate, other: Candidate, query: Query): boolean {
  const covers = ({ unit }: Candidate, slot: Slot): boolean =>
    Math.max(slotCoverage(slot, unit.terms), unit.before === undefined ? 0 : slotCoverage(slot, unit.before)) > 0;
  return query.slots.every((slot) => !isContent(slot) || !covers(best, slot) || covers(other, slot));
}

/** The list with what leads into it; of one that tells things apart only those that were named. */
function listQuotes(best: Candidate, units: readonly Unit[], query: Query, expectation: Expectation | null): Quote[] {
  const leadIn = best.unit.leadIn ?? best.unit.text;
  const above = ownTerms(leadIn);
  const named = query.slots.filter((slot) => isContent(slot) && slotCoverage(slot, ownTerms(best.unit.text)) > slotCoverage(slot, above));
  const items = asNamed(units, best, query).filter(
    (unit) => unit.text === leadIn || (unit.leadIn === leadIn && named.every((slot) => slotCoverage(slot, ownTerms(unit.text)) > 0)),
  );
  return [...items, ...takenOut(leadIn, units)].map((unit) => quote(best.hit, unit, query, expectation));
}

/** What is said below a list of what does not belong to it. */
function takenOut(leadIn: string, units: readonly Unit[]): readonly Unit[] {
  const last = units.findLastIndex((unit) => unit.leadIn === leadIn);
  const end = units.findIndex((unit, position) => position > last && unit.text.endsWith(':'));
  return units.slice(last + 1, end < 0 ? undefined : end).filter(({ takesOut }) => takesOut === true);
}

/** "Far Europe" is asked about, so the item on "Near Europe" is not said beside it, nor in its place. */
function asNamed(units: readonly Unit[], { unit: best }: Candidate, query: Query): readonly Unit[] {
  const shares = units.map((unit) => titleShare(unit, query));
  const share = best.cells === undefined ? Math.max(...shares) : titleShare(best, query);
  return units.filter((unit, index) => unit.cells !== undefined || traitsOf(unit).title === undefined || (shares[index] ?? 0) >= share);
}

/** How much of what an item is called the question says, little words too. */
function titleShare(unit: Unit, { slots, text }: Query): number {
  const { title } = traitsOf(unit);
  if (title === undefined) return 0;
  const asked = new Set(wordsOf(text).map(({ folded }) => folded));
  const words = wordsOf(title);
  const literal = words.filter(({ folded }) => asked.has(folded)).length / Math.max(1, words.length);
  return Math.max(nameShare(title, slots), literal);
}

/** Of an item by itself, without the line that leads into its list. */
const ownTerms = memoOfText((text): Terms => termsOf(text));

function sameTable(left: Candidate, right: Candidate): boolean {
  return left.hit.documentId === right.hit.documentId && left.hit.passage.headings.join('\n') === right.hit.passage.headings.join('\n');
}
