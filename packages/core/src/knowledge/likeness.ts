import { isPromise } from '../agents/agent.js';
import type { Encoder, TextContext } from '../ports/models.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { callWithin } from '../support/deadline.js';
import { dot } from './dot.js';
import { glossOf } from './gloss.js';

/** How near sentences of one knowledge are to a question in meaning, −1–1; 0 where the encoder makes nothing of one. */
export type Likeness = (
  asked: string,
  said: readonly string[],
  vector?: TextContext['vector'],
) => MaybePromise<readonly number[] | undefined>;

/** Sentences whose vectors are kept, half a kilobyte each; what customers ask is not. */
const KEPT = 4_000;
/** The longest a sentence may take, ms: whoever asks waits far less. */
const CALL_MS = 30_000;

/** A direction in steps of its largest part. */
interface Direction {
  readonly parts: Int8Array;
  readonly step: number;
}

const keptBy = new WeakMap<Encoder, Map<string, Direction>>();
let knowledges = 0;

/**
 * Cosines of glosses ({@link glossOf}), seen from the middle of the knowledge: all texts of an encoder lie to one side, and only what
 * sets them apart says anything. Each sentence is encoded when it is first compared. Knows nothing while there is no middle;
 * rejects where the encoder fails.
 */
export function createLikeness(encoder: Encoder, middle: () => Float32Array | undefined, runtime: Pick<Runtime, 'schedule'>): Likeness {
  const kept = keptOf(encoder);
  const own = `${(knowledges += 1)} `;
  const encode = (text: string) => callWithin(runtime, CALL_MS, (signal) => encoder.encode(glossOf(text), signal));

  function directionOf(text: string, from: Float32Array): MaybePromise<Direction> {
    const known = kept.get(own + text);
    if (known !== undefined) return known;
    const keep = (vector: Float32Array): Direction => {
      // The first one in is the first to go: a knowledge that is used is soon there again.
      for (const oldest of kept.keys()) {
        if (kept.size < KEPT) break;
        kept.delete(oldest);
      }
      const direction = inSteps(seenFrom(from, vector));
      kept.set(own + text, direction);
      return direction;
    };
    const made = encode(text);
    return isPromise(made) ? made.then(keep) : keep(made);
  }

  return (asked, said, vector) => {
    const from = middle();
    if (from === undefined) return undefined;
    const compare = async (): Promise<readonly number[] | undefined> => {
      const question = seenFrom(from, await (vector === undefined ? encode(asked) : vector()));
      // A question that the encoder makes nothing of is nearer to none.
      if (question.every((value) => value === 0)) return undefined;
      // All at once: they wait for the encoder together.
      const directions = new Map<string, MaybePromise<Direction>>();
      for (const text of said) if (!directions.has(text)) directions.set(text, directionOf(text, from));
      const known = new Map(await Promise.all([...directions].map(async ([text, direction]) => [text, await direction] as const)));
      return said.map((text) => {
        const direction = known.get(text);
        return direction === undefined ? 0 : dot(question, direction.parts) * direction.step;
      });
    };
    return compare();
  };
}

function keptOf(encoder: Encoder): Map<string, Direction> {
  let kept = keptBy.get(encoder);
  if (kept === undefined) keptBy.set(encoder, (kept = new Map()));
  return kept;
}

/** Whether a vector is one: an encoder gone wrong gives what is no number. */
function hasDirection(vector: Float32Array): boolean {
  const square = dot(vector, vector);
  return square > 0 && Number.isFinite(square);
}

/** The mean of vectors; undefined where there are none. */
export function middleOf(given: readonly Float32Array[]): Float32Array | undefined {
  const vectors = given.filter((vector) => vector.length === given[0]?.length && hasDirection(vector));
  const [first] = vectors;
  if (first === undefined) return undefined;
  const sum = new Float32Array(first.length);
  for (const vector of vectors) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (vector[at] ?? 0);
  return sum.map((value) => value / vectors.length);
}

/** Of length 1; a vector without direction stays one. */
function seenFrom(middle: Float32Array, vector: Float32Array): Float32Array {
  if (vector.length !== middle.length || !hasDirection(vector)) return new Float32Array(middle.length);
  const moved = vector.map((value, at) => value - (middle[at] ?? 0));
  const length = Math.sqrt(dot(moved, moved));
  return length === 0 ? moved : moved.map((value) => value / length);
}

function inSteps(vector: Float32Array): Direction {
  let largest = 0;
  for (const value of vector) largest = Math.max(largest, Math.abs(value));
  const step = largest / 127;
  return { parts: Int8Array.from(vector, (value) => (step === 0 ? 0 : Math.round(value / step))), step };
}
