import type { KnowledgeHit } from '../domain/knowledge.js';
import { alikeTerms } from './alike-terms.js';
import { isConceptWord, phraseAt, splitVerbAt } from './concepts.js';
import { isStretch, nameDate, replaceDay } from './dates-in-slots.js';
import { isEveryday } from './everyday-words.js';
import { factsOf } from './facts.js';
import { isFalseFriend } from './false-friends.js';
import { datesOf } from './holidays.js';
import { type Quantity, quantitiesOf } from './intervals.js';
import { monthAsked } from './months.js';
import { NUMBER_WORDS } from './number-words.js';
import { placeOf } from './places.js';
import { type Slot, WEAK } from './slot.js';
import { guessLanguage, isFunctionWord, isWeakWord } from './stop-words.js';
import { isMark, seriesTerm } from './terms.js';
import { widerOf } from './thesaurus/wider.js';
import { weForms } from './we-forms.js';
import {
  ALSO_NAMES,
  ARTICLES,
  ASKED_VALUES,
  COORDINATORS,
  HOW_MANY,
  LIGHT_VERBS,
  LINKS,
  MEASURE,
  POSSESSIVES,
  UNIT_WORD,
  isMonthHere,
  isNameByCase,
  isShouted,
  isVerbAt,
  leadsToThing,
} from './words-around.js';
import { type Word, wordsOf } from './words.js';

export interface Query {
  readonly text: string;
  readonly language: string;
  readonly slots: readonly Slot[];
  /** The language to answer in where the knowledge has not the customer's. */
  readonly fallback?: string;
  /** The amounts it gives. */
  readonly quantities: readonly Quantity[];
  /** Sum of weights. */
  readonly weight: number;
  /** It reads what the message tells with what it asks, which is a guess: its answer must be worth more. */
  readonly withTold?: true;
  /** What says that the class it names takes in what was asked about: it is quoted with the answer, which must bear the name. */
  readonly via?: { readonly name: string; readonly hit: KnowledgeHit; readonly text: string };
}

export interface QueryOptions {
  /** ISO 639-1, where it is known. */
  readonly language?: string;
  /** ISO 639-1: what is understood where the question's language is not. */
  readonly fallback?: string;
  /** Names that must be met: products and entities of the tenant. */
  readonly names?: readonly string[];
  /** Words that say nothing about the subject: the customer's own name. */
  readonly ignore?: readonly string[];
  /** The company's own name: it asks for nothing. */
  readonly own?: (word: string) => boolean;
  /** Words that stand everywhere in this knowledge, so they tell answers apart less. */
  readonly common?: (word: string) => boolean;
  /** The languages of the knowledge (ISO 639-1), beside that of the question. Default: English. */
  readonly languages?: readonly string[];
  /** The lists of the knowledge in which a word names an entry. */
  readonly entryOf?: (word: string) => readonly string[];
  /** Whether names that begin with a word are told apart by a number or a letter. */
  readonly isSeries?: (word: string) => boolean;
  /** Whether a word stands in the names of many entries of one list. */
  readonly isFamily?: (word: string) => boolean;
}

/** Verbs such as "pay" that only lead to the thing asked about. */
const LIGHT = 0.4;
/** "my helmet": the customer's own thing stands for its kind, and a rule of the house rarely names it. */
const OWNED = 0.6;
/** A verb that the thesaurus does not know says less than the thing it is done to. */
const VERB = 0.4;
/** A word of nearly every document. */
const COMMON = 0.55;

/** "In may": what stands before it makes a month of it. */
const BEFORE_MONTH = /^(?:in|of|during|early|mid|late|next|until|till|since|through)$/;

