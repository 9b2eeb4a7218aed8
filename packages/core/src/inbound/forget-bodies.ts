import { SYSTEM_TENANT_ID } from '../domain/tenant.js';
import type { EngineContext } from '../engine-context.js';
import type { UpkeepTask } from '../upkeep/upkeep.js';

/** How often bodies that are too old are looked for, ms: so late may they go. */
const LOOK_EVERY_MS = 15 * 60_000;
/** Bodies forgotten in one command. */
const BATCH = 500;
const DAY_MS = 24 * 60 * 60_000;

/** Ends the ingest log where it is old enough: its bodies go, the keys that tell redeliveries stay for ever. */
export function forgetBodies(engine: EngineContext): UpkeepTask {
  return {
    name: 'ingest_log.forget',
    everyMs: LOOK_EVERY_MS,
    run: async (signal) => {
      const before = engine.runtime.now() - engine.ingestDays * DAY_MS;
      const tenants = (await engine.storage.tenants.list()).map(({ id }) => id);
      // Events of accounts that nobody has connected lie there.
      for (const tenantId of [...tenants, SYSTEM_TENANT_ID]) {
        const tenant = engine.storage.forTenant(tenantId);
        for (let isFull = true; isFull && !signal.aborted;) isFull = (await tenant.forgetRawEvents(before, BATCH)) === BATCH;
      }
    },
  };
}
