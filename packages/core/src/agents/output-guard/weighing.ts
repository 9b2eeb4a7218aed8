import { slotCoverage } from '../../knowledge/slot.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { isExcluded } from './agreement.js';
import { confirmsHearsay, unsupportedAlways, unsupportedComparison } from './assertions.js';
import { isBound } from './binding.js';
import { isContradicted, lacksName, outdoneBy, leavesUnsaid, type Case, type Cases } from './cases.js';
import { CLAIM_WEIGHTS } from './claim-weights.js';
import { isConditional } from './conditional.js';
import { shareOf } from './coverage.js';
import { holdsForCase } from './echoes.js';
import { lendsOnlySubject } from './holders.js';
import { otherRates } from './rates.js';
import type { Support } from './supports.js';
import { isMisnamed, isOtherCompound, mixesNames, type Subject } from './subjects.js';
import { isTogether } from './together.js';

/** Evidence by name, 0–1 each unless it counts. */
export type ClaimEvidence = Readonly<Record<string, number>>;

/** What the words of a case say, read at once. */
export function wordEvidence(given: Case, all: Cases): ClaimEvidence {
  const { reading, support, needed, coverage, foreign, goesOn, terms, rank } = given;
  const whole = Math.max(coverage.whole, 0.01);
  const plain = needed.length === 0 ? 1 : 0;
  return {
    plain,
    foreign: foreign ? 1 : 0,
    values: Math.min(needed.length, 3) / 3,
    alone: plain === 1 ? 0 : 1 / Math.max(1, all.cases.filter(({ support: { kind } }) => kind === 'unit').length),
    minor: shareOf(reading.statement.minor, terms, terms, terms) ?? 0,
    reached: needed.length > 0 && needed.every(({ fact }) => REACHES.has(fact.type)) ? 1 : 0,
    list: support.kind === 'list' ? 1 : 0,
    pair: support.kind === 'pair' ? 1 : 0,
    row: support.cells === undefined ? 0 : 1,
    question: reading.statement.question ? 1 : 0,
    met: coverage.whole === 0 ? 0.5 : coverage.met / whole,
    count: Math.min(coverage.count, 4) / 4,
    bare: coverage.whole === 0 && !reading.slots.some(({ context }) => context === true) ? 1 : 0,
    elsewhere: coverage.elsewhere / whole,
    otherwise: coverage.otherwise / whole,
    strange: coverage.strange / whole,
    ordinary: coverage.ordinary / whole,
    elsewhereCount: Math.min(coverage.elsewhere, 3) / 3,
    strangeCount: Math.min(coverage.strange + coverage.otherwise, 3) / 3,
    given: Math.min(coverage.given, 2),
    heard: Math.min(coverage.heard, 2),
    names: Math.min(coverage.names, 2),
    joined: Math.min(coverage.joined, 2),
    goesOn: goesOn ? 1 : 0,
    beaten: Math.max(0, all.most - rank),
  };
}

const REACHES: ReadonlySet<string> = new Set(['phone', 'email', 'url']);

/** Whose row a source is; what states nothing is about any. */
function subjectOf({ reading, support, needed }: Case): Subject {
  return needed.length + reading.slots.length === 0 ? 'same' : reading.subject(support);
}

type Against = readonly [name: string, of: (given: Case, all: Cases) => boolean | number];

