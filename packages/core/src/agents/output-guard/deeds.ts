import { sentencesOf } from '../../knowledge/sentences.js';
import { fold } from '../../knowledge/words.js';
import { beginsLikeQuestion } from '../reply/asks.js';
import { attributionOf } from './attribution.js';

/** What is done to what a customer has, as it is called once it is done, folded, in seven languages. */
const DONE = {
  en: 'cancell?ed|confirmed|refunded|reimbursed|credited|shipped|dispatched|delivered|arrived|booked|reserved|rebooked|rescheduled|changed|updated|deleted|erased|removed|closed|unsubscribed|activated|deactivated|extended|processed|issued|transferred|paid|approved|placed|scheduled|upgraded|replaced|fixed|sent',
  de: 'storniert|gekundigt|bestatigt|erstattet|zuruckerstattet|gutgeschrieben|versandt|versendet|verschickt|zugestellt|geliefert|angekommen|gebucht|umgebucht|reserviert|verschoben|geandert|aktualisiert|geloscht|entfernt|aktiviert|deaktiviert|verlangert|bearbeitet|uberwiesen|bezahlt|genehmigt|ersetzt|behoben',
  fr: '(?:annule|confirme|rembourse|credite|expedie|envoye|livre|arrive|reserve|deplace|modifie|change|supprime|efface|active|desactive|prolonge|traite|vire|paye|approuve|remplace)e?s?',
  es: '(?:cancelad|anulad|confirmad|reembolsad|devuelt|abonad|enviad|entregad|llegad|reservad|cambiad|modificad|actualizad|eliminad|borrad|activad|desactivad|ampliad|procesad|tramitad|transferid|pagad|aprobad|reemplazad)[oa]s?',
  it: '(?:annullat|cancellat|confermat|rimborsat|accreditat|spedit|inviat|consegnat|arrivat|prenotat|spostat|cambiat|modificat|aggiornat|eliminat|attivat|disattivat|prolungat|elaborat|trasferit|pagat|approvat|sostituit)[oaie]',
  pt: '(?:cancelad|anulad|confirmad|reembolsad|creditad|enviad|entregue?|chegad|reservad|alterad|mudad|atualizad|eliminad|apagad|excluid|ativad|desativad|prorrogad|processad|transferid|pag|aprovad|substituid)[oa]?s?',
  nl: 'geannuleerd|bevestigd|terugbetaald|verzonden|verstuurd|bezorgd|geleverd|aangekomen|geboekt|omgeboekt|gereserveerd|verzet|gewijzigd|bijgewerkt|verwijderd|geactiveerd|gedeactiveerd|verlengd|verwerkt|overgemaakt|betaald|goedgekeurd|vervangen',
} as const;

/** "Your booking has been cancelled", "I have cancelled your booking": told of this customer's own, and as done. */
const TOLD_AS_DONE: readonly RegExp[] = [
  String.raw`\byour (?:\p{L}+ ){1,3}(?:(?:is|are)(?: now| already| successfully| all)* (?:${DONE.en})(?=$|[.,;!]| and | now| successfully)|(?:was|were|has been|have been|has|have)(?: now| just| already| successfully| all)* (?:${DONE.en})(?!\p{L}))`,
  String.raw`\b(?:i|we)(?:'ve| have)?(?: now| just| already| successfully| gone ahead and)* (?:${DONE.en}) (?:you a |you the )?(?:your|it|that|this|them|the (?:booking|order|reservation|refund|appointment|subscription|money|payment))(?!\p{L})`,
  String.raw`\b(?:ihre?|deine?|eure?)[nrms]? (?:\p{L}+ ){1,2}(?:(?:ist|sind|wurden?)(?: \p{L}+){0,3} (?:${DONE.de})(?: worden)?)(?=$|[.,;!]| und )`,
  String.raw`\b(?:ich habe|wir haben|habe ich|haben wir)(?: \p{L}+){0,3} (?:(?:ihre?|deine?|eure?)[nrms]?|das|es|die|den)(?: \p{L}+){0,4} (?:${DONE.de})(?=$|[.,;!]| und )`,
  String.raw`\b(?:votre|vos|ta|ton|tes) (?:\p{L}+ ){1,2}(?:est|sont|a ete|ont ete|a|ont)(?: bien| maintenant| deja)* (?:${DONE.fr})(?=$|[.,;!]| et | avec)`,
  String.raw`\b(?:j'ai|nous avons|on a)(?: bien| deja)* (?:${DONE.fr}) (?:votre|vos|ta|ton|tes)(?!\p{L})`,
  String.raw`\b(?:sus?|tus?|vuestr[oa]s?) (?:\p{L}+ ){1,2}(?:esta|estan|ha sido|han sido|fue|fueron|ha|han|ya esta|ya estan)(?: ya)? (?:${DONE.es})(?=$|[.,;!]| y | con)`,
  String.raw`\b(?:he|hemos)(?: ya)? (?:${DONE.es}) (?:sus?|tus?|vuestr[oa]s?|el|la)(?!\p{L})`,
  String.raw`\b(?:sua|suo|tua|tuo|vostr[ao]) (?:\p{L}+ ){1,2}(?:e(?: stat[oa])?|sono stat[ie]|risulta)(?: gia)? (?:${DONE.it})(?=$|[.,;!]| e | con)`,
  String.raw`\b(?:ho|abbiamo)(?: gia)? (?:${DONE.it}) (?:la|il|i|le) (?:sua|suo|tua|tuo|suoi|sue|tuoi|tue|vostr[aoie])(?!\p{L})`,
  String.raw`\b(?:seus?|suas?|teus?|tuas?|vossas?|vossos?) (?:\p{L}+ ){1,2}(?:esta|estao|foi|foram|ja foi|ja esta)(?: ja)? (?:${DONE.pt})(?=$|[.,;!]| e | com)`,
  String.raw`\b(?:cancelei|cancelamos|anulei|confirmei|confirmamos|reembolsei|reembolsamos|enviei|enviamos|alterei|alteramos|apaguei|apagamos|reservei|reservamos) (?:o |a |os |as )?(?:seus?|suas?|teus?|tuas?|vossas?)(?!\p{L})`,
  String.raw`\b(?:uw|je|jouw|jullie) (?:\p{L}+ ){1,2}(?:is|zijn|werd|werden)(?: \p{L}+){0,2} (?:${DONE.nl})(?=$|[.,;!]| en )`,
  String.raw`\b(?:ik heb|we hebben|wij hebben)(?: \p{L}+){0,2} (?:uw|je|jouw|jullie)(?: \p{L}+){0,3} (?:${DONE.nl})(?=$|[.,;!]| en )`,
].map((pattern) => new RegExp(pattern, 'u'));

