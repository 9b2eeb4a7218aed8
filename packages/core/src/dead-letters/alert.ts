import { DEAD_LETTERS } from '../dispatch/queue-table.js';
import type { EngineContext } from '../engine-context.js';

/** Tells once when there are too many letters, and again only after there were few enough in between. Each process tells for itself. */
export function createAlert(engine: EngineContext): () => Promise<void> {
  let isTold = false;
  return async () => {
    const threshold = DEAD_LETTERS.alertAbove;
    const count = await engine.storage.deadLetters.count();
    const isTooMany = count > threshold;
    if (isTooMany && !isTold) {
      engine.logger.error({ count, threshold }, 'there are many dead letters: see "replyforce dlq list"');
      engine.events.emit('dead_letters.alert', { count, threshold });
    }
    isTold = isTooMany;
  };
}
