import { compilePhrases, findPhrase, fold, type PhraseTable } from './fold.js';

/** Asking for a human being, per language, folded. Whole requests: the word "agent" alone is no request. */
const REQUESTS: PhraseTable = {
  en: String.raw`(?:speak|talk|chat|connect(?: me)?|transfer(?: me)?|put me through|get me|forward me|escalate(?: this| me)?)(?: (?:directly|now|please))? (?:to|with)? ?(?:a |an |the |your |some |any )?(?:real |actual |live |human |another |different |senior )*(?:human(?: being)?|person|people|agent|representative|rep|operator|manager|supervisor|somebody|someone|staff(?: member)?|advis[eo]r|employee|colleague|support (?:agent|team|person)|team member|customer (?:service|support|care))|(?:i )?(?:want|need|would like|'d like|prefer|demand) (?:a |an |to (?:have|get) a )?(?:real |actual |live )*(?:human(?: being| agent)?|real person|person to (?:help|call|talk|answer)|live agent|agent|representative|operator|manager|supervisor)|(?:real|live|actual) (?:human|person|agent) please|human(?: agent)? please|(?:can|could) (?:a|an|some) (?:human|real person|agent|person|somebody|someone) (?:please )?(?:call|help|contact|answer|reply)|(?:not|don't want|stop talking to|tired of talking to|no more) (?:to )?(?:talk(?:ing)? to |speak(?:ing)? to )?(?:a |the |this |you )?(?:ro)?bots?|no (?:ro)?bots?,? (?:please|thanks)|is there (?:a|any) (?:human|real person|one real|person) (?:here|there|i can|available)|(?:call|phone|ring) me back|(?:someone|somebody) (?:to )?(?:please )?(?:call|contact|phone) me`,
  de: String.raw`(?:ist|gibt es|bist du|sind sie|antwortet|liest)(?: (?:da|hier|das|jetzt|mir))*(?: auch)? (?:ein|eine|einen|irgendein) (?:echte[rn]? |richtige[rn]? |realen? )?(?:mensch(?:en)?|person|mitarbeiter(?:in)?)|(?:mit )?(?:einem|einer|einen|eine|nem|ner) (?:echten |richtigen |menschlichen |realen )?(?:menschen|person|mitarbeiter(?:in)?|berater(?:in)?|kollegen|kollegin|ansprechpartner(?:in)?|vorgesetzten|chef|agenten|mensch) (?:sprechen|reden|schreiben|verbinden|verbunden|chatten|telefonieren|bitte)|(?:echten?|richtigen?) (?:menschen?|person|mitarbeiter) (?:bitte|sprechen|reden)|(?:verbinden|verbinde) (?:sie )?mich mit|(?:will|mochte|brauche) (?:einen|mit einem|mit einer|eine) (?:echten? |richtigen? )?(?:menschen|mitarbeiter(?:in)?|berater(?:in)?|person)|kein(?:en)? (?:chat)?bot|nicht mit (?:einem|einer|dem) (?:ro|chat)?(?:bot|maschine)|mit (?:jemandem|jemand|wem) (?:sprechen|reden|telefonieren)|rufen sie mich (?:bitte )?(?:an|zuruck)|ruckruf`,
  fr: String.raw`y a-t-il (?:un|une) (?:vraie? )?(?:humain|personne|conseiller)|(?:parler|discuter|echanger|communiquer|joindre|contacter)(?: directement)? (?:a|avec)? ?(?:un|une|quelqu'un|votre)(?: de)?(?: vrai(?:e)?| veritable)? ?(?:humain|personne|conseiller|conseillere|agent|responsable|operateur|employee?|collegue|service client|equipe)?|(?:veux|voudrais|souhaite|besoin d')(?: parler a)? ?(?:un|une) (?:vrai(?:e)? )?(?:humain|personne|conseiller|conseillere|agent|responsable)|(?:un|une) (?:vrai(?:e)? )?(?:humain|personne|conseiller) (?:svp|s'il vous plait|reel)|passez-moi|mettez-moi en relation|pas (?:a )?un (?:robot|bot)|rappelez-moi`,
  es: String.raw`hay (?:algun|alguna|un|una) (?:human[oa]|persona(?: real)?|agente)|(?:hablar|comunicarme|contactar|chatear|conversar)(?: directamente)? (?:con|a) (?:un|una|alguien|algun|otra)(?: verdader[oa])? ?(?:human[oa]|persona|agente|asesor(?:a)?|representante|operador(?:a)?|encargad[oa]|supervisor(?:a)?|gerente|responsable)?|(?:quiero|necesito|prefiero) (?:a )?(?:un|una) (?:human[oa]|persona(?: real)?|agente|asesor(?:a)?|representante)|persona real|(?:paseme|comuniqueme|paseme) con|no (?:quiero )?(?:hablar con )?un (?:robot|bot)|que me llame|me (?:pueden|puede) llamar`,
  it: String.raw`c'e (?:un|una) (?:persona(?: vera| reale)?|operatore|umano)|(?:parlare|comunicare|chattare) (?:direttamente )?con (?:un|una|un'|qualcuno|il vostro)(?: ver[oa])? ?(?:operatore|operatrice|persona|uman[oa]|essere umano|consulente|responsabile|addetto|assistente)?|(?:voglio|vorrei|ho bisogno di) (?:un|una) (?:operatore|persona(?: vera| reale)?|essere umano|umano|consulente)|persona (?:vera|reale)|passatemi|operatore (?:umano|per favore)|non (?:con )?un (?:robot|bot)|richiamatemi`,
  pt: String.raw`tem (?:algum|alguma|um|uma) (?:human[oa]|pessoa(?: de verdade| real)?|atendente)(?: ai| aqui)?|(?:falar|conversar|contatar) (?:diretamente )?com (?:um|uma|alguem|algum)(?: verdadeir[oa])? ?(?:human[oa]|pessoa|atendente|agente|operador(?:a)?|representante|gerente|supervisor(?:a)?|responsavel|consultor(?:a)?)?|(?:quero|preciso de|gostaria de) (?:um|uma) (?:atendente|humano|pessoa(?: real| de verdade)?|agente)|atendente (?:humano|por favor)|pessoa (?:real|de verdade)|nao (?:quero )?(?:falar com )?(?:um )?(?:robo|bot)|me (?:liga|ligue|liguem)`,
  nl: String.raw`(?:met )?(?:een|iemand) (?:echt(?:e)? )?(?:mens|persoon|medewerker|collega|iemand) (?:spreken|praten|chatten)|echt(?:e)? (?:mens|persoon)|geen (?:ro)?bot`,
};

