import type { KnowledgePassage } from '../domain/knowledge.js';

/** A passage with the title of its document. */
export type IndexedPassage = KnowledgePassage & { readonly title: string };
