import type { LineVector, LineVectorStore } from '../ports/line-vectors.js';
import type { MemoryState } from './state.js';

export function memoryLineVectors(state: MemoryState, tenantId: string): LineVectorStore {
  const ofTenant = () => state.lineVectors.get(tenantId) ?? new Map<string, Map<string, LineVector>>();
  const keptOf = (encoder: string) => ofTenant().get(encoder) ?? new Map<string, LineVector>();
  return {
    find: async (encoder, digests) => digests.flatMap((digest) => keptOf(encoder).get(digest) ?? []),
    keep: async (encoder, vectors) => {
      const kept = keptOf(encoder);
      for (const vector of vectors) if (!kept.has(vector.digest)) kept.set(vector.digest, vector);
      state.lineVectors.set(tenantId, ofTenant().set(encoder, kept));
    },
    encoders: async () => [...ofTenant()].flatMap(([encoder, kept]) => (kept.size > 0 ? [encoder] : [])),
    digests: async (encoder, after = '', limit) =>
      [...keptOf(encoder).keys()]
        .filter((digest) => digest > after)
        .sort()
        .slice(0, limit),
    forget: async (encoder, digests) => {
      for (const digest of digests) keptOf(encoder).delete(digest);
    },
  };
}
