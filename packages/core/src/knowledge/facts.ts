import { monthOf, shortDayOf, weekdayOf } from './calendar-words.js';
import { NUMBER_WORDS } from './number-words.js';
import { memoOfText } from '../support/memo-of-text.js';
import { memoOfRecent } from '../support/memo-of-recent.js';
import { fold } from './words.js';

export type FactType = 'money' | 'percent' | 'time' | 'duration' | 'date' | 'weekday' | 'number' | 'url' | 'email' | 'phone';

/** A checkable value in a text. Two facts are the same when their keys are: `€1,299.00` and `1.299 EUR` share one. */
export interface Fact {
  readonly type: FactType;
  /** The value without its unit or currency, for comparing with untyped numbers. */
  readonly value: string;
  /** Unit, currency or empty. */
  readonly unit: string;
  readonly text: string;
  readonly index: number;
}

const NUMBER = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`;
const URL =
  /\b(?:https?:\/\/|www\.)[^\s<>()"']+|\b[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:com|org|net|io|shop|store|app|dev|de|at|ch|fr|es|it|pt|uk|eu|co|ai|info|example|test)\b(?:\/[^\s<>()"']*)?/giu;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.\p{L}{2,24}/giu;
const PHONE = /(?<![\w.,])[+(]{0,2}\d[\d ()/.\u00a0-]{5,22}\d(?![\w%€$£])/gu;
/** How a phone number begins or is grouped; other digits in a row are quantities or identifiers. */
const PHONE_SHAPE = /^(?:\+|\(|0)|^\d{3}[-. ]\d{3}[-. ]\d{4}$/;
const ISO_DATE = /\b(\d{4})-(\d{2})-(\d{2})\b/gu;
const DOTTED_DATE = /\b(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})?(?![\d])/gu;
const CLOCK = /(?<![€$£]\s?)\b(\d{1,2})(?:[:.h]|\sh\s)(\d{2})\b(?!\s?(?:€|eur|euro|%))\s*(am|pm|a\.m\.|p\.m\.)?/giu;
/** "3 in the afternoon", "8 de la mañana": which half of the day stands behind the hour. */
const HOUR_OF_DAY =
  /\b(\d{1,2})(?:[:.h](\d{2}))?(?:\s?(?:uhr|hs?|horas?|heures?|ore|uur|o['’]clock))?\s(?:(in the morning|de la ma[ñn]ana|da manh[ãa]|du matin|d(?:el|i) mattin[oa]|vormittags|morgens|['’]s (?:ochtends|morgens))|in the (?:afternoon|evening)|at night|de la (?:tarde|noche)|da (?:tarde|noite)|de l['’]apr[èe]s-midi|du soir|del pomeriggio|d(?:i|ella) sera|nachmittags|abends|['’]s (?:middags|avonds))(?!\p{L})/giu;
const HOUR = /\b(\d{1,2})\s?(?:(am|pm|a\.m\.|p\.m\.)|(uhr|h\b|o'clock))/giu;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d])(€|\$|£|chf|eur|usd|gbp)?\s?(${NUMBER})(?:(?:st|nd|rd|th)(?!\p{L})|\.(?=\s\p{L}))?(?:\sof)?[\s-]?(?:((?:€|\$|£|chf|eur|usd|gbp)(?!\p{L}|\s?\d)|%|(?:euros?|dollars?|pounds?|sterline|francs?|franken|prozent|percent|pour cent|por ciento|per cento|por cento)(?!\p{L}))|((?:(?:business|working)\s|werk)?\p{L}+(?:(?<=\b(?:jours?|giorn[oi]|d[ií]as?))\s(?:ouvr(?:able|é)s?|lavorativ[oi]|laborables?|hábiles|habiles|úteis|uteis))?))?`,
  'giu',
);
const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  '£': 'GBP',
  gbp: 'GBP',
  pound: 'GBP',
  pounds: 'GBP',
  sterline: 'GBP',
  chf: 'CHF',
  franc: 'CHF',
  francs: 'CHF',
  franken: 'CHF',
};
/** Unit words → unit and how many of its base: hours for short times, months for long ones. */
const UNITS: readonly (readonly [RegExp, string, number])[] = [
  [
    /^(?:business|working) ?days?$|^werktag(?:e|en)?$|^arbeitstag(?:e|en)?$|^werkdag(?:en)?$|^(?:jours?|giorn[oi]|dias?) (?:ouvr\w+|lavorativ[oi]|laborables?|habiles|uteis)$/,
    'workday',
    1,
  ],
  [/^(?:sek|secs?|seconds?|sekunden?|secondes?|segundos?|second[oi]|seconden)$/, 'hour', 1 / 3600],
  [/^(?:min|mins|minutes?|minuten?|minut[oi]s?)$/, 'hour', 1 / 60],
  [/^(?:hours?|hrs?|stunden?|std|heures?|horas?|or[ae]|uur|uren)$/, 'hour', 1],
  [/^(?:days?|tag(?:e|en)?|jours?|dias?|giorn[oi]|dag(?:en)?)$/, 'hour', 24],
  // Of a hotel they are no days: two nights are three days.
  [/^(?:nights?|nacht|nachten?|nuits?|noches?|nott[ei]|noites?)$/, 'night', 1],
  [/^(?:weeks?|wks?|wochen?|semaines?|semanas?|settiman[ae]|weken)$/, 'hour', 168],
  [/^(?:months?|monat(?:e|en)?|mois|mes(?:es)?|mes[ei]|maand(?:en)?)$/, 'month', 1],
  [/^(?:years?|jahr(?:e|en)?|ans?|annees?|anos?|ann[oi]|jaar|jaren)$/, 'month', 12],
];

