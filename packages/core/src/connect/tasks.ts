import { UPKEEP } from '../dead-letters/retry-due.js';
import type { EngineContext } from '../engine-context.js';
import type { UpkeepTask } from '../upkeep/upkeep.js';
import { tend } from './tend.js';
import { CONNECTING } from './times.js';

/** Connections taken at once: one process has them to itself for `holdMs`. */
const BATCH = 5;

/** Renews tokens at half of their life and asks platforms whether connections hold, while nobody looks. */
export function connectTasks(engine: EngineContext): readonly UpkeepTask[] {
  return [{ name: 'channels.tend', everyMs: CONNECTING.lookEveryMs, run: (signal) => tendDue(engine, signal) }];
}

/** Looks after what is due now. One that cannot be keeps none of the others from it. */
export async function tendDue(engine: EngineContext, signal: AbortSignal): Promise<void> {
  for (let isFull = true; isFull && !signal.aborted;) {
    const now = engine.runtime.now();
    const taken = await engine.storage.connections.takeDue({ now, until: now + CONNECTING.holdMs, limit: BATCH });
    isFull = taken.length === BATCH;
    // Side by side: one platform that hangs keeps none of the others waiting.
    await Promise.all(
      taken.map((connection) =>
        tend(engine, connection, UPKEEP).catch((error: unknown) => {
          engine.logger.error({ error, channelId: connection.channelId }, 'a connection could not be looked after');
        }),
      ),
    );
  }
}
