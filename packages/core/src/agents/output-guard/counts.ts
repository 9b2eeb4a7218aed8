import type { Fact } from '../../knowledge/facts.js';
import { NUMBER_WORDS } from '../../knowledge/number-words.js';
import { fold } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { valuesOf } from './values.js';

/** How many of something, and the value that says so where one does. */
export interface Count {
  readonly many: number;
  readonly fact?: Fact;
}

/** Words that count two without being a number, folded. "Each way" is there and back. */
const TWO =
  /(?<!\p{L})(?:two|both|twice|double|couple|zwei\w*|beide\w*|doppelt\w*|deux|double|couple|dos|ambos|ambas|doble|pareja|due|entramb\w+|dois|duas|dobro|casal|twee|dubbel\w*|allebei|tweeen|each way|return|hin und zuruck|aller-retour|ida y vuelta|andata e ritorno|ida e volta|heen en terug)(?!\p{L})/u;
/** "Viermal", "zu fünft": a number word with an ending. */
const WITH_ENDING = /(?<!\p{L})(?:(\p{L}{3,})(?:mal|fach|fold)|zu (\p{L}+?)s?t)(?!\p{L})/gu;
/** Before a stop `factsOf` reads no number word: "there are four of us, maybe five". */
const LAST = /(?<!\p{L})(\p{L}{3,})(?=\s*(?:[.,;:!?)]|$))/gu;
/** A year has twelve months, where a sum is due for a month. */
const YEAR = /(?<!\p{L})(?:year|annually|yearly|jahr\w*|ans?|annee|ano|anual\w*|anno|annual\w*|jaar|jaarlijks)(?!\p{L})/u;
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
const ORDINAL_STEMS: ReadonlyMap<string, number> = new Map([
  ['zwei', 2],
  ['dritt', 3],
  ['drit', 3],
  ['vier', 4],
  ['funf', 5],
  ['sechs', 6],
  ['sieb', 7],
  ['sieben', 7],
  ['ach', 8],
  ['neun', 9],
  ['zehn', 10],
]);
const MOST = 100_000;

/** How many of something a text speaks of: "three", "both", "for a year". No money, no share and no time of day is a count. */
export const countsIn = memoOfText((text): readonly Count[] => {
  const folded = fold(text);
  const found: Count[] = valuesOf(text).flatMap(({ fact }) => countOf(fact));
  const word = (many: number | undefined): void => {
    if (many !== undefined && !found.some((count) => count.many === many)) found.push({ many });
  };
  for (const each of folded.split(/[^\p{L}]+/u)) word(MORE.get(each));
  for (const [, each = ''] of folded.matchAll(LAST)) word(NUMBER_WORDS.get(each));
  for (const [, times = '', ordinal = ''] of folded.matchAll(WITH_ENDING)) {
    word(NUMBER_WORDS.get(times));
    word(ORDINAL_STEMS.get(ordinal));
  }
  if (TWO.test(folded)) word(2);
  if (YEAR.test(folded)) word(12);
  return found.filter(({ many }) => many > 0 && many <= MOST && many !== 1);
});

/** A length of time counts in the unit in which it is written; one written without a number in smaller ones: a week is seven days. */
function countOf(fact: Fact): readonly Count[] {
  const { type, value, unit, text } = fact;
  if (type === 'number') return [{ many: Number(value), fact }];
  if (type !== 'duration') return [];
  const written = /^\d/.test(text) ? Number.parseFloat(text.replace(',', '.')) : NUMBER_WORDS.get(fold(text));
  const amount = Number(value);
  if (written !== undefined) return [{ many: written, fact }];
  return (unit === 'month' ? [amount] : unit === 'workday' ? [amount] : [amount, amount / 24]).flatMap((many) =>
    Number.isInteger(many * 4) ? [{ many, fact }] : [],
  );
}
