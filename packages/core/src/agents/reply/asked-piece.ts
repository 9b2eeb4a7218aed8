import { intervalsOf, takesIn } from '../../knowledge/intervals.js';
import { withFacts } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent, slotCoverage } from '../../knowledge/slot.js';
import { factsOf, type FactType } from '../../knowledge/facts.js';
import { termsOf, type Terms } from '../../knowledge/terms.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { alternativesOf, BARE, type Alternatives } from './alternatives.js';
import type { Expectation } from './expectation.js';
import { nameShare } from './row-answer.js';

/** A part of a compound names nothing for sure. */
const IN_PART = 0.5;

/** Who asks for several things, compares them, or says what something is not, is told them all. By language, English for all others. */
const SEVERAL: Readonly<Record<string, RegExp>> = {
  en: /\b(?:both|all|each|every|or|versus|vs|difference|compared?|cheap(?:er|est)|dearer|prices|rates|not|\w+n['’]?t|no|without|except)\b/iu,
  de: /\b(?:alle\w*|beide\w*|jede\w*|oder|unterschied\w*|preise|billig\w*|günstig\w*|nicht|kein\w*|ohne|außer)\b/iu,
  fr: /(?<!\p{L})(?:tou(?:s|te)s?|les deux|chaque|ou|différence|prix des|tarifs|moins cher|pas|sans|sauf)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tod[oa]s|amb[oa]s|cada|o|diferencia|precios|más barat[oa]|no|sin|salvo)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:tutt[ie]|entramb[ie]|ogni|o|differenza|prezzi|meno car[oa]|non|senza|tranne)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tod[oa]s|amb[oa]s|cada|ou|diferença|preços|mais barat[oa]|não|sem|exceto)(?!\p{L})/iu,
  nl: /\b(?:alle\w*|beide|elk\w*|of|verschil|prijzen|goedkoop\w*|niet|geen|zonder|behalve)\b/iu,
};
const OF_ENGLISH = /\b(?:both|or|vs)\b/iu;

/**
 * Of a sentence that gives several things a value each, what it says of the one that was asked for: "Pillows: latex £52" of "Pillows:
 * wool £38, latex £52". Where the question does not tell exactly one of them from the others, all of it.
 */
export function askedPiece(text: string, query: Query, expectation: Expectation | null): string {
  if (asksForSeveral(query)) return text;
  const wanted = expectation?.facts ?? [];
  const way = alternativesOf(text).find(({ type }) => mayTell(type, wanted, query));
  const at = way === undefined ? undefined : askedOf(way, query, expectation);
  return way === undefined || at === undefined ? text : said(text, way, at);
}

/** Who names a day asks what holds on it, not which it is. */
function mayTell(type: FactType, wanted: readonly FactType[], { slots }: Query): boolean {
  if (type === 'weekday') return wanted.includes('weekday') && !slots.some(({ terms }) => terms.some((term) => term.startsWith('%')));
  return wanted.length === 0 || wanted.includes(type);
}

function asksForSeveral({ text, language, slots }: Query): boolean {
  return slots.some(({ coordinated }) => coordinated === true) || (SEVERAL[language] ?? OF_ENGLISH).test(text);
}