export function parseQuery(text: string, options: QueryOptions = {}): Query {
  const typed = wordsOf(text);
  const folded = typed.map((word) => word.folded);
  const language = guessLanguage(folded, options.language);
  const words = typed.map((word) => (isFalseFriend(word.folded, language) ? { ...word, concepts: [] } : word));
  const names = nameSet(options.names);
  const ignored = nameSet(options.ignore);
  const trustCapitals = language !== 'de' && !isShouted(words);
  const slots: Slot[] = [];
  const particles = new Set<number>();
  let skip = 0;
  let linked = false;
  let lastContent = -2;
  let owned = false;
  let coordinated = false;
  words.forEach((word, position) => {
    if (skip > 0) {
      skip -= 1;
      return;
    }
    const phrase = phraseAt(folded, position);
    if (phrase !== undefined && !(phrase.concept === '#price' && leadsToThing(words, position + phrase.length, language))) {
      skip = phrase.length - 1;
      linked = false;
      // "How much do you charge" asks once.
      if (slots.some((slot) => slot.terms[0] === phrase.concept)) return;
      slots.push(phraseSlot(phrase.concept, words.slice(position, position + phrase.length), language));
      return;
    }
    const split = splitVerbAt(folded, position);
    if (split !== undefined || particles.has(position)) {
      if (split === undefined) return;
      particles.add(split.particle);
      slots.push({ raw: word.raw, terms: [split.concept], weight: 1, critical: false, place: false, joined: false });
      return;
    }
    if (ignored.has(word.stem)) return;
    const place = placeOf(word.folded, word.raw, words[position - 1]?.folded);
    const named = names.has(word.stem);
    const alsoName = ALSO_NAMES.has(word.folded) && position > 0 && /^\p{Lu}/u.test(word.raw);
    const isMay = word.folded === 'may' && BEFORE_MONTH.test(folded[position - 1] ?? '');
    if (place === undefined && !named && !alsoName && !isMay && isFunctionWord(word.folded, language)) {
      linked = LINKS.has(word.folded) || (linked && ARTICLES.has(word.folded));
      owned = POSSESSIVES.has(word.folded);
      coordinated = COORDINATORS.has(word.folded) || (coordinated && !linked);
      return;
    }
    const before = words[position - 1];
    if (before !== undefined && isMark(word.folded) && !before.concepts.includes('#size') && options.isSeries?.(before.raw) === true) {
      slots.push({
        raw: `${before.raw} ${word.raw}`,
        terms: [seriesTerm(before.stem, word.folded)],
        weight: 1,
        critical: true,
        place: false,
        joined: false,
        exact: true,
      });
      lastContent = position;
      return;
    }
    const entry = options.entryOf?.(word.raw) ?? [];
    const isEntry =
      entry.length > 0 &&
      (!isWeakWord(word.folded, language) || isPutAsName(words, position, trustCapitals)) &&
      (/^\p{Lu}/u.test(word.raw) || !isEveryday(word.folded, language));
    const isOwn = options.own?.(word.raw) === true;
    const unit =
      UNIT_WORD.test(word.folded) &&
      position > 0 &&
      (/^\d/.test(words[position - 1]?.folded ?? '') ||
        NUMBER_WORDS.has(words[position - 1]?.folded ?? '') ||
        HOW_MANY.test(folded.slice(0, position).join(' ')));
    const month = isMay || isMonthHere(word, language) ? monthAsked(word.folded) : undefined;
    if (month !== undefined && !named) {
      slots.push({
        raw: word.raw,
        terms: [word.stem, ...word.concepts],
        weight: LIGHT,
        critical: false,
        place: false,
        joined: false,
        month,
      });
      linked = false;
      return;
    }
    const filler =
      unit || MEASURE.test(word.folded) || isWeakWord(word.folded, language) || word.folded.length === 1 || /^\d{1,2}$/.test(word.folded);
    const weak = place === undefined && !named && !isEntry && filler && (unit || MEASURE.test(word.folded) || word.concepts.length === 0);
    // `Ember Duo`: the second word tells which.
    const isOfFamily =
      isEntry && !named && options.isFamily?.(word.raw) === true && (options.entryOf?.(words[position + 1]?.raw ?? '') ?? []).length > 0;
    const critical =
      !isOwn &&
      !isOfFamily &&
      (place !== undefined || named || alsoName || isEntry || (!weak && isNameByCase(word, position, trustCapitals, words)));
    slots.push({
      raw: word.raw,
      terms:
        place === undefined
          ? [
              entry[0]?.startsWith('=') === true ? entry[0].slice(1) : word.stem,
              ...(isEntry && !isConceptWord(word.folded) ? [] : word.concepts),
            ]
          : [place],
      weight: weak || isOwn ? WEAK : isOfFamily ? COMMON : critical ? 1 : weightOf(word, position, words, language, owned, options),
      critical: critical || /^(?:19|20)\d\d$/.test(word.folded),
      place: place !== undefined,
      joined: !weak && !isOwn && (linked || lastContent === position - 1),
      ...(isEntry ? { lists: entry } : {}),
      ...wider(word.concepts),
      ...(isEntry || named || place !== undefined || word.concepts.length > 0 ? {} : alike(word.folded, language, options.languages)),
      ...(coordinated ? { coordinated } : {}),
    });
    const previous = slots.at(-2);
    // The first of two words that stand together belongs to the second: a tourist office is no other office.
    if (!weak && lastContent === position - 1 && previous !== undefined) slots[slots.length - 2] = { ...previous, joined: true };
    if (!weak) coordinated = false;
    if (!weak) lastContent = position;
    linked = weak && linked;
    owned = weak && owned;
  });
  raiseHeaviest(slots);
  for (const fact of factsOf(text)) {
    if (fact.type === 'weekday' && !isStretch(text, fact.index) && !slots.some((slot) => slot.terms.includes(`%${fact.value}`)))
      replaceDay(slots, fact.text, fact.value);
  }
  for (const date of datesOf(text)) nameDate(slots, date);
  const fallback = options.fallback === undefined ? {} : { fallback: options.fallback };
  return { text, language, ...fallback, quantities: quantitiesOf(text), slots, weight: slots.reduce((sum, slot) => sum + slot.weight, 0) };
}

