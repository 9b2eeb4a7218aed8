import { groundSlots } from '../../knowledge/ground-slots.js';
import { quantitiesOf } from '../../knowledge/intervals.js';
import { parseQuery, type Query, type QueryOptions } from '../../knowledge/query.js';
import { isContent, type Slot } from '../../knowledge/slot.js';
import { fold, wordOf, wordsOf } from '../../knowledge/words.js';
import { languageHere } from '../../knowledge/languages-of.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import { asksSomething, type Asks, whatToDoIn } from './asks.js';
import { byClass } from './by-class.js';
import { expectationOf } from './expectation.js';
import { lastQuestion, pointsBackIn, readingsOf } from './follow-up.js';
import { asksOfOtherYear, asksOfTomorrow, isOwnCase } from './own-case.js';
import { asksOwnPlace } from './own-place.js';
import type { ReplyInput } from './reply-input.js';

/** A pronoun for the one thing named before. */
const IT = /\b(?:it|its|es|er|il|elle|esso|ele|ela)\b/;
/** Not wanting something asks nothing about it. */
const DECLINES =
  /\b(?:not interested|no interest|do not want|don't want|don't need|kein interesse|nicht interessiert|pas interess\w*|no me interesa|non mi interessa|nao (?:estou|tenho) interess\w*)\b/;
