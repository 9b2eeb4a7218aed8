import { fold } from '../../knowledge/words.js';
import { memoOfText } from '../../support/memo-of-text.js';
import { groupsOf, groupsOfText } from './groups.js';
import type { Support } from './supports.js';
import { sameValue, type Value } from './values.js';

/** Times a sum may be due for, then what it may be counted by: those of one kind exclude each other. Folded, seven languages. */
const UNITS: readonly (readonly [name: string, kind: 'time' | 'use' | 'count', noun: string, adverb?: string])[] = [
  ['hour', 'time', 'hours?|hr|h|stunden?|heures?|horas?|ora|ore|uur', 'hourly|stundlich\\w*'],
  [
    'day',
    'time',
    'days?|tag|jour(?:nee)?|dia|giorno|dag',
    'daily|taglich\\w*|journalier\\w*|diari[oa]|giornalier[oa]|dagelijks\\w*|tagespreis',
  ],
  ['night', 'time', 'nights?|nacht|ubernachtung|nuit(?:ee)?|noche|notte|noite', 'nightly'],
  ['week', 'time', 'weeks?|woche|semaine|semana|settimana', 'weekly|wochentlich\\w*|hebdomadaire|semanal|settimanale|wekelijks\\w*'],
  [
    'month',
    'time',
    'months?|monat|mois|mes|mese|maand',
    'monthly|monatlich\\w*|monats\\w+|mensuel\\w*|mensual\\w*|mensil\\w*|mensal\\w*|maandelijks\\w*',
  ],
  ['year', 'time', 'years?|jahr|ans?|annee|ano|anno|jaar', 'yearly|annual\\w*|annuel\\w*|jahrlich\\w*|anual|annuale|jaarlijks\\w*'],
  ['stay', 'use', 'stay|aufenthalt|sejour|estancia|soggiorno|estadia|verblijf'],
  ['session', 'use', 'sessions?|lessons?|class|sitzung|lektion|seance|sesion|clase|lezione|seduta|sessao|aula|les'],
  ['visit', 'use', 'visits?|besuch|visite|visita|bezoek'],
  ['trip', 'use', 'trips?|ride|way|fahrt|trajet|viaje|trayecto|corsa|tratta|viagem|rit'],
  [
    'booking',
    'use',
    'booking|order|reservation|buchung|bestellung|auftrag|commande|pedido|reserva|ordine|prenotazione|encomenda|bestelling|boeking',
  ],
  ['person', 'count', 'persons?|people|head|guest|adult|child|person|kopf|gast|personne|tete|persona|pessoa|persoon'],
  ['piece', 'count', 'piece|item|unit|stuck|piece|article|pieza|unidad|articulo|pezzo|peca|unidade|stuk'],
  ['group', 'count', 'group|family|gruppe|familie|groupe|famille|grupo|familia|gruppo|famiglia|groep|gezin'],
  ['kg', 'count', 'kg|kilos?|kilogram\\w*'],
  ['km', 'count', 'km|kilomet\\w+'],
];
const PER =
  "(?:(?:\\b(?:per|pro|a|an|each|every|je|im|in der|in het|par|por|al|alla|ao|a la|a l'|all'|la|le|el|il|de|elke?)|/) ?(?:angefangene[rnm]? |started |full )?)";
const RATES = UNITS.map(
  ([name, kind, noun, adverb]) =>
    ({
      name,
      kind,
      pattern: new RegExp(`${PER}(?:${noun})(?![\\p{L}-])${adverb === undefined ? '' : `|\\b(?:${adverb})\\b`}`, 'u'),
    }) as const,
);
type Rate = (typeof RATES)[number];
/** What a sum is due for at the least: a statement that names one must have read it. */
const MUST_BE_READ = new Set(['hour', 'week', 'month', 'year']);

const ratesOf = memoOfText((text): readonly Rate[] => {
  const folded = fold(text);
  return RATES.filter(({ pattern }) => pattern.test(folded));
});

/**
 * In what the sums of a statement are not due for what its source says: it names `another` rate, or leaves open (`unread`) one that
 * must be read: "a week" is not "a month", "per stay" not "per night".
 * What a source leaves out beside its value stands elsewhere in the sentence, in a heading or above the table.
 */
export function otherRates(needed: readonly Value[], support: Support, supports: readonly Support[]): 'another' | 'unread' | undefined {
  let found: 'unread' | undefined;
  const sums = needed.filter(({ fact }) => fact.type === 'money');
  for (const sum of sums) {
    const own = groupsOfText(sum.text).find(({ values }) => values.some(({ fact }) => fact.text === sum.fact.text));
    const claimed = own === undefined ? [] : ratesOf(own.text);
    if (claimed.length === 0) continue;
    const beside = groupsOf(support)
      .filter(({ values }) => values.some((source) => sameValue(sum, source)))
      .flatMap(({ text }) => ratesOf(text));
    const ofOthers = groupsOf(support)
      .filter(({ values }) => values.some(({ fact }) => fact.type === 'money') && !values.some((source) => sameValue(sum, source)))
      .flatMap(({ text }) => ratesOf(text));
    let around: readonly Rate[] | undefined;
    for (const rate of claimed) {
      const alike = beside.filter(({ kind }) => kind === rate.kind || (kind !== 'count' && rate.kind !== 'count'));
      if (alike.includes(rate)) continue;
      around ??= ratesOf(`${support.headingText}\n${support.cells === undefined ? support.text : aboveOf(support, supports)}`);
      const ofAnother = beside.length > 0 && ofOthers.includes(rate);
      if (around.includes(rate) && alike.length === 0 && !ofAnother) continue;
      if (alike.length > 0 || ofAnother) return 'another';
      if (MUST_BE_READ.has(rate.name)) found = 'unread';
    }
  }
  return found;
}

/** "All prices are per month", above the table. */
function aboveOf(support: Support, supports: readonly Support[]): string {
  return supports
    .filter(
      (other) =>
        other.kind === 'unit' && other.cells === undefined && other.hit.documentId === support.hit.documentId && other.terms.has('#price'),
    )
    .map(({ text }) => text)
    .join('\n');
}
