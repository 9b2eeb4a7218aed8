const CURRENCY = String.raw`(?:€|%|£|\$|(?:euros?|chf|eur|usd|gbp)(?!\p{L}))`;
const UNIT =
  'night|day|hour|week|month|year|head|person|nacht|tag|stunde|woche|monat|jahr|kopf|nuit|jour|heure|semaine|mois|an|personne|noche|día|dia|hora|semana|mes|año|persona|notte|giorno|ora|settimana|mese|anno|noite|mês|ano|pessoa|dag|uur|maand|jaar|persoon';
/** "A night", "per Person", "each". */
const RATE = new RegExp(
  String.raw`^\s?${CURRENCY}?(?<rate>\s?(?:/\s?|(?:per|a|an|each|pro|je|par|por|al|à la|a la|alla|ao|à|p\.)\s)(?:${UNIT})(?!\p{L})|\s(?:each|jeweils|chacune?|ciascun[oa]|nightly|monthly|weekly|daily|yearly|im Monat|im Jahr|am Tag|la nuit|le mois)(?!\p{L}))`,
  'iu',
);
/** Whatever follows a value to say by what it is counted: "a weekend", "je Quadratmeter". */
const COUNTED = new RegExp(String.raw`^\s?${CURRENCY}?\s?(?:/\s?|(?:per|a|an|each|pro|je|par|por|al|à|la)\s)\p{L}+`, 'iu');
const WRITTEN_CURRENCY = new RegExp(String.raw`^\s?${CURRENCY}`, 'iu');

/** What a value is paid or counted by where that is said right behind it. */
export const rateAfter = (rest: string): string | undefined => RATE.exec(rest)?.groups?.['rate']?.trim();

/** Whether a value is said to be paid or counted by something. */
export const isCounted = (rest: string): boolean => RATE.test(rest) || COUNTED.test(rest);

/** What stands behind a value without its currency and what it is counted by. */
export const withoutRate = (rest: string): string => rest.replace(RATE, '').replace(COUNTED, '').replace(WRITTEN_CURRENCY, '');

/** With a rate that was said of another value: "£13 for cats" beside "£16.50 a month for dogs". `value` is where its own ends. */
export function withRate(piece: string, value: number, rate: string): string {
  const rest = piece.slice(value);
  if (COUNTED.test(rest)) return piece;
  const close = value + (WRITTEN_CURRENCY.exec(rest)?.[0].length ?? 0);
  return `${piece.slice(0, close)}${rate.startsWith('/') ? '' : ' '}${rate}${piece.slice(close)}`;
}
