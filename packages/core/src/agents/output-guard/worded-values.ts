import { mayNameMonth, monthOf } from '../../knowledge/calendar-words.js';
import type { Fact } from '../../knowledge/facts.js';
import { NUMBER_WORDS } from '../../knowledge/number-words.js';
import { sameLength } from '../../knowledge/words.js';

/** Spellings of a length of time or a month that hold no digit, which `factsOf` does not read. */
interface Wording {
  readonly pattern: RegExp;
  /** `hour` or `month`, as `factsOf` counts. */
  readonly unit: 'hour' | 'month';
  readonly value: number;
}

/** Twelve o'clock by name, folded: minutes of the day. */
const NOON = /(?<![\p{L}\d])(?:(?:12 )?(?:noon|midday)|mittags|midi|mediodia|mezzogiorno|meio-dia)(?!\p{L})/gu;
const MIDNIGHT = /(?<![\p{L}\d])(?:(?:12 )?midnight|mitternacht|minuit|medianoche|mezzanotte|meia-noite)(?!\p{L})/gu;

const DAY = 24;
const WEEK = 168;
/** "£5 an hour" is a rate, "about an hour" a time. */
const AFTER = String.raw`(?<=\b(?:about|around|roughly|approximately|almost|nearly|over|than|within|after|for|takes?|lasts?|least|every|only|just) )`;
/** "A week before the event". */
const AHEAD = String.raw`(?= (?:before|after|ahead|in advance|earlier|later|prior|long|old)\b)`;
/** Folded, longest first: a quarter of an hour holds an hour. Six languages and Dutch. */
const WORDINGS: readonly Wording[] = [
  [
    "(?:an|one) hour and a half|one and a half hours?|anderthalb stunden?|eineinhalb stunden?|(?:une )?heure et demie|(?:una )?hora y media|un'ora e mezz[ao]|(?:uma )?hora e meia|anderhalf uur",
    'hour',
    1.5,
  ],
  [
    "(?:an|one) hour and a quarter|eineinviertel stunden?|(?:une )?heure et quart|(?:una )?hora y cuarto|un'ora e un quarto|(?:uma )?hora e um quarto",
    'hour',
    1.25,
  ],
  [
    "three[- ]quarters of an hour|dreiviertel ?stunden?|trois[- ]quarts d'heure|tres cuartos de hora|tre quarti d'ora|tres quartos de hora|drie kwartier",
    'hour',
    0.75,
  ],
  [
    "(?:a )?quarter of an hour|(?:a )?quarter[- ]hour|viertel ?stunden?|(?:un )?quart d'heure|(?:un )?cuarto de hora|(?:un )?quarto d'ora|(?:um )?quarto de hora|(?:een )?kwartier",
    'hour',
    0.25,
  ],
  [
    "half an hour|half[- ]hour|halben? stunde|halbstund\\w*|(?:une )?demi-heure|media hora|mezz'?\\s?ora|meia hora|(?:een )?half ?uur",
    'hour',
    0.5,
  ],
  ['half a day|halben? tag|(?:une )?demi-journee|medio dia|mezza giornata|meio dia|halve dag', 'hour', DAY / 2],
  ['a fortnight|fortnight|quinze jours|quindici giorni|quincena', 'hour', 2 * WEEK],
  ["half a year|half-year|halbe[sn]? jahr|halbjahr|(?:une )?demi-annee|medio ano|mezz'?\\s?anno|meio ano|half jaar", 'month', 6],
  [
    'one and a half years|anderthalb jahre|eineinhalb jahre|(?:un )?an et demi|ano y medio|un anno e mezzo|ano e meio|anderhalf jaar',
    'month',
    18,
  ],
  ['(?:one|a single|einer?) (?:working|business) week|einer arbeitswoche', 'hour', WEEK],
  [`${AFTER}an? hour|an? hour${AHEAD}|one hour|(?<!(?:pro|je) )einer? stunde|une heure|una hora|una? ora|uma hora|een uur`, 'hour', 1],
  [
    `${AFTER}a day|a day${AHEAD}|one day|(?<!(?:pro|je) )eine[nms]? tag(?:es)?|un jour|une journee|un dia|un giorno|um dia|een dag`,
    'hour',
    DAY,
  ],
  [
    `${AFTER}a week|a week${AHEAD}|one week|(?<!(?:pro|je) )einer? woche|une semaine|una semana|una settimana|uma semana|een week`,
    'hour',
    WEEK,
  ],
  [`${AFTER}a month|a month${AHEAD}|one month|(?<!(?:pro|je) )eine[nms]? monats?|un mois|un mes|un mese|um mes|een maand`, 'month', 1],
  [
    `${AFTER}a year|a year${AHEAD}|one year|(?<!(?:pro|je) )eine[ms]? jahr(?:es)?|un an|une annee|un ano|un anno|um ano|een jaar`,
    'month',
    12,
  ],
].map(([words, unit, value]) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${words})(?!\p{L})`, 'gu'),
  unit: unit as Wording['unit'],
  value: Number(value),
}));
/** What tells at a glance that none of these is there. */
const ANY =
  /\b(?:one|an? (?:hour|day|week|month|year)|half|halb|halbe\w*|fortnight|quarter\w*|viertel\w*|dreiviertel\w*|ein\w*|anderthalb|un|una|une|um|uma|een|demi\w*|media|medio|mezz\w*|meia|meio|quart|quarts|cuartos?|quart[io]s?|kwartier|quinze|quindici|quincena|arbeitswoche|tres|trois|tre|drie|hora|heure|ano|anderhalf|halve)\b/;

/** "In May 2027", "since March", "im Februar": a month without its day. */
const MONTH =
  /\b(?:(?:in|until|till|from|since|by|before|after|during|im|seit|ab|bis|vor|nach|en|des|depuis|avant|apres|jusqu'en|desde|hasta|a|da|di|fino a|em|ate|mid|early|late|end of|anfang|mitte|ende)[ -])(\p{L}{3,10})\b(?! \d{1,2}\b(?!\d))(?:\s(?:de |del |do )?(\d{4}))?|\b(\p{L}{3,10})\s(?:de |del |do )?(\d{4})\b/gu;

const HOUR =
  '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|ein|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|due|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|duas|tres|quatro|sete|oito|doze|twee|drie|vijf|zes|zeven|negen|tien|twaalf|\\d{1,2})';
/** "Half six" is half past five in Dutch and half past six in English: the hour says which. */
const ENGLISH_HOUR = '(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const DUTCH_HOUR = String.raw`(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|\d{1,2})`;
/** What stands behind an hour that is no number of anything. */
const ALONE = String.raw`(?=\s*(?:[.,;:!?)]|$)| (?:uhr|o'clock|on|in the|at night|every|and|am|an|im|und|abends|morgens|de la|en punto|los|y|del|di|in punto|il|da|de|em|no|na|e)\b(?! (?:half|media|mezza|meia|cuarto|un quarto|um quarto|quarto)))`;
/** "Half past six", "halb sieben", "six heures et demie", "at six": minutes after the hour that is named. */
const CLOCKS: readonly (readonly [RegExp, number])[] = (
  [
    [`half past ${HOUR}`, 30],
    [`quarter past ${HOUR}`, 15],
    [`quarter to ${HOUR}`, -15],
    [`half ${ENGLISH_HOUR}${ALONE}`, 30],
    [`halb ${HOUR}(?! ?(?:tag|jahr))`, -30],
    [`viertel nach ${HOUR}`, 15],
    [`viertel vor ${HOUR}`, -15],
    [`${HOUR} heures? et demie`, 30],
    [`${HOUR} heures? et quart`, 15],
    [`${HOUR} heures? moins (?:le )?quart`, -15],
    [`(?:las|a la|de|a|hasta) ${HOUR} y media(?! (?:horas?|dias?|semanas?|mes(?:es)?|anos?))`, 30],
    [`(?:las|a la|de|a|hasta) ${HOUR} y cuarto`, 15],
    [`(?:las|a la|de|a|hasta) ${HOUR} menos cuarto`, -15],
    [`(?:le|alle|dalle) ${HOUR} e mezz[ao]`, 30],
    [`(?:le|alle|dalle) ${HOUR} e (?:un )?quarto`, 15],
    [`(?:le|alle|dalle) ${HOUR} meno (?:un )?quarto`, -15],
    [`(?:as|das) ${HOUR} e meia`, 30],
    [`(?:as|das) ${HOUR} e (?:um )?quarto`, 15],
    [`half ${DUTCH_HOUR}(?= uur| in de|[.,]|$)`, -30],
    [`kwart over ${HOUR}`, 15],
    [`kwart voor ${HOUR}`, -15],
    [`(?:(?:closes?|opens?|starts?|ends?|begins?|open|serv\\w+) (?:at|from|until|till)|until|till) ${ENGLISH_HOUR}${ALONE}`, 0],
    [`um (eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)${ALONE}`, 0],
    [`(?:a|desde|hasta) las (dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)${ALONE}`, 0],
    [`(?:alle|dalle) (due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici)${ALONE}`, 0],
    [`(?:as|das) (duas|tres|quatro|cinco|seis|sete|oito|nove|dez|onze|doze)${ALONE}`, 0],
  ] as const
).map(([words, minutes]) => [new RegExp(String.raw`(?<![\p{L}\d])(?:${words})(?!\p{L})`, 'gu'), minutes]);
const MAY_BE_CLOCK =
  /\b(?:past|quarter|quart|cuarto|quarto|halb|viertel|demie|media|mezz[ao]|meia|half|kwart|at|from|until|till|um|las|alle|dalle|as|das)\b/;
/** All of them at once: most texts with "at" or "from" hold none. */
const ANY_CLOCK = new RegExp(CLOCKS.map(([{ source }]) => source).join('|'), 'u');
const MORE_HOURS: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['eins', 1],
  ['ein', 1],
  ['een', 1],
  ['twee', 2],
  ['drie', 3],
  ['vijf', 5],
  ['zes', 6],
  ['zeven', 7],
  ['negen', 9],
  ['tien', 10],
  ['twaalf', 12],
]);