/** What a statement denies is not what the question is about. */
const DENIES = /\b(?:not|never|don't|dont|instead of|nicht|kein\w*|statt|pas|non|nao)\b|\bno\b/;
/** Questions beyond this number in one message are left to a person. */
export const MOST_ASKS = 4;
/** A longer message tells a story, and of most of it nothing is asked. */
const MOST_WORDS = 30;
/** Up to so many words without a verb that asks are keywords: "discount for 60 items". */
const FEW_WORDS = 5;

/** What is read of a message to understand its questions. */
export type AskInput = Pick<ReplyInput, 'text' | 'history' | 'brand' | 'understanding' | 'contactName'>;

/** A question of a message as it is understood. */
export interface Read {
  readonly ask: string;
  /** The likeliest first; none where only a person can know. */
  readonly readings: readonly Query[];
  /** The question before it in the message. */
  readonly previous: Query | null;
}

/** The questions of a message as one knowledge reads them. */
export function readAsks({ asks, statements }: Asks, input: AskInput, knowledge: KnowledgeSearch): readonly Read[] {
  const company = new Set(wordsOf(input.brand.company).map((word) => word.stem));
  const options: QueryOptions = {
    language: languageHere([...asks, ...statements].join(' '), input.understanding.language, knowledge.languages?.() ?? []),
    fallback: input.brand.defaultLanguage,
    names: namesOf(input),
    ignore: ownNames(input, knowledge),
    own: (word) => company.has(wordOf(word).stem) && knowledge.isCommon?.(word) !== true && wordOf(word).concepts.length === 0,
    common: (word) => knowledge.isCommon?.(word) === true,
    languages: knowledge.languages?.() ?? [],
    entryOf: (word) => knowledge.entryOf?.(word) ?? [],
    isFamily: (word) => knowledge.isFamily?.(word) === true,
    isSeries: (word) => knowledge.isSeries?.(word) === true,
  };
  // "I live in Iceland. Do you deliver?", "I meant the Fjell. What does it weigh?": what is named beside a question belongs to it.
  const told = statements
    .filter((statement) => !DENIES.test(fold(statement)))
    .flatMap((statement) => namesIn(parseQuery(statement, options)));
  // "I cancel 3 hours before. What do I get back?"
  const amounts = statements.flatMap((statement) => quantitiesOf(statement));
  let before: readonly Slot[] = told;
  // To a complaint no rule is quoted that nobody asked for.
  const isComplaint = input.understanding.topic === 'complaint';
  const whole = asks.length === 1 && !isComplaint ? wholeOf(asks[0] ?? '', statements, options) : [];
  return asks.slice(0, MOST_ASKS).map((ask, index) => {
    const earlier = index === 0 ? input.history : [...input.history, { from: 'customer' as const, text: asks[index - 1] ?? '' }];
    const own = withAmounts(parseQuery(ask, options), amounts);
    const ownPlace = asksOwnPlace(own, knowledge, options);
    const readings = [
      ...(ownPlace === undefined ? [] : [ownPlace]),
      ...withNamesBefore(readingsOf(ask, earlier, options, own), own, before, index > 0),
    ].map((reading) => ofWhatHappened(reading, ask));
    if (namesIn(own).length > 0) before = namesIn(own);
    // "Which bar is for greasy hair and what does it cost?": the second question is about all that the first named.
    if (index === 0 && IT.test(fold(asks[1] ?? '')))
      before = [...before, ...own.slots.filter((slot) => isContent(slot) && !before.includes(slot) && !asksFor(own, slot))];
    const refused = tellsTooLittle(ask, readings) || isOwnCase(ask, input.text) || asksOfOtherYear(ask) || asksOfTomorrow(ask);
    const steps = readings.slice(0, 1).flatMap((reading) => byClass(reading, knowledge, options) ?? []);
    // "You scratched my door. What do I do?": by itself it asks for anything.
    const isBare = statements.length > 0 && whatToDoIn(ask) !== '' && !ofWhatHappened(own, ask).slots.some(isContent);
    const all = refused
      ? []
      : [...(isBare ? [] : [...steps, ...readings]), ...whole].map((reading) => ({ ...reading, slots: groundSlots(reading, knowledge) }));
    return { ask, readings: all, previous: index === 0 ? null : lastQuestion(earlier, options) };
  });
}

/** "You left my car outside", "ihr habt meine Tasche verloren": what the business did, of which its rules for customers say nothing. */
const DONE_BY_YOU =
  /^(?:\W|(?:but|and|und|aber|et|mais|y|pero|e|ma|mas|en|maar)\b)*(?:(?:you|u)(?:'ve|guys)? (?!can|could|would|will|may|offer|sell|have (?:a|an|the)\b|are\b|open|close|do\b)|ihr habt |sie haben |vous (?:m'|nous |l'|les )?avez |(?:me |nos |lo |la |los |las )?(?:habeis|han) |(?:mi |ci |lo |la )?avete |(?:me )?voces |jullie hebben |u heeft )/;

/** "It fell in the sink. What do I do?": what is told beside the only question, read with it. The least likely reading. */
function wholeOf(ask: string, statements: readonly string[], options: QueryOptions): readonly Query[] {
  const text = [...statements, ask].join(' ');
  if (statements.length === 0 || wordsOf(text).length > MOST_WORDS || statements.some((each) => DONE_BY_YOU.test(fold(each)))) return [];
  return [ofWhatHappened({ ...parseQuery(text, options), withTold: true }, ask)];
}

const MISHAPS: readonly string[] = ['#lost', '#missed', '#broken', '#stolen', '#late'];
const isMishap = ({ terms }: Slot): boolean => terms.some((term) => MISHAPS.includes(term));

/** "I lost my card, what do I do?": an answer speaks of losing it, and of all that is told where no word is known for what happened. */
function ofWhatHappened(query: Query, ask: string): Query {
  const asking = whatToDoIn(ask);
  if (asking === '') return query;
  const words = new Set(wordsOf(asking).map(({ raw }) => raw));
  const slots = query.slots.filter(({ raw }) => !words.has(fold(raw)));
  const happened = slots.some(isMishap) ? isMishap : isContent;
  return { ...query, slots: slots.map((slot) => (happened(slot) ? { ...slot, weight: 1, critical: true } : slot)) };
}

/** With the spans of time that the message tells beside it, where the question gives no amount itself. */
function withAmounts(query: Query, told: Query['quantities']): Query {
  const spans = told.filter(({ unit }) => unit === 'duration' || unit === 'age');
  return query.quantities.length > 0 || spans.length !== 1 ? query : { ...query, quantities: spans };
}

/** Whether a slot is what a question wants to know, not what it wants to know it of. */
function asksFor(query: Query, slot: Slot): boolean {
  return slot.terms.some((term) => expectationOf(query)?.concepts.includes(term) ?? false);
}

/** "I have a question about my order" announces a question; a single keyword ("parking") is one. */
function tellsTooLittle(ask: string, readings: readonly Query[]): boolean {
  if (!ask.includes('?') && DECLINES.test(fold(ask))) return true;
  return (
    !asksSomething(ask) && ask.trim().split(/\s+/).length > FEW_WORDS && readings.every((query) => query.slots.filter(isContent).length < 2)
  );
}

/** `Lumo 9`: a name with its number. */
function isOfSeries(slot: Slot): boolean {
  return slot.critical && /^[^#%@].*_/.test(slot.terms[0] ?? '');
}

/** Places and entries of the knowledge that a text names. */
function namesIn(query: Query): readonly Slot[] {
  return query.slots.filter((slot) => slot.place || (slot.lists?.length ?? 0) > 0 || isOfSeries(slot));
}

/**
 * The readings of a question that names nothing itself, with what the message named before. Alone it stays only where it says
 * enough by itself: "can I use both halls?" after a question about one membership does not.
 */
function withNamesBefore(readings: readonly Query[], own: Query, before: readonly Slot[], later: boolean): readonly Query[] {
  // "When can I climb with it?" after a question that named nothing: alone it says too little.
  if (before.length === 0)
    return later && IT.test(fold(own.text)) && own.slots.filter(isContent).length < 2 ? readings.slice(0, -1) : readings;
  // "Does it include the rope?": the thing before stays the one asked about.
  if (namesIn(own).length > 0)
    return IT.test(fold(own.text)) && !own.slots.some((slot) => slot.place)
      ? [withNames(own, before)]
      : [...withOtherNames(own, before), ...readings];
  const content = own.slots.filter(isContent);
  const places = before.filter((slot) => slot.place);
  const alone =
    places.length > 0 && !own.slots.some((slot) => slot.critical)
      ? []
      : content.length > 1 || content.some((slot) => slot.terms.some((term) => term.startsWith('#')))
        ? readings
        : [];
  return [withNames(own, before), ...alone.filter((reading) => !pointsBackIn(own.text, own.language) || namesIn(reading).length > 0)];
}

/** "I have the Grind. How much is a new tank?": of the tanks the one for the Grind. */
function withOtherNames(own: Query, before: readonly Slot[]): readonly Query[] {
  const others = before.filter(
    ({ lists = [] }) => lists.length > 0 && !own.slots.some((mine) => mine.lists?.some((list) => lists.includes(list))),
  );
  return others.length === 0 ? [] : [withNames(own, others)];
}

function withNames(query: Query, names: readonly Slot[]): Query {
  const slots = [...query.slots, ...names.map((slot) => ({ ...slot, joined: false, coordinated: false, context: true }))];
  return {
    ...query,
    text: `${query.text} ${names.map((name) => name.raw).join(' ')}`,
    slots,
    weight: slots.reduce((sum, slot) => sum + slot.weight, 0),
  };
}

/** "My name is Tom": whoever says so means themselves, also where the knowledge has a Tom. */
const CALLS_THEMSELVES =
  /\b(?:my name is|my name's|name is|i am|i'm|im|this is|it's|its|ich heisse|ich bin|mein name ist|hier ist|je m'appelle|je suis|me llamo|soy|mi chiamo|sono|me chamo|sou|ik heet|ik ben|mijn naam is)\s+((?:[\p{L}'-]+\s?){1,3})/gu;

/** A letter first, or so many digits that nobody orders as many, unless they are round. */
const NAMES_AN_ORDER = /^(?:\p{L}|(?!\d*00$)\d{5})/u;

/** What customers call themselves. Who stands in the knowledge ("is Dr Obi in on Mondays?") is asked about. */
function ownNames({ text, contactName, understanding }: AskInput, knowledge: KnowledgeSearch): readonly string[] {
  const introduced = new Set([...fold(text).matchAll(CALLS_THEMSELVES)].flatMap(([, words = '']) => words.split(/\s+/)));
  const isKnown = (word: string): boolean => knowledge.knows?.(word) === true || (knowledge.entryOf?.(word) ?? []).length > 0;
  const people = understanding.entities
    .filter(({ type }) => type === 'person')
    .flatMap(({ value }) => wordsOf(value).map(({ raw }) => raw))
    .filter((word) => introduced.has(fold(word)) || !isKnown(word));
  // What an order or a booking is called stands in no knowledge. "What is it to order 1000 flyers?" gives no name but an amount.
  const numbers = understanding.entities
    .filter(({ type, value }) => type === 'order_number' && NAMES_AN_ORDER.test(value))
    .flatMap(({ value }) => wordsOf(value).map(({ raw }) => raw))
    .filter((word) => !isKnown(word));
  return contactName === null ? [...people, ...numbers] : [...people, ...numbers, contactName];
}

/** Products the business knows, where the message names them, and places and companies that understanding found. */
function namesOf({ text, brand, understanding }: AskInput): readonly string[] {
  const lower = text.toLowerCase();
  const products = brand.products.filter((product) => lower.includes(product.toLowerCase()));
  const own = brand.company.toLowerCase();
  return [
    ...products,
    ...understanding.entities
      .filter((entity) => entity.type === 'location' || entity.type === 'product')
      .map((entity) => entity.value)
      .filter((value) => !own.includes(value.toLowerCase())),
  ];
}
