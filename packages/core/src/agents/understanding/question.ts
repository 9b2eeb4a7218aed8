import { compilePhrases, type PhraseTable } from './fold.js';

/** Ways to open a question, per language, folded. They must stand at the start of a clause. */
const OPENERS: PhraseTable = {
  en: String.raw`what(?:'s| is| are| do| does| did| kind| time| about| if| would| can| will|s)?|which|who(?:'s)?|whose|when(?:'s)?|where(?:'s)?|why|how(?:'s)?|is (?:it|this|that|there|the|my|your|anyone|he|she)|are (?:you|there|these|they|the|we|your)|am i|was (?:it|the|there|my)|were (?:you|there|they)|do (?:you|i|we|they|u|the|your|my|all|kids|children)|do (?!is|as|this|things|yours|us)[a-z]{3,}s(?= [a-z])|does|did (?:you|i|my|the|they|anyone)|can (?:i|you|we|u|someone|anyone|it|they)|could (?:i|you|we|someone|u|it)|would (?:it|you|that|i be)|will (?:it|you|there|my|the|i|this)|shall (?:i|we)|should i|may i|have you|has (?:my|the|it|anyone)|any (?:chance|idea|update|news|discount)s?|got any|isn't|aren't|don't you|can't (?:i|you|we)|(?:just |i was |i'm |i am )*wondering|i wonder|(?:i(?:'d| would) (?:like|love) to know|i want(?:ed)? to (?:know|ask)|let me know (?:if|what|how|when|where|whether|which)|tell me (?:if|what|how|when|where|whether|which|about|more)|do you know|any ?(?:one|body) know)`,
  de: String.raw`was|welche[rsnm]?|wer|wem|wen|wann|wo|wohin|woher|warum|wieso|weshalb|wie|wieviel|wozu|womit|ist (?:das|es|der|die|mein|meine|euer|ihr)|sind (?:die|sie|das|diese|noch)|habt ihr|haben sie|hast du|gibt(?:'s| es)|kann (?:ich|man|mir|jemand|das)|konnen (?:sie|wir)|konnt ihr|kannst du|konnten (?:sie|wir)|konntet ihr|darf (?:ich|man)|muss (?:ich|man)|soll ich|wird (?:das|es|mein)|werden (?:die|sie)|bietet ihr|bieten sie|liefert ihr|liefern sie|verkauft ihr|seid ihr|wurde (?:gerne|gern) wissen|(?:ich )?(?:wollte|mochte) (?:fragen|wissen)|weiss jemand`,
  fr: String.raw`qu'est-ce|quoi|que (?:faire|dois|puis)|quel(?:le)?s?|qui (?:est|peut)|quand|ou (?:est|sont|se|puis|peut|en)|pourquoi|comment|combien|est-ce|est-il|y a-t-il|avez-vous|(?:vous )?avez vous|pouvez-vous|pouvez vous|pourriez|puis-je|peut-on|peux-tu|faut-il|vous (?:avez|livrez|vendez|faites|proposez|acceptez)|c'est (?:quoi|combien|possible)|je (?:voudrais|veux|souhaite|souhaiterais|aimerais) savoir|savez-vous|serait-il`,
  es: String.raw`que (?:precio|hora|dia|es|tal|tipo|incluye|pasa|significa|debo|puedo|tengo)|cual(?:es)?|quien(?:es)?|cuando|donde|adonde|por que|como (?:puedo|hago|se|funciona|es|esta|va|cancelo|cambio|devuelvo|contacto)|cuant[oa]s?|hay|tienen|teneis|tienes|tiene (?:alguna|algun|el|la|un)|puedo|puede[ns]?|podria[ns]?|se puede|hacen|aceptan|venden|envian|esta (?:disponible|abierto)|estan (?:abiertos|disponibles)|es posible|quisiera saber|quiero saber|me (?:puede[ns]?|podria[ns]?|pueden) (?:decir|ayudar|informar)|sabe[ns]? (?:si|cuando|donde)`,
  it: String.raw`che (?:cosa|ora|tipo|prezzo|differenza)|cosa|quale|quali|chi|quando|dove|dov'e|perche (?:non|il|la|e)|come (?:posso|faccio|si|funziona|mai)|quant[oaie]|c'e|ci sono|avete|hai|posso|puo|potete|potrei|potreste|si puo|e possibile|fate|accettate|spedite|vendete|siete|vorrei sapere|volevo (?:sapere|chiedere)|sapete|mi (?:puo|potete|potreste) (?:dire|aiutare)`,
  pt: String.raw`o que|que (?:horas|dia|tipo)|qual|quais|quem|quando|onde|cade|por ?que|como (?:faco|posso|funciona|eu|devo|cancelo)|quant[oa]s?|tem (?:como|algum|alguma|o|a|no|em|disponivel)|voces? (?:tem|fazem|vendem|entregam|aceitam|podem|enviam)|posso|pode[m]?|poderia[m]?|da para|da pra|sera que|existe|ha (?:algum|alguma)|e possivel|gostaria de saber|queria saber|alguem sabe`,
  nl: String.raw`wat|welke|wie|wanneer|waar|waarom|hoe(?:veel)?|is (?:het|er|de|dit)|zijn (?:er|jullie|de)|heeft u|hebben jullie|hebt u|kan ik|kunnen (?:jullie|we)|kunt u|mag ik`,
};

