import { isPromise } from '../agents/agent.js';
import type { SearchOptions } from '../ports/knowledge-search.js';
import type { MaybePromise } from '../ports/runtime.js';
import type { IndexedPassage } from './indexed-passage.js';
import { cosine, lengthOf, type Direction } from './direction.js';
import type { PassageVectors } from './passage-vectors.js';

const CANDIDATES = 20;

type Scored = { readonly index: number; readonly score: number };

export interface Near {
  readonly nearest: readonly Scored[];
  /** Cosine of a passage, the nearest line of it, with the query; undefined where either has no vector. */
  likeness(index: number): number | undefined;
}

const NOTHING: Near = { nearest: [], likeness: () => undefined };

/** Nearest passages by meaning, among those that have their vector already; a failing encoder finds nothing. */
export function createDenseSearch(
  passages: readonly IndexedPassage[],
  vectors: PassageVectors,
  floor: number,
): (text: string, vector: SearchOptions['vector']) => MaybePromise<Near> {
  // What is there stays: it is looked up once.
  const known: (readonly Direction[] | undefined)[] = [];
  const near = (query: Float32Array | undefined): Near => {
    const length = query === undefined ? 0 : lengthOf(query);
    if (query === undefined || length === 0) return NOTHING;
    const scores: (number | undefined)[] = [];
    const found: Scored[] = [];
    for (const [index, passage] of passages.entries()) {
      const directions = (known[index] ??= vectors.of(passage));
      let score: number | undefined;
      for (const direction of directions ?? []) score = Math.max(score ?? -1, cosine(query, length, direction));
      scores.push(score);
      if (score !== undefined && score >= floor) found.push({ index, score });
    }
    const nearest = found.sort((left, right) => right.score - left.score || left.index - right.index).slice(0, CANDIDATES);
    return { nearest, likeness: (index) => scores[index] };
  };
  return (text, vector) => {
    try {
      const query = vector === undefined ? vectors.query(text) : vector();
      return isPromise(query) ? query.then(near, () => NOTHING) : near(query);
    } catch {
      return NOTHING;
    }
  };
}
