import type { Sentiment, Understanding } from '../../domain/analysis.js';
import { fold } from '../../knowledge/words.js';
import { wantsAnswer } from './upset.js';

const THANKS =
  'thanks?|thank (?:you|u|him|her|them)|thx|tysm|tnx|ty|ta|cheers|kudos|danke(?:schon)?|(?:vielen|besten|herzlichen|lieben) dank|merci|gracias|grazie|obrigad[oa]s?|valeu|bedankt|dank (?:je|jullie|u)(?: wel)?|dankjewel|dankuwel';
/** At the beginning, or near the end with who is thanked: "the kids slept like rocks, thanks girls". */
const THANKING = new RegExp(
  String.raw`^(?:\p{L}+[ ,!]+)?(?:${THANKS})(?![\p{L}'])|(?<![\p{L}'])(?:${THANKS})(?:[ ,]+\p{L}+){0,4}\W*$`,
  'u',
);
const MOST_WORDS = 14;
/** A score above it is meant well. */
const CLEARLY_POSITIVE = 0.5;

/**
 * What makes more of it than thanks, in seven languages: something is wrong or wanted, chosen, announced or named that somebody
 * has to take note of.
 */
const MORE = new RegExp(
  String.raw`\d|(?<![\p{L}'])(?:but|however|though|not|nothing|never|yet|still|again|wrong|broken?|missing|late|charged|refund|cancel\p{L}*|problem|issue|instead|needs?|want|wanna|please|pls|plz|send|call me|left|forgot|lost|like (?:one|to|the)|works? for|take|takes|come|comes|coming|bring\p{L}*|pick(?:ing)?|collect\p{L}*|book|order|buy|pay|register|(?:we|us|they|there) (?:are|r)|be (?:there|four|five)|put (?:me|us)|one (?:it|is|please|then)|the \p{L}+ one|forward|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|my (?:name|address|number|e-?mail|order)|` +
    String.raw`aber|nicht|kein\p{L}*|nie|nichts|noch|falsch|kaputt|fehlt|fehlen|bitte|brauch\p{L}*|nehm\p{L}*|kommen?|komme|bring\p{L}*|hol\p{L}*|buch\p{L}*|bestell\p{L}*|sind (?:wir|zu)|` +
    String.raw`mais|pas|jamais|encore|manque|casse\p{L}*|svp|prend\p{L}*|vien\p{L}*|ven(?:ons|ez)|sera|serons|reserv\p{L}*|command\p{L}*|` +
    String.raw`pero|no|nunca|falta|roto|rota|favor|necesit\p{L}*|quedo|quedamos|veng\p{L}*|venimos|seremos|pedir|` +
    String.raw`ma|non|mai|manca|rott[oa]|prend\p{L}*|veniamo|saremo|prenot\p{L}*|ordin\p{L}*|` +
    String.raw`mas|nao|ainda|quebr\p{L}*|precis\p{L}*|levo|vou|vamos|ficamos|fico|` +
    String.raw`maar|niet|geen|nooit|nog|kapot|ontbreekt|aub|graag|neem|nemen|komen?|kom)(?![\p{L}'])|n't(?!\p{L})`,
  'u',
);

/** Whether a message seems to thank only, with what went well: "had a blast, cheers". Who means more by it nobody knows but a person. */
export function isThanking(
  text: string,
  mood: Pick<Sentiment, 'sentiment' | 'score'>,
  about: Pick<Understanding, 'topic' | 'isQuestion'>,
): boolean {
  if (mood.sentiment !== 'positive' || mood.score < CLEARLY_POSITIVE) return false;
  const folded = fold(text).trim();
  return folded.split(/\s+/).length <= MOST_WORDS && THANKING.test(folded) && !MORE.test(folded) && !wantsAnswer(text, about);
}
