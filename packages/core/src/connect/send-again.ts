import type { EngineContext } from '../engine-context.js';

/** What the job of a message says that waits for its account, word for word: by it those jobs are found. */
export const WAITS_FOR_ACCOUNT = 'the message waits for its account to be connected again';

/**
 * An account may send again: what waited for one comes up now rather than at its next look. Others of the tenant that wait for
 * theirs are put off once more.
 */
export async function sendAgain(engine: EngineContext, tenantId: string): Promise<void> {
  const now = engine.runtime.now();
  const queue = 'outbound.messages';
  await engine.storage.jobs.hasten({ tenantId, queue, reason: WAITS_FOR_ACCOUNT, now });
  try {
    engine.queue.announce([{ queue, runAt: now }]);
  } catch (error) {
    engine.logger.error({ error }, 'could not tell of messages that may go out again');
  }
}
