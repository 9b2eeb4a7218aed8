import { DEAD_LETTERS, QUEUE_TABLE } from '../dispatch/queue-table.js';
import type { DeadLetter } from '../domain/dead-letter.js';
import type { Actor } from '../domain/identity.js';
import type { EngineContext } from '../engine-context.js';
import { retryLetter } from './retry-letter.js';

export const UPKEEP: Actor = { type: 'system', id: 'upkeep' };

/** Letters taken at once. */
const BATCH = 50;

/** Puts back to work what is due; a letter whose turn fails is looked at again when the hold on it is over. */
export async function retryDue(engine: EngineContext, signal: AbortSignal): Promise<void> {
  for (let isFull = true; isFull && !signal.aborted;) {
    const now = engine.runtime.now();
    const taken = await engine.storage.deadLetters.takeDue({ now, until: now + DEAD_LETTERS.holdMs, limit: BATCH });
    isFull = taken.length === BATCH;
    for (const letter of taken) {
      if (signal.aborted) return;
      try {
        await retryOne(engine, letter);
      } catch (error) {
        engine.logger.error({ error, jobId: letter.id, queue: letter.queue }, 'a dead letter could not be put back to work');
      }
    }
  }
}

async function retryOne(engine: EngineContext, letter: DeadLetter): Promise<void> {
  const { id, queue, tenantId } = letter;
  const retries = letter.retries + 1;
  const result = await retryLetter(engine, letter, retries, UPKEEP);
  if (result.outcome !== 'refused') {
    if (result.outcome === 'requeued') engine.logger.info({ jobId: id, queue, retries }, 'a job that was given up is tried again');
    return;
  }
  const { reason: heldBack, isFinal } = result;
  const retryAt = isFinal || retries >= QUEUE_TABLE[queue].deadRetries ? null : engine.runtime.now() + DEAD_LETTERS.retryAfterMs;
  await engine.storage.forTenant(tenantId).deadLetters.holdBack(letter, { heldBack, retries, retryAt });
  engine.logger.info({ jobId: id, queue, reason: heldBack }, 'a job that was given up stays so');
}
