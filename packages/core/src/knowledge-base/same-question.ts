import { isContent, parseQuery, slotCoverage, type Slot } from '../knowledge/query.js';
import { termsOf, type Terms } from '../knowledge/terms.js';
import type { Encoder } from '../ports/models.js';
import { memoOfText } from '../support/memo-of-text.js';

/** Share of both questions' words that the other has, from which they are one; and cosine of their meanings. */
const SAME_WORDS = 0.5;
const SAME_MEANING = 0.78;
const NEVER = new AbortController().signal;
/** Vectors that are remembered at most. */
const MOST_VECTORS = 5_000;

/** How much two questions ask for the same, 0–1; 0 where they do not. */
export type Likeness = (left: string, right: string) => number;

/**
 * Compares questions by their words and, where there is an encoder, by what they mean. Deterministic: the same questions give the
 * same, in whatever order.
 */
export async function likenessOf(texts: readonly string[], encoder: Encoder | null): Promise<Likeness> {
  const vectors = encoder && (await vectorsOf(texts, encoder));
  return (left, right) => {
    const words = likenessOfWords(left, right);
    const meaning = cosine(vectors?.get(left), vectors?.get(right));
    return Math.max(words >= SAME_WORDS ? words : 0, meaning >= SAME_MEANING ? meaning : 0);
  };
}

function likenessOfWords(left: string, right: string): number {
  const [one, two] = [read(left), read(right)];
  if (one.slots.length === 0 || two.slots.length === 0) return left === right ? 1 : 0;
  return share(one.slots, two.terms) * share(two.slots, one.terms);
}

const read = memoOfText((text) => ({ slots: parseQuery(text).slots.filter(isContent), terms: termsOf(text) }));

function share(slots: readonly Slot[], terms: Terms): number {
  return slots.filter((slot) => slotCoverage(slot, terms) > 0).length / slots.length;
}

const known = new WeakMap<Encoder, Map<string, Float32Array>>();

async function vectorsOf(texts: readonly string[], encoder: Encoder): Promise<ReadonlyMap<string, Float32Array>> {
  const vectors = known.get(encoder) ?? new Map<string, Float32Array>();
  known.set(encoder, vectors);
  if (vectors.size > MOST_VECTORS) vectors.clear();
  for (const text of texts) {
    if (vectors.has(text)) continue;
    try {
      vectors.set(text, await encoder.encode(text, NEVER));
    } catch {
      // Words have to do.
      return vectors;
    }
  }
  return vectors;
}

/** Both are of length 1, or 0 where they say nothing. */
function cosine(left: Float32Array | undefined, right: Float32Array | undefined): number {
  if (!left || !right) return 0;
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}
