import { fold } from '../../knowledge/words.js';
import { memoOfRecent } from '../../support/memo-of-recent.js';
import { takesLeave, UNTIL, WILL_THINK } from './taking-leave.js';

export type SmallTalk = 'identity' | 'here' | 'unclear' | 'greeting' | 'thanks' | 'goodbye' | 'acknowledgement';

/** Whole messages that need no knowledge, folded, in six languages; the first that fits decides. */
const FILLER = String.raw`(?:there|everyone|all|team|guys|sir|madam|again|so much|very much|a lot|a bunch|a million|much|for (?:your|the) (?:help|support|reply|answer|info|information|quick reply|time)|for everything|everything|zusammen|ihr|liebes team|vielmals|sehr|dir|ihnen|euch|fur (?:die|ihre|eure|deine) (?:hilfe|antwort|info)|a tous|a vous|tous|beaucoup|bien|pour (?:votre|ton|l') ?(?:aide|reponse)|a todos|mucho|muchas|por (?:su|tu|la) (?:ayuda|respuesta)|a tutti|tante|mille|per (?:l'|la|il) ?(?:aiuto|risposta)|a todos|muito|pela (?:ajuda|resposta))`;
const KINDS: readonly (readonly [SmallTalk | 'solved', string])[] = [
  [
    'identity',
    '(?:so )?(?:are|r) (?:you|u) (?:a |an )?(?:real |actual |actually )*(?:ro|chat)?(?:bot|robot|ai|machine|computer|human|person|real)(?: or (?:a |an )?(?:real )?(?:human|person|(?:ro|chat)?bot|robot|ai|machine|real))?|am i (?:talking|speaking|chatting|writing) (?:to|with) (?:a |an )?(?:real )?(?:ro|chat)?(?:bot|robot|ai|machine|human|person|computer)(?: or (?:a |an )?(?:real )?(?:human|person|bot|robot|machine))?|is (?:this|that|it) (?:a |an )?(?:real )?(?:ro|chat)?(?:bot|robot|ai|machine|human|person)|' +
      '(?:bist du|sind sie|ist das|bin ich hier mit|schreibe ich (?:hier )?mit|spreche ich (?:hier )?mit|rede ich (?:hier )?mit) (?:hier )?(?:ein|eine|einem|einer)? ?(?:echter? |echten |richtiger? )?(?:ro|chat)?(?:bot|roboter|ki|maschine|mensch|menschen|computer|person)(?: oder (?:ein|eine|einem|einer) (?:echter? |echten )?(?:mensch|menschen|bot|maschine|roboter))?(?: verbunden)?|' +
      "(?:etes-vous|es-tu|vous etes|tu es|c'est|est-ce que (?:vous etes|tu es|c'est)|je parle (?:a|avec)) (?:un|une) (?:vraie? )?(?:robot|bot|ia|machine|humain|personne)|" +
      '(?:es usted|eres|sos|hablo con|estoy hablando con|es esto) (?:un|una) (?:robot|bot|ia|maquina|humano|persona(?: real)?)|' +
      "(?:sei|e|lei e|parlo con|sto parlando con) (?:un|una|un'|uno)? ?(?:robot|bot|ia|ai|macchina|umano|persona(?: vera)?)|" +
      '(?:voce e|es|e|estou a falar com|estou falando com|falo com) (?:um|uma) (?:robo|robot|bot|ia|maquina|humano|pessoa(?: real)?)',
  ],
  [
    'here',
    "(?:is )?(?:any ?(?:one|body)|some ?(?:one|body)) (?:there|here|home)|(?:are )?(?:you|u) (?:there|here)|ist (?:da |hier )?(?:jemand|wer)(?: da| hier)?|(?:il )?y a quelqu'un|hay alguien(?: ahi)?|c'e qualcuno|(?:tem|ha|esta) (?:ai )?alguem(?: ai)?",
  ],
  [
    'thanks',
    'thanks?|thank (?:you|u)|thx|ty|ta|cheers|much appreciated|appreciate it|danke(?: schon| sehr)?|vielen dank|besten dank|herzlichen dank|dankeschon|merci|gracias|muchas gracias|grazie|obrigad[oa]|valeu',
  ],
  [
    'goodbye',
    `${UNTIL}|` +
      'bye|bye bye|goodbye|good bye|cya|have a (?:nice|good|great) (?:day|one|evening|weekend)|good night|tschuss|tschau|auf wiedersehen|bis (?:bald|dann|spater)|schonen tag(?: noch)?|gute nacht|au revoir|a bientot|bonne (?:journee|soiree|nuit)|adios|hasta (?:luego|pronto|manana)|chau|arrivederci|a presto|buona (?:giornata|serata|notte)|adeus|ate (?:logo|breve|mais)|tchau',
  ],
  [
    'greeting',
    'hi+|hello+|hey+|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings|hallo|hallochen|moin(?: moin)?|servus|gruss gott|guten (?:tag|morgen|abend)|gruezi|bonjour|bonsoir|salut|coucou|hola|buen(?:os|as) (?:dias|tardes|noches)|ciao|salve|buon(?:giorno|asera)|ola|oi|bom dia|boa (?:tarde|noite)|how (?:are|r) (?:you|u|ya)(?: all| guys)?(?: doing)?(?: today)?|how(?:s| is) it going|whats up|sup|how is it going|wie geht(?:s| es dir| es ihnen)|ca va|que tal|come (?:stai|va)|tudo bem',
  ],
  // What thanks are given for.
  [
    'solved',
    "(?:that(?:'s| is| was)? |this |it(?:'s| is| was)? |all |everything )?(?:has |now |really |just |totally |finally )*(?:works?|worked|working|helps?|helped|solved|fixed|sorted|did the trick|solves|clears)(?: it| that| things)?(?: up| out)?(?: now| fine| again| perfectly)?(?: a lot| very much| so much| me)?|(?:very |super |really |so )?helpful|problem solved|(?:es |das |jetzt |alles )?(?:hat (?:jetzt |nun |super |prima |gut |sehr )*(?:geklappt|funktioniert|geholfen|gereicht)|(?:funktioniert|geht|klappt)(?: jetzt| nun| wieder| super| prima| gut)*)|(?:sehr )?hilfreich|problem gelost|(?:ca |c'est |tout )?(?:marche|fonctionne|a marche|regle|resolu)(?: bien| maintenant)?|(?:ya |todo |me )?(?:funciona|funciono|sirvio|solucionado|resuelto)(?: bien| ahora)?|(?:ora |tutto )?(?:funziona|risolto|ha funzionato)(?: bene)?|(?:ja |tudo )?(?:funciona|funcionou|resolvido)(?: bem)?|(?:het |nu )?(?:werkt|gelukt|opgelost)(?: goed| nu)?",
  ],
  [
    'acknowledgement',
    `${WILL_THINK}|` +
      "aye|lol|haha+|hehe+|hm+|wow|ok(?:ay|i|ey)?|k|alright|all right|got it|i see|understood|perfect|great|cool|nice|awesome|sounds good|sure|yes|yep|yeah|no|nope|no thanks?|that(?: i|')s all|alles klar|verstanden|gut|super|prima|passt|ja|nein|d'accord|entendu|parfait|oui|non|vale|de acuerdo|entendido|perfecto|si|va bene|capito|perfetto|certo|esta bem|entendi|certo|sim|nao",
  ],
];
const RULES = KINDS.map(([kind, words]) => [kind, new RegExp(`^(?:(?:${words})(?: ${FILLER})*)$`, 'u')] as const);
/** Words of a piece that are tried as several kinds in a row. */
const MOST_JOINED = 7;
const PIECES = /[.!,;:\n?]+/;

