import type { KnowledgeHit, KnowledgePassage } from '../../domain/knowledge.js';
import { factsOf } from '../../knowledge/facts.js';
import { intervalsOf, takesIn } from '../../knowledge/intervals.js';
import { monthsOf } from '../../knowledge/months.js';
import { nameOfRow } from '../../knowledge/row.js';
import { functionWordCount, guessLanguage } from '../../knowledge/stop-words.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import { isContent, parseQuery, slotCoverage, type Query, type Slot } from '../../knowledge/query.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { expectationOf, hasFact, meets, type Expectation } from './expectation.js';
import { quote, type Quote } from './quote.js';
import { askedCells, nameShare, otherPeriod, rowFits } from './row-answer.js';
import { sentenceFits } from './sentence-answer.js';

export interface Answer {
  readonly quotes: readonly Quote[];
  /** Share of the question that the quoted words cover, 0–1. */
  readonly coverage: number;
  /** A part of the question that the quotes say nothing about. */
  readonly open: boolean;
}

/**
 * The guess threshold: at least this share of what a question is about must stand in the quoted words and the headings above
 * them. Below it the reply is a holding message; a wrong answer costs more than a late one. Names, places, days and words
 * that belong to a covered word ("platinum plan", "pay with bitcoin") must be there whatever the share.
 */
export const GUESS_THRESHOLD = 0.7;
/** A word in a heading counts a little less than in the sentence itself. */
const IN_HEADING = 0.92;
/** A word of a neighbouring sentence counts, but less. */
const IN_PASSAGE = 0.6;
/** A word of the sentence before, where that is quoted too. */
const BY_LEAD = 0.8;
const HALF = 0.5;
/** A value of the kind that was asked for, without the word for it. */
const AS_VALUE = 0.9;
/** How near a second sentence or row must come to the best one to be quoted with it. */
const NEARLY_AS_GOOD = 0.04;
/** What the right interval of a number is worth (`120 minutes or more` of two hours), and an answer in another language costs. */
const FITTING_AMOUNT = 0.15;
/** What it is worth that the business answered this very question. */
const IS_QUESTION = 0.25;
/** From this likeness on its whole answer is quoted, up to so many characters. */
const WHOLE_ROW = 0.1;
const SAME_QUESTION = 0.6;
const WHOLE_ANSWER = 320;
const FOREIGN = 0.3;
const MOST_ROWS = 5;
const MOST_SENTENCES = 3;
/** Characters: a short sentence after the best one under a heading that is the question belongs to it. */
const SHORT_SENTENCE = 60;

/** A sentence with a condition before it answers the plain question less well than one without. */
const CONDITION = /^(?:if|when|wenn|falls|si|se|caso)\b/i;

/** "What deposit", "wie hoch": a value is wanted, whatever it is. */
const ASKS_VALUE =
  /^\W*(?:and |und |et |y |e )?(?:what|which|how high|how much|welche\w*|wie hoch|quel(?:le)?s?|cu[aá]l(?:es)?|qual[ei]?|quais|welk\w*|hoe hoog)\b/iu;

/** A question for a place wants one: an address, a page, a room, an account. */
const WHERE = /^(?:and |und |et |y |e )?(?:where|wo|où|dónde|donde|dove|onde)\b/i;
const SOMEWHERE =
  /https?:|www\.|@|\b(?:in|at|under|on|online|near|opposite|inside|unter|im|am|bei|auf|neben|nach|dans|sur|chez|en|nel|nella|em)\s+(?!\d)/i;

interface Candidate {
  readonly hit: KnowledgeHit;
  readonly unit: Unit;
  readonly position: number;
  readonly coverage: number;
  readonly score: number;
  /** Something asked about stands only in the sentence before it: both are quoted. */
  readonly leans: boolean;
}

/** The words of the knowledge that answer a question, or null where none do. */
export function findAnswer(query: Query, hits: readonly KnowledgeHit[]): Answer | null {
  const expectation = expectationOf(query);
  const subject = query.slots.filter(
    (slot) => isContent(slot) && !slot.terms.some((term) => expectation?.concepts.includes(term) ?? false),
  );
  if (!query.slots.some(isContent)) return null;
  const candidates = hits.flatMap((hit) => candidatesOf(hit, query, expectation, subject)).sort((left, right) => right.score - left.score);
  const best = candidates[0];
  if (best === undefined) return null;
  // "When are you open?" of a business with several places has several answers.
  if (
    expectation?.general === true &&
    subject.length === 0 &&
    candidates.some((other) => other.hit !== best.hit && !underHeading(other, query)) &&
    !underHeading(best, query)
  )
    return null;
  return { quotes: quotesOf(best, candidates, query, expectation), coverage: best.coverage, open: leavesOpen(best, query, expectation) };
}

