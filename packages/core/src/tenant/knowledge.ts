import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { chunkDocument } from '../knowledge/chunk.js';
import type { TenantApi } from './tenant-api.js';

const MAX_HITS = 10;

export function knowledgeActions(engine: EngineContext, tenantId: string): TenantApi['knowledge'] {
  const { knowledge } = engine.storage.forTenant(tenantId);
  return {
    add: async ({ name, content, type }) => {
      const { title, passages } = chunkDocument({ name, content, type });
      if (passages.length === 0) {
        throw new ReplyForceError('validation_failed', `${name} holds no text to learn from.`, {
          errors: [{ path: 'content', message: 'must hold text' }],
        });
      }
      const existing = await knowledge.findBySource(name);
      const id = existing?.id ?? engine.newId();
      const document = {
        id,
        tenantId,
        title,
        source: name,
        language: null,
        passageCount: passages.length,
        createdAt: engine.runtime.now(),
      };
      await knowledge.save(
        document,
        passages.map((passage, position) => ({ ...passage, id: engine.newId(), documentId: id, position })),
      );
      return document;
    },
    list: () => knowledge.list(),
    remove: async (id) => {
      if (!(await knowledge.remove(id))) throw new ReplyForceError('not_found', 'There is no such document.');
    },
    search: async (query, limit = MAX_HITS) => (await engine.profile(tenantId)).knowledge.search(query, { limit }),
  };
}
