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

  function read(): Readonly<Record<string, number>> {
    try {
      const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
      return Object.fromEntries(Object.entries(value).filter(([, time]) => typeof time === 'number'));
    } catch {
      return {};
    }
  }

  return {
    read,
    write(seen) {
      const all = new Map(Object.entries(read()));
      for (const [id, time] of Object.entries(seen)) all.set(id, Math.max(time, all.get(id) ?? 0));
      const newest = [...all].sort(([, a], [, b]) => b - a).slice(0, LONGEST);
      try {
        localStorage.setItem(key, JSON.stringify(Object.fromEntries(newest)));
      } catch {
        // Storage may be blocked or full: the marks then last as long as the page.
      }
    },
  };
}
