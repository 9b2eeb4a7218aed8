import type { Evidence } from '../../domain/analysis.js';
import type { Fact } from '../../knowledge/facts.js';
import { nameOfRow } from '../../knowledge/row.js';
import { markKnown, type Slot } from '../../knowledge/slot.js';
import { termsOf } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';
import { unsupportedDay } from './assertions.js';
import { casesOf, readingOf, type Case, type Cases, type Reading } from './cases.js';
import { CLAIM_WEIGHTS } from './claim-weights.js';
import type { Statement } from './claims.js';
import { shareOf } from './coverage.js';
import { partsOf } from './parts.js';
import { reasonFor } from './reasons.js';
import { personsIn } from './subjects.js';
import type { Support } from './supports.js';
import { allEvidence, bestOf, type ClaimEvidence } from './weighing.js';

/** Share of a statement's words that the customer's must hold where it tells them again. */
const ENOUGH = 0.7;

/** What was decided about a statement, and on what. */
export interface Decision {
  readonly judgement: Judgement;
  /** Word for word in the knowledge, or in the customer's own words: nothing is weighed. */
  readonly told: boolean;
  /** How well its best way bears it out; `UNBORNE` where some part of it has no source at all. */
  readonly score: number;
  /** Of the source that decides; undefined where there is none. */
  readonly evidence: ClaimEvidence | undefined;
  readonly byParts: boolean;
  /** How many it is made of. */
  readonly parts: number;
}

export const UNBORNE = -15;

/**
 * Whether a statement holds. What is weighed is one sentence, row or list of the knowledge with the headings above it: how many of
 * the words it has, whether its values stand next to the same words, for the same people and time, whether it says yes or no alike,
 * and whether another one fits better. It must have all values and make all promises; for all else evidence may make up
 * (`weighing.ts`). A statement made of several is checked part by part.
 */
export function decide(stated: Statement, ground: Ground): Decision {
  const read = readStatement(stated, ground);
  if (read.verbatim !== undefined) return told({ evidence: [evidence(read.verbatim, 1)] });
  const whole = weigh(read.whole, ground, read.parts);
  if (whole.borne || read.parts.length < 2)
    return whole.told ? told(judgementOf(whole)) : decisionOn(whole, judgementOf(whole), false, read.parts.length);
  const found: Evidence[] = [];
  let judgement: Judgement | undefined;
  let least: Weighed = whole;
  let weakest = Infinity;
  for (const part of read.parts) {
    const weighed = weigh(part, groundOfPart(read.whole, ground, found));
    if (!weighed.told && weighed.score < weakest) [least, weakest] = [weighed, weighed.score];
    if (!weighed.borne) {
      judgement = { reason: `"${part.text}": ${weighed.reason()}` };
      break;
    }
    const entry = weighed.evidence();
    if (read.reaches && found.some(({ passage }) => passage !== entry.passage)) {
      judgement = { reason: whole.reason() };
      break;
    }
    if (!found.some(({ passage }) => passage === entry.passage)) found.push(entry);
  }
  judgement ??= { evidence: found };
  if (weakest === Infinity && 'evidence' in judgement) return told(judgement);
  const byParts = weakest !== Infinity && weakest > whole.score;
  return decisionOn(byParts ? least : whole, judgement, byParts, read.parts.length);
}

const told = (judgement: Judgement): Decision => ({
  judgement,
  told: true,
  score: Infinity,
  evidence: undefined,
  byParts: false,
  parts: 1,
});

const judgementOf = (weighed: Weighed): Judgement => (weighed.borne ? { evidence: [weighed.evidence()] } : { reason: weighed.reason() });

const decisionOn = ({ best, all, score }: Weighed, judgement: Judgement, byParts: boolean, parts: number): Decision => ({
  judgement,
  told: false,
  score,
  evidence: best && all && allEvidence(best, all),
  byParts,
  parts: Math.max(1, parts),
});

/** What bears a statement out, or why nothing does. */
export type Judgement = { readonly evidence: readonly Evidence[] } | { readonly reason: string };