/** A sentence that says no more than that it is done. */
const ALL_DONE =
  /^(?:(?:it|that|this|everything)(?:'s| is| has been)? (?:all )?|all |already |consider it )?(?:done|taken care of|sorted)(?: for you)?$|^(?:(?:ist |schon |bereits |alles |das ist |wurde )*erledigt)$|^(?:c'est |voila,? c'est )fait$|^(?:ya esta(?: hecho)?|hecho|listo)$|^(?:(?:e )?fatto|tutto fatto)$|^(?:(?:esta |ja esta )?feito)$|^(?:(?:het |dat )?is )?(?:gedaan|geregeld)$/;

/** What holds once something else has happened, and pity for what the customer tells. */
const NOT_TOLD =
  /\b(?:if|once|when|whenever|after|as soon as|until|unless|before|in case|should|sorry|wenn|falls|sobald|nachdem|bis|bevor|sofern|solange|leid|si|quand|lorsque|des que|une fois|apres|avant|desole\w*|cuando|en cuanto|una vez|despues|antes|siento|lamento|lamentamos|se|quando|appena|dopo|prima|dispiace|assim que|depois|sinto|als|zodra|wanneer|nadat|voordat|spijt|whether|ob|dass|que|che|dat)(?!\p{L})/u;

/** What the customer tells as a fact, not asks for. */
const ASKS_FOR =
  /\?|\b(?:please|pls|can you|could you|want|need|would like|cancel my|bitte|mochte|will|s'il vous plait|svp|veux|voudrais|por favor|quiero|quisiera|per favore|vorrei|voglio|quero|gostaria|alsjeblieft|alstublieft|graag|wil)(?!\p{L})/u;
const HAPPENED =
  /\b(?:was|were|is|are|has|have|had|been|got|you|wurden?|ist|sind|haben|habt|hat|est|sont|avez|ete|esta|estan|ha|han|fue|sido|e|sono|avete|stat[oa]|foi|foram|werd|zijn|hebben|heeft)(?!\p{L})/u;

/**
 * Sentences of a reply which say that something was done for this customer: "Your booking has been cancelled." The machine does nothing of
 * the kind, and what knowledge says of all bookings is not what became of this one. Only the customer can have told it; to ask for it is
 * not to tell it.
 *
 * @param known what the knowledge says; its own sentences are not this customer's
 */
export function deedsIn(reply: string, customer: string, known: string): readonly string[] {
  return sentencesOf(reply)
    .map((sentence) => sentence.replace(/^[-*•]\s+/, '').trim())
    .filter((sentence) => {
      if (sentence.endsWith('?') || known.includes(sentence)) return false;
      const folded = fold(sentence);
      if (ALL_DONE.test(folded.replace(/^(?:ok(?:ay)?|sure|yes|ja|oui|si|sim)[,!.]? /, '').replace(/[^\p{L}]+$/u, ''))) return true;
      const deed = TOLD_AS_DONE.map((pattern) => pattern.exec(folded)).find((match) => match !== null);
      if (!deed || NOT_TOLD.test(folded.slice(0, deed.index)) || attributionOf(sentence).kind === 'told') return false;
      return !wasReported(deed[0], customer);
    });
}

/** Whether the customer told the same as having happened. */
function wasReported(deed: string, customer: string): boolean {
  const word = deed.match(ANY_DONE)?.at(-1) ?? '';
  return sentencesOf(customer).some((sentence) => {
    const folded = fold(sentence);
    return word !== '' && folded.includes(word) && HAPPENED.test(folded) && !ASKS_FOR.test(folded) && !beginsLikeQuestion(sentence);
  });
}

const ANY_DONE = new RegExp(String.raw`(?<!\p{L})(?:${Object.values(DONE).join('|')})(?!\p{L})`, 'gu');
