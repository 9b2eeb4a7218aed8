import { NUMBER_WORDS } from './number-words.js';
import { memoOfRecent } from '../support/memo-of-recent.js';
import { memoOfText } from '../support/memo-of-text.js';
import { monthOf } from './calendar-words.js';
import { fold, stemOf } from './words.js';

/** What a quantity is measured in: durations share one unit, ages another; anything else is its own. */
type Unit = string;

/** An amount with its unit, as in "a delay of 2 hours" or "my daughter is 7". */
export interface Quantity {
  readonly amount: number;
  readonly unit: Unit;
}

/** From which to which amount something holds: `60 to 119 minutes`, `up to 5 m`, `67+`. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
  /** One amount by itself: it names something, such as `7 days` of a pass. */
  readonly exact: boolean;
}

/** Word of a unit, folded → its unit and how many of it. Without a number before them these words mean nothing here. */
const UNITS: readonly (readonly [RegExp, Unit, number])[] = [
  [/^(?:min|mins|minutes?|minuten?|minut[oi]s?|minuut)$/, 'duration', 1],
  [/^(?:h|hrs?|hours?|stunden?|heures?|horas?|or[ae]|uur|uren)$/, 'duration', 60],
  [/^(?:days?|tag(?:e|en|es)?|jours?|dias?|giorn[oi]|dag(?:en)?)$/, 'duration', 1_440],
  [/^(?:weeks?|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken))$/, 'duration', 10_080],
  [/^(?:months?|monat(?:e|en|s)?|mois|mes(?:es)?|mes[ei]|maand(?:en)?)$/, 'duration', 43_800],
  [/^(?:years?|jahr(?:e|en|es)?|annees?|anos?|ann[oi]|ans?|jaar)$/, 'duration', 525_600],
  [/^(?:kg|kilos?|kilogramm?s?|kilogrammes?|kilogramos?|quilos?|chil[oi])$/, 'kg', 1],
  [/^(?:g|grams?|gramm|grammes?|gramos?|gramm[oi]|gramas?)$/, 'kg', 0.001],
  [/^(?:t|tons?|tonnes?|tonnen)$/, 'kg', 1_000],
  // `m²` is read as `m`.
  [/^(?:m|qm|sqm|mq|quadratmeter\w*|metres?|meters?|metern?|metros?|metr[oi])$/, 'm', 1],
  [/^(?:cm|centimet\w+|zentimeter\w*)$/, 'm', 0.01],
  [/^(?:mm|millimet\w+|milimetr\w+)$/, 'm', 0.001],
  [/^(?:km|kilomet\w+)$/, 'm', 1_000],
  [/^(?:ft|foot|feet|footers?)$/, 'm', 0.3048],
  [/^(?:l|lit(?:re|er)s?|litros?|litr[oi])$/, 'l', 1],
  [/^(?:ml|millilit\w+|mililitr\w+)$/, 'l', 0.001],
  [/^(?:cl|centilit\w+)$/, 'l', 0.01],
  [/^(?:w|watts?)$/, 'watt', 1],
  [/^(?:kw|kilowatts?)$/, 'watt', 1_000],
  [/^(?:gb)$/, 'gb', 1],
  [/^(?:tb)$/, 'gb', 1_000],
  [
    /^(?:people|persons?|guests?|participants?|passengers?|employees?|members?|users?|personen?|person|leuten?|gasten?|teilnehmer\w*|mitarbeiter\w*|mann|kindern?|children|kids|personnes?|participants?|personas?|persone|pessoas?|mensen)$/,
    'people',
    1,
  ],
];
const AGE = /^[- ]?(?:years?|yrs?|jahre?|ans|anos|anni|jaar)?[- ]?(?:olds?|yo\b|y\/o|jahrig\w*|alt\b|oud\b)/;
const NUMBER = /(?<![\p{L}\d.,:])(\d{1,4}(?:[.,]\d{1,2})?)(?![\d:]|[.,]\d)/gu;
const OF_AGE = /(?:\baged?|\bage of|\bim alter von|\bages|\balter|\bage|\bedad|\beta)\s*(?:from\s*|of\s*|ab\s*|de\s*)?$/;
const IS_OLD = /\b(?:is|are|am|turns|turned|just turned|ist|bin|wird|a|tiene|ha|tem)\s*$/;
const YOUNG =
  /\b(?:children|kids|babies|toddlers|kinder|enfants|ninos|bambini|criancas|kinderen)\s+(?:under|below|unter|de moins de|menores de|sotto i|onder(?: de)?)\s*$/;
