import { isPromise } from '../agents/agent.js';
import type { Comparison, KnowledgeSearch } from '../ports/knowledge-search.js';
import type { EncodedText, Encoder } from '../ports/models.js';
import type { Runtime } from '../ports/runtime.js';
import { callWithin } from '../support/deadline.js';
import { byTokens } from './by-tokens.js';
import { cosine, lengthOf } from './direction.js';
import { encodeQuestion } from './encode-question.js';
import { glossOf } from './gloss.js';
import { CALL_MS, type PassageVectors } from './passage-vectors.js';

/** By what was made of the lines beforehand; knows nothing while one of them is missing, or of a question without a direction. Rejects where the encoder fails. */
export function createComparing(
  vectors: PassageVectors,
  encoder: Pick<Encoder, 'encode' | 'tokens' | 'answerability'>,
  runtime: Pick<Runtime, 'schedule'>,
): NonNullable<KnowledgeSearch['compare']> {
  return (asked, lines, question) => {
    const directions = lines.map((line) => vectors.ofText(line));
    if (!directions.every((direction) => direction !== undefined)) return undefined;
    const compare = ({ vector, tokens }: EncodedText): Comparison | undefined => {
      const length = lengthOf(vector);
      if (length === 0) return undefined;
      const whole = directions.map((direction) => cosine(vector, length, direction));
      const answerability = encoder.answerability?.(vector) ?? 0;
      const { width = 0, share = 0 } = encoder.tokens ?? {};
      const likenessOf = share > 0 && share <= 1 ? byTokens(tokens, width) : undefined;
      if (!likenessOf) return { likeness: whole, answerability };
      const found = directions.map(({ tokens: ofLine = NONE }) => likenessOf(ofLine));
      // A line without tokens is compared as a whole.
      const likeness = whole.map((value, at) => {
        const ofTokens = (directions[at]?.tokens?.length ?? 0) > 0 ? share : 0;
        return (1 - ofTokens) * value + ofTokens * (found[at]?.found ?? 0);
      });
      return { likeness, tokens: found, answerability };
    };
    const read = question?.() ?? callWithin(runtime, CALL_MS, (signal) => encodeQuestion(encoder, glossOf(asked), signal));
    return isPromise(read) ? read.then(compare) : compare(read);
  };
}

const NONE = new Int8Array(0);
