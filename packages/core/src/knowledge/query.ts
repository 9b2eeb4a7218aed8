import { isConceptWord, phraseAt, splitVerbAt } from './concepts.js';
import { isEveryday } from './everyday-words.js';
import { factsOf } from './facts.js';
import { isFalseFriend } from './false-friends.js';
import { datesOf, type DayOfYear } from './holidays.js';
import { quantitiesOf, type Quantity } from './intervals.js';
import { monthAsked } from './months.js';
import { NUMBER_WORDS } from './number-words.js';
import { placeOf } from './places.js';
import { guessLanguage, isFunctionWord, isWeakWord } from './stop-words.js';
import { isMark, seriesTerm, termsLike, type Terms } from './terms.js';
import { widerOf } from './thesaurus/wider.js';
import { fold, isSlip, wordsOf, type Word } from './words.js';

/** One thing a question is about. */
export interface Slot {
  readonly raw: string;
  /** Any of these terms in a text covers the slot. */
  readonly terms: readonly string[];
  /** 1 for a word with meaning, less for verbs that lead to it and for the customer's own things, 0.2 for filler. */
  readonly weight: number;
  /** A name, a place or a product: an answer that does not mention it is about something else. */
  readonly critical: boolean;
  readonly place: boolean;
  /** Whether a word right before or after belongs to it, so that `platinum plan` is not answered by any plan. */
  readonly joined: boolean;
  /** The word is known as it stands, so a word one letter away is another word. */
  readonly exact?: boolean;
  /** Known words that it may mean, with how surely, 0–1; only of a word that is not known itself. */
  readonly near?: ReadonlyMap<string, number>;
  /** The lists in which the word names an entry: a row of another entry that only mentions it is no answer. */
  readonly lists?: readonly string[];
  /** Kinds that the thing belongs to: what holds for all of them holds for it. */
  readonly wider?: readonly string[];
  /** The month it names or lies in, 1–12: a season's price of other months is none for it. */
  readonly month?: number;
  /** Taken over from an earlier question: it says what is talked about, not what is asked. */
  readonly context?: boolean;
  /** Comes after "and" or "or": a part of the question of its own. */
  readonly coordinated?: boolean;
}

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
  /** The lists of the knowledge in which a word names an entry. */
  readonly entryOf?: (word: string) => readonly string[];
  /** Whether names that begin with a word are told apart by a number or a letter. */
  readonly isSeries?: (word: string) => boolean;
}

export const WEAK = 0.2;
/** How far a rule for the whole kind covers one of it. */
const OF_ITS_KIND = 0.75;
/** Verbs such as "pay" that only lead to the thing asked about. */
const LIGHT = 0.4;
/** "my helmet": the customer's own thing stands for its kind, and a rule of the house rarely names it. */
const OWNED = 0.6;
/** Little words that plans and models are called by; a capital makes them names in any language. */
const ALSO_NAMES = new Set(['pro', 'plus']);
const LIGHT_VERBS = new Set(
  'accept accepts accepted akzeptiert akzeptieren nehmt acceptez acceptent aceptan acepta accettate aceitam aceita accepteren pay paying pays use using arrive arrives arrived send sending sent bring bringing keep leave put add include includes contain contains cover covers covered come comes apply choose become zahlen bezahlen nutzen senden schicken payer utiliser envoyer pagar usar mandar pagare usare mandare'.split(
    ' ',
  ),
);
/** A verb that the thesaurus does not know says less than the thing it is done to. */
const VERB = 0.4;
/** A word of nearly every document. */
const COMMON = 0.55;
const ENGLISH_SUBJECTS = new Set('i we you they he she one to'.split(' '));
const MODALS = new Set(
  'kann konnen darf durfen muss mussen soll kan mag moet moeten puedo puede podemos pueden debo peux puis je peut on pouvez dois posso puo possiamo potete devo pode podemos podem posso devo'.split(
    ' ',
  ),
);
/** Months and seasons that are other words in other languages: written small they count in their own. */
const MONTHS_OF: Readonly<Record<string, string>> = {
  ete: 'fr',
  estate: 'it',
  lente: 'nl',
  mai: 'fr',
  mars: 'fr',
  marco: 'pt',
  spring: 'en',
};
const SHORT_MONTHS = new Set(['mar', 'set', 'ago', 'sep', 'sept', 'dez', 'nov', 'jan', 'jun', 'jul', 'feb', 'apr', 'may', 'march']);
const POSSESSIVES = new Set(
  'my our mein meine meinen meinem meiner unser unsere mon ma mes notre nos mi mis nuestro nuestra mio mia miei meu minha meus minhas'.split(
    ' ',
  ),
);
/** `10am`, `500wh`: a number with its unit, not a name. */
const MEASURE =
  /^\d+(?:am|pm|h|hr|hrs|min|km|kg|cm|mm|m|g|l|ml|gb|mb|tb|mah|wh|kwh|w|v|x|k|st|nd|rd|th|er|s|e|eur|usd|uhr|ft|foot|inch|in|lb|lbs|oz|gal|h\d+)$/;
