import type { Query } from '../../knowledge/query.js';
import { fold } from '../../knowledge/words.js';
import { asksSomething } from './asks.js';
import { isPolar } from './polar.js';

/** What a question is, whatever would be said to it: some kinds are rarely answered by general knowledge, or by a value at all. */
export interface QuestionTraits {
  /** Asks for somebody. */
  readonly who: boolean;
  /** Asks where a thing comes from. */
  readonly origin: boolean;
  /** Speaks of the customer's own case as it stands: "is my bike ready yet". */
  readonly ownState: boolean;
  /** Wants a reason. */
  readonly why: boolean;
  /** Wants a yes or a no. */
  readonly polar: boolean;
  /** Asks nothing: "the strap snapped". */
  readonly told: boolean;
}

const WHO = /^\W*(?:(?:and|but|so|also|hi|hello|und|et|y|e|en)\s+)?(?:who|whom|whose|wer|wem|wen|qui|quien|chi|quem)\b/;
/** "Who do I ring?" asks for a number. */
const TO_REACH =
  /\bwh(?:o|om) (?:do|can|should|must|could|shall) (?:i|we) (?:ring|call|phone)\b|^\W*wen (?:rufe|kann ich anrufen|erreiche)\b/;
const WHY = /^\W*(?:(?:and|but|so|und|aber|et|y|e|en)\s+)?(?:why|warum|wieso|weshalb|pourquoi|por que|porque|perche|waarom)\b/;
const ORIGIN =
  /\b(?:countr(?:y|ies)|land|pays|pais|paese|made in|produced|come from|manufactur\w*|hergestellt|kommen? aus|fabriqu\w*|fabricad\w*|prodott\w*)\b/;
const MINE = /\b(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mi|mis|nuestr[oa]s?|mio|mia|miei|nostr[oa]|meu|minha|meus|mijn|onze)\b/;
const AS_IT_STANDS =
  /\b(?:yet|already|ready|still|right now|today|tonight|yesterday|last (?:week|month|night)|on time|has been|have been|was charged|got charged|charged twice|schon|noch nicht|fertig|heute|gestern|deja|aujourd'hui|hier|encore|ya|hoy|ayer|todavia|gia|oggi|ieri|ancora|ja|hoje|ontem|ainda|al|vandaag|gisteren|nog)\b/;
const DID =
  /\b(?:i|we) (?:was|were|have|had|got|brought|ordered|booked|bought|paid|sent|received|returned|cancelled|dropped|left)\b|\b(?:ich|wir) (?:habe|haben|hab|wurde|war)\b|\bj'ai\b|\b(?:he|hemos|me han|me habeis|ho|abbiamo|ik heb|we hebben)\b/;

export function questionTraits({ text }: Query): QuestionTraits {
  const folded = fold(text);
  const [mine, stands, did] = [MINE, AS_IT_STANDS, DID].map((pattern) => pattern.test(folded));
  return {
    who: WHO.test(folded) && !TO_REACH.test(folded),
    origin: ORIGIN.test(folded),
    ownState: (mine === true && (stands === true || did === true)) || (did === true && stands === true),
    why: WHY.test(folded),
    polar: isPolar(folded),
    told: !asksSomething(text),
  };
}
