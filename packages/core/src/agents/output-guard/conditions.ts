import { parseQuery } from '../../knowledge/query.js';
import { isContent, slotCoverage, type Slot } from '../../knowledge/slot.js';
import { termsOf } from '../../knowledge/terms.js';
import { fitOf } from './agreement.js';
import { fold } from '../../knowledge/words.js';
import { groupsOf, groupsOfText, type Group } from './groups.js';
import { dropsBound, turnsChange } from './bounds.js';
import { makesPromise } from './promises.js';
import { mismatchOf, qualifiersOf, type Mismatch } from './qualifiers.js';
import { dropsRestriction, opensRestriction } from './restrictions.js';
import type { Support } from './supports.js';
import { sameValue, type Value } from './values.js';

/** How a statement holds for others, at another time or further than its source says. */
export type Unlikeness =
  /** Another who, when or which kind, or one where the source names none. */
  | Mismatch
  /** A "from" or "up to" of a price left out, more instead of less. */
  | 'bound'
  /** What comes only after something else. */
  | 'later'
  /** Granted for something else. */
  | 'moved'
  /** An "only", "except" or "unless" left out. */
  | 'restriction';

/**
 * In what a statement does not hold for those, then and as far as its source says; nothing where it does. `context` is what the
 * statement answers to, `customer` what the customer wrote.
 */
export function unlikenessOf(
  text: string,
  slots: readonly Slot[],
  needed: readonly Value[],
  support: Support,
  context: string,
  customer: string,
  reply: string,
): Unlikeness | undefined {
  const own = qualifiersOf(customer);
  const above = [support.nearest, support.headingText].filter((heading) => heading !== '').map((heading) => qualifiersOf(heading));
  const whole = [qualifiersOf(support.text), ...above];
  const about = support.kind !== 'list' && (support.cells === undefined || needed.length > 0) ? partAbout(slots, needed, support) : '';
  if (needed.length === 0) {
    const mismatch = mismatchOf(qualifiersOf(text), about === '' ? whole : [qualifiersOf(about), ...whole], own);
    if (mismatch !== undefined) return mismatch;
  } else {
    const pieces = groupsOf(support);
    for (const said of groupsOfText(text)) {
      const values = needed.filter((value) =>
        said.values.some(({ fact }) => fact.text === value.fact.text && fact.value === value.fact.value),
      );
      const near = pieces.filter((piece) => values.every((value) => piece.values.some((source) => sameValue(value, source))));
      const claimed = qualifiersOf(said.text);
      const givens = near.length === 0 ? [whole] : near.map((piece) => [qualifiersOf(piece.text), ...whole]);
      const mismatches = givens.map((given) => mismatchOf(claimed, given, own));
      if (!mismatches.includes(undefined)) return mismatches.includes('unnamed') ? 'unnamed' : 'others';
    }
    for (const value of needed) {
      const sources = support.values.filter((source) => sameValue(value, source));
      if (sources.length > 0 && sources.every((source) => dropsBound(value, source) || turnsChange(value, source))) return 'bound';
      if (followsOn(value, support, `${context}\n${text}`)) return 'later';
      if (support.cells === undefined && makesPromise(text) && sources.some((source) => isMoved(value, slots, source, support)))
        return 'moved';
    }
  }
  return about === '' || !dropsRestriction(text, `${context}\n${reply}`, about) ? undefined : 'restriction';
}

const THEN = /^(?:then|after that|afterwards|dann|danach|ensuite|puis|luego|despues|poi|dopo|depois|daarna)\b/;
const LATER =
  /\b(?:if|wenn|falls|si|se|als|then|after\w*|later|longer|beyond|further|extra|more|dann|danach|nach|ab|weitere?r?s?|langer|jede\w* weitere|ensuite|puis|apres|plus|supplementaires?|luego|despues|mas|adicional\w*|poi|dopo|oltre|depois|mais|adiciona\w*|daarna|na|verder|from|over)\b/;

/** "Free for 90 minutes, then £2 per hour": what comes after is said to come after, or with what comes before. */
function followsOn(value: Value, support: Support, said: string): boolean {
  const groups = support.cells === undefined ? groupsOf(support) : [];
  const holders = groups.filter((group) => group.values.some((source) => sameValue(value, source)));
  if (holders.length === 0 || !holders.every(({ text }) => THEN.test(fold(text.trim())))) return false;
  const before = groups[groups.indexOf(holders[0] as Group) - 1];
  return !LATER.test(fold(said)) && !(before?.values.some(({ fact }) => said.includes(fact.text)) ?? false);
}

/** The clauses of a source that a statement is about, each with what restricts it. */
function partAbout(slots: readonly Slot[], needed: readonly Value[], support: Support): string {
  const clauses = groupsOf(support);
  const fits = clauses.map((clause) =>
    needed.length > 0
      ? Math.sign(clause.values.filter((source) => needed.some((value) => sameValue(value, source))).length)
      : fitOf(slots, clause),
  );
  const most = Math.max(...fits);
  let taken = false;
  return clauses
    .filter(({ text }, index) => (taken = fits[index] === most || (taken && opensRestriction(text))))
    .map(({ text }) => (needed.length > 0 ? besideValues(text, needed) : text))
    .join(', ');
}

/** "€100 for every board, by card only": a remark behind a comma restricts something else than the sum. */
function besideValues(text: string, needed: readonly Value[]): string {
  const chunks = text.split(/,\s/);
  const last = chunks.at(-1) ?? '';
  const remark = chunks.length > 1 && !opensRestriction(last) && !needed.some(({ fact }) => last.includes(fact.text));
  return remark ? chunks.slice(0, -1).join(', ') : text;
}

/** "10 % off day tickets" of "10 % off massages", under "Tickets": what is granted is granted for what stands behind it. */
function isMoved(value: Value, slots: readonly Slot[], source: Value, support: Support): boolean {
  const behind = slots.filter((slot) => value.text.indexOf(slot.raw) > value.fact.index && !slot.terms.includes('#discount'));
  const given = termsOf(source.text.slice(source.fact.index + source.fact.text.length));
  if (behind.length === 0 || behind.some((slot) => slotCoverage(slot, given) > 0)) return false;
  return (
    behind.every((slot) => slotCoverage(slot, support.terms) === 0) &&
    parseQuery(source.text.slice(source.fact.index)).slots.some((slot) => isContent(slot) && !slot.terms.includes('#discount'))
  );
}
