import type { EngineContext } from '../engine-context.js';
import type { UpkeepTask } from '../upkeep/upkeep.js';
import { fetchSource } from './fetch-source.js';
import { SORTED, sortIn } from './sort-in.js';
import { FETCHING, KEPT_MS } from './times.js';

/** Addresses read side by side: one server that hangs keeps none of the others waiting. */
const BATCH = 5;
/** How often what is too old is forgotten and questions are sorted in where nobody looks at them, ms. */
const TIDY_EVERY_MS = 60 * 60_000;
const READER = { type: 'system', id: 'knowledge' } as const;

/** What is done about the knowledge while nobody looks. */
export function knowledgeTasks(engine: EngineContext): readonly UpkeepTask[] {
  return [
    { name: 'knowledge.fetch', everyMs: FETCHING.lookEveryMs, run: (signal) => fetchDue(engine, signal) },
    { name: 'knowledge.tidy', everyMs: TIDY_EVERY_MS, run: (signal) => tidy(engine, signal) },
  ];
}

/** Reads the addresses that are due. One that cannot be keeps none of the others from it. */
export async function fetchDue(engine: EngineContext, signal: AbortSignal): Promise<void> {
  for (let isFull = true; isFull && !signal.aborted;) {
    const now = engine.runtime.now();
    const taken = await engine.storage.fetches.takeDue({ now, until: now + FETCHING.holdMs, limit: BATCH });
    isFull = taken.length === BATCH;
    await Promise.all(
      taken.map(async ({ tenantId, documentId }) => {
        try {
          const document = await engine.storage.forTenant(tenantId).knowledge.get(documentId);
          if (document) await fetchSource(engine, document, READER);
        } catch (error) {
          engine.logger.error({ error, documentId }, 'a source of the knowledge was not read; it is tried again');
        }
      }),
    );
  }
}

async function tidy(engine: EngineContext, signal: AbortSignal): Promise<void> {
  const before = engine.runtime.now() - KEPT_MS;
  for (const { id } of await engine.storage.tenants.list()) {
    if (signal.aborted) return;
    const { knowledge, questions } = engine.storage.forTenant(id);
    await knowledge.forgetUses(before);
    await questions.forget(before);
    await sortIn(engine, id, SORTED.inTheBackground);
  }
}