/**
 * What a statement is weighed on, for fitting: ways to bear it out, each with what must be borne out by one of the sources listed.
 * A way without demands holds as it is.
 */
export function waysOf(stated: Statement, ground: Ground): readonly (readonly (readonly ClaimEvidence[])[])[] {
  const read = readStatement(stated, ground);
  if (read.verbatim !== undefined) return [[]];
  const demandOf = (statement: Statement, within: Ground, parts: readonly Statement[] = []): readonly (readonly ClaimEvidence[])[] => {
    const reading = readingOf(statement, within, parts);
    const all = casesOf(reading);
    return isTheirs(reading) ? [] : [all.cases.map((each) => allEvidence(each, all))];
  };
  const ways = [demandOf(read.whole, ground, read.parts)];
  if (read.parts.length < 2) return ways;
  const found: Evidence[] = [];
  const demands = read.parts.flatMap((part) => {
    const within = groundOfPart(read.whole, ground, found);
    const weighed = weigh(part, within);
    if (weighed.borne) found.push(weighed.evidence());
    return demandOf(part, within);
  });
  return [...ways, demands];
}

interface StatementRead {
  /** The sentence, line or cell that says it word for word. */
  readonly verbatim: Support | undefined;
  readonly whole: Statement;
  readonly parts: readonly Statement[];
  /** Who is reached at an address belongs to it. */
  readonly reaches: boolean;
}

function readStatement(stated: Statement, ground: Ground): StatementRead {
  const { supports } = ground;
  const verbatim = supports.find(
    (support) => stated.text.length > 12 && (isQuoted(stated.text, support.hit.passage.text) || isQuotedRow(stated.text, support)),
  );
  const known = ({ terms: [stem = ''] }: Slot): boolean => supports.some(({ terms, heading }) => terms.has(stem) || heading.has(stem));
  const slots = stated.slots.filter((slot) => !slot.critical || !ground.own.has(fold(slot.raw)));
  const statement = { ...stated, slots: markPersons(markNames(markKnown(slots, known), stated.text, supports), stated.text) };
  const parts = partsOf(statement);
  const ours = parts.some(({ attributed }) => attributed === undefined);
  return {
    verbatim,
    whole: ours ? { ...statement, attributed: undefined } : statement,
    parts,
    reaches: stated.facts.some(({ type }) => type === 'email' || type === 'phone') && statement.slots.some((slot) => slot.critical),
  };
}

/** A part goes on about what bears out those before it. */
function groundOfPart(whole: Statement, ground: Ground, found: readonly Evidence[]): Ground {
  const carried = new Set([...ground.carried, ...found.map(({ passage }) => passage)]);
  return { ...ground, carried, context: `${ground.context}\n${whole.text}` };
}

/** What the statements of a reply may rest on. */
export interface Ground {
  readonly supports: readonly Support[];
  /** What the customer wrote in this conversation. */
  readonly customer: string;
  /** The values in it. */
  readonly customerFacts: readonly Fact[];
  /** What a statement may refer back to: the sentences before it and the customer's question. */
  readonly context: string;
  /** All of the reply: what a statement leaves out may stand in the next. */
  readonly reply: string;
  /** The customer's newest words. */
  readonly question: string;
  /** Texts of the passages that bear out the sentences before: "It takes two hours" goes on about the same. */
  readonly carried: ReadonlySet<string>;
  /** Language of the reply, where that is clear. */
  readonly language: string | undefined;
  /** What the business calls itself in its addresses, folded. */
  readonly own: ReadonlySet<string>;
  /** What a source is written in: what does not tell its own language has that of its document, or of most of the knowledge. */
  readonly languageOf: (support: Support) => string | undefined;
}

/** A whole sentence, line or cell of a passage, so that nothing that belongs to it is left out. */
function isQuoted(text: string, passage: string): boolean {
  const start = passage.indexOf(text);
  return (
    start >= 0 &&
    /(?:^|[.!?\n|:;]\s*(?:[-*•]\s+)?|^[-*•]\s+)$/u.test(passage.slice(0, start)) &&
    /^\s*(?:$|[\n|;])|^\s+\p{Lu}|^[.!?]/u.test(passage.slice(start + text.length))
  );
}

