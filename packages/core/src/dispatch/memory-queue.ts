import type { Queue, WorkNotice } from '../ports/queue.js';

/** Dispatch within one process: whoever commits work wakes the worker at once. */
export function memoryQueue(): Queue {
  const listeners = new Set<(notice: WorkNotice) => void>();
  return {
    announce(notices) {
      for (const notice of notices) {
        for (const listener of listeners) {
          try {
            listener(notice);
          } catch {
            // The rows are committed: that they were must not look otherwise, and a sweep finds them.
          }
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => listeners.clear(),
  };
}
