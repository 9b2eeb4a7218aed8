import { compilePhrases, findPhrase } from '../understanding/fold.js';

/** The strongest swear words only, folded: what stands in when no profanity detector is configured. */
const FALLBACK = compilePhrases({
  en: String.raw`(?:mother)?fuck(?:ing|er|ers|ed|s|in|off)?|f\*+k(?:ing)?|shit(?:ty|ty|s|head|hole)?|bullshit|bitch(?:es)?|assholes?|bastards?|cunts?|dickheads?|twats?|wankers?|pricks?|douchebags?|whores?|sluts?|retard(?:ed|s)?`,
  de: String.raw`schei(?:ss|ß)e?|arschl(?:o|oe)ch(?:er)?|fick(?:en|t|er)?|wichser|hurensohn|huren?|fotze|drecks(?:au|ack|laden|kerl)|verpiss\w*|miststuck`,
  fr: String.raw`merde|putain|connards?|connasses?|encule[es]?|salopes?|salauds?|fils de pute|batard|ntm|nique`,
  es: String.raw`mierda|puta(?:s)?|puto(?:s)?|gilipollas|cabron(?:es|a)?|hijos? de puta|pendejos?|cono|joder|culero|chinga\w*|carajo`,
  it: String.raw`cazzo|merda|stronz[oaie]|vaffanculo|puttana|bastard[oi]|coglion[ei]|troia`,
  pt: String.raw`merda|porra|caralho|puta|filho da puta|fdp|foda-?se|cuzao|arrombad[oa]|viad[oa]`,
});

/** The first swear word of the built-in list, as written, or null. */
export function findProfanity(folded: string, original: string): string | null {
  return findPhrase(FALLBACK, folded, original)?.text ?? null;
}
