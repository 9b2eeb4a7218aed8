import { barePeriodOf } from '../../knowledge/bare-period.js';
import { intervalsOf, takesIn } from '../../knowledge/intervals.js';
import type { Query } from '../../knowledge/query.js';
import { fold } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';

const EACH = "(?:per|a|an|each|every|for a|for one|pro|im|am|in der|die|je|par|al|all'|alla|por|a la|ao|o|um|una?|une) ?";
/** A period that something is priced or counted by, in seven languages. */
const PERIODS: readonly (readonly [string, RegExp])[] = [
  [
    'year',
    new RegExp(
      `\\b(?:${EACH}(?:year|jahr|an|annee|ano|anno|jaar)|yearly|annual(?:ly)?|jahrlich\\w*|annuel\\w*|anual\\w*|annual\\w*|jaarlijks\\w*)\\b`,
    ),
  ],
  [
    'month',
    new RegExp(
      `\\b(?:${EACH}(?:month|monat|mois|mes|mese|maand)|monthly|monatlich\\w*|mensuel\\w*|mensual\\w*|mensil\\w*|mensal\\w*|maandelijks\\w*)\\b`,
    ),
  ],
  ['week', new RegExp(`\\b(?:${EACH}(?:week|woche|semaine|semana|settimana)|weekly|wochentlich\\w*|wekelijks\\w*)\\b`)],
  ['day', new RegExp(`\\b(?:${EACH}(?:day|tag|jour|dia|giorno|dag)|daily|taglich\\w*|dagelijks\\w*)\\b`)],
  ['night', new RegExp(`\\b(?:${EACH}(?:night|nacht|nuit|noche|notte|noite)|nightly)\\b`)],
  ['hour', new RegExp(`\\b(?:${EACH}(?:hour|stunde|heure|hora|ora|uur)|hourly|stundlich\\w*)\\b`)],
];

/** A price per month is no price per year. */
export function otherPeriod(question: string, answer: string): boolean {
  const asked = periodsOf(question);
  if (asked.length === 0) return false;
  const given = periodsOf(answer);
  return given.length > 0 && !asked.some((period) => given.includes(period));
}

/** The periods that a text counts by. */
export const periodsOf = memoOfText((text): readonly string[] => {
  const folded = fold(text);
  return PERIODS.filter(([, pattern]) => pattern.test(folded)).map(([period]) => period);
});

/** By which period a column counts: its head may be nothing but that, `Day`. */
export function periodsOfHead(head: string): readonly string[] {
  const bare = barePeriodOf(head);
  return bare === undefined ? periodsOf(head) : [bare.period];
}

/** A head that is nothing but a period takes in that long, and says nothing of other times: a full day is no bound of hours. */
export function headTakesIn(head: string, quantities: Query['quantities']): ReturnType<typeof takesIn> {
  const read = takesIn(intervalsOf(head), quantities);
  const bare = barePeriodOf(head);
  return bare !== undefined && quantities.some(({ unit, amount }) => unit === 'duration' && amount === bare.minutes) ? 'yes' : read;
}