/** Times of day by the half and the quarter; whether morning or evening is left open as `12`. */
function clocksIn(folded: string, text: string): Fact[] {
  if (!MAY_BE_CLOCK.test(folded) || !ANY_CLOCK.test(folded)) return [];
  return CLOCKS.flatMap(([pattern, minutes]) =>
    [...folded.matchAll(pattern)].flatMap((match): Fact[] => {
      const word = match[1] ?? '';
      const hour = /^\d/.test(word) ? Number(word) : (MORE_HOURS.get(word) ?? NUMBER_WORDS.get(word));
      if (hour === undefined) return [];
      const value = ((hour % 12) * 60 + minutes + 720) % 720;
      return [
        {
          type: 'time',
          value: String(value),
          unit: '12',
          text: text.slice(match.index, match.index + match[0].length),
          index: match.index,
        },
      ];
    }),
  );
}

/** "June to August", "Mai bis September": of two months beside each other each is one. Folded. */
const MONTHS = /(?<![\p{L}])(\p{L}{3,10})\.? ?(?:to|until|through|and|bis|und|a|au|et|al|y|e|ate|tot|en|-|–) ?(\p{L}{3,10})(?!\p{L})/gu;

function monthsIn(folded: string, text: string): Fact[] {
  return [...folded.matchAll(MONTHS)].flatMap((match) => {
    const [, first = '', second = ''] = match;
    const [from, to] = [monthOf(first), monthOf(second)];
    if (from === undefined || to === undefined) return [];
    const at = match.index + match[0].length - second.length;
    return [
      { type: 'date', value: `.${from}.`, unit: '', text: text.slice(match.index, match.index + first.length), index: match.index },
      { type: 'date', value: `.${to}.`, unit: '', text: text.slice(at, at + second.length), index: at },
    ];
  });
}