/** Every value in a text, in order. Ranges such as `3–5 days` or `Monday to Friday` give all their values. */
export const factsOf = memoOfRecent(readFacts);

function readFacts(text: string): readonly Fact[] {
  if (!/[\p{L}\d]/u.test(text)) return [];
  const facts: Fact[] = [];
  let rest = text;
  const take = (pattern: RegExp, make: (match: RegExpMatchArray) => Omit<Fact, 'text' | 'index'> | undefined): void => {
    rest = rest.replace(pattern, (...parts: unknown[]) => {
      const match = parts.filter((part) => typeof part === 'string' || part === undefined) as RegExpMatchArray;
      const index = parts.find((part): part is number => typeof part === 'number') ?? 0;
      const whole = match[0] ?? '';
      const made = make(match);
      if (made === undefined) return whole;
      facts.push({ ...made, text: whole.trim(), index });
      return ' '.repeat(whole.length);
    });
  };
  if (text.includes('@')) take(EMAIL, (match) => ({ type: 'email', value: (match[0] ?? '').toLowerCase(), unit: '' }));
  if (text.includes('.')) take(URL, (match) => ({ type: 'url', value: urlKey(match[0] ?? ''), unit: '' }));
  if (/\d/.test(rest)) {
    take(ISO_DATE, (match) => ({ type: 'date', value: `${Number(match[3])}.${Number(match[2])}.`, unit: match[1] ?? '' }));
    take(DOTTED_DATE, (match) => dottedDate(match));
    take(HOUR_OF_DAY, (match) => clockFact(match[1], match[2] ?? '0', match[3] === undefined ? 'pm' : 'am'));
    take(CLOCK, (match) => clockFact(match[1], match[2], match[3]));
    take(HOUR, (match) => clockFact(match[1], '0', match[2]));
    take(PHONE, (match) => {
      const digits = (match[0] ?? '').replace(/\D/g, '');
      return digits.length >= 7 && digits.length <= 15 && PHONE_SHAPE.test((match[0] ?? '').trim())
        ? { type: 'phone', value: digits.replace(/^00/, '').replace(/^0/, ''), unit: '' }
        : undefined;
    });
    facts.push(...amounts(rest));
  }
  facts.push(...worded(rest));
  return facts.sort((left, right) => left.index - right.index);
}

/** Whether a value found in a reply is the value of a source: same type and unit, or one of the two without a unit. */
export function sameFact(claim: Fact, source: Fact): boolean {
  if (claim.type === 'number' && source.type === 'time') return Number(claim.value) * 60 === Number(source.value);
  if (claim.value !== source.value) return false;
  if (claim.type === 'number' || source.type === 'number')
    return !['url', 'email', 'phone', 'date', 'weekday'].includes(claim.type) || claim.type === source.type;
  return claim.type === source.type && (claim.unit === source.unit || claim.unit === '' || source.unit === '');
}

function urlKey(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?)]+$/, '')
    .replace(/\/$/, '');
}

function dottedDate(match: RegExpMatchArray): Omit<Fact, 'text' | 'index'> | undefined {
  const day = Number(match[1]);
  const month = Number(match[2]);
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { type: 'date', value: `${day}.${month}.`, unit: match[3] === undefined ? '' : match[3].padStart(4, '20') };
}

function clockFact(
  hours: string | undefined,
  minutes: string | undefined,
  half: string | undefined,
): Omit<Fact, 'text' | 'index'> | undefined {
  let hour = Number(hours);
  if (hour > 24 || Number(minutes) > 59) return undefined;
  const afternoon = half?.toLowerCase().startsWith('p') ?? false;
  if (afternoon && hour < 12) hour += 12;
  if (half !== undefined && !afternoon && hour === 12) hour = 0;
  return { type: 'time', value: String(hour * 60 + Number(minutes)), unit: '' };
}

