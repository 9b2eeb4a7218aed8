import { fold } from '../../knowledge/words.js';
import { namesRelativeDay } from './assertions.js';
import { makesPromise } from './promises.js';

/** What is liked or pitied of what the customer tells. */
const KIND_EN =
  '(?:lovely|nice|great|wonderful|exciting|good|sweet|kind|thoughtful|fantastic|brilliant|beautiful|sensible|sad|annoying|frustrating|worrying|upsetting|stressful|disappointing|painful|understandable|perfectly understandable|a shame|a pity)';
const KIND_DE =
  '(?:schon|toll|nett|lieb|super|prima|klasse|schade|argerlich|verstandlich|nachvollziehbar|aufregend|spannend|grossartig|traurig|bitter)';
const VERY_EN = '(?:(?:such|so|very|really|truly|quite|absolutely|completely|totally|fully|perfectly|always|only|of course|an?) )*';
const VERY_DE = '(?:(?:so|sehr|wirklich|absolut|vollig|total|natürlich|naturlich|ja|aber|echt|eine?) )*';

/** To whom and what for somebody is glad to hear, to help or to see: more would say what the business does. */
const HEARING =
  '(?: (?:you|it|that|this|from you|of you|with (?:that|this|it|anything else|any (?:other |further |more )?questions?|your (?:questions?|choice|plans?))|any (?:other |further |more )?questions?|your (?:questions?|message)|again|soon|here|all|both|back|there|any time|anytime|further))*$';

/**
 * How a sentence begins that tells the customer feelings and offers to hear from them, folded, in seven languages. The customer is who
 * it speaks of: "how nice that you …", "I understand that you …".
 */
const OPENINGS: readonly string[] = [
  `(?:how|what|that's|that is|that sounds|that must be|that must have been|this must be|sounds|it's|it is) ${VERY_EN}${KIND_EN}(?: (?:idea|question|choice|plan|news|thought|occasion|gift|present|point|of you))*(?:,? (?:that you(?: are|'re| have|'ve| would|'d)?|your|to hear|of you|to have you|for you)(?!\\p{L})|$)`,
  `(?:(?:i|we) )?(?:(?:can|do|certainly) )*${VERY_EN}(?:understand|appreciate|imagine)(?: that)?,? (?:you(?:'d| would) (?:like|love|rather|prefer)|you (?:want|wish|feel|hope)|you(?:'re| are) (?:worried|upset|disappointed|frustrated|concerned|keen|eager|anxious|nervous|unhappy)|your (?:worry|worries|frustration|concerns?|disappointment|situation|wish|position|anger)|how|why|(?:it|this|that) must be)(?!\\p{L})`,
  `(?:(?:i|we) )?(?:do |really |very much )?hope (?:(?:that )?(?:you|your)(?!\\p{L})(?!.* (?:the|an?|this|these)(?!\\p{L}))|to (?:see|welcome|hear)${HEARING}|(?:this|that|it) helps$)`,
  `(?:(?:i'm|we're|i am|we are|i'd be|we'd be) )?${VERY_EN}(?:flattered|glad|happy|pleased|delighted|thrilled|touched|honou?red|sorry|grateful) (?:(?:that you(?: are|'re| have|'ve| would|'d)?|you)(?!\\p{L})|to (?:hear|read)(?:$|(?: that)?,? (?:you|your|about (?:your|that|this)|of (?:your|that|this))(?!\\p{L}))|to (?:hear|read|see|have|welcome|help|assist|answer)${HEARING})`,
  `(?:das ist|das klingt|das war|wie|ist|das) ${VERY_DE}${KIND_DE}(?:e[rs]? (?:idee|frage|wahl|plan|neuigkeit|nachricht))?(?:,? (?:dass|wenn) (?:du|ihr|sie|dein\\p{L}*|euer|eure\\p{L}*|ihre?\\p{L}?)(?!\\p{L})|,? aber (?:naturlich |vollig |absolut )?verstandlich$|$)`,
  `(?:schon|toll|super|prima),? dass (?:du|ihr|sie|dein\\p{L}*|euer|eure\\p{L}*|ihre?\\p{L}?)(?!\\p{L})`,
  `(?:das |es )?freut (?:uns|mich)(?: sehr| wirklich| riesig)*(?:,? dass (?:du|ihr|sie|dein\\p{L}*|euer|eure\\p{L}*|ihre?\\p{L}?|es (?:dir|euch|ihnen))(?!\\p{L})|$)`,
  `(?:das )?(?:kann ich|konnen wir|verstehe ich|verstehen wir)(?: \\p{L}+){0,2} (?:verstehen|nachvollziehen|gut)$|(?:ich verstehe|wir verstehen)(?: gut| vollkommen| natürlich| naturlich)*,? dass (?:du|ihr|sie)(?!\\p{L})`,
  `kein problem,? das (?:kommt vor|passiert|macht nichts)$`,
  `(?:je|nous) compren(?:ds|ons)(?: bien| tout a fait| parfaitement)*,? (?:que (?:vous|tu)|votre|ton|ta)(?!\\p{L})|(?:nous sommes|je suis|nous serions|je serais) (?:tres |vraiment )*(?:ravie?s?|heureu(?:x|se)s?|touchee?s?|desolee?s?) (?:que (?:vous|tu)|de (?:vous|te) (?:lire|accueillir|aider|voir)|pour vous)(?!\\p{L})|(?:quelle|c'est une) (?:tres )?(?:bonne|belle|excellente) (?:idee|question|nouvelle)(?:,? (?:que vous|de vous)(?!\\p{L})|$)`,
  `(?:entiendo|comprendo|entendemos|comprendemos)(?: perfectamente| muy bien| bien)*,? (?:que (?:quier|dese|le|te|su|tu|este|esta)\\p{L}*|su|tu|como se)(?!\\p{L})|que (?:bien|bonito|alegria|buena idea|ilusion) que (?:quier|veng|vien|pien|nos|le|te|su|tu)\\p{L}*|(?:es )?(?:una )?(?:muy )?(?:buena|excelente) (?:pregunta|idea)$`,
  `(?:capisco|comprendo|capiamo)(?: bene| perfettamente)*,? (?:che (?:vogli|vuol|vuoi|desider|la sua|il suo)\\p{L}*|la sua|il suo|la tua|il tuo)(?!\\p{L})|che (?:bello|bella idea) che|(?:e )?(?:una |un')?(?:ottima|bella|buona) (?:domanda|idea)$`,
  `(?:compreendo|percebo|entendo)(?: bem| perfeitamente)*,? (?:que (?:quei?r|desej|gost|a sua|o seu)\\p{L}*|a sua|o seu)(?!\\p{L})|que (?:bom|bonito) que|(?:e )?(?:uma )?(?:otima|boa|excelente) (?:pergunta|ideia)$`,
  `(?:ik|we|wij) (?:begrijp|begrijpen)(?: heel goed| goed| best)*,? dat (?:u|je|jullie)(?!\\p{L})|(?:wat|dat is) (?:een )?(?:heel |erg )*(?:leuke?|fijne?|mooie?|goede?|lieve?|jammer|vervelend)(?: (?:idee|vraag|plan))?(?:,? dat (?:u|je|jullie)(?!\\p{L})|$)`,
];
const OPENING = new RegExp(String.raw`^(?:(?:oh|ah|and|und|et|y|e|en),? )?(?:${OPENINGS.join('|')})`, 'u');

