import { DEAD_LETTERS } from '../dispatch/queue-table.js';
import type { EngineContext } from '../engine-context.js';
import { noteForPeople } from '../notify/notice-jobs.js';

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
      await noteForTenants(engine);
    }
    isTold = isTooMany;
  };
}

/** Tenants that have letters are told once a day, by however many processes. */
async function noteForTenants(engine: EngineContext): Promise<void> {
  const now = engine.runtime.now();
  const day = new Date(now).toISOString().slice(0, 10);
  for (const { id } of await engine.storage.tenants.list()) {
    const queues = await engine.storage.jobs.status(now, id);
    if (queues.some(({ dead }) => dead > 0)) await noteForPeople(engine, id, { kind: 'dead_letters', key: `dead_letters:${day}` });
  }
}
