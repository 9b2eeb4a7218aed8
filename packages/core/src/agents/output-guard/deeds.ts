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

/** Nothing comes behind it: "Your booking is confirmed." With more behind it a rule may be told: "… within two days". */
const ENDS = String.raw`(?=[^\p{L}\p{N}]*$)`;

/** "Your booking has been cancelled", "I have cancelled your booking": told of this customer's own, and as done. */
const TOLD_AS_DONE: readonly RegExp[] = [
  String.raw`\byour (?:\p{L}+ ){1,3}(?:(?:is|are)(?: now| already| successfully| all)* (?:${DONE.en})${ENDS}|(?:was|were|has been|have been|has|have)(?: now| just| already| successfully| all)* (?:${DONE.en})(?!\p{L}))`,
  String.raw`\b(?:i|we)(?:'ve| have)?(?: now| just| already| successfully| gone ahead and)* (?:${DONE.en}) your(?!\p{L})`,
  String.raw`\b(?:ihre?|deine?|eure?)[nrms]? (?:\p{L}+ ){1,2}(?:ist|sind|wurden?)(?: \p{L}+){0,3} (?:${DONE.de})(?: worden)?${ENDS}`,
  String.raw`\b(?:ich habe|wir haben|habe ich|haben wir)(?: \p{L}+){0,3} (?:ihre?|deine?|eure?)[nrms]?(?: \p{L}+){0,4} (?:${DONE.de})${ENDS}`,
  String.raw`\b(?:votre|vos|ta|ton|tes) (?:\p{L}+ ){1,2}(?:(?:est|sont)(?: bien| maintenant| deja)* (?:${DONE.fr})${ENDS}|(?:a|ont) (?:bien |deja )*ete (?:${DONE.fr})(?!\p{L}))`,
  String.raw`\b(?:j'ai|nous avons|on a)(?: bien| deja)* (?:${DONE.fr}) (?:votre|vos|ta|ton|tes)(?!\p{L})`,
  String.raw`\b(?:sus?|tus?|vuestr[oa]s?) (?:\p{L}+ ){1,2}(?:(?:ya )?(?:esta|estan)(?: ya)? (?:${DONE.es})${ENDS}|(?:ha sido|han sido|fue|fueron) (?:${DONE.es})(?!\p{L}))`,
  String.raw`\b(?:he|hemos)(?: ya)? (?:${DONE.es}) (?:sus?|tus?|vuestr[oa]s?)(?!\p{L})`,
  String.raw`\b(?:sua|suo|tua|tuo|vostr[ao]) (?:\p{L}+ ){1,2}(?:(?:e|risulta)(?: gia)? (?:${DONE.it})${ENDS}|(?:e stat[oa]|sono stat[ie])(?: gia)? (?:${DONE.it})(?!\p{L}))`,
  String.raw`\b(?:ho|abbiamo)(?: gia)? (?:${DONE.it}) (?:la|il|i|le) (?:sua|suo|tua|tuo|suoi|sue|tuoi|tue|vostr[aoie])(?!\p{L})`,
  String.raw`\b(?:seus?|suas?|teus?|tuas?|vossas?|vossos?) (?:\p{L}+ ){1,2}(?:(?:ja )?(?:esta|estao)(?: ja)? (?:${DONE.pt})${ENDS}|(?:ja )?(?:foi|foram)(?: ja)? (?:${DONE.pt})(?!\p{L}))`,
  String.raw`\b(?:cancelei|cancelamos|anulei|confirmei|confirmamos|reembolsei|reembolsamos|enviei|enviamos|alterei|alteramos|apaguei|apagamos|reservei|reservamos) (?:o |a |os |as )?(?:seus?|suas?|teus?|tuas?|vossas?)(?!\p{L})`,
  String.raw`\b(?:uw|je|jouw|jullie) (?:\p{L}+ ){1,2}(?:is|zijn|werd|werden)(?: \p{L}+){0,2} (?:${DONE.nl})${ENDS}`,
  String.raw`\b(?:ik heb|we hebben|wij hebben)(?: \p{L}+){0,2} (?:uw|je|jouw|jullie)(?: \p{L}+){0,3} (?:${DONE.nl})${ENDS}`,
].map((pattern) => new RegExp(pattern, 'u'));