/**
 * The verb, then whom it is about: "Braucht man einen Termin", "Repariert ihr auch E-Bikes", "Faites-vous des retouches". Only
 * persons that hardly follow a verb otherwise; in a statement the object may stand first ("Habe ich gestern bestellt").
 */
const VERB_FIRST =
  /^(?:(?:hallo|hi|hey|moin|guten (?:tag|morgen|abend)|und|also|bonjour|bonsoir|salut|hoi|goedendag)\b[\s,!.]*){0,3}(?:(?!(?:seit|mit|nicht|jetzt|erst)\b)[a-z]{2,}t (?:ihr|man|jullie)\b|(?:kann|darf|muss|soll) (?:mein|unser|der|die|das|jemand|hund)\w*\b|[a-z]{2,}-(?:vous|tu|on)\b)/;

const AT_CLAUSE_START = new RegExp(
  String.raw`(?:^|[.!?;:\n,]|\b(?:hi|hello|hey|hallo|hola|ciao|bonjour|salut|ola|oi|moin|and|but|also|und|aber|et|mais|y|pero|e|ma|please|bitte|so|ok|okay|or)\b)[\s"'(¿¡-]*` +
    `(?:(?:hi|hello|hey|dear|hallo|hola|ciao|bonjour|salut|ola|oi|there|team|all|guys|zusammen|please|bitte|ok|okay|sorry|quick question|und|and|but|also|pardon|excuse me)[\\s,:!-]+){0,3}` +
    compilePhrases(OPENERS, '').source,
  'g',
);

/** Openers that also begin statements; without a question mark they need what follows to sound like a question. */
const STATEMENT_AFTER =
  /^(?:when (?:i|we|my|the|it)\b(?!.*\b(?:will|can|do|does|is)\b)|what (?:a|an)\b|which (?:i|is|was|means)\b|who (?:is|was|are) \w+ing\b|how (?:nice|great|lovely|awful|dare|rude)\b|where (?:i|we)\b|was (?:fur ein|soll)\b|wenn\b|why (?:not|bother)\b|wie (?:schon|toll|besprochen|gesagt|vereinbart)\b|come (?:da|on)\b|hay que\b|posso aspettare\b|quando (?:ho|sono|eu|recebi)\b|quand (?:j'|je|on)\b|cuando (?:lo|la|he|me|llego)\b)/;

/** Whether the text asks something, with or without a question mark. */
export function isQuestion(text: string, folded: string): boolean {
  // A question mark inside an address is none.
  if (/[?？؟;](?:[\s"')\]!?.…]|$)/u.test(text) && /[?？؟]/.test(text.replace(/https?:\S+/g, ''))) return true;
  if (VERB_FIRST.test(folded.trim())) return true;
  AT_CLAUSE_START.lastIndex = 0;
  for (let match = AT_CLAUSE_START.exec(folded); match !== null; match = AT_CLAUSE_START.exec(folded)) {
    const clause = folded.slice(match.index).replace(/^[\s.!?;:,"'(¿¡-]+/, '');
    const opener = clause.replace(
      /^(?:(?:hi|hello|hey|dear|hallo|hola|ciao|bonjour|salut|ola|oi|there|team|please|bitte|ok|okay|sorry|und|and|but|also|y|e|et|pero|mais|ma|so|or)[\s,:!-]+)+/,
      '',
    );
    // After a comma or "and" only the clause's own opening counts: "I know what you mean" has none.
    if (!STATEMENT_AFTER.test(opener)) return true;
    if (match[0].length === 0) AT_CLAUSE_START.lastIndex++;
  }
  return false;
}
