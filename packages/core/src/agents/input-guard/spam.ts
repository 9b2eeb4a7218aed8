import { compilePhrases, findPhrases, type PhraseTable } from '../understanding/fold.js';
import { isQuestion } from '../understanding/question.js';
import { MAIL_ADDRESS } from './mail-address.js';
import { givesOwnContact } from './own-contact.js';

/** What speaks for spam or phishing in one message. */
export interface SpamFinding {
  /** 0–1 each. */
  readonly spam: number;
  readonly phishing: number;
  /** Whether only a classifier objects, to words that a customer may write as well: a person looks, nobody is met with silence. */
  readonly unsure: boolean;
  readonly spamEvidence: readonly string[];
  readonly phishingEvidence: readonly string[];
}

/** Services that hide where a link leads. The platforms' own (t.co, fb.me, wa.me) are not among them. */
const SHORTENERS =
  /^(?:bit\.ly|bitly\.com|tinyurl\.com|goo\.gl|ow\.ly|is\.gd|v\.gd|cutt\.ly|rb\.gy|shorturl\.at|rebrand\.ly|tiny\.cc|t\.ly|s\.id|adf\.ly|bl\.ink|buff\.ly|shorte\.st|linktr\.im|clck\.ru|qr\.ae|u\.to|x\.gd|urlz\.fr|kutt\.it|short\.gy)$/;
const LINK = /(?:https?:\/\/|www\.)([^\s/<>"']+)[^\s<>"']*|\b((?:[a-z0-9-]+\.)+[a-z]{2,12})(\/[^\s<>"']*)?(?![\w@])/g;
const CHEAP_ENDINGS = /\.(?:tk|ml|ga|cf|gq|xyz|top|click|zip|icu|buzz|rest|cam|cyou|monster|quest|win|bid|loan|work|live|link|pw|cc)$/;
/** Names that fraudsters imitate. A host that holds one without being it, or spells it with digits, is a fake. */
const IMITATED =
  'paypal|amazon|apple|icloud|microsoft|outlook|google|facebook|instagram|whatsapp|messenger|meta|netflix|ebay|dhl|fedex|ups|usps|hermes|dpd|coinbase|binance|metamask|visa|mastercard|wellsfargo|chase|citibank|hsbc|barclays|sparkasse|postbank|santander|bbva|itau|nubank|intesa|unicredit|creditagricole|laposte|correos';
const IMITATES = new RegExp(`(?:^|[.-])(?:${IMITATED})[.-]|[.-](?:${IMITATED})(?:[.-]|$)`);
const GENUINE = new RegExp(String.raw`(?:^|\.)(?:${IMITATED})\.(?:com|de|fr|es|it|pt|co\.uk|org|net|me|br|com\.br|com\.mx|com\.es|ca|eu)$`);
const LURE_WORDS =
  /(?:^|[.-])(?:secure|login|log-in|signin|verify|verification|account|accounts|update|billing|support|confirm|wallet|unlock|recovery|bonus|claim|gift|prize|free|alert|appeal|helpdesk)(?:[.-]|$)/;

