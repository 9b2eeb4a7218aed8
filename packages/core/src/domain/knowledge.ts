import type { Actor } from './identity.js';

/** How a source came: handed over, read from an address, or written by hand as a question with its answer. */
export type SourceKind = 'upload' | 'url' | 'entry';
export type SourceType = 'markdown' | 'text' | 'html' | 'csv';
export type SourceStatus = 'ready' | 'processing' | 'failed' | 'disabled';

/** A source the business gave: one file, page or answer. */
export interface KnowledgeDocument {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  /** Where it came from: a file name or URL. Unique per tenant: adding it again replaces the passages. */
  readonly source: string;
  readonly kind: SourceKind;
  /** What it was read as. */
  readonly type: SourceType;
  /** Nothing is answered from a source that is not: it is a draft. */
  readonly enabled: boolean;
  readonly language: string | null;
  readonly passageCount: number;
  /** Rises with what it says, from 1; 0 while nothing of it could be read. */
  readonly version: number;
  readonly createdAt: number;
  /** When it last said something new, ms. */
  readonly updatedAt: number;
  /** Of an address: when it is read and what came of it. */
  readonly fetching: SourceFetching | null;
}

/** How an address is read again and again. */
export interface SourceFetching {
  /** Hours between two looks; null where it is read only when somebody asks. */
  readonly everyHours: number | null;
  /** ms; null where no look is planned. */
  readonly nextAt: number | null;
  /** When it was last asked, ms. */
  readonly checkedAt: number | null;
  /** Where the page was found last, if its address leads on; null where it lies at its own. */
  readonly finalUrl: string | null;
  /** What its server said of what we have, to be asked for news only. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Why the last look gave nothing, in words; null where all is well. The last good version stays in use. */
  readonly problem: string | null;
  /** Looks without success since the last good one. */
  readonly failures: number;
  /** Its server says that there is no such page any more. */
  readonly gone: boolean;
}

/** What a source said at one time, and who had it say so. */
export interface DocumentVersion {
  readonly documentId: string;
  readonly number: number;
  readonly title: string;
  readonly type: SourceType;
  /** Passages it had, and how many of them the version before it had not, or had besides. */
  readonly passageCount: number;
  readonly added: number;
  readonly removed: number;
  /** Length of its text, characters. */
  readonly size: number;
  readonly origin: 'added' | 'edited' | 'fetched' | 'restored';
  /** The older version whose words these are, of `restored`. */
  readonly restoredFrom: number | null;
  readonly by: Actor;
  readonly at: number;
}

/** Versions of a source that are kept; older ones go. */
export const KEPT_VERSIONS = 20;

/** A piece of a document small enough to quote and to cite. */
export interface KnowledgePassage {
  readonly id: string;
  readonly documentId: string;
  readonly position: number;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly text: string;
  /** Of a table's row: how many of its first cells name it. Default 1; an index tells more where one name stands in several rows. */
  readonly keyCells?: number;
}

export interface KnowledgeHit {
  readonly documentId: string;
  readonly title: string;
  readonly passage: KnowledgePassage;
  /** 0–1, comparable within one query. */
  readonly score: number;
  /** Cosine of its meaning with the query's, where both are known. */
  readonly meaning?: number;
}

/** Replies of one day (UTC) that cited a source. */
export interface SourceUse {
  readonly documentId: string;
  /** `2026-11-26`. */
  readonly day: string;
  readonly replies: number;
  readonly passages: number;
}

/** What one says of a source at a glance. One whose last look failed is `ready` as long as it has a version: its `problem` says so. */
export function statusOf({ enabled, version, fetching }: Pick<KnowledgeDocument, 'enabled' | 'version' | 'fetching'>): SourceStatus {
  if (!enabled) return 'disabled';
  if (version > 0) return 'ready';
  return (fetching?.problem ?? null) === null ? 'processing' : 'failed';
}
