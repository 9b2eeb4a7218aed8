import type { Migration } from './dialect.js';

/**
 * What an encoder made of the lines of the knowledge, in the clear like the passages it comes from. `parts` are the bytes of the vector in
 * base64. Rows lie in the order in which they came, which is the one they are read in; their keys have no order.
 */
export const lineVectors: Migration = {
  name: '0002-line-vectors',
  statements: ({ uuid }) => [
    `CREATE TABLE knowledge_line_vectors (
      tenant_id ${uuid} NOT NULL,
      encoder TEXT NOT NULL,
      digest TEXT NOT NULL,
      parts TEXT NOT NULL,
      PRIMARY KEY (tenant_id, encoder, digest)
    )`,
  ],
};