const COORDINATORS = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e']);
/** `3 months`: the unit of a number is no subject. */
export const UNIT_WORD =
  /^(?:minutes?|hours?|days?|weeks?|months?|years?|minuten?|stunden?|tag(?:e|en)?|wochen?|monat(?:e|en)?|jahr(?:e|en)?|heures?|jours?|semaines?|mois|ans?|horas?|dias?|semanas?|mes(?:es)?|anos?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|kg|kilos?|gb|tb|g|cm|mm|km|grams?|gramm|grammes?|gramos?|gramm[oi]|gramas?|litres?|liters?|litros?|watts?|percent|prozent|persons?|people|personen|personnes|personas|persone|pessoas|guests?|euros?|eur|pounds?|am|pm|uhr)$/;
/** "How many days": the unit is asked for, it is no subject. */
const HOW_MANY = /(?:how many|for how many|wie viele|wieviele|combien de|cuant[oa]s|quant[ie]|quant[oa]s|hoeveel)$/;
const ARTICLES = new Set(
  'the a an der die das dem den des ein eine einem einen einer le la les un une el los las una il lo i gli o os as um uma de het een'.split(
    ' ',
  ),
);
const LINKS = new Set(
  'in at from for with of without by near nach in aus fur mit bei ohne vers dans avec pour sans chez de en para con sin desde per da senza com sem'.split(
    ' ',
  ),
);

