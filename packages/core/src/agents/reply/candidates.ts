import type { KnowledgeHit } from '../../domain/knowledge.js';
import { factsOf } from '../../knowledge/facts.js';
import { intervalsOf, takesIn } from '../../knowledge/intervals.js';
import { nameOfRow } from '../../knowledge/row.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import { isContent, slotCoverage, type Query, type Slot } from '../../knowledge/query.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { coverageOf, HALF } from './coverage.js';
import { hasFact, meets, type Expectation } from './expectation.js';
import { foreignness } from './foreignness.js';
import { askedCells, nameShare, otherPeriod, rowFits } from './row-answer.js';
import { likenessToHeading } from './same-question.js';
import { isOfOtherMonths, statedMonths } from './season.js';
import { sentenceFits } from './sentence-answer.js';

/**
 * The guess threshold: at least this share of what a question is about must stand in the quoted words and the headings above
 * them. Below it the reply is a holding message; a wrong answer costs more than a late one. Names, places, days and words
 * that belong to a covered word ("platinum plan", "pay with bitcoin") must be there whatever the share.
 */
const GUESS_THRESHOLD = 0.7;
/** What the right interval of a number is worth (`120 minutes or more` of two hours), and an address to "where". */
const FITTING_AMOUNT = 0.15;
/** What it is worth that the business answered this very question. */
const IS_QUESTION = 0.25;
/** What it costs that a row goes out as a whole where no column of it was asked for. */
const WHOLE_ROW = 0.1;

/** A sentence with a condition before it answers the plain question less well than one without. */
const CONDITION = /^(?:if|when|wenn|falls|si|se|caso)\b/i;
/** "What deposit", "wie hoch": a value is wanted, whatever it is. */
const ASKS_VALUE =
  /^\W*(?:and |und |et |y |e )?(?:what|which|how high|how much|welche\w*|wie hoch|quel(?:le)?s?|cu[aá]l(?:es)?|qual[ei]?|quais|welk\w*|hoe hoog)\b/iu;

/** A question for a place wants one: an address, a page, a room, an account. */
const WHERE = /^(?:and |und |et |y |e )?(?:where|wo|où|dónde|donde|dove|onde)\b/i;
const SOMEWHERE =
  /https?:|www\.|@|\b(?:in|at|under|on|online|near|opposite|inside|unter|im|am|bei|auf|neben|nach|dans|sur|chez|en|nel|nella|em)\s+(?!\d)/i;

/** A sentence, list item or row that may answer. */
export interface Candidate {
  readonly hit: KnowledgeHit;
  readonly unit: Unit;
  readonly position: number;
  readonly coverage: number;
  readonly score: number;
  /** Something asked about stands only in the sentence before it: both are quoted. */
  readonly leans: boolean;
}

/** The pieces of a passage that may answer a question, with how well. */
export function candidatesOf(hit: KnowledgeHit, query: Query, expectation: Expectation | null, subject: readonly Slot[]): Candidate[] {
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
    const named = name !== undefined && subject.some((slot) => slot.critical && slotCoverage(slot, nameTerms(name)) > 0);
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

const nameTerms = memoOfText((name): Terms => termsOf(name));

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

/** Whether a word of the unit, not only a value in it, speaks of what is asked. */
function saysItself(unit: Unit, expectation: Expectation): boolean {
  return wordsOf(unit.text).some((word) => word.concepts.some((concept) => expectation.concepts.includes(concept)));
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

function cellsText(unit: Unit, query: Query, expectation: Expectation | null): string {
  return askedCells(unit, query, expectation)
    .map((cell) => `${cell.header} ${cell.value}`)
    .join(' ');
}

function overlap(terms: Terms, slots: readonly Slot[]): number {
  let count = 0;
  for (const slot of slots) if (slot.terms.some((term) => terms.has(term))) count += 1;
  return count;
}

/** "Included" is a price only of what the sentence names itself. */
function namesAny(subject: readonly Slot[], unit: Unit): boolean {
  return subject.length === 0 || subject.some((slot) => slotCoverage(slot, unit.terms) > 0);
}