/** A row by its name with cells that say something in words, as replies quote it: each with its head and all that stands in it. Values are weighed. */
function isQuotedRow(text: string, support: Support): boolean {
  const { cells, kind, members } = support;
  if (cells === undefined || kind !== 'unit') return false;
  const name = `${nameOfRow(cells, members[0]?.keys)} – `;
  const said = text.replace(/^[-*•]\s+/u, '').replace(/\.$/u, '');
  if (!said.startsWith(name)) return false;
  let rest = said.slice(name.length);
  for (const { header, value } of cells.slice(members[0]?.keys ?? 1)) {
    const cell = header === '' ? value : `${header}: ${value}`;
    if (/\d/.test(value)) continue;
    if (rest === cell) return true;
    if (rest.startsWith(`${cell}; `)) rest = rest.slice(cell.length + 2);
  }
  return false;
}

/** A statement, or a part of one, beside what is known. */
interface Weighed {
  readonly borne: boolean;
  /** By the customer's own words. */
  readonly told: boolean;
  readonly score: number;
  readonly best?: Case;
  readonly all?: Cases;
  /** Of what is borne out. */
  readonly evidence: () => Evidence;
  /** Of what is not. */
  readonly reason: () => string;
}

function weigh(statement: Statement, ground: Ground, parts: readonly Statement[] = []): Weighed {
  const reading = readingOf(statement, ground, parts);
  if (isTheirs(reading)) {
    const theirs: Evidence = { documentId: 'customer', passage: ground.customer.slice(0, 200), score: 1 };
    return { borne: true, told: true, score: Infinity, evidence: () => theirs, reason: () => '' };
  }
  const all = casesOf(reading);
  const found = bestOf(all);
  const { best, score = UNBORNE } = found ?? {};
  const source = (): Evidence => {
    if (best === undefined) throw new RangeError('nothing bears it out');
    return evidence(best.support, Math.min(best.rank, 1));
  };
  return {
    borne: found !== undefined && score >= CLAIM_WEIGHTS.threshold,
    told: false,
    score,
    all,
    ...(best && { best }),
    evidence: source,
    reason: () => reasonFor(all, best),
  };
}

/** Whether the customer's own words bear a statement out. */
function isTheirs({ statement, proper, promises, slots, ground: { customer } }: Reading): boolean {
  if (statement.attributed === undefined || proper.length > 0 || promises || unsupportedDay(statement.text, customer)) return false;
  const terms = termsOf(customer);
  return (shareOf(slots, terms, terms, terms) ?? 0) >= ENOUGH;
}

/** The first word of a statement is a name where the knowledge writes it with a capital inside a sentence; German always does. */
function markNames(slots: readonly Slot[], text: string, supports: readonly Support[]): readonly Slot[] {
  const [first] = slots;
  if (first === undefined || first.critical || !text.startsWith(first.raw) || !/^\p{Lu}\p{Ll}/u.test(first.raw) || GERMAN.test(text))
    return slots;
  const inside = new RegExp(`[\\p{Ll},] ${first.raw}(?!\\p{L})`, 'u');
  const named = supports.some(({ cells, text: source }) => cells === undefined && inside.test(source) && !GERMAN.test(source));
  return named ? [{ ...first, critical: true }, ...slots.slice(1)] : slots;
}

/** Who is named with a title must be met by name, in German too, where every noun has a capital. */
function markPersons(slots: readonly Slot[], text: string): readonly Slot[] {
  const persons = personsIn(text);
  return persons.size === 0 ? slots : slots.map((slot) => (persons.has(slot.raw) ? { ...slot, critical: true } : slot));
}

const GERMAN = /\b(?:der|die|das|den|ist|sind|und|wir|gibt|kostet|im|bei|ein|eine)\b/;

function evidence({ hit }: Support, score: number): Evidence {
  return { documentId: hit.documentId, passage: hit.passage.text, score: Math.round(score * 100) / 100 };
}
