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
  const nearest = (query: Float32Array | undefined): readonly Scored[] => {
    const length = query === undefined ? 0 : Math.sqrt(dot(query, query));
    return query === undefined || length === 0
      ? []
      : passages
          .map((passage, index) => ({ index, score: dot(vectors.of(passage), query) / length }))
          .filter(({ score }) => score >= SIMILARITY_FLOOR)
          .sort((left, right) => right.score - left.score || left.index - right.index)
          .slice(0, CANDIDATES);
  };
  return (text, vector) => {
    try {
      const query = vector === undefined ? vectors.query(text) : vector();
      return isPromise(query) ? query.then(nearest, () => []) : nearest(query);
    } catch {
      return [];
    }
  };
}

function dot(left: Float32Array | undefined, right: Float32Array): number {
  if (left === undefined) return 0;
  let sum = 0;
  const { length } = left;
  for (let index = 0; index < length; index += 1) sum += (left[index] as number) * (right[index] as number);
  return sum;
}
