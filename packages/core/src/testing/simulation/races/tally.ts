/** How often what happened in all histories together: where something never happens, nothing is shown of it. */
export interface Tally {
  count(what: string): void;
  of(what: string): number;
  readonly all: ReadonlyMap<string, number>;
}

export function createTally(): Tally {
  const all = new Map<string, number>();
  return {
    all,
    count: (what) => void all.set(what, (all.get(what) ?? 0) + 1),
    of: (what) => all.get(what) ?? 0,
  };
}
