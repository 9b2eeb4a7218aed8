import { termsOf } from '../../knowledge/terms.js';
import { fold } from '../../knowledge/words.js';

/**
 * Promises that only the knowledge may make, folded: each must stand in the passage that supports the sentence, in the same
 * kind of words. Per kind, six languages.
 */
const PROMISES: readonly RegExp[] = [
  /\b(?:guarantee[ds]?|guaranteeing|garantier\w*|garanti(?:e|es|r|ssons|t|mos|amo|ti|to|ta|da|do|zamos|sce)?|garantiz\w*)\b/,
  /\b(?:i|we) (?:can )?(?:promise|swear|assure)|you have my word|\b(?:ich|wir) (?:verspreche?n?|versichern)|(?:je|nous) (?:vous )?promet\w*|(?:le|te) promet\w*|(?:le|ti|vi) promett\w*|prometo|prometemos/,
  /\b100 ?(?:%|percent|prozent|pour cent|por ciento|per cento|por cento)/,
  /\b(?:full refund|refund you in full|money[- ]back|voll(?:e|en|standige) (?:ruck)?erstattung|geld[- ]zuruck|remboursement (?:integral|complet|total)|reembolso (?:completo|total|integral)|rimborso (?:completo|totale))\b/,
  /\b(?:free(?! (?:to|from|of(?! charge)|choice)\b)|for free|free of charge|at no (?:extra )?(?:cost|charge)|complimentary|on the house|kostenlos\w*|kostenfrei\w*|gratis|umsonst|geschenkt|gratuit\w*|offert[es]*|sin (?:coste|costo|cargo)|senza costi|omaggio|sem custos?|de graca|(?<=(?:is|are|'s) )on us|our treat|geht aufs haus|geht auf uns|schenken (?:wir|ihnen|euch)|vous offr(?:e|ons|ir\w*)|(?:te|le|os|les) regal\w+|invita la casa|(?:vi|ti|le) regal\w+|offre la casa|van het huis)\b/,
  /\b(?:discounts?|\d+ ?% off|(?:%|percent) (?:less|cheaper|reduction|weniger|gunstiger|de moins|menos|in meno|di sconto)|percent off|voucher|coupon|promo code|rabatt\w*|nachlass\w*|ermassigung\w*|remises?|reductions?|descuentos?|rebajas?|scont[oi]|descontos?|korting\w*)\b/,
  /\b(?:compensat\w*|goodwill credit|store credit|entschadig\w*|gutschrift|dedommag\w*|indemni\w*|compensa\w*|risarci\w*)\b/,
  /\b(?:risk[- ]free|no matter what|lifetime|forever|lebenslang\w*|risikofrei|sans risque|a vie|de por vida|sin riesgo|a vita|senza rischi|vitalici\w*|sem risco)\b/,
  // Nobody can make an exception but a person.
  /\b(?:as an exception|make an exception|just this once|this one time|ausnahmsweise|exceptionnellement|a titre exceptionnel|(?:pour )?cette fois(?:-ci)?|excepcionalmente|como excepcion|por esta vez|eccezionalmente|in via eccezionale|(?:solo )?per questa volta|como excecao|abrir uma excecao|bij (?:hoge )?uitzondering|(?:voor )?deze ene keer)\b/,
  /\b(?:definitely|without (?:a )?doubt|for sure) (?:arrive|be delivered|get|receive|work|fix|refund)/,
];

/** What costs nothing: many words say so, and what is only tried is free without them. */
const FREE = PROMISES[4];

/** How knowledge says that something costs nothing, where no reply would promise it so. Folded. */
const COSTS_NOTHING =
  /\b(?:costs? nothing|cost you nothing|no (?:extra |additional |further )?(?:charges?|fees?|costs?)|without (?:extra |additional )?(?:charge|cost|fee)|not charged|(?:don't|do not) charge|nothing (?:to pay|extra)|kostet? (?:euch |ihnen |dich |sie )?nichts|kosten nichts|keine (?:gebuhr\w*|kosten|aufpreis)|kein aufpreis|ohne (?:aufpreis|gebuhr\w*|kosten|berechnung|zuschlag)|ne coute(?:nt)? rien|sans (?:frais|supplement)|aucuns? (?:frais|supplement)|sin (?:cargos?|recargos?|gastos|suplemento)|no cuestan? nada|no se cobra|non costano? nulla|non costano? niente|senza (?:spese|supplement\w|costi)|nao custam? nada|sem (?:custos?|taxas?|acrescimo|encargos)|kosten? niets|zonder (?:extra )?(?:kosten|toeslag)|geen (?:extra )?kosten)(?!\p{L})|(?<![\d.,])[€£$] ?0(?![\d.,])|(?<![\d.,])0 ?(?:€|eur\b|chf\b|£)/u;

/** A sum that is paid. Folded. */
const SUM = /[€£$] ?[1-9]|\d ?(?:€|eur|£|\$|chf)/u;
/** Letters of a word that says what something is about. */
const TELLING = 4;

/** Whether the ground says so of what the sentence speaks of: "gloves cost €3, no charge for children" makes no gloves free. */
function costsNothing(sentence: string, ground: string): boolean {
  if (!COSTS_NOTHING.test(ground)) return false;
  if (!SUM.test(ground)) return true;
  const told = termsOf(sentence);
  const isTold = (term: string): boolean => (term.length >= TELLING || term.startsWith('#')) && term !== '#price' && term !== '#free';
  return ground
    .split(/[,;:.!?\n]\s| (?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar) /u)
    .some(
      (clause) =>
        COSTS_NOTHING.test(clause) && [...termsOf(clause.replace(COSTS_NOTHING, ' '))].some((term) => isTold(term) && told.has(term)),
    );
}

/** The promises of a sentence that its support does not make: `free` where it is only that something costs nothing. */
export function unsupportedPromises(sentence: string, support: string): 'free' | 'promise' | undefined {
  const folded = fold(sentence);
  const ground = fold(support).replaceAll(/\bwarrant(?:y|ies)\b/g, 'guarantee');
  const missing = PROMISES.filter(
    (pattern) => pattern.test(folded) && !pattern.test(ground) && !(pattern === FREE && costsNothing(folded, ground)),
  );
  return missing.length === 0 ? undefined : missing.length === 1 && missing[0] === FREE ? 'free' : 'promise';
}

export function makesPromise(sentence: string): boolean {
  const folded = fold(sentence);
  return PROMISES.some((pattern) => pattern.test(folded));
}
