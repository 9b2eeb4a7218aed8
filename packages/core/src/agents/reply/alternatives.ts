import { factsOf, type Fact, type FactType } from '../../knowledge/facts.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { languageOf } from '../output-guard/language.js';
import { isCounted, rateAfter, withoutRate, withRate } from './shared-rate.js';

/** A sentence that gives several values of one kind, each for another thing: "£420 for 48 bass and £640 for 96 bass". */
export interface Alternatives {
  readonly type: FactType;
  /** What is said of all of them, before the first: "A full tuning costs", "Pillows:". */
  readonly head: string;
  /** What each says of its own, in order, its value with it. */
  readonly pieces: readonly string[];
  /** Of each piece the words that may tell it from the others. */
  readonly labels: readonly string[];
  /** What is said after the last, of all of them for all that can be told. */
  readonly tail: string;
  /** Whether the first piece may have in it what the others leave out: "Men can give every 12 weeks, women every 16 weeks". */
  readonly shares: boolean;
}

/** Kinds of values that things differ in, those that customers ask for most first. */
const TYPES: readonly FactType[] = ['money', 'percent', 'duration', 'time', 'weekday', 'date', 'number'];
const jointOf = (and: string): RegExp => new RegExp(String.raw`\s*[;,]\s+(?:(?:${and})\s+)?|\s+(?:${and})\s+|\s+[–—/]\s+`, 'giu');
const JOINT = jointOf('and|und|et|y|e|or|oder|ou|o|but|aber|mais|pero|ma|mas');
/** Its "and" and "or" are prepositions elsewhere. */
const DUTCH_JOINT = jointOf('and|en|of|maar');
/** What joins two values into one: "3–5 days", "from 9 am to 6 pm", "Monday to Friday". */
const RANGE = /^[^\p{L}\d;,]*(?:-|–|—|to|till|until|through|bis|à|au|a|al|alle|às|até|tot|t\/m)?[^\p{L}\d;,]*$/iu;
/** "Between 30 and 7 days" joins two values by "and". */
const BETWEEN = /\b(?:between|zwischen|entre|tra|fra|tussen)\b/iu;
const CURRENCY_BEFORE = /(?:€|£|\$|chf|eur|usd|gbp)\s?$/iu;
/** What may stand between a joint and the value that begins a piece. */
const LEADS_IN =
  /^(?:(?:then|only|just|from|up|to|at|for|of|di|de|da|von|zu|à|dann|danach|nur|ab|bis|puis|ensuite|seulement|desde|luego|solo|sólo|poi|solo|depois|só|daarna|slechts|vanaf)\s+){0,2}$/iu;
