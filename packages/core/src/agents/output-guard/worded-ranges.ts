import type { Fact } from '../../knowledge/facts.js';
import { NUMBER_WORDS } from '../../knowledge/number-words.js';

/** Words of time by their unit: how many hours or months each has. Folded. */
const UNITS: readonly (readonly [words: string, unit: string, factor: number])[] = [
  [
    '(?:working|business) days?|werktage?n?|arbeitstagen?|werkdagen|jours ouvr\\w+|dias (?:laborables|habiles|uteis)|giorni lavorativi',
    'workday',
    1,
  ],
  ['minutes?|minuten|minutos|minuti', 'hour', 1 / 60],
  ['hours?|stunden?|heures?|horas?|or[ae]|uur|uren', 'hour', 1],
  ['days?|tagen?|jours?|dias?|giorn[oi]|dagen', 'hour', 24],
  ['weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken', 'hour', 168],
  ['months?|monaten?|mois|mes(?:es)?|mes[ei]|maanden', 'month', 1],
  ['years?|jahren?|ans|annees|anos|anni|jaar', 'month', 12],
];
const BETWEEN = '(?:to|or|and|bis|oder|und|a|ou|et|o|y|al|e|tot|of|en)';
const PATTERNS = UNITS.map(
  ([words, unit, factor]) =>
    ({
      pattern: new RegExp(String.raw`(?<![\p{L}\d])(\p{L}{3,})(?= ${BETWEEN} (?:\p{L}+|\d{1,3}) (?:${words})(?!\p{L}))`, 'gu'),
      unit,
      factor,
    }) as const,
);

/** "Zehn bis zwölf Wochen", "between three and five months": the first number has the unit of the second. Folded. */
export function wordedRangesIn(folded: string, text: string): readonly Fact[] {
  return PATTERNS.flatMap(({ pattern, unit, factor }) =>
    [...folded.matchAll(pattern)].flatMap((match): Fact[] => {
      const [word] = match;
      const many = NUMBER_WORDS.get(word);
      if (many === undefined) return [];
      const value = String(Math.round(many * factor * 10_000) / 10_000);
      return [{ type: 'duration', value, unit, text: text.slice(match.index, match.index + word.length), index: match.index }];
    }),
  );
}
