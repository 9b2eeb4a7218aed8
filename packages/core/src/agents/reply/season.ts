import type { KnowledgeHit } from '../../domain/knowledge.js';
import { monthsOf } from '../../knowledge/months.js';
import type { Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import type { Expectation } from './expectation.js';

/** A price or an hour of other months than the one that was asked for. */
export function isOfOtherMonths(query: Query, expectation: Expectation | null, unit: Unit, hit: KnowledgeHit): boolean {
  const month = query.slots.find((slot) => slot.month !== undefined)?.month;
  if (month === undefined) return false;
  // A row under a season holds for that season, whatever is asked of it.
  if (expectation === null && unit.cells !== undefined)
    return excludes(
      hit.passage.headings.flatMap((heading) => monthsOf(heading)),
      month,
    );
  if (expectation?.ofSeason !== true) return false;
  return excludes(statedMonths(unit, hit), month);
}

function excludes(stated: readonly number[], month: number): boolean {
  return stated.length > 0 && !stated.includes(month);
}

/** The months that a sentence, a row or the headings above it speak of. */
export function statedMonths(unit: Unit, { passage }: KnowledgeHit): readonly number[] {
  return [...monthsOf(unit.text), ...passage.headings.flatMap((heading) => monthsOf(heading))];
}

/** Whether a row's name belongs to other months than the one asked for, as the knowledge says somewhere else. */
export function isOfOtherSeason(query: Query, { cells = [], keys = 1 }: Unit, monthsNamed: (name: string) => readonly number[]): boolean {
  const month = query.slots.find((slot) => slot.month !== undefined)?.month;
  return month !== undefined && cells.slice(0, keys).some(({ value }) => excludes(monthsNamed(value), month));
}
