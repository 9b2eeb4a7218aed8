import type { KnowledgeHit } from '../../domain/knowledge.js';
import { intervalsOf, takesIn } from '../../knowledge/intervals.js';
import type { Cell } from '../../knowledge/row.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage, type Slot } from '../../knowledge/slot.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { fold, wordsOf } from '../../knowledge/words.js';
import { UNIT_WORD } from '../../knowledge/words-around.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { nearnessTo } from './beside.js';
import { coverageOf, HALF } from './coverage.js';
import { hasFact, meets, type Expectation } from './expectation.js';
import { focusOf, metBy } from './evidence.js';
import { foreignness } from './foreignness.js';
import type { Ground } from './ground.js';
import {
  askedCells,
  asksEmptyCell,
  cellsText,
  factsOfCell,
  isCrossing,
  isOfOtherAmount,
  nameShare,
  rowFits,
  termsOfCell,
} from './row-answer.js';
import { blankHeadsOf } from './empty-cells.js';
import { kindOf } from './kind.js';
import { saysBeyond } from './ladder.js';
import { headTakesIn, otherPeriod } from './periods.js';
import { saysPlainly } from './plain.js';
import { likenessToAsked, likenessToHeading, questionAbove } from './same-question.js';
import { isLetteredOtherwise, isNumberedOtherwise } from './numbered.js';
import { isOfOtherMonths, isOfOtherSeason, statedMonths } from './season.js';
import { asksWhetherThereIs } from './settle-asks.js';
import { sentenceFits } from './sentence-answer.js';
import { namesSibling } from './siblings.js';
import { aroundOf, traitsOf } from './unit-traits.js';

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

/** Covered less than this, and no nearer in meaning than that, a sentence is not looked at. */
const WORTH_A_LOOK = 0.2;
const MEANT = 0.22;

/** "What deposit", "wie hoch": a value is wanted, whatever it is. */
const ASKS_VALUE =
  /^\W*(?:and |und |et |y |e )?(?:what|which|how high|how much|welche\w*|wie hoch|quel(?:le)?s?|cu[aá]l(?:es)?|qual[ei]?|quais|welk\w*|hoe hoog)\b/iu;

/** A question for a place. */
const WHERE = /^(?:and |und |et |y |e )?(?:wheres?|wo|où|dónde|donde|dove|onde)\b/i;

/** What speaks for and against a candidate, each 0–1 or nearly. */
export type Evidence = Record<string, number>;

/** Why the rules would not say a candidate, whatever its words: only one that knows what it means may. */
export type Bar = (typeof BARS)[number];
export const BARS = ['besideName', 'ofOthers', 'unfit'] as const;

/** A sentence, list item or row that may answer. */
export interface Candidate {
  readonly bar: Bar | undefined;
  readonly hit: KnowledgeHit;
  readonly unit: Unit;
  readonly position: number;
  /** Share of the question that it covers, by words alone. */
  readonly coverage: number;
  readonly score: number;
  /** Importance of the words of the question that it or its headings meet. */
  readonly mass: number;
  /** What speaks for it and against it, by name. */
  readonly evidence: Evidence;
  /** Something asked about stands only in the sentence before it: both are quoted. */
  readonly leans: boolean;
  /** Whether it says plainly what was asked for, see `plain.ts`. */
  readonly isPlain: boolean;
  /** A row with nothing in the column that was asked for. */
  readonly asksEmpty: boolean;
}

