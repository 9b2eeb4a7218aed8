import type { KnowledgeDocument, KnowledgePassage } from '../domain/knowledge.js';

export interface KnowledgeStore {
  /** Adds a document, or puts it with its own id in the place of the one with the same source; the version rises. */
  save(document: KnowledgeDocument, passages: readonly KnowledgePassage[]): Promise<void>;
  findBySource(source: string): Promise<KnowledgeDocument | undefined>;
  list(): Promise<readonly KnowledgeDocument[]>;
  /** Every passage with its document's title. */
  passages(): Promise<readonly (KnowledgePassage & { readonly title: string })[]>;
  /** False where there was none. */
  remove(id: string): Promise<boolean>;
  /** Rises with each change. */
  version(): Promise<number>;
}
