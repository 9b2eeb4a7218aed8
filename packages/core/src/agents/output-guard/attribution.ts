import { fold } from '../../knowledge/words.js';
import type { Fact } from '../../knowledge/facts.js';

/** How far a sentence rests on what the customer wrote. */
export type Attribution =
  /** It tells the customer's own words again: "You wrote that …". */
  | 'told'
  /** It speaks of what is the customer's: "your order 4711". Nothing that the business charges, grants or promises rests on that. */
  | 'owned';

/** "You said", folded, in seven languages. "As you said" is no telling again but a yes to it. */
const TOLD =
  /(?<!as |wie |comme |como |come |zoals )\b(?:you (?:said|asked|mentioned|wrote|told|described|reported|are looking|'re looking|want|wanted|would like|'d like|were told|have been told|heard)|(?:thanks|thank you) for (?:telling|letting|informing)|good luck (?:with|for|on) (?:your|the)|(?:i|we)(?:'ve| have) noted|noted that you|(?:great|nice|lovely|good|wonderful) (?:to hear )?that you|(?:i understand|understood|got it)[,:]? (?:that )?you|(?:schon|toll|super|prima|freut (?:uns|mich)),? dass (?:sie|du|ihr)|(?:ich )?verstehe,? (?:dass )?(?:sie|du) (?:mochte|will)\w*|(?:entiendo|comprendo|veo)(?:,| que)? (?:usted )?(?:quiere|desea|tiene|viene)\w*|je (?:comprends|vois)(?:,| que) vous|(?:capisco|vedo)(?:,| che) (?:vuole|vuoi|desidera)|(?:compreendo|percebo|entendo)(?:,| que) (?:quer|pretende|deseja)|ik begrijp(?:,| dat) (?:u|je)|(?:i|we) (?:see|understand|gather) that you|sorry (?:to hear )?that|danke?,? dass (?:sie|du)|viel (?:erfolg|gluck) (?:mit|bei)|schade,? dass (?:sie|du|ihr)|(?:merci|gracias|grazie) (?:de|por|di|per) (?:nous|avisar|informar|averci|comunic)\w*|bonne chance pour|sie (?:haben )?(?:\w+ )?(?:geschrieben|erwahnt|gefragt|gesagt|schreiben|erwahnen|mochten)|vous avez (?:dit|ecrit|demande|mentionne)|(?:usted |nos )?(?:ha dicho|ha escrito|menciona|nos dice|dices|has dicho)|(?:ci )?(?:ha detto|ha scritto|hai scritto|hai detto)|(?:nos )?(?:disse|escreveu|mencionou)|u (?:schreef|zei|vroeg|noemde)|je (?:schreef|zei|vroeg))\b/;
/** What is the customer's own. */
const OWNED =
  /\b(?:you (?:sent|ordered)|your (?:\w+ )?(?:order|message|question|request|budget|email|e-mail|number|name|booking|parcel|package|ticket|account|visit|stay|trip|team|start)|for your|ihre? (?:bestellung|nachricht|frage|anfrage|budget|nummer|sohn|tochter|buchung|besuch)|deine? (?:bestellung|nachricht|frage|nummer|buchung)|votre (?:commande|message|question|demande|budget|numero|visite)|su (?:pedido|mensaje|pregunta|consulta|presupuesto|numero|visita)|tu (?:pedido|mensaje|pregunta)|il suo (?:ordine|messaggio)|la sua (?:domanda|richiesta|visita)|(?:o )?seu (?:pedido|numero)|(?:a )?sua (?:mensagem|pergunta|encomenda)|uw (?:bestelling|bericht|vraag|nummer|bezoek)|je (?:bestelling|vraag|nummer))\b/;
/** A yes to what was told makes it a statement of ours. */
const CONFIRMED =
  /\b(?:(?:that|this|which) is (?:right|correct|true|fine)|that's (?:right|correct|true|fine)|correct|indeed|confirm\w*|(?:we|i)(?:'ll| will| can| do| have| are| am|'ve)? (?:honou?r|apply|applied|grant|give|charge|offer|make|keep|waive|accept)\w*|applies|stimmt|richtig|bestatig\w*|gilt|c'est (?:exact|correct|vrai|bien)|es correcto|asi es|confirm\w*|esatto|corretto|correto|klopt|inderdaad)\b/;

/** What attributes a sentence to the customer, with the words that do. */
export function attributionOf(text: string): { readonly kind: Attribution | undefined; readonly words: readonly string[] } {
  const folded = fold(text);
  const [told, owned] = [TOLD.exec(folded), OWNED.exec(folded)];
  const kind = told !== null && !CONFIRMED.test(folded) ? 'told' : owned === null ? undefined : 'owned';
  return { kind, words: ((kind === 'told' ? told : owned)?.[0] ?? told?.[0] ?? '').split(' ') };
}

/** Values that the customer's own things have: numbers and days, a budget, but no price, discount or time limit of ours. */
export function isOwnValue({ type, text }: Fact, kind: Attribution | undefined, sentence: string): boolean {
  if (kind === undefined) return false;
  if (kind === 'told') return true;
  if (type === 'money') return /\b(?:budget|presupuesto|orcamento)\b/.test(fold(sentence));
  if (type === 'percent' || type === 'duration') return false;
  return text !== '';
}