/** Promises and lures that no customer sends to a shop, per language, folded. */
const PROMOTION: PhraseTable = {
  en: String.raw`(?:you(?:'ve| have)?|your (?:number|mobile|phone|email|account)(?: has)?(?: been)?) (?:been )?(?:won|win|selected|chosen|awarded|picked|shortlisted)|congratulations[!,. ]+(?:you|u|ur|your)|(?:claim|collect|redeem|get) (?:your|ur|the|a|our) (?:free |cash |special |exclusive |[$£€]?\d+ ?)*(?:prize|reward|gift(?: ?card)?|award|bonus|voucher|winnings|iphone|ipad|ps5|holiday)|(?:free|win|won) (?:an? |a brand new )?(?:iphone|ipad|ps5|playstation|macbook|gift ?cards?|laptop|cruise|holiday|cash|ringtones?|tickets? to|entry)|guaranteed (?:returns?|profits?|income|winner|cash|approval|results)|(?:double|triple|multiply|10x) your (?:money|bitcoin|btc|investment|crypto|income)|(?:earn|make|making|earning|get|paid) (?:up to |over |about )?[$£€]? ?\d[\d,.]*(?:k|[$£€])?\+? ?(?:usd|dollars|euros?|bucks)? ?(?:per|a|every|each|/|in|within|daily|weekly|monthly|from home) ?(?:day|week|month|hour|just|only|\d|working)?|make money (?:online|fast|from home|easily|quick(?:ly)?)|(?:work|working) from home (?:and|opportunity|job|make|earn)|(?:financial|passive) (?:freedom|income)|(?:forex|crypto(?:currency)?|bitcoin|btc|binary|nft) (?:trading|investment|investor|trader|signals?|mining|expert|giveaway|airdrop|account manager|mentor|platform)|invest(?:ing)? (?:in )?(?:bitcoin|crypto|btc|forex|[$£€]?\d+)|(?:trading|investment) (?:platform|mentor|expert|opportunity)|airdrop|seed phrase|(?:instant|quick|easy|personal|business|cheap) loans?(?: offer| approval| available)|loan offer|(?:viagra|cialis|weight loss pills?|enlarge(?:ment)?|miracle cure|hot (?:singles|girls|babes)|sexy (?:girls|singles|chat)|adult (?:dating|chat|video)|onlyfans|nudes?|escorts?)|(?:online )?casino|betting tips|jackpot|lottery|sweepstakes?|(?:buy|get|gain|boost|increase) (?:your |more |\d+k? |real |cheap )*(?:followers|likes|subscribers|views|backlinks|traffic|engagement|reviews)|(?:seo|guest post(?:ing)?|backlinks?|link building|web ?design|app development|digital marketing|lead generation) (?:services?|packages?|agency|company|offer|expert)|(?:first page|top|#1|number one|rank(?:ing)?s?) (?:of|on|in) google|check (?:out )?(?:my|our|this) (?:\w+ )?(?:channel|profile|page|video|bio|website|link|site|store|new)|(?:subscribe|follow|sub) (?:to |4 |for )?(?:my|me|back)|link in (?:my )?bio|(?:dm|text|whatsapp|message|contact|call|telegram|inbox) (?:me|us|him|her|now) (?:on|at|via|now|for|to)? ?(?:telegram|whatsapp|\+?\d{5}|more info|details)|(?:text|txt|reply|send) ["']?[a-z]{2,10}["']? (?:to|2|on) \d{4,6}|(?:call|txt|text|ring) (?:now |back |free )?(?:on |to )?0?[89]\d{2,}|(?:\d+p|£[\d.]+|[\d.]+ ?ppm)(?:/| per |)(?:min|msg|text|wk|week|call)|limited time (?:offer|only|deal)|act (?:now|fast)|hurry[!, ]+|click (?:here|the link|this link|below|now)|(?:100|completely|totally)%? (?:free|legit|guaranteed|risk.?free)|no (?:risk|catch|experience (?:needed|required)|credit check)|(?:dear|hello) (?:friend|beloved|winner|beneficiary|lucky)|(?:next of kin|inheritance|million (?:dollars|usd|euros|pounds))|nigerian prince|promote your (?:page|product|business|brand)|brand ambassador|unsubscribe|opt.?out|(?:replica|luxury) (?:watches|bags|handbags)|cheap (?:meds|pills|viagra|rolex)`,
  de: String.raw`sie haben (?:[\w ]{0,20})?gewonnen|herzlichen gluckwunsch[!,. ]+(?:sie|du)|(?:gratis|kostenlos(?:es)?) (?:iphone|ipad|gutschein)|gewinn(?:spiel)? (?:abholen|sichern|anfordern)|(?:garantierte?r?) (?:gewinne?|rendite)|schnell (?:reich|geld verdienen)|geld verdienen (?:von zuhause|online|im internet)|verdienen? sie (?:bis zu )?\d+|(?:bitcoin|krypto)[- ]?(?:handel|trading|investition|plattform)|(?:sofort|online)[- ]?kredit|(?:mehr )?follower kaufen|seo[- ](?:dienstleistung(?:en)?|agentur|angebot)|hier klicken|klicken sie (?:hier|jetzt|auf)|jetzt zuschlagen|nur heute|online[- ]?casino`,
  fr: String.raw`vous avez (?:ete )?(?:gagne|selectionnee?|remporte)|felicitations[!,. ]+vous|(?:gagnez|recevez|reclamez) (?:un|votre|vos|une) (?:iphone|cadeau|prix|lot|bon)|gagner de l'argent (?:facilement|en ligne|rapidement)|gagnez (?:jusqu'a )?\d+|revenus? (?:garantis?|passifs?)|(?:trading|investissement) (?:crypto|bitcoin|forex)|(?:offre de )?pret (?:rapide|entre particuliers?|d'argent)|acheter des (?:abonnes|followers|likes)|cliquez (?:ici|sur le lien|vite)|casino en ligne|marabout|voyant`,
  es: String.raw`(?:has|ha|usted ha) (?:sido )?(?:ganado|seleccionad[oa])|felicidades[!,. ]+(?:has|ha|usted|eres)|(?:reclama|gana|recibe) (?:tu|un|su) (?:premio|iphone|regalo)|gana(?:r)? dinero (?:facil|rapido|desde casa|online)|gana (?:hasta )?[$€]?\d+|ganancias garantizadas|ingresos pasivos|(?:inversion|trading) (?:en )?(?:bitcoin|cripto|forex)|prestamos? (?:rapidos?|urgentes?|entre particulares)|compra(?:r)? seguidores|(?:haz|haga) clic(?:k)? (?:aqui|en)|casino online`,
  it: String.raw`(?:hai|ha) (?:vinto|ricevuto un premio)|congratulazioni[!,. ]+(?:hai|sei)|(?:ritira|richiedi) il (?:tuo )?premio|guadagn(?:a|are) (?:fino a |soldi )?(?:\d+|online|da casa|facilmente)|guadagni garantiti|(?:investimento|trading) (?:in )?(?:bitcoin|cripto|forex)|prestit[oi] (?:veloc[ei]|immediat[oi]|tra privati)|compra(?:re)? follower|clicca (?:qui|sul)|casino online`,
  pt: String.raw`(?:voce|vc) (?:foi )?(?:ganhou|selecionad[oa]|sortead[oa]|premiad[oa])|parabens[!,. ]+(?:voce|vc)|resgate (?:seu|o seu|agora)|ganh(?:e|ar) dinheiro (?:facil|rapido|em casa|online)|ganhe (?:ate )?(?:r\$)? ?\d+|lucro garantido|renda extra|(?:investimento|trading) (?:em )?(?:bitcoin|cripto|forex)|emprestimos? (?:rapidos?|facil|online)|compr(?:e|ar) seguidores|clique (?:aqui|no link)|cassino online|jogo do tigrinho`,
};

