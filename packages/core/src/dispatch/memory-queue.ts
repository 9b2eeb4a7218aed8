import type { Queue, WorkListener } from '../ports/queue.js';

/** Dispatch within one process: whoever commits work wakes the worker at once. */
export function memoryQueue(): Queue {
  const listeners = new Set<WorkListener>();
  return {
    announce(notices) {
      for (const notice of notices) {
        for (const listener of listeners) {
          try {
            // Everybody is here: there is nobody else to give it to.
            listener(notice)?.catch(() => undefined);
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