const PERSON =
  /\b(?:son|daughter|kid|child|boy|girl|mother|father|mum|mom|dad|grandma|grandpa|grandmother|grandfather|he|she|sohn|tochter|kind|oma|opa|mutter|vater|fils|fille|hijo|hija|figlio|figlia|filho|filha|zoon|dochter)\b/;

const YEAR = 525_600;
/** "Mia figlia di 8 anni", "un niño de 5 años": so old, not so long. */
const OF_PERSON =
  /\b(?:fil(?:s|le)|enfants?|garcons?|bebes?|hij[oa]s?|nin[oa]s?|chic[oa]s?|figli[oae]?|bambin[oaie]|ragazz[oaie]|neonat[oaie]|filh[oa]s?|criancas?|menin[oa]s?|personas?|personnes?|persone?|pessoas?|adult[oaie]s?|perr[oa]s?|cane|chiens?|(?:mein\w* )?(?:sohn|tochter|kind(?:er)?))\s+(?:de|d'|di|da|von|mit)\s*$/;

const UP_TO =
  /(?:up to|at most|maximum of|max\.?|no more than|not more than|until|bis(?: zu)?|hochstens|maximal|jusqu'a|jusqu a|hasta|fino a|ate|tot)\s*(?:the age of\s*|age\s*)?$/;
const BELOW =
  /(?:under|below|less than|younger than|shorter than|lighter than|unter|weniger als|moins de|menos de|menores de|meno di|sotto i|onder|jonger dan|minder dan)\s*(?:the age of\s*|age\s*|de\s*)?$/;
const FROM =
  /(?:from(?: the age of)?|at least|minimum of|min\.?|starting at|ab|mindestens|a partir de|a partir dos?|des|desde|da|dai|almeno|vanaf|minimaal)\s*$/;
const ABOVE =
  /(?:over|above|more than|older than|longer than|heavier than|exceeding|uber|mehr als|alter als|plus de|mas de|mayores de|piu di|oltre|mais de|acima de|boven|meer dan|ouder dan)\s*(?:the age of\s*|de\s*)?$/;
/** "Until 48 hours before the start": so long before or longer. "Up to 60 days ahead" is no more than that. */
const BEFORE_IT = /^\s*(?:before|prior to|vorher|vor|avant|antes|prima|voor)\b/;
const OR_MORE =
  /^\s*(?:\+|or more|and (?:more|over|older|up|above)|or (?:over|older|above)|und mehr|oder mehr|und alter|ou plus|et plus|o mas|y mas|o piu|e oltre|ou mais|of meer|en ouder)/;
const TO = /^\s*(?:-|–|—|to|bis|a|à|al|ate|tot)\s*$/;

const ONE_PERIOD = /\b(?:an?|the|one|whole|full|ganze\w*|hele|la|die|eine?n?|une?|una|uma?|een) /i;
const NONE: readonly Interval[] = [];
const NUMBER_WORD = new RegExp(`(?<!\\p{L})(?:${[...NUMBER_WORDS.keys()].join('|')})(?!\\p{L})`, 'iu');

interface Found {
  readonly amount: number;
  readonly start: number;
  readonly end: number;
  readonly unit: { readonly name: Unit; readonly factor: number } | undefined;
  readonly age: boolean;
  /** `children under 6`: the age meant is below the number. */
  readonly young: boolean;
}

function numbersIn(folded: string): Found[] {
  const found: Found[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    const start = match.index;
    const end = start + match[0].length;
    const after = folded.slice(end);
    const word = /^[\s-]?(\p{L}+)/u.exec(after)?.[1] ?? '';
    const before = folded.slice(Math.max(0, start - 40), start);
    const money = CURRENCY_BEFORE.test(before) || CURRENCY_BEHIND.test(after);
    const unit = money ? MONEY : FEET.test(after) ? FOOT : (UNITS.find(([pattern]) => pattern.test(word)) ?? countedUnit(word));
    const young = YOUNG.test(before);
    const age =
      young ||
      AGE.test(after.trimStart()) ||
      (unit?.[1] === 'duration' && unit[2] >= YEAR && OF_PERSON.test(before)) ||
      OF_AGE.test(before) ||
      ((unit === undefined || unit[1].startsWith('~')) && IS_OLD.test(before) && PERSON.test(before));
    found.push({
      amount: Number((match[1] ?? '').replace(',', '.')),
      young,
      start,
      end,
      unit: unit === undefined ? undefined : { name: unit[1], factor: unit[2] },
      age,
    });
  }
  return found;
}

/** A sum: what something costs is none of these, from which sum on something holds is. */
const MONEY: readonly [RegExp, Unit, number] = [/^/, 'money', 1];
const CURRENCY_BEFORE = /(?:[€£$]|\b(?:eur|chf|usd|gbp)) ?$/;
const CURRENCY_BEHIND = /^ ?(?:[€£$]|(?:eur|euros?|chf|usd|gbp|pounds?|libras|dollars?|franken)\b)/;

/** `8'0"`: feet; the inches behind them are no amount of their own. */
const FEET = /^['’′] ?\d{1,2} ?(?:["”″]|'')/;
const FOOT: readonly [RegExp, Unit, number] = [/^/, 'm', 0.3048];

/** `the first hour` is one hour. */
const FIRST_OF =
  /\b(?:the|die|der|den|la|el|il|de) (?:first|erste[nrs]?|premiere?|primer[ao]?|prim[ao]|eerste) (?=(?:year|month|week|day|hour|night|jahr|monat|woche|tag|stunde|annee|mois|semaine|jour|heure|mes|semana|dia|hora|anno|mese|giorno|ora|uur|dag|maand)\b)/g;
const ONE_OF =
  /\b(for|in|fur|pour|por|per|voor|durante|during)\s+(?:an?|the|one|ein(?:en|e)?|eine[nr]?|une?|una|uma?|een|la|el|il|die|der|den|het|de)\s+(?:(?:whole|full|entire|ganze[nrs]?|volle[nrs]?|entiere?|toute|completa?|entera?|intera?|inteira?|hele)\s+)?(?=(?:year|month|week|day|jahr|monat|woche|tag|an|annee|mois|semaine|jour|ano|mes|semana|dia|anno|mese|settimana|giorno|jaar|maand|week|dag)\b)()/g;

/** `3 seats`: what is counted is a unit of its own. */
function countedUnit(word: string): readonly [RegExp, Unit, number] | undefined {
  return word.length < 4 || monthOf(word) !== undefined || NUMBER_WORDS.has(word) ? undefined : [/^/, `~${stemOf(word)}`, 1];
}

/** Number words become digits where a unit follows: `two hours`. */
function withDigits(text: string): string {
  return fold(text)
    .replace(ONE_OF, '$1 1 $2')
    .replace(FIRST_OF, ' 1 ')
    .replace(/\p{L}+-\p{L}+(?=\s\p{L}+)/gu, (word) => String(NUMBER_WORDS.get(word) ?? word))
    .replace(/\p{L}+(?=[\s-]\p{L}+)/gu, (word) => String(NUMBER_WORDS.get(word) ?? word));
}

/** "How much is a kilo", "price per litre", "was kostet das Kilo": one of it. No hour or metre: who asks by these counts them. */
const ONE_UNIT =
  /(?<!\b(?:half|quarter of) )\b(?:an?|the|per|each|one|ein(?:en|es)?|das|pro|je|le|du|au|un|el|por|al|il|lo|o|ao|um|het|een)\s+(?=(?:kg|kilo|kilogram|kilogramm|kilogramme|kilogramo|quilo|chilo|litre|liter|litro)\b)/g;

/** The amounts a question gives. */
export const quantitiesOf = memoOfRecent((typed): readonly Quantity[] => {
  const text = fold(typed).replace(ONE_UNIT, '$& 1 ');
  if (!/\d/.test(text) && !NUMBER_WORD.test(text) && !ONE_PERIOD.test(text)) return [];
  return numbersIn(withDigits(text)).flatMap(({ amount, unit, age, young }) =>
    age
      ? [{ amount: young ? amount - 0.5 : amount, unit: 'age' }]
      : unit === undefined
        ? []
        : [{ amount: amount * unit.factor, unit: unit.name }],
  );
});

/** The conditions and names in numbers that a text states. Numbers without a unit may be ages: their unit is empty. */
export const intervalsOf = memoOfText((text): readonly Interval[] =>
  /\p{N}/u.test(text) || NUMBER_WORD.test(text) ? readIntervals(text) : NONE,
);

function readIntervals(text: string): readonly Interval[] {
  const folded = withDigits(text);
  const found = numbersIn(folded);
  const intervals: Interval[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const current = found[index];
    if (current === undefined) continue;
    const next = found[index + 1];
    const before = folded.slice(Math.max(0, current.start - 30), current.start).replace(CURRENCY_BEFORE, '');
    if (next !== undefined && TO.test(folded.slice(current.end, next.start))) {
      const unit = next.unit ?? current.unit;
      const own = current.unit ?? next.unit;
      const name = next.age || current.age ? 'age' : (unit?.name ?? '');
      // "59 to 30 days before" is told from its far end.
      const [from, to] = [current.amount * (own?.factor ?? 1), next.amount * (unit?.factor ?? 1)];
      intervals.push({ from: Math.min(from, to), to: Math.max(from, to), unit: name, exact: false });
      index += 1;
      continue;
    }
    const after = folded.slice(
      current.end + (current.unit === undefined ? 0 : (/^[\s-]?(?:\p{L}+|[€£$])/u.exec(folded.slice(current.end))?.[0].length ?? 0)),
    );
    const amount = current.amount * (current.unit?.factor ?? 1);
    const unit = current.age ? 'age' : (current.unit?.name ?? '');
    if (UP_TO.test(before) && unit === 'duration' && BEFORE_IT.test(after))
      intervals.push({ from: amount, to: Infinity, unit, exact: false });
    else if (UP_TO.test(before)) intervals.push({ from: -Infinity, to: amount, unit, exact: false });
    else if (BELOW.test(before)) intervals.push({ from: -Infinity, to: amount - 1e-6, unit, exact: false });
    else if (ABOVE.test(before)) intervals.push({ from: amount + 1e-6, to: Infinity, unit, exact: false });
    else if (FROM.test(before) || OR_MORE.test(after)) intervals.push({ from: amount, to: Infinity, unit, exact: false });
    else if (unit !== '' && unit !== MONEY[1]) intervals.push({ from: amount, to: amount, unit, exact: true });
  }
  return intervals;
}

/**
 * Whether what a text says of numbers takes in the amounts of a question: `yes`, `no`, or `silent` where it states nothing in
 * that unit. An age is also met by a bare range, as in `Child (6–15)`.
 */
export function takesIn(intervals: readonly Interval[], quantities: readonly Quantity[]): 'yes' | 'no' | 'silent' {
  let said = false;
  for (const { amount, unit } of quantities) {
    const same = intervals.filter((interval) => interval.unit === unit || (unit === 'age' && interval.unit === ''));
    if (same.length === 0) continue;
    if (!same.some(({ from, to, exact }) => (exact ? near(amount, from) : amount >= from && amount <= to))) return 'no';
    said = true;
  }
  return said ? 'yes' : 'silent';
}

/** A year is 12 months and a month 30 days, nearly. */
function near(left: number, right: number): boolean {
  return Math.abs(left - right) <= 0.03 * Math.max(left, right);
}