/** Asking for clicks on the writer's own works: never a customer's business with a shop. */
const SELF_PROMOTION =
  /\b(?:(?:check(?:ed|ing)?|visit|watch|sub|subscribe|suscribe|like|see|listen(?:ing)?)(?: out)?(?: to| for)?[\w ',]{0,20} (?:my|our) (?:\w+ ){0,2}(?:channel|videos?|vids?|remix(?:es)?|songs?|music|youtube|covers?|mixtape|onlyfans|gameplays?|tracks?)|sub(?:scribe)? (?:4|for) sub|(?:sub|subscribe) to me|(?:subscribe|like) and (?:subscribe|share|comment)|i(?:'ll| will)? subscribe back|i make (?:music|covers|videos|beats|remixes))\b/g;
const SELF_PROMOTION_WEIGHT = 0.7;

/** Marks of paid short messages and chain promotions; each is weak, several together are not. */
const PREMIUM =
  /\b(?:awarded|bonus caller|ring ?tones?|poly(?:phonic)?|free ?msg|free ?phone|\d+p\b|\d+ ?ppm|std (?:txt |chgs? |rate )|po ?box|16\+|18\+|from (?:a )?land ?line|t&c'?s?|ts&cs|terms and conditions|(?:send|text|txt|reply|sent)(?: with)? (?:stop|yes|go|win|free|claim)|txt|camera phones?|dating service|(?:latest|brand new) (?:nokia|motorola|phone|camera|colou?r)|prize|draw|claim code|valid (?:12|24|for)|per (?:wk|week|min|msg|month)|weekly|half price|double mins|unlimited (?:texts|calls)|offer ends|call (?:now|free|0\d{3}|customer services?)|optout|opt out|xxx|mob(?:ile)? no|voucher|guaranteed|special offer|exclusive|selected)(?![a-z])|[£$€]\d{3,}|\b0(?:7|8|9)\d{8,9}\b|\b8\d{4}\b/g;
const PREMIUM_WEIGHT = 0.28;

/** Pressure on the reader's own account or data: "your account will be closed, confirm here". */
const PRESSURE: PhraseTable = {
  en: String.raw`(?:your|ur) (?:\w+ )?(?:account|page|profile|card|parcel|package|payment|wallet|mailbox|bank account|ad account|business page|netflix|paypal|amazon|apple id|subscription|online access)(?:'s)? (?:access |has been |have been |was |is |will be |is about to be |could be |violat|is going to be |scheduled |temporarily |permanently )+(?:been )?(?:suspend|limit|lock|block|disabl|restrict|delet|clos|deactivat|compromis|expir|remov|violat|unpublish|on hold|held|pending|terminated|flagged|reported)\w*|(?:verify|confirm|update|validate|submit|provide|enter|re-?enter) (?:your|ur) (?:\w+ )?(?:account|identity|password|payment|billing|card|bank|login|personal|credit card|ssn|social security|pin|details|information|wallet|credentials|paypal|seed|recovery)|unusual (?:activity|sign.?in|login)|unauthori[sz]ed (?:login|access|transaction) (?:was |has been )?(?:detected|attempt)|(?:copyright|community standards|trademark|policy|terms of service) (?:violation|infringement)s?.{0,60}(?:appeal|verify|confirm|click|form|within)|(?:log ?in|sign ?in|click|tap|go) (?:here|below|the link|now)? ?(?:to|and) (?:verify|confirm|restore|unlock|secure|avoid|update|reactivate|appeal|claim|release)|failure to (?:verify|comply|confirm|respond|do so)|(?:customs|delivery|shipping|redelivery) fee .{0,40}(?:pay|link|click)|(?:enter|share|send|provide) (?:us |me )?(?:your|the) (?:seed phrase|recovery phrase|private key|otp|one.?time (?:code|password)|verification code|cvv|pin)`,
  de: String.raw`ihr (?:\w+[- ])?(?:konto|zugang|paket|account|profil|karte|seite|online-?banking)(?: wurde| ist| wird)[\w ,]{0,40}(?:gesperrt|eingeschrankt|deaktiviert|geschlossen|geloscht|blockiert|angehalten|zuruckgehalten)|(?:bestatigen|verifizieren|aktualisieren|uberprufen) sie (?:umgehend |jetzt |bitte )*ihre?n? (?:konto|daten|identitat|zahlung\w*|bank\w*|passwort|anmeldedaten|kontodaten|kreditkart\w+)|ungewohnliche (?:aktivitat|anmeldung)`,
  fr: String.raw`votre (?:compte|carte|page|colis|profil|acces)[\w ]{0,30}(?:suspendue?|bloquee?|limitee?|desactivee?|supprimee?|en attente)|(?:confirmez|verifiez|mettez a jour|validez) (?:vos|votre) (?:compte|identite|informations|coordonnees|donnees|paiement|mot de passe)|activite (?:inhabituelle|suspecte)`,
  es: String.raw`su (?:cuenta|tarjeta|pagina|paquete|perfil|acceso)[\w ]{0,30}(?:suspendid[oa]|bloquead[oa]|limitad[oa]|desactivad[oa]|eliminad[oa]|retenid[oa])|(?:confirme|verifique|actualice|valide) (?:su|sus) (?:cuenta|identidad|datos|informacion|pago|contrasena)|actividad (?:inusual|sospechosa)`,
  it: String.raw`il (?:suo|tuo) (?:conto|account|pacco|profilo|accesso)[\w ]{0,30}(?:sospeso|bloccato|limitato|disattivato|eliminato)|la (?:sua|tua) (?:carta|pagina|utenza)[\w ]{0,30}(?:sospesa|bloccata|limitata)|(?:conferma|confermi|verifica|verifichi|aggiorna|aggiorni) (?:i suoi|i tuoi|il suo|il tuo|la sua|la tua) (?:dati|account|identita|conto|password)|attivita (?:insolita|sospetta)`,
  pt: String.raw`(?:sua|seu) (?:conta|cartao|pagina|encomenda|perfil|acesso)[\w ]{0,30}(?:suspens[oa]|bloquead[oa]|limitad[oa]|desativad[oa]|excluid[oa]|retid[oa])|(?:confirme|verifique|atualize|valide) (?:seus?|suas?) (?:conta|identidade|dados|informacoes|pagamento|senha)|atividade (?:incomum|suspeita)`,
};

/** The customer reports something received, asks whether it is genuine, or quotes an advert: then lures are quotations. */
const REPORTS =
  /\b(?:is (?:it|this|that)(?: message| e-?mail| link| text)? (?:really |actually )?(?:from you|you guys|you|legit(?:imate)?|real|genuine|a scam|fake|spam|safe|official)|(?:i|we)(?:'ve| have)?(?: just)? (?:got|received|recieved|get|keep getting|saw|clicked) (?:an?|this|the|your|some|these)|someone (?:is|sent|claim|pretend)|scam|phishing|my account (?:was|has been|is|got)|ist (?:das|die|diese)[\w -]{0,20} (?:von euch|von ihnen|echt|serios)|habe (?:eine|diese|gerade)[\w ]{0,20}(?:mail|nachricht|sms) (?:bekommen|erhalten)|j'ai recu|he recibido|me ha llegado|ho ricevuto|recebi)\b/;

const PROMOTION_PHRASES = compilePhrases(PROMOTION);
const PRESSURE_PHRASES = compilePhrases(PRESSURE);
/** Words of lures that carry weight alone; "click here" or "free" do not. */
const WEAK_LURE =
  /^(?:click|hurry|act |unsubscribe|opt|limited time|no |check (?:out )?(?:our|this)|link in|nudes?|jackpot|lottery|follow|airdrop|hier klicken|klicken|nur heute|cliquez|haz|haga|clicca|clique|100|completely|totally|congratulations|felicitations|felicidades|parabens)/;

/** A question about what the business sells or does, beside whatever else the message holds. */
const GENUINE_QUESTION =
  /(?:^|[.!?;,:\n–—-]|\b(?:and|but|anyway|also|btw|und|aber|et|mais|y|pero|e|ma|mas)\b)\s*(?:is (?:this|that|it)|are (?:these|those|you|there)|do (?:you|i)|does (?:the|this|it|your)|can (?:i|you|we|it)|could (?:i|you|we)|will (?:it|this|you)|have you|how (?:much|many|long|do|can|does|is)|what(?:'s| is| are| does| do)?|when|where|which|who|ist (?:das|der|die)|sind|habt ihr|haben sie|kann (?:ich|man)|gibt es|wie (?:viel|lange|teuer|gross)|was|wann|wo|welche\w*|est-ce|avez-vous|combien|quand|quel\w*|puis-je|tienen|tiene|cuanto|cuando|donde|puedo|quanto|quando|dove|posso|avete|tem|voces)\b[^?\n]{3,160}\?/;
/** The customer's own question lowers what only promotes; a prize, a loan or a disguised address stays what it is. */
const ASKED = 0.6;

/** What a message that wants something of its readers has: a link, a number or sum, or an invitation. Folded. */
const MARK =
  /https?:\/\/\S{1,80}|\bwww\.\S{1,80}|\b[\w-]{1,60}\.(?:com|net|org|co\.uk)\b|\d{5,20}|[£$€]\s?\d|\b\d{1,4}p\b|\b(?:subscrib\w*|subs?|channels?|videos?|vids?|pence|check out|follow(?![- ]?ups?\b)\w*|shar(?:e|ing)|free\w*|win\w*|won|prizes?|claim\w*|visit\w*|click\w*|join\w*)\b/;
/** Probability from which a classifier is heard beside a mark, from which it is heard whatever else is said, and what its voice weighs. */
const LEANING = 0.5;
const SURE = 0.9;
const VOICE_WEIGHT = 0.75;
/** A link, a name after "@" or a shortened channel: where a reader is to go. Nobody's question needs it. */
const LEADS_AWAY = /https?:|\bwww\.|\b[\w-]{1,60}\.(?:com|net|org|co\.uk)\b|watch\?v=/;
/** Words that a newsletter ends with, and that a customer asks about. */
const LEAVES = /^(?:unsubscribe|opt)/i;
/** A question of so many words at most is the customer's own whatever a classifier says; a long promotion may ask, too. */
const SHORT_QUESTION_WORDS = 8;
/** Questions without a mark that `isQuestion` leaves to it, in the language of the classifier. */
const ASKS_IN_PASSING =
  /^[^a-z]*(?:(?:and|but|so|also|ok|hi|hey|hello)\b[^a-z]*)*(?:do|does|did|is|are|was|can|could|will|would|may|has|have|any)\b/;
/** How much of a message is quoted where only a classifier objects. */
const UNEXPLAINED_CHARACTERS = 80;

/**
 * Weighs lures, pressure and links of one message; `repeats` is how often the customer has sent the same text before,
 * `probability` what a classifier says, 0–1, and `answered` whether the customer was answered in this conversation: then a
 * classifier alone is not believed.
 */
export function findSpam(folded: string, original: string, repeats: number, probability = 0, answered = false): SpamFinding {
  const hosts = linksOf(folded, original);
  const lures = findPhrases(PROMOTION_PHRASES, folded, original);
  const pressure = findPhrases(PRESSURE_PHRASES, folded, original);
  const promoted = findPhrases(SELF_PROMOTION, folded, original);
  const premium = new Set(folded.match(PREMIUM));
  // A customer's own address leads nobody away.
  const withoutMail = folded.replace(MAIL_ADDRESS, (address) => ' '.repeat(address.length));
  const backed =
    hosts.length > 0 ||
    lures.some((lure) => !LEAVES.test(lure.text)) ||
    promoted.length > 0 ||
    premium.size >= 2 ||
    LEADS_AWAY.test(withoutMail);
  const mark = probability >= LEANING && !GENUINE_QUESTION.test(folded) ? MARK.exec(withoutMail) : null;
  const heard =
    (mark !== null || probability >= SURE) && (backed || !(answered || isOwnQuestion(folded, original) || givesOwnContact(folded)));
  if (!heard && hosts.length === 0 && lures.length === 0 && pressure.length === 0 && promoted.length === 0 && premium.size < 3)
    return NOTHING;
  const reported = REPORTS.test(folded);
  const shortened = hosts.filter((link) => SHORTENERS.test(link.host));
  const fake = hosts.filter((link) => looksFake(link.host));
  const cheap = hosts.filter((link) => CHEAP_ENDINGS.test(link.host));
  const strong = lures.filter((lure) => !WEAK_LURE.test(lure.text.toLowerCase())).length;
  const weak = lures.length - strong;

  let spam = Math.min(1, 0.45 * strong + 0.2 * weak);
  if (promoted.length > 0) spam += SELF_PROMOTION_WEIGHT;
  if (premium.size >= 2) spam += PREMIUM_WEIGHT * premium.size;
  if (lures.length > 0 && hosts.length > 0) spam += 0.3;
  if (shortened.length > 0) spam += lures.length > 0 || isBareLink(folded) ? 0.4 : 0.3;
  if (cheap.length > 0) spam += 0.3;
  if (lures.length > 0 && /(?:\+?\d[\d -]{7,}|\b\d{5}\b|@\w+|[$£€]\d)/.test(folded)) spam += 0.25;
  if (repeats >= 2 && (hosts.length > 0 || lures.length > 0)) spam += 0.3;

  let phishing = 0;
  if (fake.length > 0) phishing += 0.6;
  if (pressure.length > 0) phishing += hosts.length > 0 ? 0.7 : 0.35 + 0.15 * Math.min(2, pressure.length - 1);
  if (pressure.length > 0 && (shortened.length > 0 || cheap.length > 0)) phishing += 0.2;
  if (fake.length > 0 && lures.length > 0) phishing += 0.2;
  const onlyShows = lures.every((lure) => WEAK_LURE.test(lure.text.toLowerCase()) || /^check\b/i.test(lure.text));
  if (onlyShows && shortened.length === 0 && fake.length === 0 && GENUINE_QUESTION.test(folded)) spam = Math.min(spam, ASKED);
  // A promotion that asks ("Have you tried …?") asks nothing of the business.
  const byRules = spam;
  if (heard) spam = Math.max(spam, VOICE_WEIGHT);
  if (reported) [spam, phishing] = [spam * 0.4, phishing * 0.4];
  return {
    spam: Math.min(1, spam),
    phishing: Math.min(1, phishing),
    unsure: heard && !backed && byRules < VOICE_WEIGHT,
    spamEvidence: [
      ...lures.map((lure) => lure.text),
      ...promoted.map((phrase) => phrase.text),
      ...(heard
        ? [mark === null ? original.slice(0, UNEXPLAINED_CHARACTERS) : original.slice(mark.index, mark.index + mark[0].length)]
        : []),
      ...(premium.size >= 2 ? premium : []),
      ...shortened.map((link) => link.text),
    ],
    phishingEvidence: [...fake.map((link) => link.text), ...pressure.map((phrase) => phrase.text)],
  };
}

const NOTHING: SpamFinding = { spam: 0, phishing: 0, unsure: false, spamEvidence: [], phishingEvidence: [] };

/** "is the check up free", "how do i subscribe": what a customer asks in passing, with or without a question mark. */
function isOwnQuestion(folded: string, original: string): boolean {
  if (original.trim().split(/\s+/).length > SHORT_QUESTION_WORDS) return false;
  return isQuestion(original, folded) || ASKS_IN_PASSING.test(folded);
}

function linksOf(folded: string, original: string): readonly { readonly host: string; readonly text: string }[] {
  if (!folded.includes('.')) return [];
  const links: { host: string; text: string }[] = [];
  for (const match of folded.matchAll(LINK)) {
    if (folded.charAt(match.index - 1) === '@') continue;
    const host = (match[1] ?? match[2] ?? '').replace(/[.,;:!?)]+$/, '');
    if (
      match[1] === undefined &&
      !/\.(?:[a-z]{2,3}|info|shop|store|click|online|site|live|link|zip|buzz|icu|top|work|loan|monster|quest)$/.test(host)
    )
      continue;
    links.push({ host, text: original.slice(match.index, match.index + match[0].length) });
  }
  return links;
}

function looksFake(host: string): boolean {
  const [authority = ''] = host.split(':');
  if (host.includes('@') || authority.startsWith('xn--') || authority.includes('.xn--')) return true;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(authority)) return true;
  if (GENUINE.test(authority)) return false;
  const undisguised = authority
    .replace(/0/g, 'o')
    .replace(/1/g, 'l')
    .replace(/3/g, 'e')
    .replace(/4/g, 'a')
    .replace(/5/g, 's')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w');
  if (
    undisguised !== authority &&
    (GENUINE.test(undisguised) || GENUINE.test(undisguised.replace(/l/g, 'i')) || IMITATES.test(undisguised))
  )
    return true;
  return IMITATES.test(authority) || (LURE_WORDS.test(authority) && (authority.match(/-/g)?.length ?? 0) >= 2);
}

/** A link and hardly anything else. */
function isBareLink(folded: string): boolean {
  return (folded.replace(LINK, ' ').match(/[a-z]{2,}/g)?.length ?? 0) < 4;
}
