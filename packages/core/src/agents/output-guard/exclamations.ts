import { fold } from '../../knowledge/words.js';
import { makesPromise } from './promises.js';

/** What is called out, greeted, taken note of, pitied or wished: whole clauses, folded, in seven languages. */
const CALLED_OUT =
  '(?:oh|ah|aw|ouch|oops|wow|hooray|hurra|hourra|ole|uf|oje|ojee|ach|bravo|chapeau|courage|bon courage|animo|coraggio|coragem|sterkte|kopf hoch|gezellig)(?: (?:no|dear|my|je|non|nein|nee|vaya|wat|was|how|que|che|quel dommage|schade|jammer|well))?';
const GREETED =
  'servus|moin(?: moin)?|grue?zi|gruss gott|good (?:morning|afternoon|evening|day)|guten (?:morgen|tag|abend)|bon(?:jour|soir)|buenos dias|buenas tardes|buenas noches|buon(?:giorno|asera)|bom dia|boa (?:tarde|noite)|goede(?:morgen|middag|navond|ndag)';
const TAKEN_NOTE_OF =
  "understood|noted|got it|alright|all right|verstanden|alles klar|in ordnung|compris|c'est note|bien recu|bien note|entendu|entendido|anotado|tomo nota|capito|ricevuto|percebido|anotei|begrepen|duidelijk|genoteerd";
const PITIED =
  "(?:(?:that|this|it)(?:'s| is| sounds| must be)|how|what) (?:an? )?(?:so |very |really |such |quite |such )?(?:annoying|pity|shame|lovely|exciting|frustrating|bad luck|unlucky|nice|wonderful|great|unpleasant|upsetting|worrying|sad|kind)(?: (?:news|idea|choice|plan|gift|occasion|day|of you))?" +
  '|(?:das|es|wie|ist|was) (?:ist |fur eine? )?(?:aber |ja |sehr |wirklich |naturlich |so )*(?:argerlich|schade|toll|schon|blod|doof|bitter|unangenehm|super|nett|freude)' +
  '|(?:das |es )?tut (?:mir|uns) (?:sehr |wirklich |furchtbar |aufrichtig |herzlich )*leid' +
  "|(?:c'est |quel |quelle )(?:vraiment |tres )?(?:dommage|embetant|penible|triste|chouette|genial|super|belle? (?:idee|projet|nouvelle))" +
  '|que (?:pena|lastima|rabia|bien|alegria|faena|ilusion|bom|chatice|maravilla|maravilha)|vaya|(?:lo )?(?:siento|sentimos|lamento|lamentamos)(?: mucho| muito)?' +
  '|che (?:peccato|bello|bella notizia|rabbia|gioia)|(?:mi|ci) dispiace(?: molto| davvero| tanto)?|(?:sinto|lamento) muito' +
  '|poor (?:things?|you|little (?:one|thing)|dog|cat)|schade|spijtig|jammer|vervelend|quelle malchance|das war pech' +
  '|wat (?:een )?(?:jammer|leuk|vervelend|fijn|gezellig|naar|pech|mooi)|(?:dat is |heel |erg )+(?:jammer|leuk|vervelend|fijn|naar)|het spijt (?:me|mij|ons)(?: zeer| erg)?';
const WISHED =
  "(?:have|enjoy) an? (?:very )?(?:good|nice|lovely|safe|great|pleasant|wonderful|relaxing|fantastic|restful|quiet)(?: \\p{L}+){1,2}|safe (?:trip|travels?|journey|drive|ride)(?: \\p{L}+)?|good luck|get well(?: soon)?|happy (?:birthday|travels|holidays)|(?:(?:we're|i'm|we'll|i'll|we|i) )?(?:keep(?:ing)? )?(?:our |my )?fingers crossed" +
  '|(?:gute[nr]?|schone[nsr]?) (?:\\p{L}+)(?: noch)?|viel (?:spass|gluck|erfolg|freude)|(?:wir |ich )?drucken? (?:(?:dir|ihnen|euch) )?(?:fest )?die daumen' +
  '|(?:tres (?=(?:bonne|belle) (?:journee|soiree|semaine|fete|annee|continuation)))?(?:bonne?s?|belle) \\p{L}+(?: (?:a vous|a tous|a toi))?|(?:on|nous|je) crois(?:e|ons) les doigts|buen[oa]?s? \\p{L}+|feliz \\p{L}+|(?:cruzamos los )?dedos cruzados|cruzamos los dedos|(?:que )?(?:disfrut\\w+|aproveit\\w+)(?: mucho| muito)?' +
  '|buon[oa]?n? \\p{L}+|incrociamo le dita|in bocca al lupo|bo[am] \\p{L}+|(?:fijne?|prettige?|goede) \\p{L}+|veel (?:plezier|succes|sterkte|geluk)|(?:we |ik )?duimen?(?: voor (?:je|u|jullie))?';
/** To whom: "an Ihren Sohn". */
const TO_SOMEBODY =
  '(?: (?:to|an|a|voor|aan|para(?: [ao])?)(?: (?:the|your|die|den|ihre[nmr]?|deine[nmr]?|votre|ton|ta|su|tu|la|a|o|sua|seu|uw|je))? \\p{L}+)?';