/** The one piece that the question names, by a word or an amount that no other has. */
function askedOf(way: Alternatives, query: Query, expectation: Expectation | null): number | undefined {
  const { type, pieces, head, shares } = way;
  // What is set off behind the last value may be said of all of them.
  const last = labelOf(pieces.at(-1) ?? '');
  const terms = [...pieces.slice(0, -1), last].map(type === 'weekday' ? wordsOfPiece : termsOfPiece);
  const named = new Set<number>();
  for (const slot of query.slots) {
    if (!isContent(slot) || slot.terms.some((term) => expectation?.concepts.includes(term) ?? false)) continue;
    const met = terms.flatMap((own, at) => (slotCoverage(slot, own, false) > IN_PART ? [at] : []));
    if (met.length === 1 && met[0] !== undefined) named.add(met[0]);
  }
  // What stands in the first piece may be said of all of them, unless nothing does but its name.
  if (shares && named.has(0) && !isNamedOnly(pieces[0] ?? '', query)) return undefined;
  const byAmount = pieces.flatMap((piece, at) => (takesItIn(type, `${head} ${piece}`, query) ? [at] : []));
  // A piece for somebody or something else may have a bound of its own: "€21 for adults and €10 for children under 12".
  const [byName] = named;
  const bounded = pieces.some(
    (piece, at) => (query.quantities.length > 0 || at === byName) && intervalsOf(piece).some(({ exact }) => !exact),
  );
  const chosen = byAmount.length === 1 ? byAmount[0] : bounded ? undefined : byName;
  if (chosen === undefined || named.size > 1 || (named.size === 1 && !named.has(chosen))) return undefined;
  const isLast = chosen === pieces.length - 1;
  return (isLast || last === pieces.at(-1)) && !COMPARES.test(pieces[chosen] ?? '') ? chosen : undefined;
}

/** Whether a piece is a name and its value, and the question says all of the name: "mug" may be of "magic mug" as well as of "white mug". */
const isNamedOnly = (piece: string, { slots }: Query): boolean => BARE.test(piece) && nameShare(piece.replace(VALUES, ' '), slots) === 1;

/** Up to what is set off; a comma inside a number sets nothing off. */
const labelOf = (piece: string): string => /^[^,;]*(?:[,;]\d[^,;]*)*/u.exec(piece)?.[0] ?? piece;

/** An amount may tell prices apart whatever it says, other values only by a bound: "within 5 days" is not what takes 5 days. "At 8" is none. */
function takesItIn(type: FactType, text: string, { quantities }: Query): boolean {
  if (quantities.length === 0 || type === 'time') return false;
  const intervals = intervalsOf(text);
  return takesIn(type === 'money' || type === 'percent' ? intervals : intervals.filter(({ exact }) => !exact), quantities) === 'yes';
}

/** "Singles £15 less", "2 days faster": of what was left out. */
const COMPARES =
  /(?<!\p{L})(?:less|more|extra|off|faster|slower|longer|cheaper|mehr|weniger|zusätzlich|schneller|länger|de plus|de moins|en plus|más|menos|extra|in più|in meno|meno|più|mais|meer|minder|sneller)(?!\p{L})/iu;
const VALUES = /^- |(?:(?:€|£|\$)\s?)?\d.*$/gu;

const termsOfPiece = memoOfText((text): Terms => withFacts(termsOf(text), factsOf(text), text));
/** Its words alone: that something is open says nothing of which day it is. */
const wordsOfPiece = memoOfText((text): Terms => new Set([...termsOf(text)].filter((term) => !/^[#%]/.test(term))));

function said(text: string, { head, pieces, tail, shares }: Alternatives, at: number): string {
  const piece = pieces[at] ?? '';
  const bare = shares && at > 0 ? capitalised(piece) : joined(head, piece);
  const marked = text.startsWith('- ') && !bare.startsWith('- ') ? `- ${bare}` : bare;
  const whole = `${marked}${/^[;,.!]/.test(tail) || tail === '' ? '' : ' '}${tail}`;
  return /[.!?]$/.test(text) && !/[.!?]$/.test(whole) ? `${whole}.` : whole;
}

/** "La cauzione è di" and "di 120 €" say "di" once; of "within" and "from 12 days" the second holds. */
function joined(head: string, piece: string): string {
  const last = head.slice(head.lastIndexOf(' ') + 1);
  if (last !== '' && piece.startsWith(`${last} `)) return `${head} ${piece.slice(last.length + 1)}`;
  return (LEADS.test(last) && LEADS.test(piece) ? `${head.slice(0, -last.length)}${piece}` : `${head} ${piece}`).trim();
}

const LEADS =
  /^(?:at|for|from|in|of|until|within|by|up to|after|ab|bis|für|innerhalb|von|nach|de|à|dès|en|desde|hasta|da|entro|até|van|binnen|vanaf)(?!\p{L})/iu;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
