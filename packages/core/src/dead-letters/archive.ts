import { DEAD_LETTERS } from '../dispatch/queue-table.js';
import type { DeadLetter } from '../domain/dead-letter.js';
import type { Actor } from '../domain/identity.js';
import type { EngineContext } from '../engine-context.js';
import { toSnakeCase } from '../protocol/snake-case.js';
import { utf8 } from '../support/bytes.js';
import { auditEntry } from '../tenant/audit-entry.js';
import type { BlobStore } from '../ports/blob-store.js';
import { UPKEEP } from './retry-due.js';

/** Letters read at once. */
const BATCH = 50;

/**
 * Where a letter is archived: `dead-letters/2026-11-25/JOB-TIME.json`, the day and the time (ms) of its death. A job that dies again
 * after it was put back has a second one.
 */
export function archiveKey({ id, diedAt }: Pick<DeadLetter, 'id' | 'diedAt'>): string {
  return `dead-letters/${new Date(diedAt).toISOString().slice(0, 10)}/${id}-${diedAt}.json`;
}

/**
 * Moves a letter to the blob store. The blob is durable before the row goes, and depends on the letter alone: whoever does it a
 * second time, after a crash or beside somebody else, puts the same bytes under the same key.
 *
 * @returns the key; undefined where the letter was gone already
 */
export async function archiveLetter(
  engine: EngineContext,
  blobs: BlobStore,
  letter: DeadLetter,
  actor: Actor,
): Promise<string | undefined> {
  const { tenantId, id, queue } = letter;
  const key = archiveKey(letter);
  await blobs.put(tenantId, key, utf8(`${JSON.stringify(archived(letter))}\n`), 'application/json');
  const removed = await engine.storage.forTenant(tenantId).deadLetters.remove(letter, {
    audit: [auditEntry(engine, tenantId, actor, 'dead_letter.archived', { type: 'job', id }, { queue, key })],
  });
  return removed ? key : undefined;
}

/** What the archive keeps: the letter without what only mattered while it waited. */
function archived({ retryAt: _retryAt, createdAt, diedAt, ...letter }: DeadLetter): unknown {
  return toSnakeCase({ version: 1, ...letter, createdAt: new Date(createdAt).toISOString(), diedAt: new Date(diedAt).toISOString() });
}

/** Archives what has lain long enough. Without a blob store letters stay where they are. */
export async function archiveExpired(engine: EngineContext, signal: AbortSignal): Promise<void> {
  const { blobs } = engine;
  if (!blobs) return;
  for (let isFull = true; isFull && !signal.aborted;) {
    const expired = await engine.storage.deadLetters.expired(engine.runtime.now() - DEAD_LETTERS.archiveAfterMs, BATCH);
    let archivedNow = 0;
    for (const letter of expired) {
      if (signal.aborted) return;
      try {
        await archiveLetter(engine, blobs, letter, UPKEEP);
        archivedNow += 1;
      } catch (error) {
        // One that cannot be put keeps no other from its place; it stays, and is tried again.
        engine.logger.error({ error, tenantId: letter.tenantId, job: letter.id }, 'could not archive a dead letter');
      }
    }
    isFull = expired.length === BATCH && archivedNow > 0;
  }
}
