import type { EngineContext } from '../engine-context.js';
import type { UpkeepTask } from '../upkeep/upkeep.js';

/** Who missed more events of their tenant than this reads its lists again instead of catching up. */
export const RESUMABLE_EVENTS = 10_000;

/**
 * Of each tenant at least so many events stay: what nobody can resume from is told from what is still there by counting, and who
 * catches up loses nothing to what happens meanwhile.
 */
const KEPT = 2 * RESUMABLE_EVENTS;
/** Nothing younger goes, ms: whoever catches up slowly has this long. */
const KEPT_MS = 60 * 60_000;
const LOOK_EVERY_MS = 15 * 60_000;
/** Events forgotten in one command. */
const BATCH = 1_000;

/** Forgets live events that no connection can resume from any more. */
export function forgetLiveEvents({ storage, runtime }: Pick<EngineContext, 'storage' | 'runtime'>): UpkeepTask {
  return {
    name: 'live_events.forget',
    everyMs: LOOK_EVERY_MS,
    run: async (signal) => {
      const before = runtime.now() - KEPT_MS;
      for (const { id } of await storage.tenants.list()) {
        const request = { keep: KEPT, before, limit: BATCH };
        for (let isFull = true; isFull && !signal.aborted;) isFull = (await storage.forgetLiveEvents(id, request)) === BATCH;
      }
    },
  };
}
