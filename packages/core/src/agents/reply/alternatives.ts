import { factsOf, type Fact, type FactType } from '../../knowledge/facts.js';
import { isFunctionWord } from '../../knowledge/stop-words.js';
import { fold, wordsOf } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { languageOf } from '../output-guard/language.js';

/** A sentence that gives several values of one kind, each for another thing: "£420 for 48 bass and £640 for 96 bass". */
export interface Alternatives {
  readonly type: FactType;
  /** What is said of all of them, before the first: "A full tuning costs", "Pillows:". */
  readonly head: string;
  /** What each says of its own, in order, its value with it. */
  readonly pieces: readonly string[];
  /** What is set off behind the last, of all of them for all that can be told. */
  readonly tail: string;
  /** Whether the first piece may have in it what the others leave out: "Men pay €20, women €25". */
  readonly shares: boolean;
}

/** Kinds of values that things differ in, those that customers ask for most first. Bare numbers are house numbers as often. */
const TYPES: readonly FactType[] = ['money', 'percent', 'duration', 'time', 'weekday', 'date'];
const jointOf = (and: string): RegExp =>
  new RegExp(String.raw`\s?[;,]\s{1,3}(?:(?:${and})\s{1,3})?|\s{1,3}(?:${and})\s{1,3}|\s[–—]\s`, 'giu');
const JOINT = jointOf('and|und|et|y|e|or|oder|ou|o|but|aber|mais|pero|ma|mas');
/** Its "and" and "or" are prepositions elsewhere. */
const DUTCH_JOINT = jointOf('and|en|of|maar');
/** What joins two values into one: "3–5 days", "from 9 am to 6 pm", "Monday to Friday". */
const RANGE = /^[^\p{L}\d;,]*(?:-|–|—|to|till|until|through|bis|à|au|a|al|alle|às|até|tot|t\/m)?[^\p{L}\d;,]*$/iu;
const AFTER_VALUE = /\s?(?:am|pm|uhr|h|€|%)(?!\p{L})/giu;
const CURRENCY_BEFORE = /(?:€|£|\$|chf|eur|usd|gbp)\s?$/iu;
/** What may stand between a joint and the value that begins a piece. */
const LEADS_IN =
  /^(?:(?:then|only|just|from|up|to|at|for|of|di|de|da|von|zu|à|dann|danach|nur|ab|bis|puis|ensuite|seulement|desde|luego|solo|sólo|poi|depois|só|daarna|slechts|vanaf)\s+){0,2}$/iu;
