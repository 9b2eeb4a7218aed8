export { chunkDocument, formatOf, type Chunk, type ChunkedDocument, type KnowledgeFormat } from './chunk.js';
export { createKnowledgeIndex, type IndexedPassage, type KnowledgeIndexOptions } from './knowledge-index.js';
