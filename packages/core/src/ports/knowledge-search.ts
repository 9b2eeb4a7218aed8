import type { KnowledgeHit, KnowledgePassage } from '../domain/knowledge.js';
import type { KnowledgeClass } from '../knowledge/classes.js';
import type { EncodedText, TextContext } from './models.js';
import type { MaybePromise } from './runtime.js';

export interface SearchOptions {
  readonly limit?: number;
  /** The share of the question that a passage must speak of, 0–1; lower for a reader who judges by itself. Default: the index's own. */
  readonly floor?: number;
  /** The vector of the query's gloss by `models.encoder`, where somebody has it already: a search by meaning needs not make it again. */
  readonly vector?: TextContext['vector'];
}

/** Whether passages are found by their meaning too; else why not. `coming`: their vectors are being made. `missing`: they could not be. */
export type Meaning = { readonly is: 'there' } | { readonly is: 'coming' | 'missing'; readonly why: string };

/** A question and lines of one knowledge. */
export interface Comparison {
  /** How near each line is to the question, −1–1: as a whole and, where the encoder can, token by token. */
  readonly likeness: readonly number[];
  /** Of each line, what the question's tokens find in it. Absent where the encoder compares texts as a whole only. */
  readonly tokens?: readonly TokenLikeness[];
  /** Log-odds that such a question is answered by documents; 0 where nothing is known of it. */
  readonly answerability: number;
}

export interface TokenLikeness {
  /** How near the nearest tokens of the line are to those of the question, each weighed by how much it counts, −1–1. */
  readonly found: number;
  /** What the worst found token of the question lacks, by how much it counts, 0–2. */
  readonly unmet: number;
}

/** Finds passages of one tenant's knowledge, best first, nothing below the floor of relevance. */
export interface KnowledgeSearch {
  /** Rises when the knowledge changes. */
  readonly version: number;
  /**
   * Resolves when every passage can be found by its meaning too, or will not be; until then by words alone. Whoever makes the vectors
   * has 30 s for each call. Optional: nothing is awaited.
   */
  ready?(): Promise<void>;
  /** Optional: as good as it gets. */
  meaning?(): Meaning;
  search(query: string, options?: SearchOptions): MaybePromise<readonly KnowledgeHit[]>;
  /** Whether a word occurs anywhere in the knowledge: a known word is never taken for a slip of another. Optional. */
  knows?(word: string): boolean;
  /** Whether a word stands in so many documents that it hardly tells one from another. Optional. */
  isCommon?(word: string): boolean;
  /** The languages it is written in (ISO 639-1), the commonest first. Optional. */
  languages?(): readonly string[];
  /** The lists in which a word names an entry (first column of a table, heading, list item); empty where it names none. Optional. */
  entryOf?(word: string): readonly string[];
  /** How much the rarest of some terms tells a passage from others, 0–1; 0 where none of them stands anywhere. Optional. */
  rarity?(terms: readonly string[]): number;
  /** The known words that an unknown one may mean, with how surely, 0–1: a slip, a part of a compound. Optional. */
  near?(word: string): ReadonlyMap<string, number>;
  /** The months, 1–12, that the knowledge gives to a name in its tables (`High season`); empty where it says none. Optional. */
  monthsNamed?(name: string): readonly number[];
  /** The classes that are defined in one place and said something of in a table in another: zones, sizes, groups. Optional. */
  classes?(): readonly KnowledgeClass[];
  /** Whether names of the knowledge that begin with a word are told apart by a number or a letter: `Lumo 8`, `Lumo 9`. Optional. */
  isSeries?(word: string): boolean;
  /** Whether a word stands in the names of many entries of one list, so that another word tells them apart: `Ember Duo`, `Ember Pro`. Optional. */
  isFamily?(word: string): boolean;
  /**
   * What meaning tells of a question and some lines (`lineOf`); undefined where nothing can be said. Rejects where the encoder fails.
   * Optional: without it words alone decide. `question` is what the encoder made of the question's gloss, where somebody has it already.
   */
  compare?(asked: string, lines: readonly string[], question?: () => MaybePromise<EncodedText>): MaybePromise<Comparison | undefined>;
  /** All rows of the table that a row passage belongs to. Optional: without it nothing is compared. */
  table?(passage: KnowledgePassage): readonly KnowledgeHit[];
}
