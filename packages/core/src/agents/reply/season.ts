import type { KnowledgeHit } from '../../domain/knowledge.js';
import { monthsOf } from '../../knowledge/months.js';
import { unitsOf, type Unit } from '../../knowledge/passage-units.js';
import type { Query } from '../../knowledge/query.js';
import { isContent } from '../../knowledge/slot.js';
import { fold } from '../../knowledge/words.js';
import type { Expectation } from './expectation.js';

const MAY = 5;
const MODAL = /\bmay\b/;

/** A price or an hour of other months than the one that was asked for. */
export function isOfOtherMonths(query: Query, expectation: Expectation | null, unit: Unit, hit: KnowledgeHit): boolean {
  const month = query.slots.find((slot) => slot.month !== undefined)?.month;
  if (month === undefined) return false;
  // "And in May?" is not answered by what anybody may do.
  if (month === MAY && query.slots.filter(isContent).length === 1 && MODAL.test(fold(unit.text)) && !statedMonths(unit, hit).includes(MAY))
    return true;
  // A row under a season holds for that season, whatever is asked of it.
  if (expectation === null && unit.cells !== undefined)
    return excludes(
      hit.passage.headings.flatMap((heading) => monthsOf(heading)),
      month,
    );
  if (expectation?.ofSeason === true) return excludes(statedMonths(unit, hit), month);
  // "Are you open in September?" is not answered by what holds in July where something beside it is said of September.
  return excludes(ownMonths(unit), month) && unitsOf(hit.passage, hit.title).units.some((other) => ownMonths(other).includes(month));
}

const ALL_YEAR =
  /\b(?:all year(?: round)?|year-round|the whole year|throughout the year|ganzjahrig\w*|das ganze jahr|toute l'annee|todo el ano|tutto l'anno|todo o ano|(?:hele|gehele) jaar)\b/;
const EVERY_MONTH = Array.from({ length: 12 }, (_, index) => index + 1);

/** The months that a sentence or a row itself speaks of; of one that holds all year, all of them. */
function ownMonths({ text }: Unit): readonly number[] {
  const months = monthsOf(text);
  return months.length === 0 && ALL_YEAR.test(fold(text)) ? EVERY_MONTH : months;
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
