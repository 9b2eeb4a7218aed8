import type { EventBus } from '../ports/event-bus.js';

/** Live-event word within one process. */
export function memoryEventBus(): EventBus {
  const listeners = new Set<(tenantId: string) => void>();
  return {
    announce(tenantId) {
      for (const listener of listeners) {
        try {
          listener(tenantId);
        } catch {
          // Who announces has committed something: that it worked must not look otherwise.
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