/** What speaks against a case, the cheapest first: each is read only where it still matters. */
export const AGAINST: readonly Against[] = [
  ['rowName', lacksName],
  ['unfree', ({ unfree }) => unfree],
  ['compared', ({ reading, support }) => unsupportedComparison(reading.statement.text, `${support.headingText}\n${support.text}`)],
  ['always', ({ reading, support }) => unsupportedAlways(reading.statement.text, `${support.headingText}\n${support.text}`)],
  ['offSubject', (given) => subjectOf(given) === 'another'],
  ['noSubject', (given) => subjectOf(given) === 'unnamed'],
  ['hearsay', ({ reading }) => confirmsHearsay(reading.statement.text)],
  ['strayed', strays],
  ['labelled', isLabelledOtherwise],
  ['otherCase', ({ echoed, support }) => !echoed.every((value) => holdsForCase(value, support.values))],
  ['lent', ({ reading, needed, support }) => support.kind === 'pair' && !lendsOnlySubject(reading.statement, needed, support)],
  ['rates', ({ needed, support, reading }) => otherRates(needed, support, reading.ground.supports) === 'another'],
  ['unread', ({ needed, support, reading }) => otherRates(needed, support, reading.ground.supports) === 'unread'],
  ['conditional', ({ reading, support }) => isConditional(reading.statement, support, reading.ground.context)],
  ['misnamed', ({ reading, support }) => isMisnamed(reading.slots, reading.statement.text, support.text)],
  ['mixedNames', ({ reading, support }) => mixesNames(reading.statement.text, support.text)],
  ['compound', ({ reading, saying }) => isOtherCompound(reading.statement.text, saying.text)],
  ['unbound', ({ needed, reading, saying, echoed }) => !isBound(needed, reading.slots, saying, reading.ground.context, echoed)],
  [
    'apart',
    ({ needed, reading, saying }) =>
      needed.every(({ fact }) => fact.type === 'weekday') && !isTogether(reading.statement.text, reading.slots, saying),
  ],
  ...(['universal', 'exception', 'turned', 'perhaps', 'opposed'] as const).map((kind): Against => [
    kind,
    ({ disagreement }) => disagreement() === kind,
  ]),
  ['unsaid', leavesUnsaid],
  [
    'excluded',
    ({ reading, saying }) => !reading.statement.question && isExcluded(reading.statement, reading.slots, saying, reading.ground.supports),
  ],
  ...(['others', 'unnamed', 'bound', 'later', 'moved', 'restriction'] as const).map((kind): Against => [
    kind,
    ({ unlikeness }) => unlikeness() === kind,
  ]),
  ['outdone', outdoneBy],
  ['outdoneClearly', (given, all) => outdoneBy(given, all) > (all.reading.free ? 0.02 : 0.12) && !given.goesOn],
  ['contradicted', isContradicted],
];

/** A part of a list, "towels" of "the price includes breakfast, towels", in a source that says none of what is said of the list. */
function strays({ reading, support, terms, foreign }: Case): boolean {
  if (foreign) return false;
  // "The rate includes …": whatever has a price is no part of it for that.
  const shared = reading.slots.filter((slot) => slot.context === true && !slot.terms.includes('#price'));
  return (
    shared.length > 0 &&
    shared.every((slot) => [terms, support.nearHeading, support.heading].every((words) => slotCoverage(slot, words) === 0))
  );
}

/**
 * "Gardens: Ida Berg" of a list with "Houses: Otto Kern", where a statement speaks of houses: what is said under another name.
 */
function isLabelledOtherwise({ reading, support, terms }: Case): boolean {
  if (support.kind !== 'unit' || labelOf(support).size === 0) return false;
  return reading.ground.supports.some(
    (other) =>
      other !== support &&
      other.kind === 'unit' &&
      other.hit === support.hit &&
      reading.slots.some(
        (slot) =>
          slot.weight >= TELLING &&
          slotCoverage(slot, labelOf(other), false) > 0 &&
          [terms, support.nearHeading].every((words) => slotCoverage(slot, words) === 0),
      ),
  );
}

const TELLING = 0.6;
const LABEL = /^(?:- )?(?:\*\*)?([^:|\n]{2,40}?)(?:\*\*)?:\s/u;
const labelIn = memoOfText((text): Terms => termsOf(LABEL.exec(text)?.[1] ?? ''));
const labelOf = ({ text, cells }: Support): Terms => (cells === undefined ? labelIn(text) : NO_TERMS);
const NO_TERMS: Terms = new Set();

/** All evidence of a case. */
export function allEvidence(given: Case, all: Cases): ClaimEvidence {
  return { ...wordEvidence(given, all), ...Object.fromEntries(AGAINST.map(([name, of]) => [name, Number(of(given, all))])) };
}

/** The case that is worth most, and how much. What cannot become the best is not read to its end. */
export function bestOf(all: Cases): { readonly best: Case; readonly score: number } | undefined {
  const { bias, weights } = CLAIM_WEIGHTS;
  const begun = all.cases
    .map((given) => {
      let score = bias;
      const evidence = wordEvidence(given, all);
      for (const name in evidence) score += (weights[name] ?? 0) * (evidence[name] ?? 0);
      return { given, score };
    })
    .sort((left, right) => right.score - left.score);
  let best: { best: Case; score: number } | undefined;
  for (const { given, score: first } of begun) {
    let score = first;
    for (const [name, of] of AGAINST) {
      if (best !== undefined && score <= best.score) break;
      const weight = weights[name] ?? 0;
      if (weight !== 0) score += weight * Number(of(given, all));
    }
    if (best === undefined || score > best.score) best = { best: given, score };
  }
  return best;
}

/** Names of the evidence that only speaks against. */
export const AGAINST_CLAIMS: readonly string[] = AGAINST.map(([name]) => name);
