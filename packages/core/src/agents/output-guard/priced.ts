import { fold } from '../../knowledge/words.js';
import { countsIn, type Count } from './counts.js';
import { groupsOfText } from './groups.js';
import { amountOf, isSame, isSum } from './sums.js';
import type { Support } from './supports.js';
import type { Value } from './values.js';

const HALVED = /(?<!\p{L})(?:half|halve\w*|halbiert\w*|halfte|halb\w*|moitie|mitad|meta|metade|helft|demi-tarif|dimezz\w*)(?!\p{L})/u;
/** A source with more sums than that gives any other by chance. */
const MOST_SUMS = 8;

/** The price in a source that a sum of a statement is a multiple or a share of, with the counts that it follows by. */
export interface Priced {
  readonly price: Value;
  readonly counts: readonly Count[];
}

/**
 * "Two e-bikes are €84" from the row "e-bike €42": the price in the one sentence or row whose words the statement has. The count is
 * beside the sum or, where none is, the customer's. A sum with a price of its own before it follows from that or not at all.
 */
export function pricedBy(value: Value, support: Support, theirs: readonly Count[]): Priced | undefined {
  const { fact, text } = value;
  if (fact.type !== 'money' || support.kind !== 'unit') return undefined;
  const group = groupsOfText(text).find(({ values }) => values.some(({ fact: other }) => isTheSame(other, fact)));
  if (group === undefined || !isTheSame(group.values.find((other) => other.fact.type === 'money')?.fact, fact)) return undefined;
  const prices = support.values.filter((source) => isSum(source) && (amountOf(source).unit === fact.unit || amountOf(source).unit === ''));
  if (prices.length > MOST_SUMS) return undefined;
  const wanted = { target: Number(fact.value), about: false };
  const stated = countsIn(group.text);
  const counts = stated.length > 0 ? stated : theirs;
  const shares = group.values.flatMap((other) => (other.fact.type === 'percent' ? [Number(other.fact.value) / 100] : []));
  const halved = HALVED.test(fold(group.text)) && HALVED.test(fold(`${support.headingText} ${support.text}`));
  for (const source of prices) {
    const { amount } = amountOf(source);
    const price: Value = source.fact.type === 'money' ? { fact: { ...source.fact, text: fact.text, index: fact.index }, text } : source;
    for (const count of counts) {
      if (isSame(count.many * amount, wanted)) return { price, counts: [count] };
      const other = counts.find((each) => each.many !== count.many && isSame(count.many * each.many * amount, wanted));
      if (other !== undefined) return { price, counts: [count, other] };
    }
    if ([...shares, ...(halved ? [0.5] : [])].some((share) => isSame((1 - share) * amount, wanted))) return { price, counts: [] };
  }
  return undefined;
}

function isTheSame(left: Value['fact'] | undefined, right: Value['fact']): boolean {
  return left?.type === right.type && left.value === right.value && left.unit === right.unit;
}
