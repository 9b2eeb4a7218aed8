import { parseQuery } from '../../knowledge/query.js';
import { isContent, type Slot } from '../../knowledge/slot.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { isExcluded } from './agreement.js';
import { unsupportedAlways, unsupportedComparison } from './assertions.js';
import { isBound } from './binding.js';
import { isContradicted, lacksName, outdoneBy, leavesUnsaid, type Case, type Cases } from './cases.js';
import { CLAIM_WEIGHTS } from './claim-weights.js';
import { isConditional } from './conditional.js';
import { coverageOf, shareOf } from './coverage.js';
import { holdsForCase } from './echoes.js';
import { lendsOnlySubject } from './likeness.js';
import { otherRates } from './rates.js';
import { isMisnamed, isOtherCompound, mixesNames } from './subjects.js';
import { isTogether } from './together.js';

/** Evidence by name, 0–1 each unless it counts. */
export type ClaimEvidence = Readonly<Record<string, number>>;

/** A customer who asks nothing says little of a source. */
const UNASKED = 0.3;

const askedSlots = memoOfText((text): readonly Slot[] => parseQuery(text).slots.filter(isContent));

/** What the words of a case say, read at once. */
export function wordEvidence(given: Case, all: Cases): ClaimEvidence {
  const { reading, support, needed, coverage, foreign, goesOn, terms, rank } = given;
  const { statement, ground } = reading;
  const whole = Math.max(coverage.whole, 0.01);
  const plain = needed.length === 0 ? 1 : 0;
  const alien = foreign ? 1 : 0;
  const alone = plain === 1 ? 0 : 1 / Math.max(1, all.cases.filter(({ support: { kind } }) => kind === 'unit').length);
  const made: Record<string, number> = {
    plain,
    foreign: alien,
    plainForeign: plain * alien,
    values: Math.min(needed.length, 3) / 3,
    alone,
    minor: shareOf(statement.minor, terms, terms, terms) ?? 0,
    asked: askedFor(given, ground.question),
    reached: needed.length > 0 && needed.every(({ fact }) => REACHES.has(fact.type)) ? 1 : 0,
    list: support.kind === 'list' ? 1 : 0,
    pair: support.kind === 'pair' ? 1 : 0,
    row: support.cells === undefined ? 0 : 1,
    question: statement.question ? 1 : 0,
    priced: Math.min(given.priced, 2) / 2,
    reckoned: Math.min(reading.explained, 2) / 2,
  };
  const inContext = {
    met: coverage.whole === 0 ? 0.5 : coverage.met / whole,
    count: Math.min(coverage.count, 4) / 4,
    bare: coverage.whole === 0 ? 1 : 0,
    elsewhere: coverage.elsewhere / whole,
    otherwise: coverage.otherwise / whole,
    strange: coverage.strange / whole,
    ordinary: coverage.ordinary / whole,
    elsewhereCount: Math.min(coverage.elsewhere, 3) / 3,
    strangeCount: Math.min(coverage.strange + coverage.otherwise, 3) / 3,
    given: Math.min(coverage.given, 2),
    names: Math.min(coverage.names, 2),
    joined: Math.min(coverage.joined, 2),
    goesOn: goesOn ? 1 : 0,
    beaten: Math.max(0, all.most - rank),
  };
  for (const [name, value] of Object.entries(inContext)) {
    made[name] = value;
    made[`${name}Plain`] = value * plain;
    made[`${name}Foreign`] = value * alien;
  }
  return made;
}

const REACHES: ReadonlySet<string> = new Set(['phone', 'email', 'url']);

/** Share of what the customer asked that the source speaks of. */
function askedFor({ support, foreign }: Case, question: string): number {
  const slots = askedSlots(question);
  const { whole, met } = coverageOf(slots, support.terms, support.nearHeading, support.heading, { plain: false, foreign });
  return whole === 0 ? UNASKED : met / whole;
}

type Against = readonly [name: string, of: (given: Case, all: Cases) => boolean | number];

/** What speaks against a case, the cheapest first: each is read only where it still matters. */
export const AGAINST: readonly Against[] = [
  ['rowName', lacksName],
  ['unfree', ({ unfree }) => unfree],
  ['compared', ({ reading, support }) => unsupportedComparison(reading.statement.text, `${support.headingText}\n${support.text}`)],
  ['always', ({ reading, support }) => unsupportedAlways(reading.statement.text, `${support.headingText}\n${support.text}`)],
  ['offSubject', ({ reading, support, needed }) => needed.length + reading.slots.length > 0 && !reading.isAbout(support)],
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