const PERSON = compilePhrases(REQUESTS);
/** "I don't need to speak to a person". */
const DECLINED =
  /(?:\b(?:don't|do not|didn't|no need to|not necessary to|never|without (?:having to )?|hate to|kein(?:en)? |nicht |no quiero |no necesito |ne veux pas |non voglio |nao quero )\s*(?:need |want |have |like )?(?:to )?)$/;
/** A person who is elsewhere: "I want to speak to a person who lives there" is still a request; reports of the past are not. */
const REPORTED =
  /(?:\b(?:i|we|already|just) (?:already |just )?(?:spoke|talked|chatted|was connected|have spoken|have talked|'ve spoken)[\w ]{0,12})$/;

/** "Which days can I talk to someone in French?" asks for days and hours. */
const AT_WHAT_TIME =
  /\b(?:(?:what|which|on what|on which) (?:days?|times?|hours)|(?:welche[nmr]?|welchen) (?:tag(?:en?|e)?|zeiten|uhrzeit(?:en)?)|(?:quels?|quelles?) (?:jours?|horaires?|heures?)|(?:que|cuales) (?:dias?|horas?|horarios?)|(?:che|quali|quale) (?:giorn[oi]|or[ae]|orari)|(?:que|quais) (?:dias?|horas?|horarios?)|welke (?:dag(?:en)?|tijden|uren))\b[^.?!]{0,30}$/;

/**
 * The customer's words that ask for a human being, or null. A rule, so that the wish is honoured whatever a model would
 * say (architecture.md 8.3, trigger 2).
 */
export function findPersonRequest(text: string): string | null {
  const folded = fold(text);
  const match = findPhrase(PERSON, folded, text);
  if (match === null) return null;
  const before = folded.slice(Math.max(0, match.index - 40), match.index);
  if (DECLINED.test(before) && !/bots?$|robot$|robo$/.test(match.text.toLowerCase())) return null;
  return REPORTED.test(before) || AT_WHAT_TIME.test(before) ? null : match.text;
}

/** Whether the customer asks for a human being. */
export function requestsPerson(text: string): boolean {
  return findPersonRequest(text) !== null;
}
