/** What is to be sent, each key once. */
export interface Outbox<T> {
  add(key: string, item: T): void;
  /** Resolves when all that was added has been sent. */
  flush(): Promise<void>;
}

/**
 * Gathers what is added until `send` has taken what came before, at least for a turn of the event loop: one batch is under way at
 * a time, and what waits holds no more than one item a key. `send` must not reject.
 */
export function createOutbox<T>(send: (items: readonly T[]) => Promise<void>): Outbox<T> {
  const waiting = new Map<string, T>();
  let sending: Promise<void> | undefined;

  async function run(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.size > 0) {
      const items = [...waiting.values()];
      waiting.clear();
      await send(items);
    }
    sending = undefined;
  }

  return {
    add(key, item) {
      waiting.set(key, item);
      sending ??= run();
    },
    flush: async () => sending,
  };
}
