import type { KnowledgePassage } from '../domain/knowledge.js';
import { factsOf, type Fact, type FactType } from './facts.js';
import { datesOf } from './holidays.js';
import { REFERS_BACK } from './refers-back.js';
import { readRow, type Cell } from './row.js';
import { sentencesOf } from './sentences.js';
import { withSubject } from './stands-for.js';
import { TAKES_OUT_OF_LIST } from './takes-out.js';
import { termsOf, type Terms } from './terms.js';

/** The smallest piece of a passage that can be quoted alone: a sentence, a list item with its lead-in, a table row. */
export interface Unit {
  readonly text: string;
  readonly terms: Terms;
  readonly facts: readonly Fact[];
  readonly cells?: readonly Cell[];
  /** How many of the cells name the row. */
  readonly keys?: number;
  /** The line that leads into a list. */
  readonly leadIn?: string;
  /** Terms of the sentence before, where this one begins with a pronoun for what it names, or of the question that it answers. */
  readonly before?: Terms;
  /** The question in front of it, which it answers. */
  readonly asked?: string;
  /** It takes something out of the list above it. */
  readonly takesOut?: true;
  /** As it is meant, where it begins with a pronoun for what the sentence before it is about. */
  readonly meant?: string;
}

export interface PassageUnits {
  /** Terms of the title and the headings. */
  readonly heading: Terms;
  readonly units: readonly Unit[];
}

const cache = new WeakMap<KnowledgePassage, PassageUnits>();

/** A pure memo per passage object; an index hands out the same objects with every search. */
export function unitsOf(passage: KnowledgePassage, title: string): PassageUnits {
  const known = cache.get(passage);
  if (known !== undefined) return known;
  const made: PassageUnits = {
    heading: withFacts(termsOf([title, ...passage.headings].join('\n')), factsOf(passage.headings.join('\n'))),
    units: split(passage),
  };
  cache.set(passage, made);
  return made;
}

/** A unit before anything is made of its words. */
export interface Piece {
  readonly text: string;
  readonly cells?: readonly Cell[];
  readonly keys?: number;
  readonly leadIn?: string;
  /** The question that it answers. */
  readonly asked?: string;
  readonly meant?: string;
}

/** The pieces of a passage, in order. */
export function piecesOf({ text, keyCells }: Pick<KnowledgePassage, 'text' | 'keyCells'>): readonly Piece[] {
  const cells = readRow(text);
  if (cells !== undefined) return [{ text, cells, ...(keyCells === undefined ? {} : { keys: keyCells }) }];
  const pieces: Piece[] = [];
  let leadIn: string | undefined;
  let asked: string | undefined;
  const sentences = text.split('\n').flatMap((line) => (line.startsWith('- ') ? [line] : sentencesOf(line)));
  for (const [at, sentence] of sentences.entries()) {
    const isItem = sentence.startsWith('- ');
    // A question with more behind it is no answer itself: what follows is.
    if (!isItem && sentence.endsWith('?') && at + 1 < sentences.length) {
      asked = sentence;
      continue;
    }
    const row = readRow(sentence);
    const before = pieces.at(-1);
    const meant = isItem ? undefined : withSubject(sentence, before?.meant ?? before?.text);
    pieces.push({
      text: sentence,
      ...(meant !== undefined && { meant }),
      ...(row && { cells: row }),
      ...(isItem && leadIn !== undefined && { leadIn }),
      ...(asked !== undefined && { asked }),
    });
    if (!isItem) leadIn = sentence.endsWith(':') ? sentence : undefined;
  }
  return pieces;
}

