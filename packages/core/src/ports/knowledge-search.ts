import type { KnowledgeHit, KnowledgePassage } from '../domain/knowledge.js';
import type { MaybePromise } from './runtime.js';

/** Finds passages of one tenant's knowledge, best first, nothing below the floor of relevance. */
export interface KnowledgeSearch {
  /** Rises when the knowledge changes. */
  readonly version: number;
  search(query: string, options?: { readonly limit?: number }): MaybePromise<readonly KnowledgeHit[]>;
  /** Whether a word occurs anywhere in the knowledge: a known word is never taken for a slip of another. Optional. */
  knows?(word: string): boolean;
  /** Whether a word stands in so many documents that it hardly tells one from another. Optional. */
  isCommon?(word: string): boolean;
  /** The lists in which a word names an entry (first column of a table, heading, list item); empty where it names none. Optional. */
  entryOf?(word: string): readonly string[];
  /** All rows of the table that a row passage belongs to. Optional: without it nothing is compared. */
  table?(passage: KnowledgePassage): readonly KnowledgeHit[];
}
