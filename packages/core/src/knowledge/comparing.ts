import { isPromise } from '../agents/agent.js';
import type { Comparison } from '../ports/knowledge-search.js';
import type { Encoder, TextContext } from '../ports/models.js';
import type { MaybePromise } from '../ports/runtime.js';
import { cosine, lengthOf } from './direction.js';
import type { PassageVectors } from './passage-vectors.js';

export type Comparing = (asked: string, lines: readonly string[], vector?: TextContext['vector']) => MaybePromise<Comparison | undefined>;

/** By what was made of the lines beforehand; knows nothing while one of them is missing, or of a question without a direction. Rejects where the encoder fails. */
export function createComparing(vectors: PassageVectors, encoder: Pick<Encoder, 'answerability'> = {}): Comparing {
  return (asked, lines, vector) => {
    const directions = lines.map((line) => vectors.ofText(line));
    if (!directions.every((direction) => direction !== undefined)) return undefined;
    const compare = (question: Float32Array | undefined): Comparison | undefined => {
      const length = question === undefined ? 0 : lengthOf(question);
      if (question === undefined || length === 0) return undefined;
      const likeness = directions.map((direction) => cosine(question, length, direction));
      return { likeness, answerability: encoder.answerability?.(question) ?? 0 };
    };
    const question = vector === undefined ? vectors.query(asked) : vector();
    return isPromise(question) ? question.then(compare) : compare(question);
  };
}
