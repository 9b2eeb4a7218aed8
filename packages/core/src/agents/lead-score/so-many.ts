import { compilePhrases, type PhraseMatch, type PhraseTable } from '../understanding/fold.js';

/** Who wants so many of something: "we need two tents". Spans of time, people and the like are nothing bought. Folded, per language. */
const SO_MANY: PhraseTable = {
  en: String.raw`(?:i|we)(?:'d| would)? (?:like|want|need)(?: to have)?(?= (?:two|three|four|five|six|seven|eight|nine|ten|twelve|[1-9]\d{0,2}) (?!(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|more|different|things?|questions?|people|persons?|percent|of|am|pm|ideas?|answers?|invoices?|refunds?|to)\b)[a-z])`,
  de: String.raw`(?:ich|wir) (?:hatten?|mochten?|wollen|will|brauchen?)(?: gerne?| bitte)?(?= (?:zwei|drei|vier|funf|sechs|zehn|[1-9]\d{0,2}) (?!(?:minuten?|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|personen|leute|fragen?|rechnungen|prozent|uhr|mal)\b)[a-z])`,
  fr: String.raw`(?:je|nous|on) (?:voudrai[st]|voudrions|aimerai[st]|aimerions|souhaite\w*|veux|veut|voulons)(?= (?:deux|trois|quatre|cinq|six|dix|[1-9]\d{0,2}) (?!(?:minutes?|heures?|jours?|semaines?|mois|ans?|questions?|factures?|personnes?|fois)\b)[a-z])`,
  es: String.raw`(?:quisiera(?:mos)?|quiero|queremos|me gustarian?|necesito|necesitamos)(?= (?:dos|tres|cuatro|cinco|seis|diez|[1-9]\d{0,2}) (?!(?:minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?|preguntas?|facturas?|personas?|veces)\b)[a-z])`,
  it: String.raw`(?:vorrei|vorremmo|voglio|vogliamo)(?= (?:due|tre|quattro|cinque|sei|dieci|[1-9]\d{0,2}) (?!(?:minuti|ore|giorni|settimane|mesi|anni|domande|fatture|persone|volte)\b)[a-z])`,
  pt: String.raw`(?:quero|queria|queremos|queriamos|gostaria de|gostariamos de|preciso de|precisamos de)(?= (?:dois|duas|tres|quatro|cinco|seis|dez|[1-9]\d{0,2}) (?!(?:minutos?|horas?|dias?|semanas?|meses|anos?|perguntas?|faturas?|pessoas?|vezes)\b)[a-z])`,
  nl: String.raw`(?:ik|we|wij) (?:wil(?:len)?|zou(?:den)?)(?: graag)?(?= (?:twee|drie|vier|vijf|zes|tien|[1-9]\d{0,2}) (?!(?:minuten|uur|dagen|weken|maanden|jaar|vragen|facturen|personen|keer)\b)[a-z])`,
};
export const WANTS_SO_MANY = compilePhrases(SO_MANY);

/** Money, papers, people and what is said: named after the number, none of it is on sale. */
const NOT_ON_SALE =
  /^ \S+ (?:[a-z-]+ ){0,1}?(?:dollars?|euros?|pounds?|quid|bucks|francs?|franken|cop(?:y|ies)|kopien?|copias?|copies|copie|exemplaires?|kopieen|receipts?|bills?|rechnung(?:en)?|notas fiscais|refunds?|rembours\w+|reembols\w+|rimbors\w+|signatures?|unterschriften|firmas|firme|assinaturas|handtekeningen|references?|referenzen|referenties|passwords?|passworter|contrasenas|apolog\w+|employees|workers|developers|drivers|technicians|technicie\w+|techniker|tecnicos?|tecnici|monteurs?|complaints?|beschwerden|plaintes|quejas|reclam\w+|klachten|explanations?|erklarungen|explications|explicaciones|spiegazioni|explicacoes|uitleg)(?![a-z])/;
/** What is to come back, or to make up for what was bought. */
const MADE_UP_FOR =
  /(?<![a-z])(?:back|returned|refunded|zuruck\w*|terug\w*|de vuelta|de volta|indietro|en retour|cancell?ed|yours (?:was|were|is|are|broke|burst|fell)|you (?:have |had )?(?:sold|installed|sent|delivered|forgot|lost|broke|damaged)|euch gekauft|ihnen gekauft|eure[nr]? (?:war|ist|sind)|(?:que |m'|nous )?(?:vous )?avez (?:vendu|livre|installe|oublie)|faltaban|faltan|manquai(?:en)?t|mancavano|faltavam|ontbraken|en panne|recruiter)(?![a-z])/;
/** So far behind the wish may stand what it is for. */
const REACH = 120;

/** "I want 50 euros back", "we need two copies of our bill": so many, and nothing is bought. */
export function isNothingBought({ end }: PhraseMatch, folded: string): boolean {
  const behind = folded.slice(end, end + REACH);
  return NOT_ON_SALE.test(behind) || MADE_UP_FOR.test(behind);
}
