import { isPromise } from '../agents/agent.js';
import type { Embedder } from '../ports/models.js';
import type { MaybePromise } from '../ports/runtime.js';
import type { IndexedPassage } from './indexed-passage.js';

/** Cosine below which two texts have nothing to do with each other. */
const SIMILARITY_FLOOR = 0.5;
const CANDIDATES = 20;

type Scored = { readonly index: number; readonly score: number };

/** Nearest passages by meaning. Passages are embedded once, at the first search; a failing embedder finds nothing. */
export function createDenseSearch(
  passages: readonly IndexedPassage[],
  embedder: Embedder,
): (text: string) => MaybePromise<readonly Scored[]> {
  const never = new AbortController().signal;
  let vectors: MaybePromise<readonly Float32Array[]> | undefined;
  const nearest = (all: readonly Float32Array[], query: Float32Array | undefined): readonly Scored[] =>
    query === undefined
      ? []
      : all
          .map((vector, index) => ({ index, score: cosine(vector, query) }))
          .filter(({ score }) => score >= SIMILARITY_FLOOR)
          .sort((left, right) => right.score - left.score)
          .slice(0, CANDIDATES);
  return (text) => {
    try {
      vectors ??= embedder.embed(
        passages.map((passage) => [passage.title, ...passage.headings, passage.text].join('\n')),
        never,
      );
      const query = embedder.embed([text], never);
      if (!isPromise(vectors) && !isPromise(query)) return nearest(vectors, query[0]);
      return Promise.all([vectors, query]).then(
        ([all, [first]]) => nearest(all, first),
        () => {
          vectors = undefined;
          return [];
        },
      );
    } catch {
      vectors = undefined;
      return [];
    }
  };
}

function cosine(left: Float32Array, right: Float32Array): number {
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
