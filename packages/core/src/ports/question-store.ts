import type { Actor } from '../domain/identity.js';
import type { GapVerdict, OpenQuestion, SuggestionRecord, SuggestionState } from '../domain/knowledge-gap.js';
import type { SideWrites } from './commands.js';

/** Questions of one tenant that its knowledge did not answer, and what people said to them. */
export interface QuestionStore {
  /** The newest so many, oldest first. */
  list(limit: number): Promise<readonly OpenQuestion[]>;
  /** Sorts questions in, each once: one that has its gap keeps it. */
  assign(assignments: readonly { readonly questionId: string; readonly gapId: string }[]): Promise<void>;
  /** The last word on each gap that somebody decided about. */
  verdicts(): Promise<readonly GapVerdict[]>;
  /** Replaces what was decided before. */
  settle(verdict: GapVerdict, side: Pick<SideWrites, 'audit'>): Promise<void>;
  /**
   * Questions that nobody looked at for an answer, to which a person has written since, before a time; oldest first, each with what
   * was written next. What was not sent, was taken back, or is a note is none.
   */
  answered(before: number, limit: number): Promise<readonly AnsweredQuestion[]>;
  /** Notes that a question was looked at, with the suggestion that came of it, if any. Once: false where it was before. */
  suggest(questionId: string, suggestion: SuggestionRecord | null): Promise<boolean>;
  /** The newest first, a hundred at most. */
  suggestions(state?: SuggestionState): Promise<readonly SuggestionRecord[]>;
  suggestion(id: string): Promise<SuggestionRecord | undefined>;
  /** False, and nothing is written, where it is no longer pending. */
  decide(decision: SuggestionDecision, side: Pick<SideWrites, 'audit'>): Promise<boolean>;
  /** Forgets questions that were asked before a time, with suggestions nobody has decided about. */
  forget(before: number): Promise<void>;
  /** Forgets what a conversation asked and was told, all of it. */
  erase(conversationId: string): Promise<void>;
}

export interface AnsweredQuestion {
  readonly question: OpenQuestion;
  readonly answers: readonly { readonly id: string; readonly content: string; readonly createdAt: number }[];
}

export interface SuggestionDecision {
  readonly id: string;
  readonly state: Exclude<SuggestionState, 'pending'>;
  readonly at: number;
  readonly by: Actor;
  readonly documentId: string | null;
}

export type NewQuestion = Omit<OpenQuestion, 'gapId'>;
