import type { Fact } from '../../knowledge/facts.js';
import { NUMBER_WORDS } from '../../knowledge/number-words.js';
import { fold } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { valuesOf } from './values.js';

/** Words that count two without being a number, folded. */
const TWO =
  /(?<!\p{L})(?:two|both|twice|double|couple|pair|zwei\w*|beide\w*|doppelt\w*|paar|deux|double|couple|dos|ambos|ambas|doble|pareja|due|entramb\w+|doppi\w|coppia|dois|duas|dobro|casal|twee|dubbel\w*|allebei|stel)(?!\p{L})/u;
/** "Drei Mal", "viermal", "threefold": a number word with an ending. */
const TIMES = /(?<!\p{L})(\p{L}{3,})(?:mal|fach|fold)(?!\p{L})/gu;
/** "There are four of us, maybe five": before a stop `factsOf` reads no number word. */
const LAST = /(?<!\p{L})(\p{L}{3,})(?=\s*(?:[.,;:!?)]|$))/gu;
/** Number words that `NUMBER_WORDS` lacks: a customer counts in them, knowledge seldom does. */
const MORE: ReadonlyMap<string, number> = new Map(
  (
    [
      [13, 'thirteen dreizehn treize trece tredici treze dertien'],
      [16, 'sixteen sechzehn seize dieciseis sedici dezasseis zestien'],
      [17, 'seventeen siebzehn diecisiete diciassette dezassete zeventien'],
      [18, 'eighteen achtzehn dieciocho diciotto dezoito achttien'],
      [19, 'nineteen neunzehn diecinueve diciannove dezanove negentien'],
      [25, 'funfundzwanzig veinticinco venticinque'],
      [70, 'seventy siebzig setenta settanta zeventig'],
      [80, 'eighty achtzig ochenta ottanta oitenta tachtig'],
      [12, 'dozen dutzend douzaine docena dozzina duzia dozijn'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);
/** A length of time counts in smaller ones too: a week is seven days, half a year six months. */
const HOURS_OF = [1, 24, 168];
const MOST = 100_000;

/** How many of something a text speaks of: "three", "both", "for a week". No money, no share and no time of day is a count. */
export const countsIn = memoOfText((text): readonly number[] => {
  const facts = valuesOf(text).map(({ fact }) => fact);
  const folded = fold(text);
  const words = folded.split(/[^\p{L}]+/u).flatMap((word) => MORE.get(word) ?? []);
  const last = [...folded.matchAll(LAST)].flatMap(([, word = '']) => NUMBER_WORDS.get(word) ?? []);
  const times = [...folded.matchAll(TIMES)].flatMap(([, word = '']) => NUMBER_WORDS.get(word) ?? []);
  const counts = [...facts.flatMap(countsOf), ...words, ...last, ...times, ...(TWO.test(folded) ? [2] : []), ...nightsIn(facts)];
  return [...new Set(counts)].filter((count) => count > 0 && count <= MOST);
});

function countsOf({ type, value, unit, text }: Fact): readonly number[] {
  const written = /^\d/.test(text) ? Number.parseFloat(text.replace(',', '.')) : NUMBER_WORDS.get(fold(text));
  if (type === 'number') return [Number(value)];
  if (type !== 'duration') return [];
  const amount = Number(value);
  const converted = unit === 'month' ? [amount, amount / 12] : HOURS_OF.map((hours) => amount / hours);
  return [
    ...(written === undefined || Number.isNaN(written) ? [] : [written]),
    ...converted.filter((count) => Number.isInteger(count * 4)),
  ];
}

/** "From 10 to 14 June": the days between, and with the first. */
function nightsIn(facts: readonly Fact[]): readonly number[] {
  const days = facts.filter(({ type, value }) => type === 'date' && !value.startsWith('.'));
  const [first, second] = days.map(({ value }) => value.split('.').map(Number));
  if (days.length !== 2 || first?.[1] !== second?.[1]) return [];
  const apart = Math.abs((second?.[0] ?? 0) - (first?.[0] ?? 0));
  return [apart, apart + 1];
}
