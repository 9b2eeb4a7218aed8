import { fold } from '../../knowledge/words.js';
import { smallTalkOf } from './small-talk.js';

const WHILE = String.raw`(?: (?:for|since) (?:[\p{L}\d]+ ){0,2}(?:minutes?|mins?|hours?|days?|weeks?|ages|long|yesterday|morning))?`;
/** Whole sentences of somebody who waits, folded, in the languages of the templates. What is waited for is only the answer. */
const WAITING: readonly string[] = [
  String.raw`(?:i(?:'m|'ve| am| have)? |we(?:'re|'ve| are| have)? )?(?:been )?(?:still |just )?(?:been )?waiting(?: here)?(?: (?:for|on) (?:an?y? |your |the )?(?:answer|reply|response|reaction|someone|somebody|anyone|anybody|you))?${WHILE}`,
  "(?:is there |have you )?any (?:news|updates?|answer|reply|response)(?: yet)?|(?:still )?no (?:news|answer|reply|response)(?: yet)?|still nothing|(?:can|could|will|would) (?:any ?(?:one|body)|some ?(?:one|body)|you) (?:please )?(?:answer|reply|respond)(?: to)?(?: me)?|(?:please )?(?:answer|reply|respond)(?: to)?(?: me)?(?: please)?|(?:does )?(?:any ?(?:one|body)|nobody|no one) (?:answers?|reply|replies|responds?|answering|replying|there|here)|why (?:is )?(?:nobody|no one|doesn't anyone|isn't anyone) (?:answer(?:s|ing)?|repl(?:y|ies|ying)|respond(?:s|ing)?)|(?:are )?(?:you|u)(?: guys)? still (?:there|here)|where are you(?: guys)?|ping|knock knock|bump",
  "(?:ich )?(?:warte|wart)(?: ich)?(?: (?:immer|schon))?(?: noch)?(?: hier)?(?: auf (?:eine |ihre |eure |deine |die )?(?:antwort|ruckmeldung))?|(?:immer )?noch (?:keine (?:antwort|ruckmeldung)|nichts)|keine (?:antwort|ruckmeldung)|(?:antwortet|meldet sich|schreibt)(?: (?:hier|mir|noch|mal|denn|auch|uberhaupt))* (?:jemand|wer|keiner|niemand)(?: noch)?|(?:wann|warum|wieso) (?:antwortet|meldet sich)(?: mir)? (?:jemand|wer|keiner|niemand|denn jemand)|(?:gibt es |gibt's )?(?:schon )?(?:was neues|etwas neues|neuigkeiten)|(?:bist du|seid ihr|sind sie|jemand|wer|ist jemand) (?:noch )?da|(?:bitte )?(?:antworten|antworte|antwortet)(?: sie)?(?: bitte)?",
  "j'attends(?: toujours| encore)?(?: (?:une|votre|la) reponse)?|toujours (?:pas de (?:reponse|nouvelles?)|rien|personne)|pas de (?:reponse|nouvelles?)|(?:est-ce que )?(?:quelqu'un|vous) (?:peut|pouvez|va|allez) (?:me )?repondre|personne ne (?:me )?repond|(?:vous etes|etes-vous|t'es|tu es) (?:toujours )?la|des nouvelles|allo|repondez(?:-moi)?(?: s'il vous plait)?",
  '(?:todavia |aun )?(?:sigo|estoy|seguimos|estamos) (?:esperando|a la espera)(?: (?:una|su|la) respuesta)?|(?:todavia|aun) (?:espero|nada|sin respuesta)|sin respuesta|(?:hay |tienen )?(?:alguna |algun )?(?:novedad|novedades|noticias|respuesta)|(?:alguien|me) (?:me )?(?:puede|pueden|podria|podrian|va a) (?:responder|contestar)(?:me)?|nadie (?:me )?(?:responde|contesta)|(?:siguen|sigue|sigues|estan|esta|estas) ahi|hay alguien(?: ahi)?',
  "(?:sto |stiamo )?(?:ancora )?(?:aspettando|aspetto|attendo|in attesa)(?: ancora)?(?: (?:una|la|vostra) risposta)?|ancora (?:niente|nulla|nessuna risposta)|nessuna risposta|(?:ci sono |avete )?(?:novita|notizie)|qualcuno (?:mi )?(?:risponde|puo rispondere|puo rispondermi|risponda)|mi (?:rispondete|risponde qualcuno)|nessuno (?:mi )?risponde|(?:ci siete|ci sei|c'e nessuno|siete (?:ancora )?li)|pronto",
  '(?:ainda |continuo |eu )*(?:estou |continuo )?(?:a espera|a aguardar|a esperar|esperando|aguardando|aguardo|espero)(?: (?:uma|a vossa|a sua|pela) resposta)?|ainda (?:nada|sem resposta)|sem resposta|(?:ha |tem )?(?:alguma )?(?:novidades?|noticias|resposta)|alguem (?:me )?(?:pode )?(?:responde|responder)(?:-me| me)?|ninguem (?:me )?responde|(?:voces |ainda )*(?:estao|esta) ai|alo',
  '(?:ik )?wacht(?: ik)?(?: nog)?(?: steeds| altijd)?(?: op (?:een |uw |jullie |je )?antwoord)?|nog (?:steeds )?(?:geen (?:antwoord|reactie)|niets(?: gehoord)?)|geen (?:antwoord|reactie)|(?:is (?:er|daar) )?iemand(?: daar| hier| er)?|kan iemand (?:mij |me )?(?:antwoorden|beantwoorden)|(?:ben je|bent u|zijn jullie) er(?: nog)?|(?:al |is er )*nieuws|hoi|goede(?:morgen|middag|avond)',
];
const POLITE = "(?: (?:please|pls|plz|bitte|s'il vous plait|svp|por favor|per favore|alstublieft|aub|sorry))?";
const PATTERN = new RegExp(`^(?:${WAITING.join('|')})${POLITE}$`, 'u');
/** Question marks, hourglasses and eyes by themselves. */
const SIGNS = /^(?=.*[?？⏳⌛👀])(?:[\s?？!.…⏳⌛👀]|\uFE0F)+$/u;
const LONGEST = 200;

/**
 * Whether somebody only makes sure that there is anybody: greets, asks whether anyone is there, says that they still wait. To one who
 * waits for a person, "How can I help?" is no answer to it.
 */
export function isNudge(text: string, company = ''): boolean {
  if (text.length > LONGEST) return false;
  if (SIGNS.test(text)) return true;
  const pieces = fold(text)
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, ' ')
    .split(/[.!,;:\n?¿¡…]+/u)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
  return pieces.length > 0 && pieces.every((piece) => PATTERN.test(piece) || isCall(smallTalkOf(piece, company)));
}

const isCall = (talk: ReturnType<typeof smallTalkOf>): boolean => talk === 'greeting' || talk === 'here';