/** Whether a slot says something about the subject; filler does not. */
export function isContent(slot: Slot): boolean {
  return slot.weight > WEAK;
}

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
      slots.push({
        raw: words
          .slice(position, position + phrase.length)
          .map((part) => part.raw)
          .join(' '),
        terms: [phrase.concept],
        ...wider([phrase.concept]),
        weight: 1,
        critical: false,
        place: false,
        joined: false,
      });
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
    if (place === undefined && !named && !alsoName && isFunctionWord(word.folded, language)) {
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
      entry.length > 0 && !isWeakWord(word.folded, language) && (/^\p{Lu}/u.test(word.raw) || !isEveryday(word.folded, language));
    const isOwn = options.own?.(word.raw) === true;
    const unit =
      UNIT_WORD.test(word.folded) &&
      position > 0 &&
      (/^\d/.test(words[position - 1]?.folded ?? '') ||
        NUMBER_WORDS.has(words[position - 1]?.folded ?? '') ||
        HOW_MANY.test(folded.slice(0, position).join(' ')));
    const month = isMonthHere(word, language) ? monthAsked(word.folded) : undefined;
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
    const critical =
      !isOwn && (place !== undefined || named || alsoName || isEntry || (!weak && isNameByCase(word, position, trustCapitals, words)));
    slots.push({
      raw: word.raw,
      terms:
        place === undefined
          ? [
              entry[0]?.startsWith('=') === true ? entry[0].slice(1) : word.stem,
              ...(isEntry && !isConceptWord(word.folded) ? [] : word.concepts),
            ]
          : [place],
      weight: weak || isOwn ? WEAK : critical ? 1 : weightOf(word, position, words, language, owned, options),
      critical: critical || /^(?:19|20)\d\d$/.test(word.folded),
      place: place !== undefined,
      joined: !weak && !isOwn && (linked || lastContent === position - 1),
      ...(isEntry ? { lists: entry } : {}),
      ...wider(word.concepts),
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

/** How far a slot is covered by terms, 0–1: the word itself or its place, a word of the same meaning, a typing slip. */
export function slotCoverage(slot: Slot, terms: Terms, kinds = true): number {
  for (let index = 0; index < slot.terms.length; index += 1) {
    const term = slot.terms[index] ?? '';
    if (terms.has(term)) return term.startsWith('#') ? 0.9 : 1;
  }
  if (kinds && slot.wider?.some((term) => terms.has(term)) === true) return OF_ITS_KIND;
  if (slot.near !== undefined) {
    let best = 0;
    for (const [term, sureness] of slot.near) if (sureness > best && terms.has(term)) best = sureness;
    return best;
  }
  const stem = slot.terms[0] ?? '';
  if (slot.exact === true || slot.place || slot.terms.length > 1 || stem.startsWith('#') || stem.startsWith('%')) return 0;
  for (const term of termsLike(stem, terms)) if (isSlip(stem, term)) return 0.8;
  return 0;
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

/** Marks the slots whose words are known: they were typed as meant. */
export function markKnown(slots: readonly Slot[], knows: (slot: Slot) => boolean): readonly Slot[] {
  return slots.map((slot) => (knows(slot) ? { ...slot, exact: true } : slot));
}

/** "For a weekend" is how long, not when. */
function isStretch(text: string, index: number): boolean {
  return /\b(?:for|fur|für|pour|por|per|voor) (?:an?|the|one|whole|ein(?:e|en)?|das|un|une|una|um|uma|een|het|le|il|el)(?: \w+)? $/i.test(
    text.slice(0, index),
  );
}

function replaceDay(slots: Slot[], raw: string, value: string): void {
  const index = slots.findIndex((slot) => slot.raw === raw);
  const slot: Slot = { raw, terms: [`%${value}`], weight: 1, critical: true, place: false, joined: false };
  if (index >= 0) slots[index] = slot;
}

/** A date is one thing to ask about: the words for it are not asked about by themselves. */
function nameDate(slots: Slot[], { day, words }: DayOfYear): void {
  const [number, month] = day.split('.').map(Number);
  const own = new Set(wordsOf(words).map((word) => word.folded));
  const rest = slots.filter(
    (slot) => !own.has(fold(slot.raw)) && slot.raw !== String(number) && (slot.month === undefined || slot.month !== month),
  );
  slots.splice(0, slots.length, ...rest);
  if (slots.some((slot) => slot.terms[0] === `%${day}`)) return;
  slots.push({
    raw: words === '' ? day : words,
    terms: [`%${day}`],
    weight: 1,
    critical: true,
    place: false,
    joined: false,
    ...(month === undefined ? {} : { month }),
  });
}

function weightOf(word: Word, position: number, words: readonly Word[], language: string, owned: boolean, options: QueryOptions): number {
  if (LIGHT_VERBS.has(word.folded)) return LIGHT;
  if (options.common?.(word.raw) === true) return COMMON;
  if (owned) return OWNED;
  if (word.concepts.length === 0 && isEveryday(word.folded, language)) return LIGHT;
  return word.concepts.length === 0 && isVerbAt(position, words, language) ? VERB : 1;
}

/** "Can I fly my drone", "¿puedo llevar…?", "darf man …en": what is done, by where it stands. */
function isVerbAt(position: number, words: readonly Word[], language: string): boolean {
  const before = words[position - 1]?.folded ?? '';
  if (language === 'en') return ENGLISH_SUBJECTS.has(before);
  if (language === 'de' || language === 'nl') {
    const opened = words.some((word, index) => index < 3 && MODALS.has(word.folded));
    return position === words.length - 1 && opened && (words[position]?.folded.endsWith('en') ?? false);
  }
  return MODALS.has(before);
}

/** "How much is" asks for a price; "how much weight" asks for the weight. */
function leadsToThing(words: readonly Word[], position: number, language: string): boolean {
  const phrase = `${words[position - 2]?.folded ?? ''} ${words[position - 1]?.folded ?? ''}`;
  const next = words[position];
  if (next === undefined || !/^(?:how much|wie viel)$|wieviel$/.test(phrase)) return false;
  if (isFunctionWord(next.folded, language) || next.concepts.includes('#price')) return false;
  return language === 'de'
    ? /^\p{Lu}/u.test(next.raw)
    : language === 'en' && !isWeakWord(next.folded, language) && position < words.length - 1;
}

function isMonthHere({ raw, folded }: Word, language: string): boolean {
  if (/^\p{Lu}/u.test(raw)) return true;
  return !SHORT_MONTHS.has(folded) && (MONTHS_OF[folded] ?? language) === language;
}

function nameSet(names: readonly string[] | undefined): ReadonlySet<string> {
  return new Set((names ?? []).flatMap((name) => wordsOf(name).map((word) => word.stem)));
}

function isShouted(words: readonly Word[]): boolean {
  // The first word of a sentence has its capital anyway.
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word.raw)).length;
  return words.length > 2 && capitals > (words.length - 1) * 0.6;
}

/** A capital inside a sentence, or letters mixed with digits (`X200`), mark a name. */
function isNameByCase(word: Word, position: number, trustCapitals: boolean, words: readonly Word[]): boolean {
  if (/\p{L}\d|\d\p{L}/u.test(word.raw) && word.raw.length > 2 && !MEASURE.test(word.folded)) return true;
  if (/^\p{Ll}+\p{Lu}/u.test(word.raw)) return true;
  if (!trustCapitals || position === 0 || word.raw.length < 2 || word.raw === 'I') return false;
  return /^\p{Lu}/u.test(word.raw) && !word.raw.startsWith("I'") && words.length > 1;
}