/** The pieces of a passage that may answer a question, with how well. */
export function candidatesOf(hit: KnowledgeHit, ground: Ground): Candidate[] {
  const { query, expectation, subject, traits: traitsOfQuestion } = ground;
  const { heading, units } = unitsOf(hit.passage, hit.title);
  const headed = query.slots.some((slot) => isContent(slot) && slotCoverage(slot, heading) > 0);
  const isBare = subject.length === 0 && expectation?.specific !== true && expectation?.general !== true && !headed;
  const quantities = query.quantities;
  // "How many guests": what is counted says little, but names its column.
  const counted = [...subject, ...query.slots.filter((slot) => !isContent(slot) && UNIT_WORD.test(fold(slot.raw)))];
  const hasMonth = query.slots.some((slot) => slot.month !== undefined);
  const isWhere = WHERE.test(query.text);
  const polar = traitsOfQuestion.polar;
  const whetherThereIs = asksWhetherThereIs(query.text);
  const asksValue = expectation === null && ASKS_VALUE.test(query.text);
  const likenessAbove = likenessToHeading(query, hit);
  const around = aroundOf(hit);
  const meaning = hit.meaning ?? 0;
  const near = nearnessTo(ground.before, hit);
  return units.flatMap((unit, position) => {
    const isRow = unit.cells !== undefined;
    if (isRow && (isOfOtherAmount(unit, query) || isOfOtherSeason(query, unit, ground.monthsNamed))) return [];
    const cells = isRow ? askedCells(unit, query, expectation, heading, ground.monthsNamed) : [];
    const previous = !isRow && unit.leadIn === undefined ? units[position - 1] : undefined;
    const led = previous?.cells === undefined ? previous?.terms : undefined;
    const traits = traitsOf(unit);
    const likeness = Math.max(likenessAbove, likenessToAsked(query, unit));
    const { terms, name, title, negative } = traits;
    const shown = !isRow ? [terms] : cells.length === 0 ? traits.whole : [traits.keyTerms, ...cells.map(termsOfCell), ...traits.days];
    const fits = expectation === null || meetsWhereAsked(unit, expectation, counted);
    const met = metBy(
      ground,
      { shown, heading, around: isRow ? [unit.terms] : led === undefined ? [around] : [led, around] },
      expectation !== null && fits,
    );
    if (query.via !== undefined && !bearsName(query.via.name, unit, hit, cells)) return [];
    if (met.covered < WORTH_A_LOOK && meaning < MEANT && near.section === 0) return [];
    const amounts = quantities.length === 0 ? 'silent' : amountsOf(unit.text, name, quantities);
    // Of another amount, another period, another season: no words make that an answer.
    if (!polar && (amounts === 'no' || isTitledOtherwise(unit, title, quantities))) return [];
    // What row A says is not so of row D.
    if (isLetteredOtherwise(query.text, title ?? name ?? '')) return [];
    // "For a year" names the column `12 months`, whatever its price is counted by.
    const isForSoLong = cells.some(({ header }) => headTakesIn(header, quantities) === 'yes');
    if ((!isForSoLong && otherPeriod(query.text, isRow ? cellsText(cells) : unit.text)) || isOfOtherMonths(query, expectation, unit, hit))
      return [];
    const kind = kindOf(ground, unit, hit, cells);
    const barred: Readonly<Record<Bar, boolean>> = {
      besideName: met.besideIt,
      ofOthers: !polar && kind.apart,
      // "How much is the Otter?" asks for no price of an insurance for it.
      unfit: !sentenceFits(unit, query, expectation, heading),
    };
    const bar = BARS.find((each) => barred[each]);
    if (bar !== undefined && meaning < MEANT) return [];
    // Two people fit any party of up to twelve: an amount counts only of what was asked about.
    const isAsked = isOfSubject(subject, terms, hit);
    const amountFits = amounts === 'yes' && isAsked;
    const strict = coverageOf(query, expectation, amountFits, {
      unit: terms,
      heading,
      around,
      ...(led === undefined ? {} : { led }),
      months: hasMonth && statedMonths(unit, hit).length > 0,
    });
    const isPrice = expectation?.concepts.includes('#price') === true;
    const flags = {
      unmet: !fits,
      bare: isBare,
      priceless: isPrice && !traits.hasPrice && !namesAny(subject, unit),
      general: expectation?.general === true && subject.length === 0 && !saysItself(unit, expectation),
      row: !rowFits(unit, query, expectation, heading),
      nowhere: expectation === null && !isRow && isWhere && !traits.somewhere,
      strict: strict === null,
    };
    const crossing = isRow && isCrossing(unit, cells, query);
    const coverage = strict ?? met.covered;
    const named = name !== undefined && subject.some((slot) => slot.critical && slotCoverage(slot, traits.nameTerms) > 0);
    const focus = focusOf(unit, ground);
    const share = name === undefined ? 0 : nameShare(name, query.slots);
    const foreign = foreignness(unit, query);
    const score =
      coverage +
      0.12 * hit.score +
      0.1 * focus +
      (named ? 0.08 : 0) -
      (isRow && expectation === null && coverage < 0.99 && cells.length === 0 ? WHOLE_ROW : 0) +
      0.12 * share +
      (asksValue && traits.hasAmount ? 0.08 : 0) +
      (isWhere && unit.terms.has('#address') ? FITTING_AMOUNT : 0) +
      IS_QUESTION * likeness +
      (!isRow && expectation === null ? 0.04 : 0) +
      (amountFits ? FITTING_AMOUNT : 0) -
      foreign -
      (traits.conditional ? 0.08 : 0);
    const passes = !Object.values(flags).some(Boolean) && coverage >= GUESS_THRESHOLD;
    const complete = met.other + met.strange + met.names === 0;
    const exact = quantities.length === 0 ? 'silent' : takesIn(intervalsOf(unit.text), quantities);
    const evidence: Evidence = {
      covered: met.covered,
      own: met.own,
      headed: met.headed,
      other: met.other,
      strange: met.strange,
      otherBig: number(met.other > 0.25),
      otherName: number(met.names > 0 && !(polar && negative)),
      completeRare: complete ? met.rarest : 0,
      polarStrange: polar ? met.strange : 0,
      passes: number(passes),
      strict: strict ?? 0,
      nullStrict: number(flags.strict),
      score: score - coverage,
      unmet: number(flags.unmet),
      meets: number(expectation !== null && fits),
      value: number(expectation !== null && (expectation.facts.length === 0 ? fits : hasFact(unit.facts, expectation.facts))),
      misfit: number(flags.row && !crossing),
      amountsSilent: number(quantities.length > 0 && amounts === 'silent'),
      amountsExact: number(exact === 'yes' && isAsked),
      amountsOther: number(exact === 'no'),
      polarNo: number(amounts === 'no'),
      searched: Math.min(1, hit.score),
      row: number(isRow),
      nameShare: share,
      unnamed: number(title !== undefined && nameShare(title, query.slots) === 0),
      focus,
      likeness,
      foreign,
      polarNegative: number(polar && negative),
      few: 1 / Math.max(1, ground.weighed.length),
      // A cell that was asked for may name somebody by one word.
      who: number(traitsOfQuestion.who && cells.length === 0 && !traits.namesSomebody),
      origin: number(traitsOfQuestion.origin && !traits.namesPlace),
      ownState: number(traitsOfQuestion.ownState),
      sameKind: number(kind.alike),
      sameAbove: number(kind.alikeAbove),
      besidePassage: near.passage,
      besideSection: near.section,
      headedQuestion: questionAbove(hit.passage) === undefined ? 0 : met.headed,
      polar: number(polar),
      // A message that asks nothing ("the strap snapped") may mean anything.
      told: number(traitsOfQuestion.told),
      otherNumber: number(isNumberedOtherwise(query.text, `${hit.passage.headings.join('\n')}\n${unit.text}`)),
      why: number(traitsOfQuestion.why),
      cellFound: number(isRow && cells.length === 1),
      crossing: number(crossing),
      deniesPlain: number(negative && !polar),
      // "Practice only" says no to who asks for Firm.
      only: number(polar && traits.restricts !== undefined && namesSibling(traits.restricts, met.missing, ground.knowledge)),
      besideName: number(barred.besideName),
      ofOthers: number(barred.ofOthers),
      unfit: number(barred.unfit),
      // Known when all candidates are: `rivals.ts`.
      ties: 0,
      lead: 0,
      // Where the knowledge can tell: `compare-in-meaning.ts`.
      meant: 0,
      meantLead: 0,
      tokensFound: 0,
      tokenUnmet: 0,
      askable: 0,
      glossed: 0,
      meantGlossed: 0,
      leadGlossed: 0,
    };
    const leans = led !== undefined && leansOn(led, terms, heading, query, expectation);
    const asksEmpty =
      isRow && asksEmptyCell(unit, query, expectation, heading, ground.monthsNamed, blankHeadsOf(hit.passage, ground.knowledge));
    const isPlain = complete && fits && bar === undefined && saysPlainly(unit, hit, query, expectation, whetherThereIs, met);
    return [{ bar, hit, unit, position, coverage, score, mass: met.mass, evidence, leans, asksEmpty, isPlain }];
  });
}

