import { slotCoverage, type Slot } from '../../knowledge/slot.js';
import type { Statement } from './claims.js';
import { hasForeignName } from './subjects.js';
import { unitValues, type Support } from './supports.js';
import { sameValue, type Value } from './values.js';

/** Whether a support gives another value of the kind; what is free of charge has a price too. */
export function speaksOf({ fact }: Value, support: Support): boolean {
  return support.values.some((source) => source.fact.type === fact.type) || (fact.type === 'money' && support.terms.has('#free'));
}

/** How much the very words of a support, headings aside, are those of the statement; the word for a price is none of them. */
export function likeness(statement: Statement, slots: readonly Slot[], support: Support): number {
  if (support.kind === 'list') return 0;
  const telling = slots.filter((slot) => !slot.terms.includes('#price') && !slot.terms.includes('#free'));
  if (telling.length === 0) return 1;
  let sum = 0;
  for (const slot of telling) sum += slotCoverage(slot, support.terms) || 0.8 * slotCoverage(slot, support.nearHeading);
  return sum / telling.length - (hasForeignName(statement.text, support.text) ? 0.3 : 0);
}

export function holderOf(needed: readonly Value[], { members, hit }: Support, supports: readonly Support[]): Support | undefined {
  const holder = members.find((unit) => needed.every((value) => unitValues(unit).some((source) => sameValue(value, source))));
  return supports.find((support) => support.kind === 'unit' && support.hit === hit && support.members[0] === holder);
}

/** Two sentences hold together where all values stand in one of them and that one is about nothing else by name. */
export function lendsOnlySubject(statement: Statement, needed: readonly Value[], { members }: Support): boolean {
  const holder = members.find((unit) => needed.every((value) => unitValues(unit).some((source) => sameValue(value, source))));
  return holder !== undefined && holder !== members[0] && !hasForeignName(statement.text, holder.text);
}
