import type { KnowledgeHit } from '../../domain/knowledge.js';
import { unitsOf } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage } from '../../knowledge/slot.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { after } from '../../support/maybe-promise.js';
import { boundedRows } from './bounded-rows.js';
import { allValues } from './all-values.js';
import { alikeRows } from './alike.js';
import { asksOwnHours, hoursOf } from './hours.js';
import { candidatesOf, type Candidate } from './candidates.js';
import { withoutEmpty } from './empty-cells.js';
import { expectationOf, type Expectation } from './expectation.js';
import { groundOf, type Ground } from './ground.js';
import type { Quote } from './quote.js';
import { ofTheAmount } from './of-the-amount.js';
import { quotesOf } from './quotes-of.js';
import { generalBeside, labelled } from './restricted-section.js';
import { besideRivals } from './rivals.js';
import { type Judged, type Weighed, weigh } from './weighed.js';

export interface Answer {
  readonly quotes: readonly Quote[];
  /** Share of the question that the quoted words cover, 0–1. */
  readonly coverage: number;
  /** How sure it is, as the weights of the evidence have it. */
  readonly worth: number;
  /** A part of the question that the quotes say nothing about. */
  readonly open: boolean;
}

/** How much less than the best a candidate may be worth to be said beside it. */
const NEAR = 2;
/** How much more an answer must be worth to what was told and asked together. */
const SURELY = 0.7;
/** Rows that fit alike are worth alike. */
const NEAR_ROW = 0.8;

/** A business that tells one phone number means that one: so much less it must be worth. */
const ONLY_VALUE = 0.8;

/** The words of the knowledge that answer a question, or null where none do. */
export function findAnswer(
  query: Query,
  hits: readonly KnowledgeHit[],
  knowledge: KnowledgeSearch,
  before: readonly KnowledgeHit[] = [],
): MaybePromise<Answer | null> {
  const expectation = expectationOf(query);
  if (!isAnswerable(query, knowledge)) return null;
  const { ground, all } = candidatesIn(query, expectation, hits, knowledge, before);
  return after(weigh(query, all, knowledge), (judged) => answerBy(judged, query, expectation, ground));
}

function answerBy({ ranked, threshold, byMeaning }: Judged, query: Query, expectation: Expectation | null, ground: Ground): Answer | null {
  if (!byMeaning && !query.slots.some(isContent)) return null;
  const least = threshold + (query.withTold === true ? SURELY : 0);
  const isOfAll = expectation?.general === true && ground.subject.length === 0;
  // "When are you open?" of a business with several places has several answers.
  const hours = asksOwnHours(query, expectation) ? hoursOf(ranked, query, expectation, least) : undefined;
  if (hours === 'of some') return null;
  if (hours !== undefined) return { ...hours, open: false };
  const values = allValues(ranked, query, expectation);
  if (values !== undefined && values.worth >= least - ONLY_VALUE) return { ...values, open: false };
  const surest = ofTheAmount(ranked, threshold) ?? ranked[0];
  const isSure = surest !== undefined && surest.worth >= least - (isOnlyValue(surest, ranked, expectation) ? ONLY_VALUE : 0);
  const alike = isSure || !byMeaning ? undefined : alikeRows(ranked);
  const first = isSure ? surest : alike && alike.worth >= least ? alike.all[0] : undefined;
  if (first === undefined) return null;
  const best = first.candidate;
  const all = ranked.map(({ candidate }) => candidate);
  const candidates = (
    alike?.all ??
    ranked
      .filter(({ candidate }) => candidate === best || candidate.bar === undefined)
      .filter(
        ({ candidate, worth }) =>
          worth >= Math.max(Math.min(threshold, first.worth), first.worth - (candidate.unit.cells === undefined ? NEAR : NEAR_ROW)),
      )
  ).map(({ candidate }) => candidate);
  if (isOfAll && candidates.some((other) => other.hit !== best.hit && !underHeading(other, query)) && !underHeading(best, query))
    return null;
  const general = generalBeside(best, all, candidates, query);
  const quotes = quotesOf(best, candidates, query, expectation, all);
  return {
    quotes: [
      ...(query.via === undefined ? [] : [{ ...query.via, line: true }]),
      ...(general === undefined ? quotes : [...quotesOf(general, [general], query, expectation, all), ...quotes.map(labelled)]),
    ],
    coverage: best.coverage,
    worth: first.worth,
    open: leavesOpen(best, query, expectation),
  };
}

/** Whether all that plainly says what was asked for, such as a phone number, is said by one candidate. */
function isOnlyValue({ candidate }: Weighed, ranked: Judged['ranked'], expectation: Expectation | null): boolean {
  return (
    expectation?.specific === true &&
    candidate.isPlain &&
    ranked.every((other) => other.candidate === candidate || !other.candidate.isPlain)
  );
}

/** "Until when?" names nothing: only its meaning can say what it is about. */
export const isAnswerable = (query: Query, knowledge: KnowledgeSearch): boolean =>
  knowledge.compare !== undefined || query.slots.some(isContent);

/** Every sentence and row of the hits that may answer. */
export function candidatesIn(
  query: Query,
  expectation: Expectation | null,
  hits: readonly KnowledgeHit[],
  knowledge: KnowledgeSearch,
  before: readonly KnowledgeHit[] = [],
): { readonly ground: Ground; readonly all: readonly Candidate[] } {
  const ground = groundOf(query, expectation, knowledge, before);
  const found = boundedRows(
    withoutEmpty(
      hits.flatMap((hit) => candidatesOf(hit, ground)),
      query,
    ),
    query,
  );
  return { ground, all: [...besideRivals(found.filter(({ bar }) => bar === undefined)), ...found.filter(({ bar }) => bar !== undefined)] };
}

function underHeading({ hit }: Candidate, query: Query): boolean {
  const { heading } = unitsOf(hit.passage, hit.title);
  return query.slots.some((slot) => isContent(slot) && slotCoverage(slot, heading) > 0);
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
