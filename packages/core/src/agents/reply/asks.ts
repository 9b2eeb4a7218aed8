import { sentencesOf } from '../../knowledge/sentences.js';
import { fold, sameLength } from '../../knowledge/words.js';
import { smallTalkOf } from './small-talk.js';
import { spelledOut } from './spelled-out.js';

/** What a message wants to know, sentence by sentence, and what it only tells. */
export interface Asks {
  readonly asks: readonly string[];
  readonly statements: readonly string[];
}

const OPENER =
  'who|what|when|where|which|why|how|(?:who|what|when|where|how)s|do|does|did|is|are|was|were|can|could|will|would|should|may|have|has|any chance|' +
  'was|wer|wie|wo|wann|warum|welche[rsnm]?|wieviel|gibt|kann|konnen|konnt|kannst|habt|haben|hast|ist|sind|liefert|liefern|bietet|bieten|darf|durfen|muss|mussen|nehmt|akzeptiert|gibts|seid|macht|verkauft|vermietet|repariert|wielang|ab wann|bis wann|' +
  'combien|comment|quand|ou|quel(?:le)?s?|est-ce|y.?a (?:un|une|des|du|la|le|les|pas|moyen)|on peut|je peux|c(?:.?est)? (?:combien|quand|ou|quoi|qui|possible)|jusqu.a quand|avez-vous|livrez-vous|peut-on|puis-je|pouvez|y a-t-il|il y a|faites|acceptez|proposez|vendez|louez|reparez|prenez|faut-il|dois-je|est-il|a quelle heure|c.est combien|vous (?:etes|faites|(?!\\w+(?:er|i)ez)\\w{2,}ez)|' +
  'cuant[oa]s?|cuando|donde|como|cual(?:es)?|que|tienen|hay|puedo|se puede|hacen|aceptan|envian|teneis|haceis|poneis|podeis|cobrais|abris|enviais|aceptais|vendeis|alquilais|reparais|os puedo|tengo que|hace falta|a que hora|en cuanto|por cuanto|' +
  'quant[oiae]|quando|dove|come|quale|quali|avete|posso|si puo|fate|accettate|spedite|vendete|affittate|noleggiate|riparate|aprite|siete|c.e|ci sono|serve|devo|dobbiamo|a che ora|' +
  'quais|qual|onde|voces|tem|posso|fazem|aceitam|entregam|da para|pode|podem|podemos|levam|cobram|existe|ha|e possivel|a que horas|' +
  'hoe|hoeveel|wat|wanneer|waar|welke|kan ik|kunnen|kunt|hebben jullie|heeft|mag|moet|krijg ik|doen jullie|verkopen|is er|zijn er|doet|kun|mogen|moeten|hebben|hebt|verhuren|accepteren|vanaf|tot hoe laat';
/** "Parking: what does it cost" names its subject first. */
const BEGINS_LIKE_QUESTION = new RegExp(
  `^(?:[^:?!.]{2,30}: )?(?:and |also |but |so |und |et |y |e |hi |hello |hey |hallo |please |bitte )*(?:${OPENER})\\b`,
);
/** "... and do you deliver": two questions in one sentence. */
const SECOND_QUESTION = new RegExp(
  `(?:,|;)?\\s+(?:and also|and|also|as well as|und|et|y|e|ed|en)\\s+(?=(?:(?:on|at|in|for|from|until|by|to|an|am|bis|ab|in|fur|a|en|de|pour|op|tot|voor) )?(?:${OPENER})\\b(?!\\s*[?.!]?$))`,
  'g',
);
/** What a second question begins with: without it nothing is looked for. */
const JOINED = /\s(?:and|also|as well as|und|et|y|ed?|en)\s/;
/** What can only ask, even after a statement: "we bring two bikes, and what do you charge". */
const WH =
  /^(?:(?:on|at|in|for|from|until|by|to|an|am|bis|ab|um|fur|a|en|de|por|para|pour|op|tot|vanaf|voor|con|com|da|fino a|ate) )?(?:(?:what|how|when|where|who)s?|which|was|wie|wann|wo|combien|quand|quel(?:le)?s?|cuant[oa]s?|cuando|que hora|quant[oaei]s?|quando|quais|qual|che ora|hoeveel|wat|wanneer|hoe)\b/;