function candidatesOf(hit: KnowledgeHit, query: Query, expectation: Expectation | null, subject: readonly Slot[]): Candidate[] {
  const { heading, units } = unitsOf(hit.passage, hit.title);
  // "How much?" alone names no subject: only a passage that is headed by prices may answer.
  if (
    subject.length === 0 &&
    expectation?.specific !== true &&
    expectation?.general !== true &&
    !query.slots.some((slot) => isContent(slot) && slotCoverage(slot, heading) > 0)
  )
    return [];
  const quantities = query.quantities;
  const hasMonth = query.slots.some((slot) => slot.month !== undefined);
  const isAddressAsked = WHERE.test(query.text);
  const asked = IS_QUESTION * likenessToHeading(query, hit);
  const around = new Set(units.flatMap((unit) => [...unit.terms]));
  return units.flatMap((unit, position) => {
    if (expectation !== null && !meetsWhereAsked(unit, expectation, subject)) return [];
    if (expectation?.concepts.includes('#price') === true && !hasFact(unit.facts, ['money', 'percent']) && !namesAny(subject, unit))
      return [];
    if (expectation?.general === true && subject.length === 0 && !saysItself(unit, expectation)) return [];
    if (!rowFits(unit, query, expectation, heading) || !sentenceFits(unit, query, expectation, heading)) return [];
    if (expectation === null && unit.cells === undefined && WHERE.test(query.text) && !SOMEWHERE.test(unit.text)) return [];
    if (unit.cells === undefined && otherPeriod(query.text, unit.text)) return [];
    if (unit.cells !== undefined && otherPeriod(query.text, cellsText(unit, query, expectation))) return [];
    const terms = unit.before === undefined ? unit.terms : new Set([...unit.terms, ...unit.before]);
    const previous = unit.cells === undefined && unit.leadIn === undefined ? units[position - 1] : undefined;
    const led = previous?.cells === undefined ? previous?.terms : undefined;
    if (isOfOtherMonths(query, expectation, unit, hit)) return [];
    const amounts =
      quantities.length === 0
        ? 'silent'
        : takesIn(
            unit.cells === undefined ? intervalsOf(unit.text).filter(({ exact }) => !exact) : intervalsOf(nameOfRow(unit.cells, unit.keys)),
            quantities,
          );
    if (amounts === 'no') return [];
    const coverage = coverageOf(query, expectation, amounts === 'yes', {
      unit: terms,
      heading,
      around,
      ...(led === undefined ? {} : { led }),
      months: hasMonth && statedMonths(unit, hit).length > 0,
    });
    const leans = led !== undefined && leansOn(led, terms, heading, query, expectation);
    if (coverage === null || coverage < GUESS_THRESHOLD) return [];
    const name = unit.cells === undefined ? undefined : nameOfRow(unit.cells, unit.keys);
    const named = name !== undefined && subject.some((slot) => slot.critical && slotCoverage(slot, saidTerms(name)) > 0);
    const focus = overlap(unit.terms, query.slots) / Math.max(4, unit.terms.size);
    const score =
      coverage +
      0.12 * hit.score +
      0.1 * focus +
      (named ? 0.08 : 0) -
      (unit.cells !== undefined && expectation === null && coverage < 0.99 && askedCells(unit, query, expectation).length === 0
        ? WHOLE_ROW
        : 0) +
      (name === undefined ? 0 : 0.12 * nameShare(name, query.slots)) +
      (expectation === null && ASKS_VALUE.test(query.text) && hasFact(unit.facts, ['money', 'percent', 'duration']) ? 0.08 : 0) +
      (isAddressAsked && unit.terms.has('#address') ? FITTING_AMOUNT : 0) +
      asked +
      (unit.cells === undefined && expectation === null ? 0.04 : 0) +
      (amounts === 'yes' ? FITTING_AMOUNT : 0) -
      foreignness(unit, query) -
      (CONDITION.test(unit.text) ? 0.08 : 0);
    return [{ hit, unit, position, coverage, score, leans }];
  });
}