function split(passage: KnowledgePassage): Unit[] {
  const units: Unit[] = [];
  /** What led into the last list, which a later line may take something out of. */
  let list: string | undefined;
  for (const { text, cells, keys, leadIn, asked, meant } of piecesOf(passage)) {
    const isItem = text.startsWith('- ');
    const previous = units.at(-1);
    // Days and values of the sentence before are its own.
    const named = previous !== undefined && !isItem && REFERS_BACK.test(text) ? [...previous.terms, ...(previous.before ?? [])] : [];
    const takesOut = !isItem && list !== undefined && TAKES_OUT_OF_LIST.test(text);
    const led = takesOut && list !== undefined ? [...termsOf(list)] : [];
    const before = [...[...named, ...led].filter((term) => !isOfValue(term)), ...(asked === undefined ? [] : termsOf(asked))];
    if (leadIn !== undefined) list = leadIn;
    units.push({
      ...unit(text, leadIn, cells),
      ...(keys === undefined ? {} : { keys }),
      ...(before.length === 0 ? {} : { before: new Set(before) }),
      ...(asked === undefined ? {} : { asked }),
      ...(meant === undefined ? {} : { meant }),
      ...(takesOut ? { takesOut: true } : {}),
    });
  }
  return units;
}

function unit(text: string, leadIn: string | undefined, cells: readonly Cell[] | undefined): Unit {
  const whole = leadIn === undefined ? text : `${leadIn}\n${text}`;
  const facts = factsOf(text);
  const base = { text, terms: withFacts(termsOf(whole), facts, text), facts };
  for (const { header } of cells ?? []) for (const concept of halfOfDay(header)) base.terms.add(concept);
  return { ...base, ...(cells === undefined ? {} : { cells }), ...(leadIn === undefined ? {} : { leadIn }) };
}

/** What a value speaks of even where no word says so: `€49` is about a price. */
const CONCEPT_OF_FACT: Readonly<Partial<Record<FactType, string>>> = {
  money: '#price',
  duration: '#duration',
  time: '#hours',
  phone: '#phone',
  email: '#email',
};

/** A day, or what a value of the sentence speaks of by itself: what is named there in any language ("gift cards", "die Gutscheine") is none. */
const OF_VALUES: ReadonlySet<string> = new Set([
  ...Object.values(CONCEPT_OF_FACT),
  '#address',
  '#size',
  '#age',
  '#weight',
  '#payload',
  '#discount',
  '#number',
  '#date',
  '#included',
  '#free',
  '#minimum',
  '#maximum',
]);
const isOfValue = (term: string): boolean => term.startsWith('%') || OF_VALUES.has(term);

/** `Mañana` and `Tarde` over a column are halves of a day, elsewhere tomorrow and late. */
const HALF_OF_DAY: readonly (readonly [head: RegExp, concept: string])[] = [
  [/^(?:(?:por|de|pela) (?:la |las |a )?)?(?:mañanas?|manhãs?)$/iu, '#morning'],
  [/^(?:(?:por|de|à|pela) ?(?:la |las |a )?)?tardes?$/iu, '#afternoon'],
  [/^(?:(?:por|de|à|pela) ?(?:la |las |a )?)?(?:noches?|noites?)$/iu, '#evening'],
];

/** What part of the day the head of a column names. */
export function halfOfDay(head: string): readonly string[] {
  return HALF_OF_DAY.flatMap(([pattern, concept]) => (pattern.test(head.trim()) ? [concept] : []));
}