/** A value as it is written, in digits or in a word. */
const WRITTEN = /^(?:\d(?:[\d.,:'’]*\d)?|\p{L}+)/u;
/** "£110 a weekend", "12 € pro Person": what a value is paid or counted by. */
const COUNTED =
  /^\s?(?:€|%|£|\$|(?:euros?|chf|eur|usd|gbp)(?!\p{L}))?(?:\s?\/\s?\p{L}|\s(?:per|a|an|each|pro|je|par|por|al|à|la|alla|ao|im|am|le)\s\p{L}|\s(?:each|jeweils|chacune?|ciascun[oa]|\p{L}+ly)(?!\p{L}))/iu;
/** "Between 30 and 7 days" joins two values by "and"; of what holds before or after something only an amount tells which. */
const NOT_BY_WORDS =
  /(?<!\p{L})(?:between|zwischen|entre|tra|fra|tussen|before(?:hand)?|ahead|vorher|vor|avant|antes|prima|vooraf|van tevoren|after (?:that|this)|afterwards|later|danach|später|ensuite|après|después|dopo|depois|daarna)(?!\p{L})/iu;
/** Two sentences are not one. */
const SENTENCE_ENDS = /[.!?]\s+\p{Lu}/u;
/** Begins with what holds for all that follows, or for the first alone: "From November to March doubles cost £80, singles £50". */
const FRAMED =
  /^(?:- )?(?:from|for|on|in|at|with|without|unless|if|when|while|only|except|apart|during|after|until|by|to|under|over|am|im|in|an|auf|bei|mit|ohne|nur|für|von|wenn|falls|außer|während|ab|bis|pour|en|à|au|aux|avec|sans|si|seulement|sauf|pendant|dès|dans|de|du|para|con|sin|solo|sólo|salvo|durante|desde|por|per|nel|nella|al|alla|da|se|senza|tranne|com|sem|no|na|nos|nas|só|exceto|voor|met|zonder|als|alleen|behalve|tijdens|vanaf|op|bij)\s/iu;
const NEGATED = /(?<!\p{L})(?:not|no|never|\p{L}+n['’]t|nicht|kein\p{L}*|nie|pas|jamais|sans|nunca|non|mai|não|niet|geen|nooit)(?!\p{L})/iu;
/** What comes behind the last value. */
const FOLLOWED = /\d\D*$/u;
const VALUE = String.raw`(?:(?:€|£|\$)\s?)?\d[\d.,]*(?:\s?(?:€|%|£|\$)(?!\p{L}))?`;
/** A name and its value: "Straps £4", "- Scissors: £6", "Packman Tote £145", "Zimmer 80 €". */
export const BARE = new RegExp(
  String.raw`^(?:- )?(?:\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}:?|[\p{L}'’ -]{1,40}:|[\p{L}'’-]+|\d+[ -]\p{L}+)\s${VALUE}(?:\s\p{L}+){0,3}$`,
  'u',
);
/** A verb that says no more than which value something has, right before it. */
const SAYS_VALUE =
  /(?<!\p{L})(?:costs?|pays?|is|are|takes?|lasts?|open|kostet|kosten|zahlt|zahlen|ist|sind|dauert|dauern|braucht|brauchen|coûte|coûtent|paie|paient|est|sont|dure|durent|cuesta|cuestan|paga|pagan|es|son|dura|duran|tarda|tardan|costa|costano|pagano|è|sono|durano|custa|custam|pagam|é|são|demora|demoram|kost|betaalt|betalen|duurt|duren|zijn)\s(?:\p{L}+\s){0,3}$/iu;
const FREE = /\b(?:free|gratis|frei|kostenlos|gratuit\w*|gratuito|grátis)\b/iu;

/** The ways in which a sentence tells things apart by their values; none where it says one thing, or where a piece may mean less by itself. */
export const alternativesOf = memoOfText((text): readonly Alternatives[] => {
  if (NOT_BY_WORDS.test(text) || SENTENCE_ENDS.test(text)) return [];
  const facts = factsOf(text);
  if (facts.some(({ type }) => type === 'phone' || type === 'email' || type === 'url')) return [];
  return TYPES.flatMap((type) => {
    const own = facts.filter((fact) => fact.type === type);
    const values = own.length < 2 ? [] : placesOf(text, own);
    return values.length < 2 ? [] : (parted(text, type, values) ?? []);
  });
});

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where values stand, with their currency; a range is one, and so are those of one pair of brackets. */
function placesOf(text: string, facts: readonly Fact[]): readonly Place[] {
  const places: Place[] = [];
  for (const { index } of facts) {
    const start = index - (CURRENCY_BEFORE.exec(text.slice(0, index))?.[0].length ?? 0);
    const end = index + (WRITTEN.exec(text.slice(index))?.[0].length ?? 0);
    const before = places.at(-1);
    if (before !== undefined && start < before.end) continue;
    const between = before === undefined ? '' : text.slice(before.end, start);
    const isOne =
      before !== undefined &&
      ((isBracketed(text.slice(0, before.end)) && !/[()]/.test(between)) || RANGE.test(between.replace(AFTER_VALUE, ' ')));
    if (isOne) places[places.length - 1] = { start: before.start, end };
    else places.push({ start, end });
  }
  return places;
}

function isBracketed(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Those outside brackets. */
function jointsIn(text: string, from: number, to: number): readonly Place[] {
  return [...text.slice(from, to).matchAll(languageOf(text) === 'nl' ? DUTCH_JOINT : JOINT)]
    .map(({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }))
    .filter(({ start }) => !isBracketed(text.slice(0, start)));
}

/** A sentence at its joints: before each further value where values begin the pieces, behind each where they end them. */
function parted(text: string, type: FactType, values: readonly Place[]): Alternatives | undefined {
  const [first, ...others] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  // "Registration £25, lessons £30 an hour": whose the rate is nobody can tell.
  const counted = values.filter(({ end }) => COUNTED.test(text.slice(end))).length;
  if (counted !== 0 && counted !== values.length) return undefined;
  const found = others.map((value, at) => cutBefore(text, { ...value, from: values[at]?.end ?? 0 }, type, counted > 0));
  const begun = found.filter((cut) => cut?.begins === true).length;
  if (found.includes(undefined) || (begun !== 0 && begun !== others.length)) return undefined;
  const cuts = found.flatMap((cut) => cut?.joint ?? []);
  const begins = begun > 0;
  const head = headOf(text.slice(0, first.start), begins);
  const end = endOf(text, last.end, begins);
  const ends = [...cuts.map((cut) => cut.start), end];
  const pieces = [head.length, ...cuts.map((cut) => cut.end)].map((from, at) => text.slice(from, ends[at]).trim());
  const way = { type, head: head.trim(), pieces, tail: text.slice(end).trim(), shares: !begins && head === '' };
  return standsAlone(way, text.slice(head.length, first.start), begins) ? way : undefined;
}

const isSemicolon = (text: string, { start, end }: Place): boolean => text.slice(start, end).includes(';');

/**
 * Where the sentence is cut between two values: right before the second, which then begins its piece, where the first has words of its own
 * behind it or both have a rate; else at the joint between them. A semicolon cuts before all others.
 */
function cutBefore(
  text: string,
  { from, start: to }: Place & { readonly from: number },
  type: FactType,
  counted: boolean,
): { readonly joint: Place; readonly begins: boolean } | undefined {
  const joints = jointsIn(text, from, to + 1);
  const hard = joints.find((joint) => isSemicolon(text, joint));
  const [next] = joints;
  const before = hard ?? joints.at(-1);
  if (next === undefined || before === undefined) return undefined;
  const begins = LEADS_IN.test(text.slice(before.end, to)) && (counted || hasOwnWords(text.slice(from, next.start), type));
  // "£90 with towels and parking, singles cost £60": which joint parts them nobody can tell.
  if (!begins && hard === undefined && joints.length > 1) return undefined;
  return { joint: begins ? before : (hard ?? next), begins };
}

/** Whether each piece says something of its own, and nothing that needs what would be left out. */
function standsAlone({ type, head, pieces, tail, shares }: Alternatives, before: string, begins: boolean): boolean {
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (!pieces.every((piece) => hasOwnWords(piece, type))) return false;
  if (NEGATED.test(first) || (shares && FRAMED.test(first))) return false;
  // "The kitchen closes at 9 pm, the bar at 11 pm": what the bar does at eleven is said of the kitchen.
  if (shares && !BARE.test(first) && !SAYS_VALUE.test(before) && !pieces.slice(1).every((piece) => saysAgain(piece, before))) return false;
  // "Breakfast £9 and parking £12 are not included".
  if (!begins && (FOLLOWED.exec(last)?.[0].match(/\p{L}+/gu)?.length ?? 0) > 2) return false;
  // "Men: cut £25, beard £15; women: cut £40": a second head.
  if (head.endsWith(':') && pieces.some((piece) => piece.includes(':'))) return false;
  if (!head.endsWith(':') && (FREE.test(head) || FRAMED.test(head))) return false;
  // A value that is not understood is one of them all the same: "Jonah (Mon), Aled (Thu), Bex (Sat)".
  return begins || !(pieces.every(isClosed) && isClosed(tail));
}

/** "Rhodri teaches improvers" after "Gwen teaches beginners": a word of the first stands again, so nothing is left out. */
function saysAgain(piece: string, before: string): boolean {
  const own = new Set(wordsOf(piece).map(({ stem }) => stem));
  return wordsOf(before).some(({ stem, folded }) => own.has(stem) && !isLittle(folded));
}

const isClosed = (text: string): boolean => /\)[.!]?$/.test(text);

/** Something beside its values by which a piece may be asked for: "the 8th" and "2 pm to 5 pm" have nothing. */
function hasOwnWords(text: string, type: FactType): boolean {
  const values = factsOf(text).filter((fact) => fact.type === type);
  // "45 minutes £26" is asked for by its time, "yoga on Mondays and Tuesdays" is not.
  const isOfTime = type !== 'money' && type !== 'percent';
  return wordsOf(text).some(
    ({ raw, folded }) =>
      /^\p{L}{2}/u.test(raw) &&
      !isLittle(folded) &&
      !(isOfTime && VALUE_WORD.test(folded)) &&
      !values.some((value) => fold(value.text).includes(folded)),
  );
}

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];
const isLittle = (folded: string): boolean => LANGUAGES.some((language) => isFunctionWord(folded, language));
const VALUE_WORD =
  /^(?:am|pm|noon|midnight|uhr|mittag\w*|uur|heures?|horas?|ore|minut\w*|mins?|hours?|hrs?|stunden?|days?|tag\w*|jours?|dias?|giorn[oi]|dag\w*|weeks?|woch\w*|semain\w*|seman\w*|settiman\w*|we(?:ek|ken)|months?|monat\w*|mois|mes\w*|maand\w*|years?|jahr\w*|ans?|annees?|anos?|ann[oi]|jaar|jaren|euros?|pounds?|eur|chf|from|until|till|ab|bis|von|vom|zum|le|les|los|el|il|o|on|an|each|a|per|pro|later|then)$/u;

/** What stands before the first piece: all before its value, or what ends with a colon and names no piece by itself. */
function headOf(before: string, begins: boolean): string {
  if (begins) return before;
  const colon = before.lastIndexOf(': ');
  return colon < 0 || !/\p{L}/u.test(before.slice(colon)) ? '' : before.slice(0, colon + 2);
}

/** Pieces that end with their values end there, the others with the sentence. */
function endOf(text: string, from: number, begins: boolean): number {
  const [stop] = begins ? [] : jointsIn(text, from, text.length);
  return stop?.start ?? text.length - (/[.!]\s*$/.exec(text)?.[0].length ?? 0);
}