/** How much a question that the business answered itself is the customer's own: the share of both that is common, 0–1. */
function likenessToHeading(query: Query, { passage }: KnowledgeHit): number {
  const heading = questionAbove(passage);
  if (heading === undefined) return 0;
  const own = query.slots.filter(isContent);
  const { slots: theirs, terms } = readHeading(heading);
  const said = saidTerms(query.text);
  const covered = own.filter((slot) => slotCoverage(slot, terms) > 0).length / Math.max(1, own.length);
  const common = theirs.filter((slot) => slotCoverage(slot, said) > 0).length / Math.max(1, theirs.length);
  return covered * common;
}

const saidTerms = memoOfText((text): Terms => termsOf(text));
const readHeading = memoOfText((heading) => ({ slots: parseQuery(heading).slots.filter(isContent), terms: termsOf(heading) }));

function questionAbove(passage: KnowledgePassage): string | undefined {
  const heading = passage.headings.at(-1);
  return heading?.endsWith('?') === true ? heading : undefined;
}

/** A price or an hour of other months than the one that was asked for. */
function isOfOtherMonths(query: Query, expectation: Expectation | null, unit: Unit, hit: KnowledgeHit): boolean {
  const month = query.slots.find((slot) => slot.month !== undefined)?.month;
  if (month === undefined || expectation === null || expectation.ofSeason !== true) return false;
  const stated = statedMonths(unit, hit);
  return stated.length > 0 && !stated.includes(month);
}

function statedMonths(unit: Unit, { passage }: KnowledgeHit): readonly number[] {
  return [...monthsOf(unit.text), ...passage.headings.flatMap((heading) => monthsOf(heading))];
}

/** What it costs that a sentence is not in the customer's language; a row has none. */
function foreignness(unit: Unit, { language, fallback }: Query): number {
  if (unit.cells !== undefined) return 0;
  const own = languageOf(`${language} ${unit.text}`);
  if (own === language) return 0;
  return own === fallback ? FOREIGN / 2 : FOREIGN;
}

function leansOn(led: Terms, unit: Terms, heading: Terms, query: Query, expectation: Expectation | null): boolean {
  return query.slots.some(
    (slot) =>
      isContent(slot) &&
      slot.weight >= HALF &&
      !slot.terms.some((term) => expectation?.concepts.includes(term) ?? false) &&
      Math.max(slotCoverage(slot, unit), slotCoverage(slot, heading)) === 0 &&
      slotCoverage(slot, led) > 0,
  );
}

/** The language of a text by its little words; two more of them than of the expected one, which stands before the text. */
const languageOf = memoOfText((marked) => {
  const expected = marked.slice(0, marked.indexOf(' '));
  const folded = wordsOf(marked.slice(expected.length)).map((word) => word.folded);
  const own = guessLanguage(folded, expected);
  return functionWordCount(folded, own) <= functionWordCount(folded, expected) + 1 ? expected : own;
});

/** Whether a word of the unit, not only a value in it, speaks of what is asked. */
function saysItself(unit: Unit, expectation: Expectation): boolean {
  return wordsOf(unit.text).some((word) => word.concepts.some((concept) => expectation.concepts.includes(concept)));
}

function underHeading({ hit }: Candidate, query: Query): boolean {
  const { heading } = unitsOf(hit.passage, hit.title);
  return query.slots.some((slot) => isContent(slot) && slotCoverage(slot, heading) > 0);
}

/** A row meets an expectation only in a cell that was asked about: a price is no answer to "how many children". */
function meetsWhereAsked(unit: Unit, expectation: Expectation, subject: readonly Slot[]): boolean {
  if (unit.cells === undefined || expectation.concepts.length > 0) return meets(unit, expectation);
  return unit.cells.slice(unit.keys ?? 1).some((cell) => {
    const facts = factsOf(cell.value);
    if (expectation.inCells !== undefined && hasFact(facts, expectation.inCells)) return true;
    return (
      meets({ text: cell.value, facts }, expectation) &&
      subject.some((slot) => slotCoverage(slot, termsOf(`${cell.header} ${cell.value}`)) > 0)
    );
  });
}

interface Ground {
  readonly unit: Terms;
  readonly heading: Terms;
  readonly around: Terms;
  /** The sentence before. */
  readonly led?: Terms;
  /** Whether it says in which months it holds. */
  readonly months: boolean;
}

