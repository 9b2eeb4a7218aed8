import type { LiveEvent } from '../domain/live-event.js';
import type { EngineContext } from '../engine-context.js';

/** Reads a tenant's live events as they come, without a gap from any earlier one. */
export interface LiveFeed {
  /**
   * Delivers events after `afterId`, then those to come, in order. Without `afterId` it starts now. The next event waits for what
   * `deliver` returns, and for it storage is not read further: whoever takes events slowly is given no more of them at once.
   * The returned function ends it.
   */
  subscribe(tenantId: string, afterId: number | undefined, deliver: (event: LiveEvent) => void | Promise<void>): () => void;
  /** Looks for events another process wrote. */
  refresh(): void;
  close(): void;
}

const BATCH = 200;

interface Subscription {
  readonly tenantId: string;
  readonly deliver: (event: LiveEvent) => void | Promise<void>;
  lastId: number | undefined;
  reading: boolean;
  again: boolean;
  ended: boolean;
}

export function createLiveFeed(engine: Pick<EngineContext, 'storage' | 'bus' | 'logger'>): LiveFeed {
  const subscriptions = new Set<Subscription>();
  const unsubscribe = engine.bus.subscribe((tenantId) => {
    for (const subscription of subscriptions) if (subscription.tenantId === tenantId) void read(subscription);
  });

  async function read(subscription: Subscription): Promise<void> {
    subscription.again = true;
    if (subscription.reading) return;
    subscription.reading = true;
    try {
      while (subscription.again && !subscription.ended) {
        subscription.again = false;
        subscription.lastId ??= await engine.storage.lastLiveEventId();
        const events = await engine.storage.liveEventsAfter(subscription.tenantId, subscription.lastId, BATCH);
        for (const event of events) {
          if (subscription.ended) return;
          subscription.lastId = event.id;
          await subscription.deliver(event);
        }
        if (events.length === BATCH) subscription.again = true;
      }
    } catch (error) {
      engine.logger.error({ error }, 'could not read live events');
    } finally {
      subscription.reading = false;
    }
  }

  return {
    subscribe(tenantId, afterId, deliver) {
      const subscription: Subscription = { tenantId, deliver, lastId: afterId, reading: false, again: false, ended: false };
      subscriptions.add(subscription);
      void read(subscription);
      return () => {
        subscription.ended = true;
        subscriptions.delete(subscription);
      };
    },
    refresh() {
      for (const subscription of subscriptions) void read(subscription);
    },
    close() {
      unsubscribe();
      for (const subscription of subscriptions) subscription.ended = true;
      subscriptions.clear();
    },
  };
}
