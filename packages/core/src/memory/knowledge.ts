import type { KnowledgeStore } from '../ports/knowledge-store.js';
import type { KnowledgeShelf, MemoryState } from './state.js';

const EMPTY: KnowledgeShelf = { version: 0, documents: new Map() };

export function memoryKnowledge(state: MemoryState, tenantId: string): KnowledgeStore {
  const shelf = () => state.knowledge.get(tenantId) ?? EMPTY;
  const replace = (documents: KnowledgeShelf['documents']) => state.knowledge.set(tenantId, { version: shelf().version + 1, documents });
  const bySource = (source: string) => [...shelf().documents.values()].find((entry) => entry.document.source === source)?.document;
  return {
    save: async (document, passages) => {
      const documents = new Map(shelf().documents);
      const before = bySource(document.source);
      if (before) documents.delete(before.id);
      documents.set(document.id, { document, passages });
      replace(documents);
    },
    findBySource: async (source) => bySource(source),
    list: async () => [...shelf().documents.values()].map((entry) => entry.document),
    passages: async () =>
      [...shelf().documents.values()].flatMap(({ document, passages }) =>
        passages.map((passage) => ({ ...passage, title: document.title })),
      ),
    remove: async (id) => {
      const documents = new Map(shelf().documents);
      const removed = documents.delete(id);
      if (removed) replace(documents);
      return removed;
    },
    version: async () => shelf().version,
  };
}
