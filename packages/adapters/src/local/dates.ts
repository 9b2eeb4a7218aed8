import type { Entity } from '@replyforce/core';
import type * as chronoNode from 'chrono-node/en';
import { importPeer, once } from '../support/import-peer.js';

type Chrono = Pick<typeof chronoNode, 'parse'>;

/** One locale each, loaded when the first date of that language turns up: a locale costs 5–20 ms, all of them 110. */
const LOCALES: Readonly<Record<string, () => Chrono>> = Object.fromEntries(
  ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'].map((language) => [
    language,
    once(() => importPeer(`chrono-node/${language}`, 'dates') as Chrono),
  ]),
);

/** Parsing costs more than all other rules together, so the text must look like it names a time. */
const WORTH_A_LOOK =
  /\d{1,2}\s?(?:[:h.]\s?\d{2}\b|[ap]\.?m\b|uhr\b|st\b|nd\b|rd\b|th\b)|\d[./-]\d|\b(?:jan|feb|f[eé]v|mar|m[aä]r|apr|abr|avr|may|mai|mayo|mag|jun|juin|giu|jul|juil|lug|aug|ago|ao[uû]|sep|set|oct|okt|ott|out|nov|dec|d[eé]c|dez|dic)[a-zéûä]*\.?\s+\d|\d\.?\s+(?:de\s+)?(?:jan|feb|f[eé]v|mar|m[aä]r|apr|abr|avr|may|mai|mag|jun|juin|giu|jul|juil|lug|aug|ago|ao[uû]|sep|set|oct|okt|ott|out|nov|dec|d[eé]c|dez|dic)|\b(?:(?:in|within|for|vor|seit|dans|il y a|hace|dentro de|fra|tra|h[aá]|daqui a)\s+(?:\d+|a|an|one|two|three|ein\w*|zwei|drei|une?|deux|trois|una?|dos|tres|due|tre|uma?|dois)\s+(?:day|week|month|year|hour|tag|woche|monat|jahr|stunde|jour|semaine|mois|an|heure|d[ií]a|semana|mes|a[nñ]o|hora|giorn|settiman|anno|or[ae]|dia|m[eê]s)|\d+\s+(?:days?|weeks?|months?|years?|hours?)\s+(?:ago|later|from now)|noon|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next|last|this)\s+(?:week|month|year))/iu;

/** Words before a date that the library takes as part of it. */
const LEADING = /^(?:am|vom|bis|on|by|le|el|il|em)\s+(?=\S{3}|\d)/i;

/** Dates and times, as written. `now` is what "tomorrow" is counted from, ms. */
export function findDates(text: string, language: string, now: number): readonly Entity[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const chrono = (LOCALES[language] ?? LOCALES['en'])?.();
  return (chrono?.parse(text, new Date(now)) ?? [])
    .filter((result) => result.text.trim().length >= 3 && !/^(?:now|jetzt|maintenant|ahora|adesso|agora)$/i.test(result.text))
    .map((result): Entity => ({ type: 'date', value: result.text.trim().replace(LEADING, '') }));
}