/**
 * How the amounts of a question fit: those in a row's name, or the bounds of a sentence. One with another bound that gives the very amount
 * as well ("0 % up to 12 months, 7.9 % for 24 months") is not of another.
 */
function amountsOf(text: string, name: string | undefined, quantities: Query['quantities']): ReturnType<typeof takesIn> {
  if (name !== undefined) return takesIn(intervalsOf(name), quantities);
  const bounds = takesIn(
    intervalsOf(text).filter(({ exact }) => !exact),
    quantities,
  );
  if (bounds !== 'no') return bounds;
  const given = takesIn(
    intervalsOf(text).filter(({ exact }) => exact),
    quantities,
  );
  return given === 'yes' || saysBeyond(text) ? 'silent' : 'no';
}

const number = (is: boolean): number => (is ? 1 : 0);

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

const wordsOfCell = memoOfText((text): Terms => termsOf(text));

/** A row meets an expectation only in a cell that was asked about: a price is no answer to "how many children". */
function meetsWhereAsked(unit: Unit, expectation: Expectation, subject: readonly Slot[]): boolean {
  if (unit.cells === undefined || expectation.concepts.length > 0) return meets(unit, expectation);
  return unit.cells.slice(unit.keys ?? 1).some((cell) => {
    const facts = factsOfCell(cell);
    if (expectation.inCells !== undefined && hasFact(facts, expectation.inCells)) return true;
    return (
      meets({ text: cell.value, facts }, expectation) &&
      subject.some((slot) => slotCoverage(slot, wordsOfCell(`${cell.header} ${cell.value}`)) > 0)
    );
  });
}