/** A street with its number, or a postcode with its town: an address even where no word says so. */
const POSTAL_ADDRESS =
  /\p{L}(?:stra(?:ß|ss)e|str\.|gasse|weg|platz|allee|damm|ufer|ring|straat|laan|plein|gracht|kade|dijk|singel|steeg)\s\d+|(?<!\d)\d{1,6}[a-z]?,?\s(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:street|st|road|rd|avenue|ave|lane|drive|square|way|boulevard|blvd)\b|\b(?:rue|avenue|boulevard|quai|calle|avenida|avda\.|plaza|viale|piazza|corso|vicolo|rua|travessa|praça)\s\p{L}[\p{L}\s'’-]{2,30}[,\s]\s?\d+|(?<!\d)\d{1,6},?\s(?:bis\s|ter\s)?(?:rue|avenue|boulevard|place|quai|chemin|allée|route|impasse|passage|square)\s|\b\d{5}\s\p{Lu}\p{L}+/iu;
/** The same by capitals, where the word for the street is an ordinary word too: nothing "takes place from 19", or is sent "via email 24 hours before". */
const STREET_BY_CAPITAL =
  /\b(?:[Pp]lace|[Vv]ia|[Ll]argo|[Pp]aseo)\s(?:\p{Ll}{1,5}['’]?\s?){0,2}\p{Lu}[\p{L}\s'’-]{2,30}[,\s]\s?\d+|(?<!\d)\d{1,4}[a-z]?,?\s(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:Close|Court|Crescent|Terrace|Hill|Row|Gardens|Quay|Wharf|Parade|Mews|Yard|Place)\b/u;

/** Only where it may name a day of the year is that looked for. */
const NAMED_DAY =
  /christmas|weihnacht|noel|noël|navidad|natal|kerst|heilig|new year|silvester|neujahr|nouvel an|nuevo|novo|nochebuena|nochevieja|capodanno|boxing|nieuwjaar|oudejaar/iu;

/** `Open every day` answers a question about Sunday. */
const EVERY_DAY =
  /\b(?:every day|daily|(?:7|seven) days a week|täglich|jeden tag|tous les jours|todos los d[ií]as|tutti i giorni|todos os dias)(?!\p{L})(?! (?:except|but|außer|sauf|excepto|tranne|exceto))/iu;

const MEASURED = /\d ?[×x] ?\d/u;
const AGED =
  /(?<!\d)\d{1,3}\)? ?(?:or older|and older|or over|and over|years old|jahren?\b|ans\b|años|anni|anos|jaar)|\b(?:aged?|age of|under|over|ab|unter|über) \d{1,2}\b(?! ?(?:%|kg|m\b|cm|€|km|eur|min|days|hours|weeks|months|tage|stunden|personen|people|persons))/iu;
const WEIGHED = /\d ?(?:kg|kilos?|g|lbs?|tonnes?|tonnen)\b/iu;
const WEIGHT_LIMIT =
  /(?:up to|maximum|max\.?|at most|no more than|bis(?: zu)?|höchstens|maximal|jusqu'à|hasta|fino a|até|tot|maximaal) \d+ ?(?:kg|kilos?|lbs?)\b/iu;
const PERCENT_OFF = /\d ?% (?:off|less|weniger|gunstiger|günstiger|de réduction|de remise|de descuento|di sconto|de desconto)/iu;

/** Days of the week, ranges spelled out, as terms (`Mon–Fri` answers a question about Wednesday), and what values speak of. */
export function withFacts(terms: Set<string>, facts: readonly Fact[], text?: string): Set<string> {
  for (const fact of facts) {
    if (fact.type === 'weekday' || fact.type === 'date') terms.add(`%${fact.value}`);
    const concept = CONCEPT_OF_FACT[fact.type];
    if (concept !== undefined) terms.add(concept);
  }
  if (text !== undefined && NAMED_DAY.test(text)) for (const { day } of datesOf(text)) terms.add(`%${day}`);
  if (text !== undefined && (POSTAL_ADDRESS.test(text) || STREET_BY_CAPITAL.test(text))) terms.add('#address');
  if (text !== undefined && terms.has('#hours') && EVERY_DAY.test(text)) for (let day = 0; day < 7; day += 1) terms.add(`%${day}`);
  if (text !== undefined && MEASURED.test(text)) terms.add('#size');
  if (text !== undefined && AGED.test(text)) terms.add('#age');
  if (text !== undefined && WEIGHED.test(text)) terms.add('#weight');
  if (text !== undefined && WEIGHT_LIMIT.test(text)) terms.add('#payload');
  if (text !== undefined && PERCENT_OFF.test(text)) terms.add('#discount');
  return terms;
}
