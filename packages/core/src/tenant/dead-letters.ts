import { archiveLetter } from '../dead-letters/archive.js';
import { retryLetter } from '../dead-letters/retry-letter.js';
import type { DeadLetter } from '../domain/dead-letter.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { TenantApi } from './tenant-api.js';

export function deadLetterActions(engine: EngineContext, tenantId: string): TenantApi['deadLetters'] {
  const store = engine.storage.forTenant(tenantId).deadLetters;

  async function find(id: string): Promise<DeadLetter> {
    const found = await store.get(id);
    if (!found) throw missing();
    return found;
  }

  return {
    list: (filter = {}) => store.list(filter),
    get: find,
    retry: async (id, actor) => {
      const letter = await find(id);
      const result = await retryLetter(engine, letter, 0, actor);
      if (result.outcome === 'refused') throw new ReplyForceError(result.code, result.reason);
      if (result.outcome === 'gone') throw missing();
      return letter;
    },
    archive: async (id, actor) => {
      const { blobs } = engine;
      const letter = await find(id);
      if (!blobs) throw new ReplyForceError('unsupported', 'There is no blob store to archive to: give replyForce one as `blobs`.');
      const key = await archiveLetter(engine, blobs, letter, actor);
      if (key === undefined) throw missing();
      return { key };
    },
  };
}

function missing(): ReplyForceError {
  return new ReplyForceError('not_found', 'There is no such dead letter; it may have been put back to work, or archived.');
}
