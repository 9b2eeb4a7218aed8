import type { TokenLikeness } from '../ports/knowledge-search.js';
import { dot } from './dot.js';

/** A token of the question that counts less than this share of the weightiest is not looked for: words like "the". */
const LEAST = 0.1;
/** Of a line's token, steps of its length. */
const STEPS = 127;

/** Tokens of a line in a quarter of the memory, nearly the same. */
export const tokensInSteps = (tokens: Float32Array): Int8Array =>
  Int8Array.from(tokens, (value) => Math.max(-STEPS, Math.min(STEPS, Math.round(value * STEPS))));

/** Whether an encoder gave tokens as it should: some or none, each of `width` numbers. Others are not compared by. */
export function areTokens(tokens: unknown, width: number): tokens is Float32Array {
  return (
    tokens instanceof Float32Array && Number.isInteger(width) && width >= 1 && tokens.length % width === 0 && tokens.every(Number.isFinite)
  );
}

export type ByTokens = (line: Int8Array) => TokenLikeness;

/** Compares a question's tokens with a line's, each `width` numbers long. Undefined where none of the question's counts. */
export function byTokens(question: Float32Array, width: number): ByTokens | undefined {
  if (!areTokens(question, width)) return undefined;
  const tokens: { readonly parts: Float32Array; readonly counts: number }[] = [];
  for (let at = 0; at + width <= question.length; at += width) {
    const parts = question.subarray(at, at + width);
    tokens.push({ parts, counts: Math.sqrt(dot(parts, parts)) });
  }
  const weightiest = tokens.reduce((most, { counts }) => Math.max(most, counts), 0);
  const asked = tokens.filter(({ counts }) => counts > 0 && counts >= LEAST * weightiest);
  const all = asked.reduce((sum, { counts }) => sum + counts, 0);
  if (!(all > 0) || !Number.isFinite(all)) return undefined;
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

/** The largest product of a token with one of the line's; 0 where the line has none. */
function nearest(token: Float32Array, line: Int8Array): number {
  if (line.length < token.length) return 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let start = 0; start + token.length <= line.length; start += token.length) most = Math.max(most, dot(token, line, start));
  return most;
}
