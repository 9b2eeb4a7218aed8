import type { NewAuditEntry } from '../domain/audit.js';
import type { DocumentVersion, KnowledgeDocument, KnowledgePassage, SourceFetching, SourceUse } from '../domain/knowledge.js';
import type { SuggestionDecision } from './question-store.js';

/** What one tenant gave its machine to read. */
export interface KnowledgeStore {
  /**
   * Adds a document with its first version, or without any where nothing was read yet. Throws `conflict` where the source is there.
   * Where it comes of a suggestion that is no longer pending nothing is written: false.
   */
  add(command: AddDocument): Promise<boolean>;
  /**
   * Lays a change over a document as it stands. `stale`, and nothing is written, where `expect` is not its version or `expectHours`
   * not its schedule; `gone` where there is none. Versions before the last `KEPT_VERSIONS` go.
   */
  change(command: ChangeDocument): Promise<'changed' | 'stale' | 'gone'>;
  get(id: string): Promise<KnowledgeDocument | undefined>;
  findBySource(source: string): Promise<KnowledgeDocument | undefined>;
  /** By source. */
  list(): Promise<readonly KnowledgeDocument[]>;
  /** Every passage with its document's title, by source and position; of one document, or of all. Drafts among them. */
  passages(documentId?: string): Promise<readonly (KnowledgePassage & { readonly title: string })[]>;
  /** The newest first, without their words. */
  versions(documentId: string): Promise<readonly DocumentVersion[]>;
  /** With its words. */
  versionOf(documentId: string, number: number): Promise<(DocumentVersion & { readonly content: string }) | undefined>;
  /** Everything of it goes, its versions and uses too. False where there was none. */
  remove(id: string, audit?: readonly NewAuditEntry[]): Promise<boolean>;
  /** Rises with each change of what may be answered. */
  version(): Promise<number>;
  /** Takes an address to be read now, due or not; undefined where somebody has it, or it is none. Nobody else is given it before `until`. */
  take(id: string, now: number, until: number): Promise<KnowledgeDocument | undefined>;
  /** Replies that cited sources since a time, by source and day. */
  uses(since: number): Promise<readonly SourceUse[]>;
  /** Forgets uses before a time. */
  forgetUses(before: number): Promise<void>;
}

/** Addresses of the installation, for whoever reads them. */
export interface KnowledgeFetchStore {
  /**
   * Takes addresses whose time has come, those first that have waited longest. Nobody else is given them before `until`: whoever
   * took one and died is followed by another then. A change gives it back.
   */
  takeDue(request: {
    readonly now: number;
    readonly until: number;
    readonly limit: number;
  }): Promise<readonly { readonly tenantId: string; readonly documentId: string }[]>;
}

/** What a document says from now on. */
export interface DocumentContent {
  readonly passages: readonly KnowledgePassage[];
  readonly version: DocumentVersion & { readonly content: string };
}

export interface AddDocument {
  readonly document: KnowledgeDocument;
  readonly content?: DocumentContent;
  /** Held by whoever adds it, until then, ms: nobody else reads its address meanwhile. */
  readonly heldUntil?: number;
  readonly suggestion?: SuggestionDecision;
  readonly audit?: readonly NewAuditEntry[];
}

export interface ChangeDocument {
  readonly id: string;
  readonly set: Partial<Pick<KnowledgeDocument, 'enabled' | 'title' | 'type' | 'passageCount' | 'version' | 'updatedAt'>> & {
    readonly fetching?: Partial<SourceFetching>;
  };
  readonly content?: DocumentContent;
  /** The version it was decided by. */
  readonly expect?: number;
  /** The hours between two looks that it was decided by. */
  readonly expectHours?: number | null;
  /** Leaves an address with whoever reads it. Default: it is given back. */
  readonly stays?: boolean;
  readonly audit?: readonly NewAuditEntry[];
}

/** A reply cited passages of a document. */
export interface NewUse {
  readonly documentId: string;
  readonly passages: number;
}
