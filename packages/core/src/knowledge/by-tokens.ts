import type { TokenLikeness } from '../ports/knowledge-search.js';
import { dot } from './dot.js';

/** A token of the question that counts less than this, of 1, is not looked for: words like "the". */
const LEAST = 0.02;
/** Of a line's token, steps of its length. */
const STEPS = 127;

/** Tokens of a line in a quarter of the memory, nearly the same. */
export const tokensInSteps = (tokens: Float32Array): Int8Array => Int8Array.from(tokens, (value) => Math.round(value * STEPS));

export type ByTokens = (line: Int8Array) => TokenLikeness;

/** Compares a question's tokens with a line's, each `width` numbers long. Undefined where none of the question's counts. */
export function byTokens(question: Float32Array, width: number): ByTokens | undefined {
  if (!(width >= 1)) return undefined;
  const asked: { readonly parts: Float32Array; readonly counts: number }[] = [];
  for (let at = 0; at + width <= question.length; at += width) {
    const parts = question.subarray(at, at + width);
    const counts = Math.sqrt(dot(parts, parts));
    if (counts >= LEAST) asked.push({ parts, counts });
  }
  const all = asked.reduce((sum, { counts }) => sum + counts, 0);
  if (!(all > 0)) return undefined;
  return (line) => {
    let found = 0;
    let unmet = 0;
    for (const { parts, counts } of asked) {
      const most = nearest(parts, line) / STEPS;
      found += most;
      unmet = Math.max(unmet, counts - most);
    }
    return { found: found / all, unmet: unmet / all };
  };
}

/** The largest product of a token with one of the line's. */
function nearest(token: Float32Array, line: Int8Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let start = 0; start + token.length <= line.length; start += token.length) most = Math.max(most, dot(token, line, start));
  return most;
}
