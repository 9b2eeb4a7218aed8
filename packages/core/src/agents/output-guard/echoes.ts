import { sameFact, type Fact } from '../../knowledge/facts.js';
import { fold } from '../../knowledge/words.js';
import { boundOf } from './bounds.js';
import { groupsOfText } from './groups.js';
import { isNegated } from './polarity.js';
import { countedBy, valuesOf, type Value } from './values.js';

/** A clause that tells what holds in the customer's own case, folded. */
const OWN_CASE =
  /^(?:\W*(?:yes|no|ja|nein|oui|non|si|sim)[,:]? )?(?:(?:if|when|as|since|with|for|because|wenn|falls|da|weil|mit|fur|bei|si|avec|pour|comme|con|para|como|per|come|com|voor|met|als|omdat)\s)|\b(?:you(?:r|'re| are)?|ihre?[nrms]?|sie|deine?[nrm]?|du|euch|eure?|votre|vous|tu|su|suyo|usted|sua?|lei|voce|uw?|jullie)\b/u;
const AFTER =
  /\b(?:after|from|past|later than|over|above|more than|at least|nach|ab|uber|mehr als|mindestens|apres|a partir (?:de|das?)|des|plus de|despues de|desde|mas de|tras|dopo|dalle|oltre|piu di|depois d\w+|na|vanaf|meer dan)\b[^\d]{0,12}$/;
const BEFORE =
  /\b(?:before|until|till|by|under|below|up to|less than|within|at most|vor|bis(?: zu)?|unter|weniger als|hochstens|avant|jusqu'a|moins de|antes de|hasta|menos de|menores de|prima delle|fino a\w*|sotto|antes d\w+|ate|menos de|voor|tot|onder)\b[^\d]{0,12}$/;

/**
 * Values that a statement takes from the customer's own words: "if you arrive around 9 pm". No price and no discount rests on
 * what a customer says.
 */
export function echoedIn(values: readonly Value[], customer: readonly Fact[]): readonly Value[] {
  return values.filter(({ fact, text }) => {
    if (fact.type === 'percent' || (fact.type === 'weekday' && !deniesDay(text))) return false;
    if (fact.type === 'money' && !isOwnSum(fact, text)) return false;
    if (fact.type === 'number' && /\s\p{Lu}\p{L}*\s$/u.test(text.slice(0, fact.index))) return false;
    return customer.some(
      (own) =>
        (sameFact(fact, own) && fact.type === own.type) || isYears(fact, own) || isDayOf(fact, own, text) || isHourOf(fact, own, text),
    );
  });
}

/** "Your order of €180": a sum that the customer named, as the customer's. */
const OWN_SUM =
  /\b(?:your|ihre?[nrm]?|deine?[nrm]?|eure?[nrm]?|votre|tu|su|suo|sua|vostro|seu|teu|uw|jouw?|je) (?:\p{L}+ )?(?:orders?|basket|cart|budget|bestellung|warenkorb|auftrag|commande|panier|pedido|cesta|presupuesto|ordine|carrello|encomenda|orcamento|bestelling|winkelwagen)\b[^.!?]{0,32}$/u;

/** "On $900 you get $75 off": what is given, granted or due for a sum that the customer named. Folded, right before it. */
const CASE_SUM =
  /(?:^\W*(?:(?:yes|ja|oui|si|sim)\W+)?|(?<!\p{L}))(?:(?:so |also |donc |dus |quindi |portanto |asi que )?(?:on|for|with|at|bei|fur|auf|mit|pour|sur|avec|para|por|con|sobre|per|su|com|em|bij|voor|op|met) (?:(?:an?|the|your|eine[rnm]?|ihre[rnm]?|une?|votre|una?|su|tu|uma?|sua|seu|een|uw|je) )?(?:(?:order|bill|invoice|value|purchase|total|job|bestellung|rechnung|auftrag|wert|einkauf|commande|facture|achat|pedido|factura|compra|ordine|fattura|spesa|lavoro|encomenda|fatura|bestelling|rekening|bedrag)s? )?(?:of |over |von |uber |de |di |da |van )?|(?:your|ihre|votre|tu|su|la sua|a sua|uw|je) (?:bill|invoice|total|rechnung|facture|factura|fattura|fatura|rekening) (?:of|von|uber|de|di|van) |(?:your|ihre[rnm]?|deine[rnm]?|votre|vos|tus?|sus?|i suoi|seus|uw|jouw|je) )(?:[€$£]|chf|eur|usd)?\s*$/u;

function isOwnSum(fact: Fact, text: string): boolean {
  const before = fold(text.slice(0, fact.index));
  return OWN_SUM.test(before) || CASE_SUM.test(before);
}

/** "Sundays aren't possible" where a source lists the days that are. */
function deniesDay(text: string): boolean {
  return isNegated(text) && valuesOf(text).every(({ fact }) => fact.type === 'weekday');
}

/** "The 25th" of "on 25 September". */
function isDayOf(fact: Fact, own: Fact, text: string): boolean {
  if (fact.type !== 'number' || own.type !== 'date' || !own.value.startsWith(`${fact.value}.`)) return false;
  return (
    /^\d{1,2}(?:st|nd|rd|th)\b/.test(text.slice(fact.index)) ||
    /\b(?:den|dem|am|le|el|il|dia|giorno|de)\s$/i.test(text.slice(0, fact.index))
  );
}

/** "At 2 pm" of "can I come at 2": whoever names no half of the day leaves it open. */
function isHourOf(fact: Fact, own: Fact, text: string): boolean {
  const hour = Number(own.value);
  if (fact.type === 'time' && own.type === 'number') return hour <= 12 && Number(fact.value) % 720 === (hour % 12) * 60;
  return (
    fact.type === 'number' &&
    own.type === 'time' &&
    /\bat\s$/i.test(text.slice(0, fact.index)) &&
    (Number(fact.value) % 12) * 60 === hour % 720
  );
}

/** "As you are under 26", said to who is 24: the bound holds for the customer, whichever side of it the source speaks of. */
export function isOwnSide(value: Value, customer: readonly Fact[]): boolean {
  const side = boundOf(value);
  if (side === 0 || !['number', 'duration', 'money'].includes(value.fact.type) || !isOwnCase(value)) return false;
  return customer.some((own) => {
    const years = value.fact.type === 'number' && own.type === 'duration' && own.unit === 'month' ? 12 : 1;
    const ages = value.fact.type === 'duration' && value.fact.unit === 'month' && own.type === 'number' ? 12 : 1;
    const alike = own.type === value.fact.type ? own.unit === value.fact.unit : years + ages > 2;
    const [mine, bound] = [Number(own.value) * ages, Number(value.fact.value) * years];
    return alike && (side > 0 ? mine >= bound : mine <= bound);
  });
}

/** A value without what stands before it, which says of what side it is the bound. */
export function withoutBound({ fact, text }: Value): Value {
  return { fact, text: ' '.repeat(fact.index) + text.slice(fact.index) };
}

/** "Your son is 12" of "my son is 12 years old". */
function isYears(fact: Fact, own: Fact): boolean {
  return fact.type === 'number' && own.type === 'duration' && own.unit === 'month' && Number(own.value) === 12 * Number(fact.value);
}

/**
 * Whether what a source says holds for the customer's own amount: "after 7 pm" for 9 pm, "from 10 items" for 20, and no to what
 * lies outside. Where it names no such amount, the statement must tell it as the customer's case.
 */
export function holdsForCase(value: Value, sources: readonly Value[]): boolean {
  const alike = sources.filter((source) => source.fact.type === value.fact.type && isComparable(value, source));
  if (value.fact.type === 'weekday') return new Set(alike.map(({ fact }) => fact.value)).size !== 1;
  if (alike.length === 0) return isOwnCase(value) || (value.fact.type === 'money' && isOwnSum(value.fact, value.text));
  if (alike.some((source, index) => includes(source, value) || isBetween(value, source, alike[index + 1]))) return true;
  return isNegated(value.text) && alike.some((source) => sideOf(source) !== 0);
}

function isOwnCase({ fact, text }: Value): boolean {
  const group = groupsOfText(text).find(({ values }) => values.some(({ fact: other }) => other.text === fact.text));
  return OWN_CASE.test(fold(group?.text ?? text));
}

function isComparable(value: Value, source: Value): boolean {
  if (value.fact.type === 'date' || value.fact.type === 'weekday') return true;
  return value.fact.type !== 'number' || countedBy(value) === countedBy(source) || sideOf(source) !== 0;
}

/** 15:30 in "10:00 - 17:00". */
function isBetween({ fact }: Value, from: Value, to: Value | undefined): boolean {
  if (to === undefined || to.text !== from.text) return false;
  const between = from.text.slice(from.fact.index + from.fact.text.length, to.fact.index);
  return (
    /^\s*(?:-|–|—|to|until|bis|à|a|hasta|al|até|às|tot)\s*(?:las |le )?$/iu.test(between) &&
    Number(from.fact.value) <= Number(fact.value) &&
    Number(fact.value) <= Number(to.fact.value)
  );
}

/** Whether an amount lies within a bound: 9 pm in "after 7 pm". */
export function includes(source: Value, value: Value): boolean {
  if (source.fact.type !== value.fact.type || source.fact.unit !== value.fact.unit) return false;
  const [bound, amount] = [Number(source.fact.value), Number(value.fact.value)];
  const side = sideOf(source);
  return side > 0 ? amount >= bound : side < 0 ? amount <= bound : false;
}

function sideOf(source: Value): -1 | 0 | 1 {
  const before = fold(source.text.slice(Math.max(0, source.fact.index - 28), source.fact.index));
  if (AFTER.test(before)) return 1;
  if (BEFORE.test(before)) return -1;
  return source.fact.type === 'time' ? 0 : boundOf(source);
}
