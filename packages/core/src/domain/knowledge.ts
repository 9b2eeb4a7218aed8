/** A source the business gave: one file, page or answer. */
export interface KnowledgeDocument {
  readonly id: string;
  readonly tenantId: string;
  readonly title: string;
  /** Where it came from: a file name or URL. Unique per tenant: adding it again replaces the passages. */
  readonly source: string;
  readonly language: string | null;
  readonly passageCount: number;
  readonly createdAt: number;
}

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
