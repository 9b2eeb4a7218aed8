/** A passage before it has an id and a document. */
export interface Chunk {
  /** Headings above it, outermost first, without the document's title. */
  readonly headings: readonly string[];
  readonly text: string;
}

export interface ChunkedDocument {
  readonly title: string;
  readonly passages: readonly Chunk[];
}