/** Weighted share of the slots that are covered; null where a word that must be met is not. */
function coverageOf(
  { slots }: Query,
  expectation: Expectation | null,
  amountFits: boolean,
  { unit, heading, around, led, months }: Ground,
): number | null {
  const strict = expectation !== null;
  let covered = amountFits ? 1 : 0;
  let total = amountFits ? 1 : 0;
  let anyInUnit = amountFits;
  let things = 0;
  let met = 0;
  for (const slot of slots) {
    // The value that was asked for is there, whatever it is called.
    const isValue = slot.terms.some((term) => expectation?.concepts.includes(term) ?? false);
    const inUnit = Math.max(slotCoverage(slot, unit), isValue ? AS_VALUE : 0);
    const near = Math.max(
      inUnit,
      IN_HEADING * slotCoverage(slot, heading, !strict),
      strict && led !== undefined && !slot.place ? BY_LEAD * slotCoverage(slot, led, false) : 0,
    );
    const value = near > 0 || slot.critical || (strict && slot.weight === 1) ? near : IN_PASSAGE * slotCoverage(slot, around);
    // "Can I do that in December?" asks about the month itself.
    if (value === 0 && slot.month !== undefined && !strict && !months) return null;
    if (value === 0 && slot.weight === 1 && (slot.critical || slot.joined)) return null;
    if (inUnit > 0 && isContent(slot)) anyInUnit = true;
    if (!slot.critical && !isValue && slot.weight >= 0.6) {
      things += slot.weight;
      if (value > 0) met += slot.weight;
    }
    covered += value * slot.weight;
    total += slot.weight;
  }
  // Names alone carry no answer: "coffee on the Tärna" is not "Wi-Fi on the Tärna".
  if (total === 0 || met < things * HALF) return null;
  return anyInUnit ? covered / total : (covered / total) * 0.97;
}

function cellsText(unit: Unit, query: Query, expectation: Expectation | null): string {
  return askedCells(unit, query, expectation)
    .map((cell) => `${cell.header} ${cell.value}`)
    .join(' ');
}

/** Whether something joined with "and" is met neither by the words quoted nor by what stands above them. */
function leavesOpen(best: Candidate, query: Query, expectation: Expectation | null): boolean {
  const { heading } = unitsOf(best.hit.passage, best.hit.title);
  return query.slots.some(
    (slot) =>
      slot.coordinated === true &&
      slot.weight === 1 &&
      !slot.terms.some((term) => expectation?.concepts.includes(term) ?? false) &&
      Math.max(slotCoverage(slot, best.unit.terms), slotCoverage(slot, heading), slotCoverage(slot, best.unit.before ?? heading)) === 0,
  );
}

function overlap(terms: Terms, slots: readonly Slot[]): number {
  let count = 0;
  for (const slot of slots) if (slot.terms.some((term) => terms.has(term))) count += 1;
  return count;
}

/** The best sentence or row with what belongs to it: equal rows of its table, the rest of its list, a sentence nearly as good. */
function quotesOf(best: Candidate, candidates: readonly Candidate[], query: Query, expectation: Expectation | null): Quote[] {
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
    const chosen = rows.slice(0, MOST_ROWS).sort((left, right) => left.hit.passage.position - right.hit.passage.position);
    return chosen.map((row) => quote(row.hit, row.unit, query, expectation));
  }
  const { heading, units } = unitsOf(best.hit.passage, best.hit.title);
  if (likenessToHeading(query, best.hit) >= SAME_QUESTION && best.hit.passage.text.length <= WHOLE_ANSWER)
    return units.map((unit) => quote(best.hit, unit, query, expectation));
  if (best.unit.leadIn !== undefined || best.unit.text.endsWith(':')) return listQuotes(best, units, query, expectation);
  const near = candidates.filter(
    (other) =>
      other.hit === best.hit && other.unit.cells === undefined && best.coverage - other.coverage <= 0.03 && saysAsMuch(best, other, query),
  );
  // A heading that is the question itself makes the whole short passage its answer.
  const headed = query.slots.every((slot) => !isContent(slot) || slotCoverage(slot, heading) > 0);
  const positions = new Set(near.map((other) => other.position));
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

/** "Included" is a price only of what the sentence names itself. */
function namesAny(subject: readonly Slot[], unit: Unit): boolean {
  return subject.length === 0 || subject.some((slot) => slotCoverage(slot, unit.terms) > 0);
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

function listQuotes(best: Candidate, units: readonly Unit[], query: Query, expectation: Expectation | null): Quote[] {
  const leadIn = best.unit.leadIn ?? best.unit.text;
  return units.filter((unit) => unit.text === leadIn || unit.leadIn === leadIn).map((unit) => quote(best.hit, unit, query, expectation));
}

function sameTable(left: Candidate, right: Candidate): boolean {
  return left.hit.documentId === right.hit.documentId && left.hit.passage.headings.join('\n') === right.hit.passage.headings.join('\n');
}