/** Whether a candidate is of the class by name: `Zone 1` is not `Zone 10`. */
function bearsName(name: string, unit: Unit, { passage }: KnowledgeHit, cells: readonly Cell[]): boolean {
  const text =
    unit.cells === undefined
      ? [unit.text, unit.leadIn, passage.headings.at(-1)].join(' ')
      : `${traitsOf(unit).written} ${cellsText(cells)}`;
  return ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')} `.includes(
    ` ${wordsOf(name)
      .map(({ folded }) => folded)
      .join(' ')} `,
  );
}

/** `Water can 20 litres: €24` names its amount as a row does. */
function isTitledOtherwise({ cells }: Unit, title: string | undefined, quantities: Query['quantities']): boolean {
  return title !== undefined && cells === undefined && quantities.length > 0 && takesIn(intervalsOf(title), quantities) === 'no';
}

/** Whether what a question is about stands in a candidate or right above it; so it does where nothing else is asked about. */
function isOfSubject(subject: readonly Slot[], terms: Terms, { passage, title }: KnowledgeHit): boolean {
  const things = subject.filter(({ weight, context }) => weight >= A_THING && context !== true);
  const above = wordsOfCell(passage.headings.at(-1) ?? title);
  return things.length === 0 || things.some((slot) => Math.max(slotCoverage(slot, terms), slotCoverage(slot, above)) > 0);
}

/** Weight of a word that names what is asked about. */
const A_THING = 0.6;

/** "Included" is a price only of what the sentence names itself. */
function namesAny(subject: readonly Slot[], unit: Unit): boolean {
  return subject.length === 0 || subject.some((slot) => slotCoverage(slot, unit.terms) > 0);
}
