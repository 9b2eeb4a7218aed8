import { intervalsOf, type Interval, type Quantity } from '../../knowledge/intervals.js';
import type { Unit } from '../../knowledge/passage-units.js';
import { fold } from '../../knowledge/words.js';

/** What holds beyond the last rung: "After that there is no refund". */
const AFTER_IT = String.raw`(?:after (?:that|this|those|it)|afterwards|later|any later|thereafter|otherwise|beyond that|less than that|danach|spater|ansonsten|sonst|wer spater|bei spater\w*|ensuite|apres (?:cela|ce delai)|au-dela|passe ce delai|plus tard|sinon|despues|mas tarde|pasado ese plazo|dopo|oltre|in seguito|depois|mais tarde|apos|daarna|later|wie later)`;
const BEYOND = new RegExp(String.raw`^(?:- )?${AFTER_IT}\b`);
/** "Up to six weeks before £30, after that half": what is said of a rung goes on for all beyond it. */
const GOES_BEYOND = new RegExp(String.raw`[,;.–-] (?:and |but |und |et |y |e |en )?${AFTER_IT}\b`);
export const saysBeyond = (text: string): boolean => GOES_BEYOND.test(fold(text));

/** Positions from one rung to the last: the whole ladder that a sentence stands in, itself alone where it stands in none. */
export function ladderAt(units: readonly Unit[], position: number): readonly number[] {
  const own = units[position];
  if (own === undefined) return [];
  const unit = isBeyond(own) ? units[position - 1] : own;
  const bound = unit === undefined ? undefined : boundOf(unit);
  if (bound === undefined) return [position];
  const isRung = (other: Unit | undefined): boolean => {
    const found = other === undefined ? undefined : boundOf(other);
    return found !== undefined && found.unit === bound.unit && found.down === bound.down;
  };
  let first = position;
  while (first > 0 && isRung(units[first - 1])) first -= 1;
  let last = position;
  while (isRung(units[last + 1])) last += 1;
  const next = units[last + 1];
  if (!isBeyond(units[last]) && next !== undefined && isBeyond(next)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The rungs that hold for an amount: the tightest that takes it in, else what is said beyond them; all where nobody can tell. */
export function rungsFor(units: readonly Unit[], ladder: readonly number[], quantities: readonly Quantity[]): readonly number[] {
  const rungs = ladder.flatMap((position) => {
    const bound = units[position] === undefined ? undefined : boundOf(units[position]);
    return bound === undefined ? [] : [{ position, ...bound }];
  });
  const amount = quantities.find(({ unit }) => unit === rungs[0]?.unit)?.amount;
  if (amount === undefined) return ladder;
  const [tightest] = rungs
    .filter(({ from, to }) => amount >= from && amount <= to)
    .sort((left, right) => (left.down ? right.from - left.from : left.to - right.to));
  if (tightest !== undefined) return [tightest.position];
  const beyond = ladder.filter((position) => isBeyond(units[position]));
  return beyond.length > 0 ? ladder.slice(-2) : ladder;
}

const isBeyond = (unit: Unit | undefined): boolean => unit !== undefined && unit.cells === undefined && BEYOND.test(fold(unit.text));

interface Bound {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  /** It holds from its amount on, so that the next rung lies below. */
  readonly down: boolean;
}

/** The one open end of a sentence: at least so long before, at most so old. */
function boundOf({ text, cells }: Unit): Bound | undefined {
  if (cells !== undefined) return undefined;
  const open = intervalsOf(text).filter(isOpen);
  const [only, ...more] = open;
  if (only === undefined || more.some(({ unit }) => unit !== only.unit)) return undefined;
  const { unit, from, to } = only;
  return unit === 'duration' || unit === 'age' ? { unit, from, to, down: to === Infinity } : undefined;
}

function isOpen({ exact, from, to }: Interval): boolean {
  return !exact && (from === -Infinity || to === Infinity);
}
