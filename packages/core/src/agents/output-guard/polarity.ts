import { fold } from '../../knowledge/words.js';

/** Words that turn a statement round, folded, in six languages; "closed" and "sold out" say no as well. */
const NEGATIVE =
  /(?<![\p{L}])(?:no|not|never|neither|nor|none|nobody|nothing|without|cannot|can't|cant|won't|wont|don't|dont|doesn't|doesnt|isn't|isnt|aren't|arent|didn't|didnt|wasn't|couldn't|shouldn't|hasn't|haven't|unable|impossible|unavailable|excluded|excluding|except|closed|sold out|out of stock|nicht|kein\p{L}*|nie|niemals|ohne|weder|geschlossen|ausgeschlossen|ausser|ausverkauft|unmoglich|pas|jamais|aucun\p{L}*|sans|ferme\p{L}{0,2}|sauf|impossible|nunca|sin|ningun\p{L}*|tampoco|cerrad\p{L}|agotad\p{L}|salvo|imposible|non|mai|nessun\p{L}*|senza|chius\p{L}|esaurit\p{L}|tranne|nao|nunca|sem|nenhum\p{L}*|fechad\p{L}|esgotad\p{L}|exceto)(?![\p{L}])/u;
/** Words in front of the statement proper, and phrases that only look like a no. */
const NOISE =
  /^(?:yes|no|ja|nein|oui|non|si|sim|nao|unfortunately|leider|malheureusement|lamentablemente|purtroppo|infelizmente)[,.!:]?\s+|\b(?:not only|no problem|no worries|don't hesitate|do not hesitate|don't worry|nicht nur|kein problem|pas seulement|no solo|non solo|nao so)\b/gu;

export function isNegated(text: string): boolean {
  return NEGATIVE.test(fold(text).replace(NOISE, ' '));
}

/** "All brands", "always": who says so must have read it. Phrases of courtesy and "at all" are no such claims. */
const UNIVERSAL =
  /(?<!\bat )\b(?:all|every|everyone|always|entire|alle[nrs]?|jede[rnsm]?|immer|samtliche\w*|tous|toutes|chaque|toujours|todos|todas|cada|siempre|tutti|tutte|ogni|sempre)\b/;

export function isUniversal(text: string): boolean {
  return UNIVERSAL.test(fold(text));
}
