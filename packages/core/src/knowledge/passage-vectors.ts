import { isPromise } from '../agents/agent.js';
import type { Embedder, Encoder } from '../ports/models.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { callWithin } from '../support/deadline.js';
import { inBatches } from '../support/in-batches.js';
import { directionOf, inSteps, type Direction } from './direction.js';
import { glossOf } from './gloss.js';
import type { IndexedPassage } from './indexed-passage.js';
import { LINES_AT_ONCE, type KeptLines } from './kept-lines.js';
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
/** Calls that fail one after the other until no more are made. */
const GONE = 3;

type Clock = Pick<Runtime, 'schedule'>;
type Embed = (texts: readonly string[], signal: AbortSignal) => MaybePromise<readonly Float32Array[]>;

/** A service reads a passage at once. */
export function vectorsOfService(service: Pick<Embedder, 'embed'>, runtime: Clock): PassageVectors {
  const embed: Embed = (texts, signal) => service.embed(texts, signal);
  return create(embed, ({ title, headings, text }) => [[title, ...headings, text].join('\n')], directionOf, SERVICE_BATCH, runtime);
}

/** An encoder in this process reads each line of it, glossed: a question has one line for an answer. What is `kept` it does not read again. */
export function vectorsOfEncoder(encoder: Pick<Encoder, 'encode'>, runtime: Clock, kept?: KeptLines): PassageVectors {
  const embed: Embed = async (texts, signal) => {
    const vectors = [];
    for (const text of texts) vectors.push(await encoder.encode(glossOf(text), signal));
    return vectors;
  };
  return create(embed, linesOf, (vector) => inSteps(directionOf(vector)), 1, runtime, kept);
}

function create(
  embed: Embed,
  textsOf: (passage: IndexedPassage) => readonly string[],
  toDirection: (vector: Float32Array) => Direction,
  batchSize: number,
  runtime: Clock,
  kept?: KeptLines,
): PassageVectors {
  let byText = new Map<string, Direction>();
  const byPassage = new WeakMap<IndexedPassage, readonly Direction[]>();
  const call = (texts: readonly string[]) => callWithin(runtime, CALL_MS, (signal) => embed(texts, signal));
  /** One after the other: what the one before has made needs not be made again. */
  let last: Promise<unknown> = Promise.resolve();

  async function makeAll(passages: readonly IndexedPassage[]): Promise<void> {
    const read = passages.map((passage) => ({ passage, texts: textsOf(passage) }));
    const waiting = new Map<string, (typeof read)[number][]>();
    const complete = ({ passage, texts }: (typeof read)[number]): void => {
      const directions = texts.flatMap((text) => byText.get(text) ?? []);
      if (directions.length === texts.length) byPassage.set(passage, directions);
    };
    const take = (directions: ReadonlyMap<string, Direction>): void => {
      for (const [text, direction] of directions) byText.set(text, direction);
      for (const each of new Set([...directions.keys()].flatMap((text) => waiting.get(text) ?? []))) complete(each);
    };
    for (const each of read) {
      const missing = each.texts.filter((text) => !byText.has(text));
      for (const text of missing) {
        const known = waiting.get(text);
        if (known === undefined) waiting.set(text, [each]);
        else if (known.at(-1) !== each) known.push(each);
      }
      if (missing.length === 0) complete(each);
    }
    const model = trials(call, toDirection, batchSize);
    let keeping: Promise<void> | undefined;
    for (const texts of inBatches([...waiting.keys()], LINES_AT_ONCE)) {
      const found = await kept?.find(texts);
      if (found) take(found);
      const made = await model.read(found ? texts.filter((text) => !found.has(text)) : texts, take);
      // While the store takes these the next ones are made.
      await keeping;
      keeping = made.size > 0 ? kept?.keep(made) : undefined;
      if (model.isGone()) break;
    }
    await keeping;
    const needed = new Set(read.flatMap(({ texts }) => texts));
    const gone = [...byText.keys()].filter((text) => !needed.has(text));
    byText = new Map([...byText].filter(([text]) => needed.has(text)));
    if (gone.length > 0) await kept?.forget(gone);
    if (!model.isGone()) await kept?.tidy();
    const failure = model.failure();
    if (failure) throw failure.error;
  }

  function prepare(passages: readonly IndexedPassage[]): Promise<void> {
    const made = last.then(() => makeAll(passages));
    last = made.catch(() => undefined);
    return made;
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

/** One model asked for many texts, in batches, until it seems to be gone. */
function trials(
  call: (texts: readonly string[]) => MaybePromise<readonly Float32Array[]>,
  toDirection: (vector: Float32Array) => Direction,
  batchSize: number,
) {
  let failure: { readonly error: unknown } | undefined;
  let inARow = 0;
  let gone = false;
  return {
    /** What could be made; `take` is given each batch as it comes. */
    async read(all: readonly string[], take: (made: ReadonlyMap<string, Direction>) => void): Promise<ReadonlyMap<string, Direction>> {
      const made = new Map<string, Direction>();
      for (const texts of inBatches(all, batchSize)) {
        try {
          const vectors = await call(texts);
          inARow = 0;
          const batch = new Map<string, Direction>();
          for (const [index, text] of texts.entries()) {
            const vector = vectors[index];
            if (vector !== undefined) batch.set(text, toDirection(vector));
          }
          take(batch);
          for (const [text, direction] of batch) made.set(text, direction);
        } catch (error) {
          failure ??= { error };
          inARow += 1;
          // One that hangs or is gone is not tried with every line; of one that cannot read a line the others are read.
          gone = inARow === GONE || (error instanceof DOMException && error.name === 'TimeoutError');
          if (gone) break;
        }
      }
      return made;
    },
    isGone: () => gone,
    failure: () => failure,
  };
}
