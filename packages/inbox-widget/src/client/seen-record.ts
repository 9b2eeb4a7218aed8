/** Remembers between visits how far each conversation has been read in this browser. */
export interface SeenRecord {
  read(): Readonly<Record<string, number>>;
  write(seen: Readonly<Record<string, number>>): void;
}

/** Entries kept; the oldest ones are forgotten first. */
const LONGEST = 2000;

/** Kept in local storage where the page allows it; silently only in memory where it does not. */
export function localSeenRecord(name: string): SeenRecord {
  const key = `replyforce.seen.${name}`;
  return {
    read() {
      try {
        const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
        return typeof value === 'object' && value !== null ? (value as Record<string, number>) : {};
      } catch {
        return {};
      }
    },
    write(seen) {
      try {
        localStorage.setItem(key, JSON.stringify(Object.fromEntries(Object.entries(seen).slice(-LONGEST))));
      } catch {
        // Storage may be blocked or full: the marks then last as long as the page.
      }
    },
  };
}