/** "Two and a half hours", "zweieinhalb Stunden". Folded. */
const AND_A_HALF =
  /(?<![\p{L}\d])(?:(\p{L}+|\d{1,2}) and a half (hour|day|week|month|year)s?|(\p{L}+)einhalb (stunde|tag|woche|monat|jahr)\w{0,2}|(\p{L}+) (hora|dia|semana|mes|ano)e?s (?:y|e) (?:media|medio|meia|meio)|(\p{L}+) (or|giorn|settiman|mes|ann)[aei] e mezz[oa]|(\p{L}+?)en?half (uur|dag|week|maand|jaar))(?!\p{L})/gu;
const SPANS: Readonly<Record<string, readonly [unit: 'hour' | 'month', factor: number]>> = Object.fromEntries(
  (
    [
      ['hour stunde hora or uur', 'hour', 1],
      ['day tag dia giorn dag', 'hour', DAY],
      ['week woche semana settiman', 'hour', WEEK],
      ['month monat mes maand', 'month', 1],
      ['year jahr ano ann jaar', 'month', 12],
    ] as const
  ).flatMap(([words, unit, factor]) => words.split(' ').map((word) => [word, [unit, factor]] as const)),
);

function halvesIn(folded: string, text: string): Fact[] {
  if (!/half|halb|media?\b|medio|mei[ao]|mezz/.test(folded)) return [];
  return [...folded.matchAll(AND_A_HALF)].flatMap((match): Fact[] => {
    const [count = '', name = ''] = match.slice(1).filter((part) => part !== undefined);
    const whole = /^\d/.test(count) ? Number(count) : (MORE_HOURS.get(count) ?? NUMBER_WORDS.get(count));
    const span = SPANS[name];
    if (whole === undefined || span === undefined) return [];
    const value = String((whole + 0.5) * span[1]);
    return [{ type: 'duration', value, unit: span[0], text: text.slice(match.index, match.index + match[0].length), index: match.index }];
  });
}

