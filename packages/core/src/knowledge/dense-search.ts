import { isPromise } from '../agents/agent.js';
import type { SearchOptions } from '../ports/knowledge-search.js';
import type { MaybePromise } from '../ports/runtime.js';
import type { IndexedPassage } from './indexed-passage.js';
import type { PassageVectors } from './passage-vectors.js';

/** Cosine below which two texts have nothing to do with each other. */
const SIMILARITY_FLOOR = 0.5;
const CANDIDATES = 20;

type Scored = { readonly index: number; readonly score: number };

/** Nearest passages by meaning, among those that have their vector already; a failing encoder finds nothing. */
export function createDenseSearch(
  passages: readonly IndexedPassage[],
  vectors: PassageVectors,
): (text: string, vector: SearchOptions['vector']) => MaybePromise<readonly Scored[]> {
  const nearest = (query: Float32Array | undefined): readonly Scored[] =>
    query === undefined
      ? []
      : passages
          .map((passage, index) => ({ index, score: cosine(vectors.of(passage), query) }))
          .filter(({ score }) => score >= SIMILARITY_FLOOR)
          .sort((left, right) => right.score - left.score || left.index - right.index)
          .slice(0, CANDIDATES);
  return (text, vector) => {
    try {
      const query = vector === undefined ? vectors.query(text) : vector();
      return isPromise(query) ? query.then(nearest, () => []) : nearest(query);
    } catch {
      return [];
    }
  };
}

function cosine(left: Float32Array | undefined, right: Float32Array): number {
  if (left === undefined) return 0;
  let dot = 0;
  let leftNorm = 0;
  let rightNorm = 0;
  for (let index = 0; index < left.length; index += 1) {
    const a = left[index] ?? 0;
    const b = right[index] ?? 0;
    dot += a * b;
    leftNorm += a * a;
    rightNorm += b * b;
  }
  return leftNorm === 0 || rightNorm === 0 ? 0 : dot / Math.sqrt(leftNorm * rightNorm);
}