/**
 * The kind of small talk a message is made of, or null as soon as it says anything else. Of several kinds the weightiest
 * wins: "Ok, thanks, bye" is thanks.
 */
export function smallTalkOf(text: string, contactsCompany = ''): SmallTalk | null {
  const company = fold(contactsCompany);
  const plain = fold(text)
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu, ' ')
    .replace(/[:;]-?[)D(]/gi, ' ');
  const pieces = (company === '' ? plain : plain.replaceAll(company, ' '))
    .split(PIECES)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece !== '');
  if (isGibberish(text)) return 'unclear';
  if (pieces.length === 0) return withoutWords(text);
  const kinds: (SmallTalk | 'solved')[] = [];
  for (const piece of pieces) {
    const kind = kindOf(piece);
    if (kind === undefined) return null;
    kinds.push(kind);
  }
  // "Thanks, it works now?" asks, and so does "see you saturday?"
  if (/[?？]/.test(text) && (kinds.includes('solved') || pieces.some(takesLeave))) return null;
  const weightiest = RULES.find(([kind]) => kinds.includes(kind))?.[0];
  // "It worked" by itself may go on to a question; with thanks it is their reason.
  return weightiest === undefined || weightiest === 'solved' ? null : weightiest;
}

/** A thumb is taken note of; an angry face is nothing to be silent about. */
function withoutWords(text: string): SmallTalk | null {
  return text.trim() === '' || isAngryFace(text) ? null : 'acknowledgement';
}

/** Anger, nothing that could be answered, and no smile beside it. */
export function isAngryFace(text: string): boolean {
  return /[😡🤬😠👿🖕🆘]/u.test(text) && !/[\p{L}\p{N}👍❤😂🤣😀😃😄😁😅😊😉🙂🙏]/u.test(text);
}

/** Of one piece; a message is looked at as a whole and again sentence by sentence. */
const kindOf = memoOfRecent((piece) => RULES.find(([, pattern]) => pattern.test(piece))?.[0] ?? joined(piece));

/** "hi good morning", "ok cool thx": kinds without a comma between them; the weightiest wins. */
function joined(piece: string): SmallTalk | 'solved' | undefined {
  const words = piece.split(' ');
  if (words.length > MOST_JOINED) return undefined;
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const head = words.slice(0, cut).join(' ');
    const tail = words
      .slice(cut)
      .join(' ')
      .replace(/^(?:and|und|et|y|e|&) /, '');
    const first = RULES.find(([, pattern]) => pattern.test(head))?.[0];
    const second = first === undefined ? undefined : (RULES.find(([, pattern]) => pattern.test(tail))?.[0] ?? joined(tail));
    if (first !== undefined && second !== undefined) return RULES.find(([kind]) => kind === first || kind === second)?.[0];
  }
  return undefined;
}

const KEY_ROWS = ['qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'zxcvbnm', 'yxcvbnm'];

/** Letters without a word: runs along the keyboard, one letter over and over. */
export function isGibberish(text: string): boolean {
  const words = fold(text).match(/\p{L}+/gu) ?? [];
  return words.length > 0 && words.length <= 3 && /^[\p{L}\s.!?]+$/u.test(text.trim()) && words.every(isNoWord);
}

function isNoWord(word: string): boolean {
  if (/^(.{1,2})\1{3,}$/.test(word) && !/^(?:ha|he|hi|lo)/.test(word)) return true;
  for (let start = 0; start + 5 <= word.length; start += 1) {
    const run = word.slice(start, start + 5);
    const back = [...run].toReversed().join('');
    if (KEY_ROWS.some((row) => row.includes(run) || row.includes(back))) return !word.startsWith('qwert') || word.length < 8;
  }
  return false;
}