const RECOVERY =
  `(?:gute besserung|bon retablissement|beterschap|(?:as )?melhoras)${TO_SOMEBODY}|(?:auguri di )?(?:una )?pronta guarigione|que (?:te|se|le|os) mejor\\p{L}+(?: pronto)?` +
  "|(?:(?:i|we) )?(?:do |really )?hope (?:she|he|they|everyone|everybody)(?:'s|'re| is| are| feels?| gets?)* (?:better|well|fine|okay)(?: (?:soon|again))*";
const CONGRATULATED =
  '(?:congratulations|congrats|(?:herzlichen )?gluckwunsch|(?:toutes nos )?felicitations|felicidades|enhorabuena|congratulazioni|parabens|gefeliciteerd)' +
  '(?: (?:on|zu[rm]?|pour|por|per|met)(?: (?:your|the|ihre[nmr]?|deine[nmr]?|eure[nmr]?|votre|ton|ta|su|tu|la|il|uw|je|jullie))? \\p{L}+)?' +
  `|(?:happy birthday|all the best)${TO_SOMEBODY}|(?:(?:my|our|mein|unser) )?(?:sincere |herzliches )?(?:condolences|beileid)`;
const WHOLE = new RegExp(`^(?:${[CALLED_OUT, GREETED, TAKEN_NOTE_OF, PITIED, WISHED, RECOVERY, CONGRATULATED].join('|')})$`, 'u');

/** Thanks for something, and sorrow about what the customer tells. */
const TOWARDS_CUSTOMER =
  /^(?:(?:many )?thanks?(?: you)?(?: so much| very much| a lot)? for|(?:vielen |herzlichen |besten )?danke?(?: dir| ihnen| euch)? fur|merci (?:beaucoup |bien )?(?:pour|de)|(?:muchas )?gracias por|(?:mille |molte )?grazie (?:per|di|della|dell')|(?:muito )?obrigad[oa] (?:por|pel[oa]s?)|(?:hartelijk )?(?:dank|bedankt)(?: (?:je|u|jullie))?(?: wel)? voor|(?:(?:i|we)(?:'m| am|'re| are) )?(?:so |very |really |terribly |truly )?sorry (?:that )?(?:you|your|to (?:hear|read)|for your|about (?:your|the|that))|(?:(?:i|we)(?:'m| am|'re| are) )?(?:so |very |really )?sorry (?:that )?(?:it|this|things) (?:isn't|is not|hasn't|didn't|did not|has not|are not|aren't)|(?:es |das )?tut (?:mir|uns) (?:sehr |wirklich )?leid,? (?:dass (?:sie|du|ihr|es|das)|zu horen|von ihre|um ihre)|(?:je suis |nous sommes )?(?:vraiment )?desolee?s?,? (?:que (?:vous|tu|votre)|pour (?:vous|votre|ton)|d'apprendre)|(?:lo )?(?:siento|sentimos|lamento|lamentamos)(?: mucho| muito)? (?:que (?!no )|oir|saber|lo |la |su )|(?:mi|ci) dispiace (?:che (?!non )|per (?:la|il|lei|te)|sentire)|(?:jammer|vervelend),? (?:dat|om|voor) (?:je|u|jullie|te))(?!\p{L})/u;
/** What the business grants, forbids or does is stated, however sorry it is. */
const OF_THE_BUSINESS =
  /(?<!\p{L})(?:we|our|us|wir|unsere?\p{L}?|nous(?! (?:avoir (?:prevenu|averti|ecrit)|prevenir|avertir|ecrire))|notre|nos|nuestr\p{L}+|noi|nostr\p{L}+|nos|noss\p{L}+|wij|onze?|(?:can|could|may|might|must)(?!(?:'|no)t (?:make it|come|attend|join|be there|travel))|cannot(?! (?:make it|come|attend|join))|have to|need\p{L}*|allow\p{L}*|konnen|kann|durf\p{L}+|darf|muss\p{L}*|pouv\p{L}+|peu[tx]\p{L}*|dev\p{L}+|doi[st]|pued\p{L}+|deb\p{L}+|pos?s[oai]\p{L}*|puo\p{L}*|pod\p{L}+|kun\p{L}*|kan|mag|mogen|moe\p{L}+|but|aber|mais|pero|ma|mas|maar)(?!\p{L})/u;
const MOST_WORDS = 14;

/** How long a call before the statement itself may be. */
const LEADING = /^([^,:;!–]{2,40})[,:;!–]\s+(?=\S)/u;

/** Calls and wishes before the statement itself, as blanks: "Oh no, that's annoying: …". */
export function withoutCalls(sentence: string): string {
  const lead = LEADING.exec(sentence);
  if (lead === null || !isExclamation(lead[1] ?? '')) return sentence;
  return ' '.repeat(lead[0].length) + withoutCalls(sentence.slice(lead[0].length));
}

/** Whether a sentence is nothing but a call, a greeting, a wish or sorrow for the customer: it says nothing of the business. */
export function isExclamation(sentence: string): boolean {
  if (/\d|\?|\p{Sc}|%/u.test(sentence) || makesPromise(sentence)) return false;
  const folded = fold(sentence)
    .replaceAll('’', "'")
    .replace(/^[¡\s]+|[^\p{L}]+$/gu, '');
  if (folded === '') return false;
  if (TOWARDS_CUSTOMER.test(folded)) return !OF_THE_BUSINESS.test(folded) && folded.split(/\s+/).length <= MOST_WORDS;
  return folded.split(/\s*[,:;!–-]\s+|\s+(?:and|und|et|y|e|en)\s+/u).every((clause) => WHOLE.test(clause.trim()));
}
