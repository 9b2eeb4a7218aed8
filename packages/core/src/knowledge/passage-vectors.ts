import { isPromise } from '../agents/agent.js';
import type { Embedder, Encoder } from '../ports/models.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { callWithin } from '../support/deadline.js';
import type { IndexedPassage } from './indexed-passage.js';

/** Passages as vectors of one encoder, made beside the way of a message and kept from one version of the knowledge to the next. */
export interface PassageVectors {
  /** Makes what is missing and forgets what is gone. Rejects where the encoder fails or hangs: then some have no vector, and those that are made are kept. */
  prepare(passages: readonly IndexedPassage[]): Promise<void>;
  /** Of length 1, or 0 where it has no direction; undefined while it is not made. */
  of(passage: IndexedPassage): Float32Array | undefined;
  /** A query's vector, by the same encoder. */
  query(text: string): MaybePromise<Float32Array | undefined>;
}

/** Texts of one call to a service. An encoder reads one after the other, so each is a call of its own: many businesses share it. */
export const SERVICE_BATCH = 32;
/** The longest a call, or a query, may take, ms. */
const CALL_MS = 30_000;

export function createPassageVectors(embedder: Embedder, runtime: Pick<Runtime, 'schedule'>, batchSize = SERVICE_BATCH): PassageVectors {
  let byText = new Map<string, Float32Array>();
  const byPassage = new WeakMap<IndexedPassage, Float32Array>();
  const embed = (texts: readonly string[]) => callWithin(runtime, CALL_MS, (signal) => embedder.embed(texts, signal));

  async function prepare(passages: readonly IndexedPassage[]): Promise<void> {
    const before = byText;
    const now = (byText = new Map<string, Float32Array>());
    const keep = (passage: IndexedPassage, text: string, vector: Float32Array): void => {
      now.set(text, vector);
      byPassage.set(passage, vector);
    };
    const missing: IndexedPassage[] = [];
    for (const passage of passages) {
      const text = textOf(passage);
      const vector = before.get(text);
      if (vector === undefined) missing.push(passage);
      else keep(passage, text, vector);
    }
    for (let at = 0; at < missing.length; at += batchSize) {
      const batch = missing.slice(at, at + batchSize).map((passage) => ({ passage, text: textOf(passage) }));
      const texts = batch.map(({ text }) => text);
      const made = await embed(texts);
      batch.forEach(({ passage, text }, index) => {
        const vector = made[index];
        if (vector !== undefined) keep(passage, text, unit(vector));
      });
    }
  }

  return {
    prepare,
    of: (passage) => byPassage.get(passage),
    query(text) {
      const made = embed([text]);
      return isPromise(made) ? made.then(([vector]) => vector) : made[0];
    },
  };
}

/** An encoder as an embedder: one text after the other. */
export function embedderOf({ id, dimensions, encode }: Encoder): Embedder {
  return {
    id,
    dimensions,
    async embed(texts, signal) {
      const vectors = [];
      for (const text of texts) vectors.push(await encode(text, signal));
      return vectors;
    },
  };
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}

function textOf({ title, headings, text }: IndexedPassage): string {
  return [title, ...headings, text].join('\n');
}
