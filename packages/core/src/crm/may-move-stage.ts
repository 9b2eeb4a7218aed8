import type { StageRule } from '../ports/crm-adapter.js';

/** Whether a record that stands at `current` may be moved to `wanted`. A record without a stage may. */
export function mayMoveStage(rule: StageRule, current: string | null | undefined, wanted: string): boolean {
  if (current === undefined || current === null || current === '') return true;
  const { order, handsOffFrom, allowDowngrade } = rule;
  const at = order.indexOf(current);
  // A stage of the operator's own making has no place in the order: it stays.
  if (at < 0) return false;
  if (handsOffFrom !== null && at >= order.indexOf(handsOffFrom)) return false;
  return order.indexOf(wanted) > at || allowDowngrade;
}
