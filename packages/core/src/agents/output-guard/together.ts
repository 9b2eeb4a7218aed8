import { slotCoverage, type Slot } from '../../knowledge/slot.js';
import { groupsOf, groupsOfText, type Group } from './groups.js';
import { opensRestriction } from './restrictions.js';
import type { Support } from './supports.js';

const TAKEN = 0.9;
/** Words of less weight may stand anywhere in a sentence. */
const TELLING = 0.9;

/**
 * Whether what one clause of a statement puts together stands together in its source: "Ida treats birds" is not borne out by
 * "Otto treats birds, Ida treats reptiles". A row says all of it of one thing.
 */
export function isTogether(text: string, slots: readonly Slot[], support: Support): boolean {
  const groups = groupsOf(support).reduce<readonly Group[]>(withPredicates, []);
  if (support.cells !== undefined || groups.length < 2) return true;
  return groupsOfText(text).every((part) => {
    const said = slots.filter((slot) => slot.weight >= TELLING && slotCoverage(slot, part.terms) > 0);
    let best: Group | undefined;
    let most = 0;
    const main = groups.filter((group) => !isCondition(group.text) && said.some((slot) => isIn(slot, group)));
    for (const group of main.length > 0 ? main : groups) {
      const fit = said.reduce((sum, slot) => sum + covered(slot, group) * (slot.critical ? 2 : 1), 0);
      if (fit > most) [best, most] = [group, fit];
    }
    return (
      best === undefined ||
      said.every(
        (slot) => isIn(slot, best) || groups.every((group) => isCondition(group.text) || slotCoverage(slot, group.terms, false) === 0),
      )
    );
  });
}

/** "Dogs must be on a lead and may stay on deck": two things said of one subject may be said together. */
function withPredicates(groups: readonly Group[], group: Group): readonly Group[] {
  const last = groups.at(-1);
  if (last === undefined || !group.goesOn) return [...groups, group];
  return [...groups.slice(0, -1), { ...last, terms: new Set([...last.terms, ...group.terms]) }];
}

/** What holds under a condition may be said with it or without. */
function isCondition(text: string): boolean {
  return opensRestriction(text);
}

function covered(slot: Slot, { terms, taken }: Group): number {
  return Math.max(slotCoverage(slot, terms, false), TAKEN * slotCoverage(slot, taken, false));
}

function isIn(slot: Slot, group: Group | undefined): boolean {
  return group !== undefined && covered(slot, group) > 0;
}