const KIND_BEHIND =
  /^(?:plans?|packages?|packets?|subscriptions?|tiers?|rates?|paket|pakete|tarif|abo|formule|forfait|abonnement|suscripcion|abbonamento|piano|plano|pacote|pakket)$/;
const BEFORE_NAME = /^(?:for|on|with|in|to|from|of|and|or|fur|bei|mit|im|zu|und|oder|pour|avec|con|para|per|com|voor|met)$/;

/** "The business plan", "and for business?", "on Business": a weak word stands for what bears its name only where it is put as a name. */
function isPutAsName(words: readonly Word[], position: number, trustCapitals: boolean): boolean {
  if (KIND_BEHIND.test(words[position + 1]?.folded ?? '')) return true;
  if (position === words.length - 1 && BEFORE_NAME.test(words[position - 1]?.folded ?? '')) return true;
  return trustCapitals && position > 0 && /^\p{Lu}/u.test(words[position]?.raw ?? '');
}

/** A phrase is met by what it means, or by its own words. One of function words alone, as "until when", says how it is asked, not what of. */
function phraseSlot(concept: string, words: readonly Word[], language: string): Slot {
  const telling = words.filter((word) => !isFunctionWord(word.folded, language) && !isWeakWord(word.folded, language));
  return {
    raw: words.map((part) => part.raw).join(' '),
    terms: [concept],
    ...wider([concept]),
    ...(telling.length === 0 ? {} : { parts: telling.map((word) => [word.stem, ...word.concepts]) }),
    weight: telling.length > 0 || ASKED_VALUES.has(concept) ? 1 : LIGHT,
    critical: false,
    place: false,
    joined: false,
  };
}

/** Words of the thesaurus have their concepts for it. */
function alike(folded: string, language: string, languages: readonly string[] = []): Pick<Slot, 'alike'> {
  const terms = [
    ...alikeTerms(folded, language, [...new Set([language, ...(languages.length > 0 ? languages : ['en'])])]),
    ...weForms(folded, language),
  ];
  return terms.length > 0 ? { alike: terms } : {};
}

function wider(concepts: readonly string[]): Pick<Slot, 'wider'> {
  const kinds = widerOf(concepts);
  return kinds.length > 0 ? { wider: kinds } : {};
}

/** Where every word is light, the heaviest of them are what the question is about. */
function raiseHeaviest(slots: Slot[]): void {
  const heaviest = Math.max(...slots.map((slot) => slot.weight));
  if (heaviest >= 1 || heaviest <= WEAK) return;
  slots.forEach((slot, index) => {
    if (slot.weight === heaviest) slots[index] = { ...slot, weight: 1 };
  });
}

function weightOf(word: Word, position: number, words: readonly Word[], language: string, owned: boolean, options: QueryOptions): number {
  if (LIGHT_VERBS.has(word.folded)) return LIGHT;
  if (options.common?.(word.raw) === true) return COMMON;
  if (owned) return OWNED;
  if (word.concepts.length === 0 && isEveryday(word.folded, language)) return LIGHT;
  return word.concepts.length === 0 && isVerbAt(position, words, language) ? VERB : 1;
}

function nameSet(names: readonly string[] | undefined): ReadonlySet<string> {
  return new Set((names ?? []).flatMap((name) => wordsOf(name).map((word) => word.stem)));
}
