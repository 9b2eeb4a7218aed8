import type { KnowledgeHit, KnowledgePassage } from '../domain/knowledge.js';
import type { MaybePromise } from './runtime.js';

/** Finds passages of one tenant's knowledge, best first, nothing below the floor of relevance. */
export interface KnowledgeSearch {
  /** Rises when the knowledge changes. */
  readonly version: number;
  /** `floor`: the share of the question that a passage must speak of, 0–1; lower for a reader who judges by itself. Default: the index's own. */
  search(query: string, options?: { readonly limit?: number; readonly floor?: number }): MaybePromise<readonly KnowledgeHit[]>;
  /** Whether a word occurs anywhere in the knowledge: a known word is never taken for a slip of another. Optional. */
  knows?(word: string): boolean;
  /** The lists in which a word names an entry (first column of a table, heading, list item); empty where it names none. Optional. */
  entryOf?(word: string): readonly string[];
  /** All rows of the table that a row passage belongs to. Optional: without it nothing is compared. */
  table?(passage: KnowledgePassage): readonly KnowledgeHit[];
}
