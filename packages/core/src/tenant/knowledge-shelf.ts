import type { KnowledgeDocument } from '../domain/knowledge.js';
import type { IndexedPassage } from '../knowledge/indexed-passage.js';
import type { KnowledgeStore } from '../ports/knowledge-store.js';

/** More documents than this that are new are read together with all others. */
const MOST_ONE_BY_ONE = 20;

/** The passages of one tenant in memory: as the same objects for as long as their document stays the same. */
export interface Shelf {
  /** By source and position. Reads what changed since, and nothing else. */
  passages(drafts: boolean): Promise<readonly IndexedPassage[]>;
}

interface Shelved {
  readonly version: number;
  readonly title: string;
  readonly passages: readonly IndexedPassage[];
}

export function createShelf(knowledge: Pick<KnowledgeStore, 'list' | 'passages'>): Shelf {
  let shelved = new Map<string, Shelved>();

  /** Those that changed since, with their passages as they are now. */
  async function read(changed: readonly KnowledgeDocument[]): Promise<ReadonlyMap<string, readonly IndexedPassage[]>> {
    const isMany = changed.length > MOST_ONE_BY_ONE;
    const passages = isMany ? await knowledge.passages() : (await Promise.all(changed.map(({ id }) => knowledge.passages(id)))).flat();
    const byDocument = new Map<string, IndexedPassage[]>();
    for (const passage of passages) {
      const list = byDocument.get(passage.documentId);
      if (list) list.push(passage);
      else byDocument.set(passage.documentId, [passage]);
    }
    return byDocument;
  }

  return {
    async passages(drafts) {
      const documents = await knowledge.list();
      const before = shelved;
      const isKept = ({ id, version, title }: KnowledgeDocument): boolean => {
        const known = before.get(id);
        return known?.version === version && known.title === title;
      };
      const wanted = documents.filter(({ enabled, passageCount }) => (enabled || drafts) && passageCount > 0);
      const fresh = await read(wanted.filter((document) => !isKept(document)));
      const after = new Map(documents.filter(isKept).map(({ id }) => [id, before.get(id) as Shelved]));
      for (const { id, version, title } of wanted) {
        const passages = fresh.get(id);
        if (passages && !after.has(id)) after.set(id, { version, title, passages });
      }
      shelved = after;
      return wanted.flatMap(({ id }) => after.get(id)?.passages ?? []);
    },
  };
}
