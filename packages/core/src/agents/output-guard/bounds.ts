import { fold } from '../../knowledge/words.js';
import type { Value } from './values.js';

/** Between a bound and its number: "from the age of 6", "up to €5". */
const LEAD = String.raw`\s*(?:the (?:age|first|last) (?:of )?|age |an? |de |of |dem |den |einem |alter von |i |gli |les |los |las |zu |ca\.? |about )?[€$£]?\s*$`;
/** Folded, right before a number: no more than that. */
const MOST = new RegExp(
  String.raw`(?:\b(?:under|below|less than|fewer than|younger than|up to|at most|no more than|not more than|not longer than|not older than|max(?:imum)?\.?(?: of)?|within|as much as|unter|weniger als|junger als|bis(?: zu)?|hochstens|maximal|max\.?|innerhalb(?: von)?|nicht mehr als|nicht alter als|moins de|jusqu'a|au plus|au maximum|maximum|pas plus de|menos de|hasta|como maximo|maximo|no mas de|meno di|fino a|al massimo|massimo|entro|non piu di|sotto i|ate|no maximo|nao mais de|minder dan|onder|jonger dan|tot|hoogstens|maximaal|binnen|niet meer dan)|<|≤)${LEAD}`,
);
const LEAST = new RegExp(
  String.raw`(?:\b(?:from|over|above|more than|at least|no less than|not less than|older than|starting (?:at|from)|starts? (?:at|from)|min(?:imum)?\.?(?: of)?|as little as|exceeding|ab|uber|mehr als|mindestens|wenigstens|alter als|beginnt bei|plus de|au moins|des|a partir de|a partire da|minimum|mas de|al menos|por lo menos|desde|como minimo|minimo|mayores de|piu di|almeno|oltre|da|mais de|pelo menos|no minimo|acima de|vanaf|meer dan|minstens|minimaal|ten minste|boven|ouder dan)|>|≥)${LEAD}`,
);
/** After the number and its unit. */
const OR_LESS =
  /^\s*(?:\(?(?:or (?:less|fewer|under|younger)|at most|at the most|max(?:imum)?\.?|oder weniger|hochstens|maximal|ou moins|(?:au )?maximum|o menos|como maximo|o meno|al massimo|ou menos|no maximo|of minder|maximaal)\b)/;
const OR_MORE =
  /^\s*(?:\+|\(?(?:or (?:more|over|older|above|longer)|and (?:more|over|up|above|older)|upwards?|at least|min(?:imum)?\.?|oder mehr|und mehr|oder alter|und alter|mindestens|ou plus|et plus|au moins|o mas|y mas|o piu|e oltre|in su|almeno|ou mais|pelo menos|of meer|of ouder|en ouder|minimaal)\b)/;
/** "2 days before": at least and at most change places, and whoever says "until" means "at least". */
const AHEAD =
  /^\S*\s*(?:working |business |full )?\p{L}*\s*(?:before|prior|ahead|in advance|beforehand|earlier|vor(?:her|ab|aus)?|zuvor|im voraus|avant|a l'avance|antes|de antelacion|con antelacion|prima|di anticipo|in anticipo|de antecedencia|van tevoren|voor(?:af)?)\b/u;
const SHORTER =
  /\b(?:less than|under|within|fewer than|weniger als|innerhalb|unter|moins de|menos de|meno di|minder dan|binnen|later than(?<!no later than|not later than))\s*$/;
/** Words anywhere in a statement that say that its amount is a bound: "prices start at". */
const SAYS_LEAST = /\b(?:minim\w*|mindest\w*|start\w*|begin\w*|least|from|ab|lowest|cheapest|gunstigst\w*|above|over|exceed\w*)\b/;
const SAYS_MOST = /\b(?:maxim\w*|hochst\w*|massim\w*|limit\w*|most|up to|until|till|bis|highest|capped)\b/;
/** "An order of €100" is one of at least €100. */
const AN_AMOUNT_OF = /\b(?:of|worth|von|uber|de|di|van|d')\s*[€$£]?\s*$/;

/** −1 no more than, 1 no less than, 0 the very value. */
export type Bound = -1 | 0 | 1;

/** What stands around a value says whether it is a bound. */
export function boundOf({ fact, text }: Value): Bound {
  const before = fold(text.slice(Math.max(0, fact.index - 32), fact.index));
  const after = fold(text.slice(fact.index + fact.text.length, fact.index + fact.text.length + 44));
  if (fact.type === 'duration' && AHEAD.test(after)) return SHORTER.test(before) ? -1 : 1;
  if (MOST.test(before)) return -1;
  if (LEAST.test(before)) return 1;
  const rest = after.replace(/^\s*(?:\p{L}+|%|€|\u00b0)?/u, '');
  if (OR_LESS.test(after) || OR_LESS.test(rest)) return -1;
  return OR_MORE.test(after) || OR_MORE.test(rest) ? 1 : 0;
}

/** "From 18" where the source has "under 18". */
export function opposedBounds(claim: Value, source: Value): boolean {
  return boundOf(claim) * boundOf(source) < 0;
}

/** "It costs €95" where the source says "from €95", "20 % off" where it says "up to 20 %": a bound of a price that a statement leaves out. */
export function dropsBound(claim: Value, source: Value): boolean {
  const { type } = source.fact;
  if (type !== 'money' && type !== 'percent') return false;
  const bound = boundOf(source);
  if (bound === 0 || boundOf(claim) !== 0) return false;
  const text = fold(claim.text);
  return !(bound > 0 ? SAYS_LEAST : SAYS_MOST).test(text) && !AN_AMOUNT_OF.test(text.slice(0, claim.fact.index));
}

/** After a sum: it is taken off, or put on top. Folded. */
const LESS =
  /^\W*(?:\p{L}+ )?(?:less|off|cheaper|weniger|gunstiger|billiger|(?:er)?massigung|rabatt|nachlass|de moins|moins|de reduction|de remise|menos|de descuento|in meno|meno|di sconto|a menos|de desconto|minder|korting|goedkoper)\b/u;
const MORE =
  /^\W*(?:\p{L}+ )?(?:more|extra|on top|mehr|zusatzlich|aufschlag|de plus|en plus|plus|de supplement|mas|adicional\w*|in piu|di supplemento|a mais|de suplemento|meer|toeslag)\b/u;
const SAYS_LESS =
  /\b(?:less|off|cheaper|lower|discount\w*|reduc\w*|deduct\w*|save\w*|weniger|gunstiger|billiger|rabatt\w*|ermassig\w*|nachlass|spar\w*|abzug|abgezogen|moins|remise|reduit\w*|rabais|menos|descuent\w*|rebaja\w*|meno|scont\w*|risparm\w*|descont\w*|minder|korting\w*|goedkoper)\b/;

/** "€40 more" or "€40" where the source says "€40 less". */
export function turnsChange(claim: Value, source: Value): boolean {
  if (source.fact.type !== 'money' && source.fact.type !== 'percent') return false;
  const [mine, theirs] = [changeOf(claim), changeOf(source)];
  if (mine !== 0 && theirs !== 0) return mine !== theirs;
  return theirs < 0 && !SAYS_LESS.test(fold(claim.text));
}

function changeOf({ fact, text }: Value): -1 | 0 | 1 {
  const digits = /^[\d.,'’\u00a0\u202f ]*\d/.exec(text.slice(fact.index))?.[0].length ?? fact.text.length;
  const after = fold(text.slice(fact.index + digits, fact.index + digits + 40)).replace(
    /^\s*(?:€|£|\$|%|eur\b|euros?\b|chf\b|usd\b|gbp\b|percent\b|prozent\b)/,
    '',
  );
  return LESS.test(after) ? -1 : MORE.test(after) ? 1 : 0;
}
