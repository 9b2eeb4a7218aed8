import { sentencesOf } from '../../knowledge/sentences.js';
import { fold } from '../../knowledge/words.js';

/** Who is told of it, or asked, does it; to be kept informed is nothing done. Behind the verb, folded. */
const PASSED_ON = String.raw`(?!(?:[ ,]+(?:that|dafur|dass|de|que|che|ervoor|dat))*[ ,]+(?:someone|somebody|a colleague|the team|our team|jemand|ein\w* kolleg\w*|das team|unser team|quelqu'un|un(?:e)? collegue|l'equipe|notre equipe|alguien|un companero|una companera|el equipo|nuestro equipo|qualcuno|un collega|il team|alguem|um colega|a equipa|a equipe|iemand|een collega|het team)(?!\p{L}))`;
const INFORMED = String.raw`(?! (?:\p{L}+ ){0,2}(?:posted|updated|informed|in the loop|in mind|an eye|it short|it brief|it simple|time|trouble|on|fest|wert|van|en cuenta|presente|al corrente|in conto|auf dem laufenden|informe\w*|au courant|al tanto|informad\w|aggiornat\w|informat\w|a par|op de hoogte)(?!\p{L}))`;

/**
 * "I'll reserve you a table", "je vous garde la chambre", "ich sorge dafür": one who writes "I" and does it for this customer. What a
 * business does for all ("we refund within 5 days") is weighed as any other statement.
 */
const PLEDGES: readonly RegExp[] = [
  String.raw`\bi(?:'ll| will| shall|'m going to| am going to)(?: now| gladly| happily| personally| just| also| of course)* (?:make sure|ensure|see to it|reserve|hold|keep|save|put aside|set aside|block|book|rebook|cancel|refund|waive|upgrade|extend|credit|deduct)`,
  String.raw`\bich (?:reserviere|halte|blocke|blockiere|buche|storniere|erstatte|lege|sorge)|(?:reserviere|halte|blocke|buche|storniere|erstatte|lege|sorge) ich|\bich werde (?:\p{L}+ ){0,6}(?:reservieren|freihalten|blocken|buchen|umbuchen|stornieren|zurucklegen|erstatten|sicherstellen|dafur sorgen)`,
  String.raw`\bje (?:vous |te |t'|la |le |les )*(?:reserve|reserverai|garde|garderai|bloque|bloquerai|mets de cote|mettrai de cote|annule|annulerai|rembourse|rembourserai|m'assure|m'assurerai|veille a|veillerai|fais en sorte|ferai en sorte)`,
  String.raw`\b(?:te|le|os|les) (?:l[oa]s? )?(?:reservo|guardo|aparto|bloqueo|cancelo|anulo|devuelvo|reembolso|reservare|guardare|apartare|cancelare|anulare|devolvere)|\bvoy a (?:reservar|guardar|apartar|cancelar|anular|devolver)(?:te|le|os|les)|\bme asegur(?:o|are)`,
  String.raw`\b(?:le|ti|vi) (?:l[oa] )?(?:riservo|tengo|blocco|prenoto|annullo|cancello|rimborso|metto da parte|riservero|terro|blocchero|prenotero|annullero|cancellero|rimborsero)|\b(?:mi assicur(?:o|ero)|faro in modo)`,
  String.raw`\b(?:reservo|guardo|bloqueio|cancelo|anulo|devolvo|reembolso)-(?:lhe|te|vos)|\bvou (?:reservar|guardar|bloquear|cancelar|anular|devolver)(?:-lhe|-te|-vos)|\b(?:certifico-me|vou garantir)`,
  String.raw`\bik (?:reserveer|houd|hou|bewaar|blokkeer|boek|annuleer|zorg)|\bik zal (?:\p{L}+ ){0,5}(?:reserveren|vasthouden|bewaren|boeken|annuleren|terugbetalen|ervoor zorgen)`,
].map((pattern) => new RegExp(String.raw`(?:${pattern})(?!\p{L})${PASSED_ON}${INFORMED}`, 'u'));

/** "Tell me the day and I'll book it", "I'll book it if you like": an offer, which waits for the customer. */
const OFFERS =
  /\b(?:if|once|as soon as|when|tell me|let me know|send me|give me|just say|wenn|falls|sobald|sagen sie|sag mir|schreib\w*|si|des que|dites|dis-moi|en cuanto|cuando|digame|dime|se|quando|appena|mi dica|dimmi|assim que|diga|als|zodra|laat|zeg)(?!\p{L})/u;
/** Behind the pledge, where "let me know if you need more" takes nothing back, and "when you arrive" is a time. */
const IF_WANTED =
  /\b(?:if (?:you(?:'d)? (?:like|want|wish|prefer|agree|tell|send|give|confirm)|that (?:works|suits))|(?:once|as soon as) you|(?:wenn|falls|sobald) (?:sie|du|ihr)(?: \p{L}+){0,4} (?:mochten|mochtest|wollen|willst|wunschen|bestatigen|sagen|nennen|schicken)|si vous (?:le )?(?:souhaitez|voulez|preferez|confirmez|m')|des que vous|si (?:lo |la )?(?:desea|quiere|quieres|prefiere|me)|en cuanto (?:me|lo)|se (?:lo |la )?(?:desidera|vuole|vuoi|preferisce|mi)|se (?:quiser|preferir|desejar|me)|assim que|als (?:u|je) (?:\p{L}+ ){0,2}(?:wilt|wil|wenst)|zodra (?:u|je))(?!\p{L})/u;
/** By so many letters "reserve" is "reserved". */
const SAME_VERB = 5;

/**
 * Sentences of a reply that promise to do something for this customer. Nobody can hold a machine to it, and it does nothing of the kind.
 *
 * @param told what people of the business wrote: what they promised may be said again
 * @param known what the knowledge says
 */
export function pledgesIn(reply: string, told: string, known: string): readonly string[] {
  return sentencesOf(reply)
    .map((sentence) => sentence.replace(/^[-*•]\s+/, '').trim())
    .filter((sentence) => {
      if (sentence.endsWith('?') || known.includes(sentence)) return false;
      const folded = fold(sentence);
      const pledge = PLEDGES.map((pattern) => pattern.exec(folded)).find((match) => match !== null);
      if (!pledge || OFFERS.test(folded.slice(0, pledge.index)) || IF_WANTED.test(folded.slice(pledge.index))) return false;
      const verb = /\p{L}+$/u.exec(pledge[0])?.[0].slice(0, SAME_VERB) ?? '';
      return !new RegExp(String.raw`(?<!\p{L})${verb}`, 'u').test(fold(told));
    });
}
