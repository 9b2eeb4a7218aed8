import { isPromise } from '../agents/agent.js';
import type { Embedder, Encoder } from '../ports/models.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { callWithin } from '../support/deadline.js';
import { directionOf, inSteps, type Direction } from './direction.js';
import { glossOf } from './gloss.js';
import type { IndexedPassage } from './indexed-passage.js';
import { linesOf } from './lines.js';

/** Passages as directions of one model, made beside the way of a message and kept from one version of the knowledge to the next. */
export interface PassageVectors {
  /** Makes what is missing and forgets what is gone. Rejects where the model fails or hangs: then some have none, and those that are made are kept. */
  prepare(passages: readonly IndexedPassage[]): Promise<void>;
  /** Of each text that is read of a passage; undefined while they are not made. */
  of(passage: IndexedPassage): readonly Direction[] | undefined;
  /** Of one such text. */
  ofText(text: string): Direction | undefined;
  /** A query's vector, by the same model. */
  query(text: string): MaybePromise<Float32Array | undefined>;
}

/** Texts of one call to a service. An encoder reads one after the other, so each is a call of its own: many businesses share it. */
const SERVICE_BATCH = 32;
/** The longest a call, or a query, may take, ms. */
const CALL_MS = 30_000;

type Clock = Pick<Runtime, 'schedule'>;
type Embed = (texts: readonly string[], signal: AbortSignal) => MaybePromise<readonly Float32Array[]>;

/** A service reads a passage at once. */
export function vectorsOfService(service: Pick<Embedder, 'embed'>, runtime: Clock): PassageVectors {
  const embed: Embed = (texts, signal) => service.embed(texts, signal);
  return create(embed, ({ title, headings, text }) => [[title, ...headings, text].join('\n')], directionOf, SERVICE_BATCH, runtime);
}

/** An encoder in this process reads each line of it, glossed: a question has one line for an answer. */
export function vectorsOfEncoder(encoder: Pick<Encoder, 'encode'>, runtime: Clock): PassageVectors {
  const embed: Embed = async (texts, signal) => {
    const vectors = [];
    for (const text of texts) vectors.push(await encoder.encode(glossOf(text), signal));
    return vectors;
  };
  return create(embed, linesOf, (vector) => inSteps(directionOf(vector)), 1, runtime);
}

function create(
  embed: Embed,
  textsOf: (passage: IndexedPassage) => readonly string[],
  kept: (vector: Float32Array) => Direction,
  batchSize: number,
  runtime: Clock,
): PassageVectors {
  let byText = new Map<string, Direction>();
  const byPassage = new WeakMap<IndexedPassage, readonly Direction[]>();
  const call = (texts: readonly string[]) => callWithin(runtime, CALL_MS, (signal) => embed(texts, signal));

  async function prepare(passages: readonly IndexedPassage[]): Promise<void> {
    const before = byText;
    const now = (byText = new Map());
    const read = passages.map((passage) => ({ passage, texts: textsOf(passage) }));
    const missing = new Set<string>();
    for (const text of read.flatMap(({ texts }) => texts)) {
      const direction = before.get(text);
      if (direction === undefined) missing.add(text);
      else now.set(text, direction);
    }
    try {
      for (const texts of inBatches([...missing], batchSize)) {
        const made = await call(texts);
        for (const [index, text] of texts.entries()) {
          const vector = made[index];
          if (vector !== undefined) now.set(text, kept(vector));
        }
      }
    } finally {
      for (const { passage, texts } of read) {
        const directions = texts.flatMap((text) => now.get(text) ?? []);
        if (directions.length === texts.length) byPassage.set(passage, directions);
      }
    }
  }

  return {
    prepare,
    of: (passage) => byPassage.get(passage),
    ofText: (text) => byText.get(text),
    query(text) {
      const made = call([text]);
      return isPromise(made) ? made.then(([vector]) => vector) : made[0];
    },
  };
}

function inBatches(texts: readonly string[], size: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, batch) => texts.slice(batch * size, (batch + 1) * size));
}