/** A text with its hours that say their half of the day as clocks show them: `8 de la mañana` as `8:00`, `3 de la tarde` as `15:00`. */
export function withClocks(text: string): string {
  return text.replace(HOUR_OF_DAY, (whole, hours: string, minutes: string | undefined, morning: string | undefined) => {
    const value = Number(clockFact(hours, minutes ?? '0', morning === undefined ? 'pm' : 'am')?.value ?? Number.NaN);
    return Number.isNaN(value) ? whole : `${Math.floor(value / 60)}:${String(value % 60).padStart(2, '0')}`;
  });
}

/** "Children under 10 may swim": no day in May, which a preposition follows or nothing. */
const MAY = /^ (?!(?:and|or|at|by|for|from|in|is|on|please|to|till|until|with)\b)\p{Ll}/u;

function amounts(text: string): Fact[] {
  const found: { fact: Fact; end: number }[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const [whole, prefix, digits, suffix, word] = match;
    if (digits === undefined) continue;
    const index = match.index + whole.indexOf(digits);
    const value = numberKey(digits);
    const currency = CURRENCIES[(prefix ?? suffix ?? '').toLowerCase()];
    const base = { text: whole.trim(), index };
    const end = index + digits.length;
    if (currency !== undefined) found.push({ fact: { type: 'money', value, unit: currency, ...base }, end });
    else if (suffix !== undefined) found.push({ fact: { type: 'percent', value, unit: '', ...base }, end });
    else {
      const counts = word === undefined || (word === 'may' && MAY.test(text.slice(match.index + whole.length)));
      found.push({ fact: { ...(counts ? plain(value) : measured(value, fold(word))), text: digits, index }, end });
    }
  }
  return inheritUnits(text, found);
}

/** `3–5 days`, `€49–99`, `2 or 3 weeks`: a bare number takes over the unit of the number it is joined to. */
function inheritUnits(text: string, found: readonly { fact: Fact; end: number }[]): Fact[] {
  const facts = found.map((entry) => entry.fact);
  const joined = (left: number): boolean =>
    /^\s*[€$£]?\s*(?:-|–|—|to|or|and|bis|oder|und|a|à|ou|o|y|al|até|e|tot|of|en)\s*[€$£]?\s*$/iu.test(
      text.slice(found[left]?.end, facts[left + 1]?.index),
    );
  for (let position = facts.length - 2; position >= 0; position -= 1) {
    const current = facts[position];
    const next = facts[position + 1];
    if (current === undefined || next === undefined || !joined(position)) continue;
    if (current.type === 'number' && (next.type === 'money' || next.type === 'percent'))
      facts[position] = { ...current, type: next.type, unit: next.unit };
    else if (current.type === 'number' && next.type === 'duration') {
      // Words for working days are two in many languages, and one of them counts hours.
      const factor =
        next.unit === 'workday'
          ? 1
          : (UNITS.find(([pattern]) =>
              pattern.test(
                fold(
                  text
                    .slice(found[position + 1]?.end)
                    .trim()
                    .split(/[\s.,;)]/)[0] ?? '',
                ),
              ),
            )?.[2] ?? 1);
      facts[position] = { ...current, type: 'duration', unit: next.unit, value: tidy(Number(current.value) * factor) };
    } else if (current.type === 'number' && next.type === 'date' && Number(current.value) <= 31)
      facts[position] = { ...current, type: 'date', value: `${current.value}.${next.value.split('.')[1]}.` };
    else if (next.type === 'number' && current.type === 'money') facts[position + 1] = { ...next, type: 'money', unit: current.unit };
  }
  return facts;
}

function plain(value: string): Omit<Fact, 'text' | 'index'> {
  return { type: 'number', value, unit: '' };
}

function measured(value: string, word: string): Omit<Fact, 'text' | 'index'> {
  for (const [pattern, unit, factor] of UNITS)
    if (pattern.test(word)) return { type: 'duration', value: tidy(Number(value) * factor), unit };
  const month = monthOf(word);
  return month === undefined ? plain(value) : { type: 'date', value: `${value}.${month}.`, unit: '' };
}

/** "Once a month" is English, and no eleven in Spanish. */
const BEHIND_ONCE = new Set(
  'a an per every each you your we our the this that it they there he she i in on again more daily weekly monthly only or and'.split(' '),
);
const isOnce = (word: string, next: string | undefined): boolean => word === 'once' && next !== undefined && BEHIND_ONCE.has(next);