const REQUEST =
  /\b(?:want|would like|'d like|need|looking for|interested in|wonder(?:ing)?|like to know|tell me|let me know|send me|explain|mochte|will|brauche|suche|interessiere|sagen sie|voudrais|souhaite|cherche|besoin|dites|quiero|quisiera|necesito|busco|me interesa|digame|vorrei|cerco|bisogno|mi interessa|quero|gostaria|preciso|procuro|graag weten|wil graag|zoek|nodig|interesa saber|querria|me gustaria|j'aimerais|ich wurde gern|wurde gern|wussten|wollte fragen|wollt fragen)\b/;

/** "Two questions:" before them. */
const ANNOUNCES =
  /^(?:hi|hello|hallo|hola|bonjour|ciao|ol[aá])?[\s,!]*(?:i have |ich habe |j'ai |tengo |ho |tenho |ik heb )?(?:a |an |a few |some |just |two|three|one|zwei|drei|eine?|deux|trois|une|dos|tres|una|due|tre|duas|uma|twee|een|noch|more|quick|another|kurze?|kleine?|\s)*\b(?:questions?|fragen?|preguntas?|domand[ae]|perguntas?|vra(?:ag|gen))\s*:\s*/iu;

/** "Its Dana, order LK-20931. until when …", "this is Kim. …": who writes, and of what order, is nothing that is asked about. */
const INTRODUCES =
  /^(?:[Ii]t['’]?s|[Tt]his is|[Mm]y name is|[Ii]['’]?m|[Ii]ch bin(?: die| der)?|[Hh]ier ist|[Cc]['’]est|[Jj]e suis|[Ss]oy|[Mm]e llamo|[Ss]ono|[Mm]i chiamo|[Aa]qui é|[Ss]ou (?:o|a)|[Ii]k ben)\s+(?:\p{Lu}[\p{L}'’-]+\s?){1,2}(?:,?\s(?:(?:my|meine?|ma|mi|il mio|la mia|a minha)\s)?\p{L}{4,14}\.?\s(?:(?:number|no|nr|n°|nº|num)\.?:?\s)?#?[\p{L}-]{0,6}\d[\p{L}\d-]+)?[.!]\s+(?=\p{L})/u;

/** ", not the shop": what a question is set against is not what it is about. */
const SET_AGAINST =
  /[,(]\s*(?:and |und |et )?(?:not|nicht|pas|niet|non|no|não)\s+(?:the|an?|for|in|at|der|die|das|den|dem|im|le|la|les|el|los|las|il|lo|i|gli|os?|as|de|het)\s+[\p{L}-]{2,20}(?:\s[\p{L}-]{2,20})?\s*(?=[).,!?]|$)/giu;

/** Splits a message. Where nothing asks, the statements are the ask: "My parcel came broken" wants an answer too. */
export function asksOf(text: string): Asks {
  const asks: string[] = [];
  const statements: string[] = [];
  for (const sentence of sentencesOf(text)) {
    if (smallTalkOf(sentence) !== null) continue;
    const parts = splitQuestions(
      sentence
        .replace(ANNOUNCES, '')
        .replace(SET_AGAINST, '')
        .replace(
          /^(?:hi|hello|hey|hallo|hola|bonjour|ciao|ol[aá]|good (?:morning|evening|afternoon)|guten (?:tag|morgen|abend))(?: there| team| zusammen)?[\s,!:-]+/i,
          '',
        )
        .replace(INTRODUCES, ''),
    );
    for (const part of parts) {
      if (/\?\s*["')]*$/.test(sentence) || asksSomething(part)) asks.push(part);
      else statements.push(part);
    }
  }
  return asks.length > 0 ? { asks, statements } : { asks: statements, statements: [] };
}

/** "She needs the snip what do u charge": the verb before whom it is about asks, wherever it stands. */
const ASKS_INSIDE =
  /\b(?:what|how (?:much|long|many|often|far|soon)|where|when) (?:do|does|did|would|will|can|should|could) (?:you|u|i|we|it|the|that|they)\b/;

/** "Ab welchem Betrag", "from what age". */
const FROM_WHICH =
  /^(?:(?:and|und|et|y|e|en) )?(?:up to|from|since|in|at|on|for|with|by|to|until|till|ab|an|in|bei|seit|vor|uber|bis(?: zu)?|mit|fur|zu|von|aus|nach|auf|um|a partir de|avec|dans|pour|jusqu'a|con|desde|hasta|en|para|da|a|per|vanaf|tot|met|voor|op|bij|aan|van|uit) (?:what|which|when|where|how (?:much|many|long|far)|welche[mnrs]?|wie ?viel\w*|wie|wann|wo|quel(?:le)?s?|combien|que|cual(?:es)?|cuant[oa]s?|cuando|quale|quali|quant[oaie]|quando|qual|quais|welke?|hoeveel)\b/;

/** "Ça coûte combien", "vous ouvrez quand", "custa quanto": in some languages what asks stands last. */
const ASKS_LAST =
  /(?:\p{L}|') (?:combien|quand|quoi|comment|a quelle heure|quel(?:le)?s? \p{L}+|cuanto|cuando|donde|quanto|quando|onde|dove)\W*$/u;

/** "I lost my key what do i do", "he perdido la llave que hago": what happened, and what is to be done. */
const WHAT_TO_DO =
  /\b(?:what (?:(?:do|should|can|must) (?:i|we) (?:have to )?do|to do|now)|was (?:tun|nun|jetzt|kann ich (?:da )?(?:tun|machen)|(?:soll|muss) ich (?:da |jetzt )?(?:tun|machen)|mach(?:e|en)? (?:ich|wir)(?: da| jetzt)?)|(?:je fais|on fait|faire) quoi|que (?:dois-je|puis-je|faut-il) faire|que faire|que (?:hago|hacemos|tengo que hacer|puedo hacer|debo hacer)|(?:cosa|che) (?:faccio|facciamo|devo fare|posso fare|si fa)|(?:o )?que (?:faco|fazemos|devo fazer|posso fazer)|e agora|wat (?:nu|moet ik (?:nu )?doen|kan ik (?:nu )?doen|doe ik(?: nu)?))\W*$/;

/** The words in which it asks what is to be done, of what it tells itself or what is told before it; empty where it does not. */
export const whatToDoIn = (sentence: string): string => WHAT_TO_DO.exec(spelledOut(fold(sentence)))?.[0] ?? '';

/** Whether a sentence without a question mark asks or wants something all the same. */
export function asksSomething(sentence: string): boolean {
  const folded = spelledOut(fold(sentence));
  return (
    sentence.includes('?') ||
    [BEGINS_LIKE_QUESTION, FROM_WHICH, ASKS_INSIDE, ASKS_LAST, WHAT_TO_DO, REQUEST].some((pattern) => pattern.test(folded))
  );
}

/** Whether it opens as questions do; a mere wish ("I want one") does not. */
export function beginsLikeQuestion(sentence: string): boolean {
  return BEGINS_LIKE_QUESTION.test(fold(sentence));
}

/** Whether its question word stands behind a preposition or last: "until what age can she come", "ça coûte combien". */
export function asksWithin(sentence: string): boolean {
  const folded = fold(sentence);
  return FROM_WHICH.test(folded) || ASKS_LAST.test(folded);
}

function splitQuestions(sentence: string): string[] {
  const folded = sameLength(sentence);
  const asks = sentence.includes('?') || BEGINS_LIKE_QUESTION.test(folded);
  const parts: string[] = [];
  let start = 0;
  for (const match of JOINED.test(folded) ? folded.matchAll(SECOND_QUESTION) : []) {
    if (match.index - start < 8 || !(asks || WH.test(folded.slice(match.index + match[0].length)))) continue;
    parts.push(sentence.slice(start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, sentence.slice(start)].map((part) => part.trim()).filter((part) => part !== '');
}
