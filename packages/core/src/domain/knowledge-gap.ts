import type { Actor } from './identity.js';
import type { Sealed } from './sealed.js';

/** A question that the knowledge did not answer. Its words are without personal data, and sealed. */
export interface OpenQuestion {
  /** The newest message of the turn that asked it. */
  readonly id: string;
  readonly conversationId: string;
  /** Places of the turn in its conversation, first and last. */
  readonly firstSequence: number;
  readonly sequence: number;
  readonly askedAt: number;
  readonly language: string;
  readonly text: Sealed;
  /** The question that this one says again, or itself; null until it was sorted in. */
  readonly gapId: string | null;
}

export type GapState = 'open' | 'resolved' | 'ignored';

/** What people decided about a gap. */
export interface GapVerdict {
  readonly gapId: string;
  readonly state: GapState;
  readonly at: number;
  readonly by: Actor;
}

/** Questions that ask for the same, as people see them. */
export interface KnowledgeGap {
  readonly id: string;
  /** The words it was asked in first. */
  readonly question: string;
  readonly language: string;
  readonly count: number;
  readonly firstAskedAt: number;
  readonly lastAskedAt: number;
  /** Other wordings, the newest first, three at most. */
  readonly examples: readonly string[];
  /** A gap that was resolved and is asked about again is open again. */
  readonly state: GapState;
  readonly settledAt: number | null;
  readonly settledBy: Actor | null;
}

export type SuggestionState = 'pending' | 'approved' | 'rejected';

/** An answer that a person gave to such a question, proposed as an entry. Sealed, and without personal data. */
export interface SuggestionRecord {
  readonly id: string;
  readonly questionId: string;
  readonly conversationId: string;
  /** The message that holds the answer. */
  readonly messageId: string;
  readonly question: Sealed;
  readonly answer: Sealed;
  readonly language: string;
  readonly state: SuggestionState;
  readonly createdAt: number;
  readonly decidedAt: number | null;
  readonly decidedBy: Actor | null;
  /** The entry it became. */
  readonly documentId: string | null;
}

export type Suggestion = Omit<SuggestionRecord, 'question' | 'answer'> & { readonly question: string; readonly answer: string };