/** Lengths of time that are written in words, and months without a day. */
export function wordedValues(text: string): readonly Fact[] {
  const folded = sameLength(text);
  const facts: Fact[] = [];
  let rest = folded;
  if (ANY.test(folded))
    for (const { pattern, unit, value } of WORDINGS)
      rest = rest.replace(pattern, (match: string, index: number) => {
        facts.push({
          type: 'duration',
          value: String(Math.round(value * 10_000) / 10_000),
          unit,
          text: text.slice(index, index + match.length),
          index,
        });
        return ' '.repeat(match.length);
      });
  const named = mayNameMonth(folded);
  facts.push(...halvesIn(rest, text), ...clocksIn(rest, text), ...(named ? monthsIn(folded, text) : []));
  for (const [pattern, value] of [
    [NOON, '720'],
    [MIDNIGHT, '0'],
  ] as const)
    for (const match of folded.matchAll(pattern))
      facts.push({ type: 'time', value, unit: '', text: text.slice(match.index, match.index + match[0].length), index: match.index });
  for (const match of named ? folded.matchAll(MONTH) : []) {
    const name = match[1] ?? match[3] ?? '';
    const month = monthOf(name);
    const year = match[2] ?? match[4] ?? '';
    const index = match.index + match[0].indexOf(name);
    // "We may", "du marche": ordinary words, unless they are written as months are.
    if (facts.some((fact) => fact.type === 'date' && fact.index === index)) continue;
    if (month === undefined || (year === '' && !/^\p{Lu}/u.test(text.slice(index)) && AMBIGUOUS.has(name))) continue;
    facts.push({ type: 'date', value: `.${month}.`, unit: year, text: text.slice(index, index + name.length), index });
  }
  return facts;
}

const AMBIGUOUS = new Set([
  'may',
  'march',
  'mars',
  'marche',
  'mar',
  'set',
  'dec',
  'sep',
  'out',
  'ago',
  'mai',
  'dez',
  'juli',
  'april',
  'august',
]);

/** Values that are not part of one written in words: the three in "three quarters of an hour". */
export function besideWorded(facts: readonly Fact[], worded: readonly Fact[]): readonly Fact[] {
  return worded.length === 0
    ? facts
    : [
        ...facts.filter((fact) => !worded.some(({ index, text }) => fact.index >= index && fact.index < index + text.length)),
        ...worded,
      ].sort((left, right) => left.index - right.index);
}

/** The text with the spellings of `wordedValues` blanked: they are values, no words. */
export function withoutWorded(text: string, worded: readonly Fact[]): string {
  let rest = text;
  for (const { index, text: written } of worded)
    rest = rest.slice(0, index) + ' '.repeat(written.length) + rest.slice(index + written.length);
  return rest;
}
