import { factsOf, type Fact, type FactType } from '../../knowledge/facts.js';
import { memoOfText } from '../../support/memo-of-text.js';

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
const AND = String.raw`(?:and|und|et|y|e|en|or|oder|ou|o|of|but|aber|mais|pero|ma|mas|maar)`;
const JOINT = new RegExp(String.raw`\s*[;,]\s+(?:${AND}\s+)?|\s+${AND}\s+|\s+[–—/]\s+`, 'giu');
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
/** "£110 a weekend". */
const OWN_RATE = /^\s?(?:€|%|£|\$|euros?|chf|eur)?\s?(?:\/|(?:per|a|an|each|pro|je|par|por|al|à|la)\s)/iu;
/** What a value is paid or counted by: said once, it holds for all of them. */
const RATE =
  /^(?:\s?(?:€|%|£|\$|euros?|chf|eur)(?!\p{L}))?(?<rate>\s?(?:\/\s?|(?:per|a|an|each|pro|je|par|por|al|à la|a la|alla|all['’]|ao|à|p\.)\s)(?:night|day|hour|week|month|year|head|person|nacht|tag|stunde|woche|monat|jahr|kopf|person|nuit|jour|heure|semaine|mois|an|personne|noche|día|dia|hora|semana|mes|año|persona|notte|giorno|ora|settimana|mese|anno|noite|mês|ano|pessoa|dag|uur|maand|jaar|persoon)\b|\s(?:each|jeweils|chacune?|cada un[oa]|ciascun[oa]|nightly|monthly|weekly|daily|yearly|pro Person|im Monat|im Jahr|am Tag|la nuit|le mois)\b)/iu;

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
  return [...text.slice(from, to).matchAll(JOINT)]
    .map(({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }))
    .filter(({ start }) => !isBracketed(text.slice(0, start)));
}

/** A sentence at its joints: before each further value where values begin the pieces, behind each where they end them. */
function parted(text: string, type: FactType, values: readonly Place[]): Alternatives | undefined {
  const [first, ...others] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const cuts: Joint[] = [];
  let begins = 0;
  for (const [at, { start }] of others.entries()) {
    const joints = jointsIn(text, values[at]?.end ?? 0, start + 1);
    const [next] = joints;
    const before = joints.at(-1);
    if (next === undefined || before === undefined) return undefined;
    const isBegun = LEADS_IN.test(text.slice(before.end, start));
    if (isBegun) begins += 1;
    cuts.push(isBegun ? before : next);
  }
  if (begins !== 0 && begins !== others.length) return undefined;
  const head = headOf(text.slice(0, first.start), begins > 0);
  const end = endOf(text, last.end, begins > 0);
  const bounds = [head.length, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), end];
  const rates = values.map((value) => RATE.exec(text.slice(value.end))?.groups?.['rate']);
  const rate = rates.find((each) => each !== undefined);
  const isShared = rate !== undefined && rates.filter((each) => each !== undefined).length === 1;
  const pieces = bounds.map((from, at) => {
    const written = values[at]?.end ?? from;
    const close = written + (/^\s?(?:€|%|£|\$|euros?\b|chf\b|eur\b)/iu.exec(text.slice(written))?.[0].length ?? 0);
    return isShared && rates[at] === undefined && !OWN_RATE.test(text.slice(written))
      ? `${text.slice(from, close)}${rate}${text.slice(close, ends[at])}`.trim()
      : text.slice(from, ends[at]).trim();
  });
  const tail = text.slice(end).trim();
  // A value that is not understood is one of them all the same: "Jonah (Mon), Aled (Thu), Bex (Sat)".
  if (!pieces.every((piece) => WORDED.test(piece)) || (begins === 0 && pieces.every(isClosed) && isClosed(tail))) return undefined;
  // What is set off behind the last value may be said of all of them.
  const labels = pieces.map((piece, at) => (at === pieces.length - 1 ? (/^[^,;]*(?:[,;]\d[^,;]*)*/u.exec(piece)?.[0] ?? piece) : piece));
  return { type, head: head.trim(), pieces, labels, tail, shares: begins === 0 && head === '' };
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
  const stop = begins ? joints.find(({ start }) => text[start] === ';') : joints[0];
  return stop?.start ?? text.length - (/[.!]\s*$/.exec(text)?.[0].length ?? 0);
}