/** Whose it is, or who did it: without it none of these is told. */
const WHOSE =
  /(?<!\p{L})(?:your|i|we|ihre?[nrms]?|deine?[nrms]?|eure?[nrms]?|habe|haben|votre|vos|ta|ton|tes|j'ai|nous|on|sus?|tus?|vuestr[oa]s?|he|hemos|su[ao]|tu[ao]|suoi|sue|tuoi|tue|vostr[aoie]|ho|abbiamo|seus?|suas?|teus?|tuas?|voss[ao]s?|uw|je|jouw|jullie|ik|wij)(?!\p{L})/u;

/** A sentence that says no more than that it is done. At the end of instructions it tells how they end. */
const ALL_DONE =
  /^(?:(?:it|that|this|everything)(?:'s| is| has been)? (?:all )?|all |already |consider it )?(?:done|taken care of|sorted)(?: for you)?$|^(?:(?:ist |schon |bereits |alles |das ist |wurde )*erledigt)$|^(?:c'est |voila,? c'est )fait$|^(?:ya esta(?: hecho)?|hecho|listo)$|^(?:(?:e )?fatto|tutto fatto)$|^(?:(?:esta |ja esta )?feito)$|^(?:(?:het |dat )?is )?(?:gedaan|geregeld)$/;

/** What holds once something else has happened, or as a rule, and pity for what the customer tells. */
const NOT_TOLD =
  /\b(?:if|once|when|whenever|after|as soon as|until|unless|before|in case|should|then|within|every|usually|normally|always|automatically|as a rule|sorry|wenn|falls|sobald|nachdem|bis|bevor|sofern|solange|erst|dann|damit|nur|innerhalb|immer|jeweils|automatisch|normalerweise|in der regel|leid|si|quand|lorsque|des que|une fois|apres|avant|alors|puis|toujours|chaque|sous|desole\w*|cuando|en cuanto|una vez|despues|antes|entonces|siempre|cada|siento|lamento|lamentamos|se|quando|appena|dopo|prima|allora|sempre|ogni|dispiace|assim que|depois|entao|sinto|als|zodra|wanneer|nadat|voordat|dan|altijd|elke|spijt|whether|ob|dass|que|che|dat)(?!\p{L})/u;

/** "With the deposit your booking is confirmed", "30 days past the end your data is deleted". */
const RULE_BEFORE = /\d|\b(?:with|past|by|mit|nach|avec|con|com|met|na)(?!\p{L})/u;
/** Who asks for something to be done does not tell that it was. */
const ASKS_FOR =
  /\b(?:please|pls|can you|could you|want|need|would like|bitte|mochte|will|s'il vous plait|svp|veux|voudrais|por favor|quiero|quisiera|per favore|vorrei|voglio|quero|gostaria|alsjeblieft|alstublieft|graag|wil)(?!\p{L})/u;
/** Of what is asked something, and what is told: "I cancelled it yesterday, when do I get my money?" */
const CLAUSES = /[^,;.!?\n]+[,;.!?\n]?/gu;
/** By so many letters "canceled" is "cancelled", and "cancelado" "cancelada". */
const SAME_DEED = 5;

/**
 * Sentences of a reply which say that something was done for this customer: "Your booking has been cancelled." The machine does nothing of
 * the kind, and what knowledge says of all bookings is not what became of this one. Only somebody can have told it; to ask for it is
 * not to tell it. What might be a rule told in such words is left to the other checks.
 *
 * @param told what the customer wrote, and people of the business
 * @param known what the knowledge says; its own sentences are not this customer's
 */
export function deedsIn(reply: string, told: string, known: string): readonly string[] {
  return sentencesOf(reply)
    .map((sentence) => sentence.replace(/^[-*•]\s+/, '').trim())
    .filter((sentence, place) => {
      if (sentence.endsWith('?') || known.includes(sentence)) return false;
      const folded = fold(sentence);
      if (place === 0 && saysAllDone(folded)) return true;
      if (!WHOSE.test(folded)) return false;
      const deed = TOLD_AS_DONE.map((pattern) => pattern.exec(folded)).find((match) => match !== null);
      if (!deed || NOT_TOLD.test(folded) || RULE_BEFORE.test(folded.slice(0, deed.index)) || attributionOf(sentence).kind === 'told')
        return false;
      return !wasTold(deed[0], told);
    });
}

function saysAllDone(folded: string): boolean {
  const bare = folded.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return ALL_DONE.test(bare.replace(/^(?:ok(?:ay)?|sure|yes|ja|oui|si|sim)[,!.]? /, ''));
}

/** Whether somebody told the same as having happened. */
function wasTold(deed: string, told: string): boolean {
  const stem = deed.match(ANY_DONE)?.at(-1)?.slice(0, SAME_DEED);
  if (stem === undefined) return false;
  return (fold(told).match(CLAUSES) ?? []).some(
    (clause) =>
      !clause.endsWith('?') &&
      !ASKS_FOR.test(clause) &&
      !beginsLikeQuestion(clause.trim()) &&
      // The first word may be an order: "annullate", "annule".
      (clause.replace(/^\P{L}*\p{L}+/u, '').match(ANY_DONE) ?? []).some((word) => word.startsWith(stem)),
  );
}

const ANY_DONE = new RegExp(String.raw`(?<!\p{L})(?:${Object.values(DONE).join('|')})(?!\p{L})`, 'gu');
