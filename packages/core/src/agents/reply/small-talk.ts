import { fold } from '../../knowledge/words.js';

export type SmallTalk = 'greeting' | 'thanks' | 'goodbye' | 'acknowledgement';

/** Whole messages that need no knowledge, folded, in six languages; the first that fits decides. */
const FILLER = String.raw`(?:there|everyone|all|team|guys|sir|madam|again|so much|very much|a lot|a bunch|a million|much|for (?:your|the) (?:help|support|reply|answer|info|information|quick reply|time)|for everything|everything|zusammen|ihr|liebes team|vielmals|sehr|dir|ihnen|euch|fur (?:die|ihre|eure|deine) (?:hilfe|antwort|info)|a tous|a vous|tous|beaucoup|bien|pour (?:votre|ton|l') ?(?:aide|reponse)|a todos|mucho|muchas|por (?:su|tu|la) (?:ayuda|respuesta)|a tutti|tante|mille|per (?:l'|la|il) ?(?:aiuto|risposta)|a todos|muito|pela (?:ajuda|resposta))`;
const KINDS: readonly (readonly [SmallTalk, string])[] = [
  [
    'thanks',
    'thanks?|thank (?:you|u)|thx|ty|cheers|much appreciated|appreciate it|danke(?: schon| sehr)?|vielen dank|besten dank|herzlichen dank|dankeschon|merci|gracias|muchas gracias|grazie|obrigad[oa]|valeu',
  ],
  [
    'goodbye',
    'bye|bye bye|goodbye|good bye|see (?:you|ya)(?: later| soon)?|cya|have a (?:nice|good|great) (?:day|one|evening|weekend)|good night|tschuss|tschau|auf wiedersehen|bis (?:bald|dann|spater)|schonen tag(?: noch)?|gute nacht|au revoir|a bientot|bonne (?:journee|soiree|nuit)|adios|hasta (?:luego|pronto|manana)|chau|arrivederci|a presto|buona (?:giornata|serata|notte)|adeus|ate (?:logo|breve|mais)|tchau',
  ],
  [
    'greeting',
    'hi+|hello+|hey+|hiya|howdy|yo|good (?:morning|afternoon|evening|day)|greetings|hallo|hallochen|moin(?: moin)?|servus|gruss gott|guten (?:tag|morgen|abend)|gruezi|bonjour|bonsoir|salut|coucou|hola|buen(?:os|as) (?:dias|tardes|noches)|ciao|salve|buon(?:giorno|asera)|ola|oi|bom dia|boa (?:tarde|noite)|how are you(?: doing)?(?: today)?|how is it going|wie geht(?:s| es dir| es ihnen)|ca va|que tal|come (?:stai|va)|tudo bem',
  ],
  [
    'acknowledgement',
    "ok(?:ay)?|k|alright|all right|got it|i see|understood|perfect|great|cool|nice|awesome|sounds good|sure|yes|yep|yeah|no|nope|no thanks?|that(?: i|')s all|alles klar|verstanden|gut|super|prima|passt|ja|nein|d'accord|entendu|parfait|oui|non|vale|de acuerdo|entendido|perfecto|si|va bene|capito|perfetto|certo|esta bem|entendi|certo|sim|nao",
  ],
];
const RULES = KINDS.map(([kind, words]) => [kind, new RegExp(`^(?:(?:${words})(?: ${FILLER})*)$`)] as const);
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
  if (pieces.length === 0) return text.trim() === '' ? null : 'acknowledgement';
  const kinds: SmallTalk[] = [];
  for (const piece of pieces) {
    const kind = RULES.find(([, pattern]) => pattern.test(piece))?.[0] ?? joined(piece);
    if (kind === undefined) return null;
    kinds.push(kind);
  }
  return RULES.find(([kind]) => kinds.includes(kind))?.[0] ?? null;
}

/** "hi good morning", "ok thank you": two kinds without a comma between them. */
function joined(piece: string): SmallTalk | undefined {
  const words = piece.split(' ');
  for (let cut = 1; cut < words.length && cut < 4; cut += 1) {
    const head = words.slice(0, cut).join(' ');
    const tail = words
      .slice(cut)
      .join(' ')
      .replace(/^(?:and|und|et|y|e|&) /, '');
    const first = RULES.find(([, pattern]) => pattern.test(head));
    const second = RULES.find(([, pattern]) => pattern.test(tail));
    if (first !== undefined && second !== undefined) return RULES.indexOf(first) < RULES.indexOf(second) ? first[0] : second[0];
  }
  return undefined;
}
