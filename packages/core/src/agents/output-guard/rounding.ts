import { fold } from '../../knowledge/words.js';
import type { Value } from './values.js';

/** Right before a number, folded: it is rounded, to the next one, down or up. */
const ABOUT =
  /\b(?:about|around|approximately|approx\.?|roughly|circa|ca\.?|some|rund|etwa|ungefahr|gut|environ|autour de|a peu pres|unos|unas|aproximadamente|alrededor de|mas o menos|intorno a|cerca de|por volta de|uns|umas|ongeveer)\s*(?:of |de |di |to )?(?:€|£|\$|chf|eur|usd|gbp)?\s*$/;
const OVER =
  /\b(?:more than|over|above|upwards? of|uber|mehr als|gut|plus de|mas de|piu di|oltre|mais de|meer dan)\s*(?:€|£|\$|chf|eur|usd|gbp)?\s*$/;
const UNDER =
  /\b(?:less than|under|below|fewer than|almost|nearly|just under|unter|weniger als|fast|knapp|moins de|presque|pres de|menos de|casi|meno di|quasi|quase|bijna|minder dan)\s*(?:€|£|\$|chf|eur|usd|gbp)?\s*$/;
/** A rounded number may be this far off. */
const MOST = 0.15;

/**
 * Whether a number is the rounded form of another, and says so: "about CHF 3" of 2.80, "more than 40" of 42. The number that
 * is left must be the other one rounded at the place of its last digit that is not 0.
 */
export function roughlySame({ fact, text }: Value, rounded: number, exact: number): boolean {
  if (rounded <= 0 || exact <= 0 || Math.abs(rounded - exact) / exact > MOST) return false;
  const before = fold(text.slice(Math.max(0, fact.index - 24), fact.index));
  const [over, under, about] = [OVER.test(before), UNDER.test(before), ABOUT.test(before)];
  if (!over && !under && !about) return false;
  const step = stepOf(rounded);
  const at = (round: (value: number) => number): number => Number((round(Number((exact / step).toPrecision(12))) * step).toPrecision(12));
  return (over && at(Math.floor) === rounded) || (under && at(Math.ceil) === rounded) || (about && at(Math.round) === rounded);
}

/** The place of the last digit that is not 0: 10 for 40, 0.5 for 2.5, 5 for 15. */
function stepOf(value: number): number {
  let step = 10 ** Math.floor(Math.log10(value));
  while (step > 1e-4 && Math.abs(value / step - Math.round(value / step)) > 1e-9) step /= 10;
  return Math.round(value / step) % 5 === 0 && Math.round(value / step) % 10 !== 0 && value / step > 5 ? step * 5 : step;
}
