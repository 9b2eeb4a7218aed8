import { fold } from './words.js';
import { memoOfText } from '../support/memo-of-text.js';

/** Minutes, as `intervals.ts` counts durations. */
const PERIODS = [
  ['hour', 60, 'hours?|stunde|heure|hora|ora|uur'],
  ['day', 1_440, 'day|tag|tages|jour|journee|dia|giorno|giornata|dag'],
  ['night', 1_440, 'night|nacht|nuit|noche|notte|noite'],
  ['week', 10_080, 'week|woche|wochen|semaine|semana|settimana'],
  ['month', 43_800, 'month|monat|monats|mois|mes|mese|maand'],
  ['year', 525_600, 'year|jahr|jahres|an|annee|ano|anno|jaar'],
] as const;

export type Period = (typeof PERIODS)[number][0];

const WHOLE =
  '(?:(?:full|whole|all|entire|each|per|every|a|an|one|single|ganze[nr]?|volle[nr]?|pro|je|ein(?:e[nr]?)?|la|une?|toute|par|entiere?|el|una?|por|completo|intera?|al|a|per|um|uma|inteiro|hele|een)[ -])?';
const KIND = '(?:[ -]?(?:rate|price|hire|rental|ticket|pass|tarif|preis|karte|miete|entiere?|complet[oa]?|inter[oa]|inteir[oa]))?';
const READERS = PERIODS.map(([period, minutes, words]) => ({ period, minutes, pattern: new RegExp(`^${WHOLE}(?:${words})${KIND}$`) }));

/** What a head that is nothing but one period says: `Full day`, `Per week`, `Woche (7 Tage)`. What stands in brackets is left out. */
export const barePeriodOf = memoOfText((head): { readonly period: Period; readonly minutes: number } | undefined => {
  const folded = fold(head.replace(/\(.*?\)|[€£$]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
  return folded.length > 24 ? undefined : READERS.find(({ pattern }) => pattern.test(folded));
});
