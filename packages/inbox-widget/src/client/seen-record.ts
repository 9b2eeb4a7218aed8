/** Remembers between visits how far each conversation has been read in this browser. */
export interface SeenRecord {
  read(): Readonly<Record<string, number>>;
  write(seen: Readonly<Record<string, number>>): void;
}

/** Entries kept; those looked at longest ago are forgotten first. */
const LONGEST = 2000;

/** Kept in local storage where the page allows it; silently only in memory where it does not. Tabs add to what others have written. */
export function localSeenRecord(name: string): SeenRecord {
  const key = `replyforce.seen.${name}`;
  /** What this tab has read or written: only what goes beyond it was looked at here since. */
  let known: Readonly<Record<string, number>> = {};

  function stored(): Readonly<Record<string, number>> {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
      return Object.fromEntries(Object.entries(value).filter(([, time]) => typeof time === 'number'));
    } catch {
      return {};
    }
  }

  return {
    read() {
      const found = stored();
      known = { ...known, ...found };
      return found;
    },
    write(seen) {
      const all = new Map(Object.entries(stored()));
      for (const [id, time] of Object.entries(seen)) {
        if (time <= (known[id] ?? 0)) continue;
        const furthest = Math.max(time, all.get(id) ?? 0);
        // What was looked at last stands last, so that the first are those looked at longest ago.
        all.delete(id);
        all.set(id, furthest);
      }
      try {
        localStorage.setItem(key, JSON.stringify(Object.fromEntries([...all].slice(-LONGEST))));
        known = { ...known, ...seen };
      } catch {
        // Storage may be blocked or full: the marks then last as long as the page.
      }
    },
  };
}
