import { compilePhrases, type PhraseTable } from '../understanding/fold.js';
import { MAIL_ADDRESS } from './mail-address.js';

/** How customers hand over where they are reached, or say to whom something goes, per language, folded. */
const GIVES: PhraseTable = {
  en: String.raw`my (?:\w+ ){0,2}(?:number|phone|mobile|cell|tel|e-?mail|mail|address|contact|details|whatsapp)|(?:reach|call|ring|phone|contact|text|e-?mail|mail|message|whatsapp|write(?: to)?) me(?: back)?|in touch with me|send (?:me |us )?(?:it|them|that|this|(?:the|an?|your|some) [\w ]{1,30}?)? ?(?:to|at)`,
  de: String.raw`meine? (?:\w+ )?(?:nummer|handynummer|telefonnummer|rufnummer|handy|telefon|e-?mail(?:-?adresse)?|mail(?:adresse)?|adresse|kontaktdaten|daten)|(?:erreichen|erreicht) (?:sie |ihr )?mich|mich (?:\w+ )?(?:erreichen|anrufen|kontaktieren)|erreichbar|(?:rufen|ruft|ruf|kontaktieren|kontaktiert) (?:sie |ihr )?mich|(?:schreiben|schreibt|schreib|mailen|mailt|schicken|schickt|senden) (?:sie |ihr )?(?:mir|es|das|die|den|alles)|(?:bitte )?an (?:die|folgende|meine)`,
  fr: String.raw`mon (?:numero|telephone|portable|mobile|mail|e-?mail|adresse|courriel)|mes coordonnees|(?:me |m')(?:joindre|contacter|appeler|rappeler|ecrire|envoyer)|(?:appelez|rappelez|contactez|ecrivez|envoyez|joignez)(?:-| )(?:moi|le|la|les)|joignable`,
  es: String.raw`mi (?:numero|telefono|movil|celular|correo|e-?mail|mail|direccion|contacto|whatsapp)|mis datos|(?:llamar|contactar|escribir|localizar|enviar|mandar)me(?:lo|la|los|las)?|(?:llamen|llame|llama|contacten|contacte|escriban|escriba|escribe|envien|envie|manden|mande)me(?:lo|la)?|me (?:puede[ns]?|pueden|podeis|podrian) (?:llamar|escribir|contactar|enviar)`,
  it: String.raw`mio (?:numero|telefono|cellulare|indirizzo|recapito|contatto)|mia (?:mail|e-?mail|posta)|miei (?:dati|recapiti)|(?:chiama|contatta|scrive|manda|invia)temi|(?:chiamar|contattar|scriver|raggiunger|ricontattar|mandar|inviar)mi`,
  pt: String.raw`meu (?:numero|telefone|telemovel|celular|e-?mail|contac?to|endereco|whatsapp)|meus (?:dados|contac?tos)|(?:ligar?|liguem|contactar?|contatar?|escrev(?:er|am|a)|envi(?:ar|em|e)|mand(?:ar|em|e))(?:-me| para mim)|me (?:ligu?e(?:m)?|chame(?:m)?|contate(?:m)?|mande(?:m)?|envie(?:m)?)`,
  nl: String.raw`mijn (?:nummer|telefoonnummer|mobiel|mail|e-?mail(?:adres)?|adres|gegevens)|(?:bel|mail|app|bereik|contacteer|stuur) (?:me|mij|het|de)|(?:me|mij) (?:\w+ )?(?:bellen|bereiken|mailen|sturen)|bereikbaar`,
  labels: String.raw`(?:name|e-?mail|mail|phone|tel|telephone|mobile|cell|address|telefon|handy|nom|telephone|courriel|nombre|telefono|movil|correo|nome|cellulare|telefone|celular|naam|telefoon)\.? ?:`,
};
const GIVES_CONTACT = compilePhrases(GIVES, '');
/** Seven digits or more, as numbers of telephones are written. */
const PHONE = /(?:\+|\b)\d(?:[ ()/.-]{0,2}\d){6,16}/g;
/** Whoever offers what they do for businesses leaves a number, too. English, as the classifier is. Folded. */
const PITCHES =
  /\b(?:seo|followers|backlinks|your (?:web ?)?(?:sites?|business|company|brand|sales|traffic|rankings?|page|profile|channel|reviews|audience)|we (?:\w+ )?(?:boost|offer|provide|supply|build|design|help|guarantee|speciali[sz]e)|i (?:can )?(?:offer|provide|bring you|get you|help you))\b/;
/** A name beside them, and a word or two. */
const FEW_WORDS = 5;

/**
 * Whether a message hands over the writer's own address or number: what businesses hope for, and what classifiers of spam, which know
 * numbers from promotions, take for one.
 */
export function givesOwnContact(folded: string): boolean {
  const rest = folded.replace(MAIL_ADDRESS, ' ').replace(PHONE, ' ');
  if (rest === folded || PITCHES.test(rest)) return false;
  return GIVES_CONTACT.test(rest) || (!/[\d!]/.test(rest) && (rest.match(/\p{L}+/gu)?.length ?? 0) <= FEW_WORDS);
}
