import type { Database } from 'better-sqlite3';

/** How long another process's commit may go unnoticed, ms. */
const POLL_MS = 250;

export interface Watcher {
  watch(listener: () => void): () => void;
  close(): void;
}

/** Tells when somebody else has committed: SQLite counts the commits of other connections (`PRAGMA data_version`). */
export function createWatcher(database: Database): Watcher {
  const version = database.prepare('PRAGMA data_version').pluck();
  const listeners = new Set<() => void>();
  let seen = version.get();
  let timer: NodeJS.Timeout | undefined;

  function look(): void {
    let current: unknown;
    try {
      current = version.get();
    } catch {
      // Locked for the moment; the next look will do.
      return;
    }
    if (current === seen) return;
    seen = current;
    for (const listener of listeners) listener();
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    watch(listener) {
      listeners.add(listener);
      timer ??= setInterval(look, POLL_MS).unref();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    close: stop,
  };
}
