/** What each tenant holds of a worker's places. */
export interface Shares {
  readonly size: number;
  /** Whether one more may be given to the tenant. */
  allows(tenantId: string): boolean;
  take(tenantId: string): void;
  giveBack(tenantId: string): void;
  /** Tenants that hold half the room or more. */
  large(): readonly string[];
  /** Places left beyond the room for tenants that hold little of it; 0 where nobody holds much. */
  spareLeft(): number;
}

/**
 * Gives out places so that no tenant can keep the others waiting, however long its own work takes: where the room is full and one
 * holds half of it or more, some more places are given out to those who hold less.
 *
 * @param room places for everybody
 * @param half from how many on a tenant holds much
 * @param spare places beyond them for those who hold little
 */
export function createShares(room: number, half: number, spare: number): Shares {
  const held = new Map<string, number>();
  let size = 0;

  const isLarge = (count: number): boolean => count > 0 && count >= half;
  function spareLeft(): number {
    let [ofLarge, hasLarge] = [0, false];
    for (const count of held.values()) {
      if (!isLarge(count)) continue;
      hasLarge = true;
      ofLarge += count;
    }
    return hasLarge ? Math.max(0, spare - (size - ofLarge)) : 0;
  }

  return {
    get size() {
      return size;
    },
    allows: (tenantId) => size < room || (!isLarge(held.get(tenantId) ?? 0) && spareLeft() > 0),
    take(tenantId) {
      size += 1;
      held.set(tenantId, (held.get(tenantId) ?? 0) + 1);
    },
    giveBack(tenantId) {
      size -= 1;
      const count = (held.get(tenantId) ?? 0) - 1;
      if (count > 0) held.set(tenantId, count);
      else held.delete(tenantId);
    },
    large: () => [...held].filter(([, count]) => isLarge(count)).map(([tenantId]) => tenantId),
    spareLeft,
  };
}
