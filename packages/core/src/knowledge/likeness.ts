import { isPromise } from '../agents/agent.js';
import type { Encoder } from '../ports/models.js';
import type { MaybePromise } from '../ports/runtime.js';
import { glossOf } from './gloss.js';
import type { IndexedPassage } from './indexed-passage.js';

/** How near sentences of one knowledge are to a question in meaning. */
export interface Likeness {
  /** Resolves when it can be asked; also where the encoder fails: then it knows nothing. */
  readonly ready: Promise<void>;
  /** Of each sentence, −1–1, 0 where the encoder makes nothing of it; undefined where it is not ready or fails. */
  of(asked: string, said: readonly string[]): MaybePromise<readonly number[] | undefined>;
}

/** Passages whose middle is taken: all texts of an encoder lie to one side, and only what sets them apart says anything. */
const SAMPLE = 200;
/** Sentences whose vectors are kept, 2 KB each; what customers ask is not. */
const KEPT = 4_000;
const NEVER = new AbortController().signal;

const keptBy = new WeakMap<Encoder, Map<string, Float32Array>>();

/** Cosines of glosses ({@link glossOf}), from the middle of the knowledge. Each sentence is encoded when it is first asked about. */
export function createLikeness(passages: readonly IndexedPassage[], encoder: Encoder): Likeness {
  const kept = keptOf(encoder);
  let middle: Float32Array | undefined;
  const ready = middleOf(passages.slice(0, SAMPLE), (text) => vectorOf(glossOf(text))).then(
    (made) => void (middle = made),
    () => undefined,
  );

  function vectorOf(gloss: string): MaybePromise<Float32Array> {
    const known = kept.get(gloss);
    if (known !== undefined) return known;
    const made = encoder.encode(gloss, NEVER);
    return isPromise(made) ? made.then((vector) => keep(gloss, vector)) : keep(gloss, made);
  }

  /** The first one in is the first to go: a knowledge that is used is soon there again. */
  function keep(gloss: string, vector: Float32Array): Float32Array {
    for (const oldest of kept.keys()) {
      if (kept.size < KEPT) break;
      kept.delete(oldest);
    }
    kept.set(gloss, vector);
    return vector;
  }

  /** The readings of a question are compared one after the other: its vector is kept that long. */
  let last: { readonly gloss: string; readonly vector: MaybePromise<Float32Array> } | undefined;

  function questionOf(asked: string): MaybePromise<Float32Array> {
    const gloss = glossOf(asked);
    if (last?.gloss !== gloss) last = { gloss, vector: encoder.encode(gloss, NEVER) };
    return last.vector;
  }

  async function compare(asked: string, said: readonly string[], from: Float32Array): Promise<readonly number[] | undefined> {
    try {
      const question = centred(await questionOf(asked), from);
      const likeness = [];
      for (const text of said) {
        const vector = vectorOf(glossOf(text));
        likeness.push(dot(question, centred(isPromise(vector) ? await vector : vector, from)));
      }
      return likeness;
    } catch {
      return undefined;
    }
  }

  return { ready, of: (asked, said) => (middle === undefined ? undefined : compare(asked, said, middle)) };
}

function keptOf(encoder: Encoder): Map<string, Float32Array> {
  let kept = keptBy.get(encoder);
  if (kept === undefined) keptBy.set(encoder, (kept = new Map()));
  return kept;
}

async function middleOf(passages: readonly IndexedPassage[], encode: (text: string) => MaybePromise<Float32Array>): Promise<Float32Array> {
  let sum = new Float32Array(0);
  let count = 0;
  for (const { text } of passages) {
    const vector = await encode(text);
    if (isNothing(vector)) continue;
    if (sum.length === 0) sum = new Float32Array(vector.length);
    for (let at = 0; at < vector.length; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
    count += 1;
  }
  return sum.map((value) => value / Math.max(1, count));
}

/** Of length 1, or as it is where it has no direction. */
function centred(vector: Float32Array, middle: Float32Array): Float32Array {
  if (isNothing(vector)) return vector;
  const moved = vector.map((value, at) => value - (middle[at] ?? 0));
  const length = Math.sqrt(dot(moved, moved));
  return length === 0 ? moved : moved.map((value) => value / length);
}

function dot(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}

const isNothing = (vector: Float32Array): boolean => vector.every((value) => value === 0);
