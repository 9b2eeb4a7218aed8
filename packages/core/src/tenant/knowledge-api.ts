import type { Actor } from '../domain/identity.js';
import type { DocumentVersion, KnowledgeDocument, KnowledgeHit, KnowledgePassage, SourceType } from '../domain/knowledge.js';
import type { EntryText } from '../knowledge-base/entry-text.js';
import type { GapActions } from '../knowledge-base/gaps.js';
import type { NewFile } from '../knowledge-base/read-file.js';
import type { SuggestionActions } from '../knowledge-base/suggestions.js';
import type { Trial, TrialResult } from '../knowledge-base/try-question.js';
import type { SourceUsage } from '../knowledge-base/usage.js';
import type { VersionChanges } from '../knowledge-base/version-changes.js';

/** A change to a source; absent fields stay. */
export interface SourceChange {
  readonly enabled?: boolean;
  /** Of an address: hours between two looks, 1–720; null to look only when asked. */
  readonly refreshHours?: number | null;
  /** Of an upload. */
  readonly content?: string;
  /** Of an entry. */
  readonly question?: string;
  readonly answer?: string;
}

export interface NewUpload {
  /** A file name, or the address somebody else read it at. */
  readonly name: string;
  readonly content: string;
  readonly type: SourceType;
  /** Of an address: where the page was found, if the address leads on. */
  readonly finalUrl?: string;
}

/** What a business gives its machine to read, and what it finds missing there. */
export interface KnowledgeApi {
  /** Adds a source, or gives the one of the same name other words. Throws `validation_failed` where it holds no text. */
  add(source: NewUpload, actor?: Actor): Promise<KnowledgeDocument>;
  /** As `add`, of a file as it lies on a disk. Throws `validation_failed`, in words, where it cannot be read. */
  addFile(file: NewFile, actor: Actor): Promise<KnowledgeDocument>;
  /**
   * Adds a page by its address and reads it. One that cannot be read now is kept all the same, with the reason. Throws `conflict` where it is
   * there, and `validation_failed`.
   */
  addUrl(
    page: { readonly url: string; readonly refreshHours: number | null; readonly id?: string },
    actor: Actor,
  ): Promise<KnowledgeDocument>;
  /** Adds a question with its answer, written by hand. Here as for a page, tried again under the same `id` it is the one that was added. */
  addEntry(entry: EntryText & { readonly enabled?: boolean; readonly id?: string }, actor: Actor): Promise<KnowledgeDocument>;
  list(): Promise<readonly KnowledgeDocument[]>;
  /** Throws `not_found`, as do all that name one. */
  get(id: string): Promise<KnowledgeDocument>;
  /** What an entry was written as; null for other sources. */
  entry(id: string): Promise<EntryText | null>;
  passages(id: string): Promise<readonly KnowledgePassage[]>;
  /** Throws `validation_failed`, also for what this kind of source does not have. */
  change(id: string, change: SourceChange, actor: Actor): Promise<KnowledgeDocument>;
  /** Reads an address now. Throws `validation_failed` for other sources, and `conflict` while somebody reads it. */
  refresh(id: string, actor: Actor): Promise<KnowledgeDocument>;
  /** The newest first; the last 20 are kept. */
  versions(id: string): Promise<readonly DocumentVersion[]>;
  version(id: string, number: number): Promise<DocumentVersion & { readonly content: string }>;
  /** What a version says that the one before did not, and what it says no more. */
  changes(id: string, number: number): Promise<VersionChanges>;
  /** Lets a source say again what it said; that is a version of its own. */
  restore(id: string, number: number, actor: Actor): Promise<KnowledgeDocument>;
  remove(id: string, actor?: Actor): Promise<void>;
  search(query: string, limit?: number): Promise<readonly KnowledgeHit[]>;
  /** Replies that cited sources, of the last so many days, 1–90. Default 30. */
  usage(days?: number): Promise<readonly SourceUsage[]>;
  /** What would be answered, and from what. Nothing is stored or sent. */
  tryQuestion(trial: Trial): Promise<TrialResult>;
  /** Questions that the knowledge did not answer. */
  readonly gaps: GapActions;
  /** Answers of people that could become entries. */
  readonly suggestions: SuggestionActions;
}