const WORDED = /\p{L}+(?:-\p{L}+)*/gu;
const RANGE_WORDS = new Set(['to', 'through', 'until', 'bis', 'a', 'au', 'al', 'ate']);

const WORKDAYS = new Set(['weekday', 'weekdays', 'werktags', 'wochentags']);
const WEEKEND = new Set(['weekend', 'weekends', 'wochenende', 'wochenenden', 'week-end', 'week-ends', 'fim-de-semana']);

/** A word folded, and whether it is a number, a day or a month by itself: most words are none, and are the same with every text. */
const readingOf = memoOfText((raw): { readonly folded: string; readonly counts: boolean } => {
  const folded = fold(raw);
  const isDay = folded.includes('-') || weekdayOf(folded, true) !== undefined || WORKDAYS.has(folded) || WEEKEND.has(folded);
  return { folded, counts: isDay || NUMBER_WORDS.has(folded) || monthOf(folded) !== undefined };
});

/** Days of the week with their ranges, months before their day (`May 4`), number words with their unit. */
function worded(text: string): Fact[] {
  const facts: Fact[] = [];
  if (text.match(WORDED)?.some((word) => readingOf(word).counts) !== true) return facts;
  const words = [...text.matchAll(WORDED)].map((match) => ({ raw: match[0], ...readingOf(match[0]), index: match.index }));
  const push = (type: FactType, value: string, unit: string, word: { raw: string; index: number }): void => {
    facts.push({ type, value, unit, text: word.raw, index: word.index });
  };
  let lastOfRange = -1;
  words.forEach((word, position) => {
    if (!word.counts) return;
    const next = words[position + 1];
    const value = isOnce(word.folded, next?.folded) ? undefined : NUMBER_WORDS.get(word.folded);
    if (value !== undefined) {
      const measure =
        next === undefined
          ? plain(String(value))
          : measured(String(value), next.folded === 'business' || next.folded === 'working' ? 'working days' : next.folded);
      if (measure.type === 'duration') push('duration', measure.value, measure.unit, word);
      else if (next !== undefined && weekdayOf(word.folded) === undefined && value > 2) push('number', String(value), '', word);
    }
    // `Weekday: Monday` is a column with its value.
    const isLabel =
      next !== undefined && weekdayOf(next.folded) !== undefined && /^\s*:\s*$/u.test(text.slice(word.index + word.raw.length, next.index));
    if (WORKDAYS.has(word.folded) && !isLabel) addDays(1, 5, word);
    if (WEEKEND.has(word.folded)) addDays(6, 0, word);
    const parts = word.folded.split('-');
    if (parts.length === 2) addDays(weekdayOf(parts[0] ?? '', true), weekdayOf(parts[1] ?? '', true), word);
    const other = next !== undefined && RANGE_WORDS.has(next.folded) ? words[position + 2] : next;
    const dashed = other !== undefined && (other !== next || /^\s*[-–—]\s*$/u.test(text.slice(word.index + word.raw.length, other.index)));
    const from = weekdayOf(word.folded, dashed);
    if (from !== undefined && dashed && other !== undefined && weekdayOf(other.folded, true) !== undefined) {
      addDays(from, weekdayOf(other.folded, true), word);
      lastOfRange = other.index;
    } else if (word.index !== lastOfRange) {
      const day = weekdayOf(word.folded) ?? shortDayOf(words[position - 1]?.folded, word.folded, next?.folded);
      if (day !== undefined) push('weekday', String(day), '', word);
    }
    const month = monthOf(word.folded);
    const day = month === undefined ? null : /^\s(\d{1,2})(?:st|nd|rd|th)?(?!\d|:)/.exec(text.slice(word.index + word.raw.length));
    if (day !== null) push('date', `${Number(day[1])}.${month}.`, '', word);
  });
  return facts;

  function addDays(from: number | undefined, to: number | undefined, word: { raw: string; index: number }): void {
    if (from === undefined || to === undefined) return;
    for (let day = from, steps = 0; steps < 7; day = (day + 1) % 7, steps += 1) {
      push('weekday', String(day), '', word);
      if (day === to) break;
    }
  }
}

/** `1,299.00`, `1.299` and `1 299` are 1299; `4,90` and `4.9` are 4.9. */
export function numberKey(digits: string): string {
  const compact = digits.replace(/['’\u00a0\u202f ]/g, '');
  const decimal = /^(.*?)[.,](\d{1,2}|\d{4,})$/.exec(compact);
  const whole = (decimal?.[1] ?? compact).replace(/[.,]/g, '');
  return tidy(Number(decimal === null ? whole : `${whole}.${decimal[2]}`));
}

function tidy(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}
