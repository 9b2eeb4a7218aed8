import { isFunctionWord, isWeakWord } from './stop-words.js';
import type { Word } from './words.js';

/** Little words that plans and models are called by; a capital makes them names in any language. */
export const ALSO_NAMES = new Set(['pro', 'plus']);
export const LIGHT_VERBS = new Set(
  'accept accepts accepted akzeptiert akzeptieren nehmt acceptez acceptent aceptan acepta accettate aceitam aceita accepteren pay paying pays use using arrive arrives arrived send sending sent bring bringing keep leave put add include includes contain contains cover covers covered come comes apply choose become zahlen bezahlen nutzen senden schicken payer utiliser envoyer pagar usar mandar pagare usare mandare'.split(
    ' ',
  ),
);
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
export const POSSESSIVES = new Set(
  'my our mein meine meinen meinem meiner unser unsere mon ma mes notre nos mi mis nuestro nuestra mio mia miei meu minha meus minhas'.split(
    ' ',
  ),
);
/** `10am`, `500wh`: a number with its unit, not a name. */
export const MEASURE =
  /^\d+(?:am|pm|h|hr|hrs|min|km|kg|cm|mm|m|g|l|ml|gb|mb|tb|mah|wh|kwh|w|v|x|k|st|nd|rd|th|er|s|e|eur|usd|uhr|ft|foot|inch|in|lb|lbs|oz|gal|h\d+)$/;
export const COORDINATORS = new Set(['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e']);
/** `3 months`: the unit of a number is no subject. */
export const UNIT_WORD =
  /^(?:minutes?|mins?|minutos?|minut[oi]|minuten|hours?|hrs?|std|days?|weeks?|months?|years?|stunden?|tag(?:e|en)?|wochen?|monat(?:e|en)?|jahr(?:e|en)?|heures?|jours?|semaines?|mois|ans?|horas?|dias?|semanas?|mes(?:es)?|anos?|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|kg|qm|sqm|mq|kilos?|gb|tb|g|cm|mm|km|grams?|gramm|grammes?|gramos?|gramm[oi]|gramas?|litres?|liters?|litros?|watts?|kw|percent|prozent|persons?|people|personen|personnes|personas|persone|pessoas|guests?|euros?|eur|pounds?|am|pm|uhr)$/;
/** "How many days": the unit is asked for, it is no subject. */
export const HOW_MANY = /(?:how many|for how many|wie viele|wieviele|combien de|cuant[oa]s|quant[ie]|quant[oa]s|hoeveel)$/;
export const ARTICLES = new Set(
  'the a an der die das dem den des ein eine einem einen einer le la les un une el los las una il lo i gli o os as um uma de het een'.split(
    ' ',
  ),
);
export const LINKS = new Set(
  'in at from for with of without by near nach in aus fur mit bei ohne vers dans avec pour sans chez de en para con sin desde per da senza com sem'.split(
    ' ',
  ),
);

/** "Can I fly my drone", "¿puedo llevar…?", "darf man …en": what is done, by where it stands. */
export function isVerbAt(position: number, words: readonly Word[], language: string): boolean {
  const before = words[position - 1]?.folded ?? '';
  if (language === 'en') return ENGLISH_SUBJECTS.has(before);
  if (language === 'de' || language === 'nl') {
    const opened = words.some((word, index) => index < 3 && MODALS.has(word.folded));
    return position === words.length - 1 && opened && (words[position]?.folded.endsWith('en') ?? false);
  }
  return MODALS.has(before);
}

/** "How much is" asks for a price; "how much weight" asks for the weight. */
export function leadsToThing(words: readonly Word[], position: number, language: string): boolean {
  const phrase = `${words[position - 2]?.folded ?? ''} ${words[position - 1]?.folded ?? ''}`;
  const next = words[position];
  if (next === undefined || !/^(?:how much|wie viel)$|wieviel$/.test(phrase)) return false;
  if (isFunctionWord(next.folded, language) || next.concepts.includes('#price')) return false;
  return language === 'de'
    ? /^\p{Lu}/u.test(next.raw)
    : language === 'en' && !isWeakWord(next.folded, language) && position < words.length - 1;
}

export function isMonthHere({ raw, folded }: Word, language: string): boolean {
  if (/^\p{Lu}/u.test(raw)) return true;
  return !SHORT_MONTHS.has(folded) && (MONTHS_OF[folded] ?? language) === language;
}

export function isShouted(words: readonly Word[]): boolean {
  // The first word of a sentence has its capital anyway.
  const capitals = words.slice(1).filter((word) => /^\p{Lu}/u.test(word.raw)).length;
  return words.length > 2 && capitals > (words.length - 1) * 0.6;
}

/** A capital inside a sentence, or letters mixed with digits (`X200`), mark a name. */
export function isNameByCase(word: Word, position: number, trustCapitals: boolean, words: readonly Word[]): boolean {
  if (/\p{L}\d|\d\p{L}/u.test(word.raw) && word.raw.length > 2 && !MEASURE.test(word.folded)) return true;
  if (/^\p{Ll}+\p{Lu}/u.test(word.raw)) return true;
  if (!trustCapitals || position === 0 || word.raw.length < 2 || word.raw === 'I') return false;
  return /^\p{Lu}/u.test(word.raw) && !word.raw.startsWith("I'") && words.length > 1;
}

/** What phrases of function words ask for: "how much is it", "hasta qué hora". */
export const ASKED_VALUES: ReadonlySet<string> = new Set([
  '#price',
  '#hours',
  '#address',
  '#duration',
  '#phone',
  '#email',
  '#contact',
  '#distance',
  '#age',
  '#size',
]);