/** A value as it is written, in digits or in a word. */
const WRITTEN = /^(?:\d(?:[\d.,:'’]*\d)?|\p{L}+)/u;
/** Two sentences are not one. */
const SENTENCE_ENDS = /[.!?]\s+\p{Lu}/u;
/** Something beside its value, by which a piece may be asked for: "the 8th" has nothing. */
const WORDED = /(?<![\d\p{L}])\p{L}{2}/u;
/** The ways in which a sentence tells things apart by their values; none where it says one thing. */
export const alternativesOf = memoOfText((text): readonly Alternatives[] => {
  if (BETWEEN.test(text) || SENTENCE_ENDS.test(text)) return [];
  const facts = factsOf(text);
  return TYPES.flatMap((type) => {
    const values = valuesOf(
      text,
      facts.filter((fact) => fact.type === type),
    );
    const way = values.length < 2 ? undefined : parted(text, type, values);
    // Numbers of nothing in particular count many things in one sentence: those after a colon are of one kind.
    return way === undefined || (type === 'number' && !way.head.endsWith(':')) ? [] : way;
  });
});

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where values stand, with their currency; a range is one. */
function valuesOf(text: string, facts: readonly Fact[]): readonly Place[] {
  const places: Place[] = [];
  for (const { index } of facts) {
    const start = index - (CURRENCY_BEFORE.exec(text.slice(0, index))?.[0].length ?? 0);
    const end = index + (WRITTEN.exec(text.slice(index))?.[0].length ?? 0);
    const before = places.at(-1);
    if (before !== undefined && start < before.end) continue;
    if (before !== undefined && isBracketed(text.slice(0, before.end)) && !/[()]/.test(text.slice(before.end, start))) {
      places[places.length - 1] = { start: before.start, end };
      continue;
    }
    if (before !== undefined && RANGE.test(text.slice(before.end, start).replace(/\s?(?:am|pm|uhr|h|€|%)(?!\p{L})/giu, ' ')))
      places[places.length - 1] = { start: before.start, end };
    else places.push({ start, end });
  }
  return places;
}

function isBracketed(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

interface Joint {
  readonly start: number;
  readonly end: number;
}

/** Those outside brackets. */
function jointsIn(text: string, from: number, to: number): readonly Joint[] {
  return [...text.slice(from, to).matchAll(languageOf(text) === 'nl' ? DUTCH_JOINT : JOINT)]
    .map(({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }))
    .filter(({ start }) => !isBracketed(text.slice(0, start)));
}

/** A sentence at its joints: before each further value where values begin the pieces, behind each where they end them. */
function parted(text: string, type: FactType, values: readonly Place[]): Alternatives | undefined {
  const [first, ...others] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const joints = others.map((value, at) => cutBefore(text, value, values[at]?.end ?? 0));
  const begun = joints.filter((cut) => cut?.begins === true).length;
  if (joints.includes(undefined) || (begun !== 0 && begun !== others.length)) return undefined;
  const cuts = joints.flatMap((cut) => cut?.joint ?? []);
  const begins = begun > 0;
  const head = headOf(text.slice(0, first.start), begins);
  const end = endOf(text, last.end, begins);
  const bounds = [head.length, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), end];
  // Of "£16.50 a month for dogs, £13 for cats" and "net £3, cover £6 a day" the rate is said of all; of "€8 a month; the hour is €2" it is not.
  const rates = values.map((value) => rateAfter(text.slice(value.end)));
  const rate = cuts.some((cut) => isSemicolon(text, cut)) || rates.filter(Boolean).length !== 1 ? undefined : rates.at(begins ? 0 : -1);
  const pieces = bounds.map((from, at) => {
    const piece = text.slice(from, ends[at]);
    return (rate === undefined || rates[at] !== undefined ? piece : withRate(piece, (values[at]?.end ?? from) - from, rate)).trim();
  });
  const tail = text.slice(end).trim();
  // A value that is not understood is one of them all the same: "Jonah (Mon), Aled (Thu), Bex (Sat)".
  if (!pieces.every((piece) => WORDED.test(piece)) || (!begins && pieces.every(isClosed) && isClosed(tail))) return undefined;
  // What is set off behind the last value may be said of all of them.
  const labels = pieces.map((piece, at) => (at === pieces.length - 1 ? (/^[^,;]*(?:[,;]\d[^,;]*)*/u.exec(piece)?.[0] ?? piece) : piece));
  return { type, head: head.trim(), pieces, labels, tail, shares: !begins && head === '' };
}

const isSemicolon = (text: string, { start, end }: Joint): boolean => text.slice(start, end).includes(';');

/**
 * Where the sentence is cut between two values: right before the second, which then begins its piece, where the first has words of its own
 * behind it, or both are of a rate each; else at the first joint. A semicolon cuts before all others.
 */
function cutBefore(text: string, { start: to, end }: Place, from: number): { readonly joint: Joint; readonly begins: boolean } | undefined {
  const joints = jointsIn(text, from, to + 1);
  const hard = joints.find((joint) => isSemicolon(text, joint));
  const [next] = joints;
  const before = hard ?? joints.at(-1);
  if (next === undefined || before === undefined) return undefined;
  const own = WORDED.test(withoutRate(text.slice(from, next.start))) || (isCounted(text.slice(from)) && isCounted(text.slice(end)));
  const begins = own && LEADS_IN.test(text.slice(before.end, to));
  return { joint: begins ? before : (hard ?? next), begins };
}

const isClosed = (text: string): boolean => /\)[.!]?$/.test(text);

/** What stands before the first piece: all before its value, or what ends with a colon and names no piece by itself. */
function headOf(before: string, begins: boolean): string {
  if (begins) return before;
  const colon = before.lastIndexOf(': ');
  return colon < 0 || !/\p{L}/u.test(before.slice(colon)) ? '' : before.slice(0, colon + 2);
}

/** Pieces that end with their values end there, the others with the sentence or before what is set off from it. */
function endOf(text: string, from: number, begins: boolean): number {
  const joints = jointsIn(text, from, text.length);
  const stop = begins ? joints.find((joint) => isSemicolon(text, joint)) : joints[0];
  return stop?.start ?? text.length - (/[.!]\s*$/.exec(text)?.[0].length ?? 0);
}