/** Behind it, whatever the business grants, forbids, has or does is stated all the same. */
const OF_THE_BUSINESS =
  /(?<!\p{L})(?:we|us|our(?!s? \p{L}+$)|ours|wir|uns|unsere?\p{L}?|nous|notre|nos|nuestr\p{L}+|noi|nostr\p{L}+|noss\p{L}+|wij|ons|onze|but|though|however|so|because|as|aber|doch|jedoch|denn|weil|deshalb|mais|car|donc|pero|porque|asi que|ma|pero|perche|quindi|mas|porque|maar|want|dus|can|cannot|can't|may|might|must|have to|need\p{L}*|allow\p{L}*|permit\p{L}*|is|are|isn't|aren't|was|were|ist|sind|kann|kannst|konnen|durf\p{L}+|darf|muss\p{L}*|gibt|est|sont|es|son|hay|e|sono|ci|sao|zijn|kan|mag|cost\p{L}*|kost\p{L}*|price\p{L}*|open\p{L}*|clos\p{L}*|includ\p{L}*|offer\p{L}*|book\p{L}*|order\p{L}*|paid|pay\p{L}*|reserv\p{L}*|receiv\p{L}*|gets?|getting|bekomm\p{L}*|erhalt\p{L}*|gebucht|bestellt|bezahlt|reserviert|refund\p{L}*|cancel\p{L}*|confirm\p{L}*)(?!\p{L})/u;
const MOST_WORDS = 16;

/**
 * Whether a sentence tells the customer no more than that somebody understands them, likes what they plan, or is sorry for it. What it says
 * of them they know better; of the business it says nothing.
 */
export function isPleasantry(sentence: string): boolean {
  if (/\d|\?|\p{Sc}|%/u.test(sentence) || makesPromise(sentence) || namesRelativeDay(sentence)) return false;
  const folded = fold(sentence)
    .replaceAll('’', "'")
    .replace(/[^\p{L}]+$/u, '');
  const opening = OPENING.exec(folded);
  if (opening === null || folded.split(/\s+/).length > MOST_WORDS) return false;
  return !OF_THE_BUSINESS.test(folded.slice(opening[0].length));
}
