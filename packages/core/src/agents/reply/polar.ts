/** Whether a question is answered with yes or no, and whether a sentence denies something. */
const POLAR =
  /^(?:and |but |so |hi |hello |hey |also |und |et |y |e |en |[^?]{0,60}, )?(?:do|does|did|is|are|was (?=it|there|the|my|this|that|he|she|i\b)|can|could|will|would|should|may|has|have|any|kann|konnen|darf|durfen|habt|haben|hat|gibt|ist|sind|muss|mussen|nehmt|verkauft|vermietet|verleiht|repariert|macht|bietet|liefert|est-ce|peut-on|puis-je|avez|faites|acceptez|livrez|y a-t-il|puedo|se puede|hay|tienen|teneis|haceis|hacen|aceptan|posso|si puo|avete|fate|tem|ha|kan|kunnen|mag|hebben|heeft|is er|zijn|doen|verkopen|moet|gibts|seid|vous (?:avez|faites|livrez|acceptez|prenez|proposez|vendez|louez|reparez)|proposez|vendez|louez|reparez|prenez|faut-il|dois-je|il y a|poneis|podeis|podeis|cobrais|abris|enviais|aceptais|vendeis|alquilais|reparais|tengo que|hace falta|se pueden|c'e|ci sono|accettate|spedite|vendete|affittate|noleggiate|riparate|siete|serve|devo|da para|pode|podem|podemos|levam|cobram|fazem|aceitam|entregam|zijn er|doet|kun|mogen|moeten|hebt|verhuren|accepteren)\b/;
/** The verb comes first and whom it is about right after it: in German and Dutch, French and Portuguese any verb asks so. */
const INVERTED =
  /^(?:[^?,.!]{0,60}[,.!:] |(?:und|also|hallo|hi|en|et|e|hoi) )?(?!(?:wann|wenn|wer|was|wie|wo|quand|quant|comment|dont|bitte)\b)(?:\p{L}{2,}(?:t|en|st|e|m|ss)) (?:ihr|sie|wir|ich|man|es|jullie|u|je|ik|we|men)\b|^(?:[^?,.!]{0,60}[,.!:] )?\p{L}{2,}-(?:vous|tu|on|je|il|elle|ils|elles|nous)\b/u;
/** "Tut das Bleaching weh", "Zahlt die Kasse": the verb, then the subject with its article. "Seit der Reparatur …" tells. */
const VERB_THEN_SUBJECT =
  /^(?:(?:und|also|hallo|hi),? )?(?!(?:seit|mit|nicht|jetzt|erst|fast|sonst|statt|samt|laut|zuletzt|dort|selbst|leicht)\b)[a-z]{2,}t (?:das|die|der|mein\w*|unser\w*|dies\w*) /;
/** Of several people, which in Italian and Spanish the ending tells. */
const OF_YOU =
  /^(?:[^?,.!]{0,60}[,.!:] |(?:e|y|ciao|hola|buongiorno) )?(?:(?:mi|ci|me|nos|lo|la|le|los|las|li) )?(?:(?!\p{L}*(?:preis|kreis|gleis)\b)\p{L}{2,}(?:ate|ete|ite|ais|eis)|vendono|fanno|offrono|ofrecen|venden|aceptan|alquilan|hacen)\b/u;
/** "The spa is open on sunday?": told as a statement, and only the mark asks. */
const STATED_IN_ENGLISH =
  /^(?:[^?,.!]{0,60}[,.!:] )?(?:the|my|your|our|you|u|this|it|there) [^?]{0,80}\b(?:is|are|has|have|can|does)\b[^?]*\?\W*$/u;
/** "Le petit-déjeuner est compris ?", "der Eintritt ist frei?": the same, in languages where as many such statements go on from something else. */
const STATED =
  /^(?:[^?,.!]{0,60}[,.!:] )?(?:l'|(?:le|la|les|un|une|mon|ma|mes|votre|vos|ce|cet|cette|on|vous|il|elle|ils|elles|ca|el|los|las|su|sus|mi|mis|este|esta|lo|i|gli|o|os|as|meu|minha|der|die|das|euer|eure|ihr|man|mein\w*|jullie|de|het) )[^?]{0,80}\b(?:est|sont|ont|peut|peuvent|faut|esta|estan|son|hay|puede|pueden|incluye|e|sono|hanno|possono|sao|estao|tem|pode|podem|ist|sind|hat|haben|habt|kann|konnen|darf|zijn|heeft|mag|kunnen)\b[^?]*\?\W*$/u;
/** "On peut fumer", "y a un bar", "vous gardez les chats", which ask without any mark. */
const ASKED_SO =
  /^(?:(?:et|bonjour|salut|bjr|slt|e|oi|ola|y|hola),? )?(?:y.?a (?:un|une|des|du|la|le|les|pas|moyen)|on peut|je peux|c.?est possible|vous (?:etes|(?!\p{L}+(?:er|i)ez)\p{L}{2,}ez)|(?:voces|vcs) (?:tem|\p{L}{2,}(?:am|em|ao))|ustedes \p{L}{2,}n)(?!\p{L})/u;
/** What it is that is asked, or which of two: then no yes or no is. */
const ASKS_WHAT =
  /\b(?:what|how|when|where|which|who|why|combien|quand|quoi|comment|pourquoi|quel(?:le)?s?|c'est qui|c'est ou|cuant[oa]s?|cuando|donde|como|cual(?:es)?|quant[oaie]|quando|dove|come|qual[ei]?|quais|onde|che ora|wie|wieviel|wann|wo|was|wer|welche\w*|hoe|hoeveel|wanneer|waar|wat|welke|or|oder)\b/;
/** "I wonder whether", "wollte fragen, ob ihr". */
const WHETHER = /\b(?:whether|if (?:you|i|we|it|there)\b.{0,80}\?$|ob (?:ihr|sie|man|ich|wir|es|die|der|das))\b/;
const DENIES =
  /\b(?:no|not|never|none|n't|cannot|only|except|unless|kein\w*|nicht|nie|nur|ausser|pas|n(?:e |')(?:\w+ ){1,2}(?:plus|rien|guere|personne)|aucun\w*|sauf|seulement|ningun\w*|solo|salvo|excepto|non|nessun\w*|soltanto|tranne|nao|nenhum\w*|apenas|niet|geen|alleen|behalve)\b|n't\b/;

export function isPolar(folded: string): boolean {
  const asked = folded.replace(/^[^\p{L}\d]+/u, '');
  if ([POLAR, INVERTED, OF_YOU, WHETHER].some((pattern) => pattern.test(asked))) return true;
  return (STATED_IN_ENGLISH.test(asked) || ASKED_SO.test(asked)) && !ASKS_WHAT.test(asked);
}
/** Whether it is put as a statement with a question mark behind it; weaker than `isPolar` for the same reason. */
export const isStated = (folded: string): boolean => STATED.test(folded) && !ASKS_WHAT.test(folded);
/** Whether it opens with its verb as a question does; weaker than `isPolar`, and no yes or no is read out of it. */
export function beginsWithVerb(folded: string): boolean {
  return VERB_THEN_SUBJECT.test(folded.replace(/^[^\p{L}\d]+/u, ''));
}
/** "You say yes or no", "whether or not": nothing is denied. */
const LEAVES_OPEN = /\b(?:yes or no|or not|ja oder nein|oder nicht|oui ou non|ou pas|si o no|sim ou nao|ou nao|ja of nee|of niet)\b/g;
export const denies = (folded: string): boolean => DENIES.test(folded.replace(LEAVES_OPEN, ' '));
