import { isPromise } from '../agents/agent.js';
import type { Embedder, Encoder } from '../ports/models.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { callWithin } from '../support/deadline.js';
import { inBatches } from '../support/in-batches.js';
import { areTokens, tokensInSteps } from './by-tokens.js';
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
export const CALL_MS = 30_000;
/** Calls that fail one after the other until no more are made. */
const GONE = 3;

type Clock = Pick<Runtime, 'schedule'>;

/** What texts are read by. */
interface Reader {
  textsOf(passage: IndexedPassage): readonly string[];
  /** Of each text its direction. */
  read(texts: readonly string[], signal: AbortSignal): Promise<readonly Direction[]>;
  query(text: string, signal: AbortSignal): MaybePromise<Float32Array | undefined>;
  /** Texts of one call. */
  readonly batchSize: number;
}

/** A service reads a passage at once. */
export function vectorsOfService(service: Pick<Embedder, 'embed'>, runtime: Clock): PassageVectors {
  const first = ([vector]: readonly Float32Array[]) => vector;
  const reader: Reader = {
    textsOf: ({ title, headings, text }) => [[title, ...headings, text].join('\n')],
    read: async (texts, signal) => (await service.embed(texts, signal)).map(directionOf),
    query(text, signal) {
      const made = service.embed([text], signal);
      return isPromise(made) ? made.then(first) : first(made);
    },
    batchSize: SERVICE_BATCH,
  };
  return create(reader, runtime);
}

/** An encoder in this process reads each line of it, glossed: a question has one line for an answer. What is `kept` it does not read again. */
export function vectorsOfEncoder(encoder: Pick<Encoder, 'encode' | 'tokens'>, runtime: Clock, kept?: KeptLines): PassageVectors {
  const reader: Reader = {
    textsOf: linesOf,
    read: async ([text = ''], signal) => [await encodeLine(encoder, glossOf(text), signal)],
    query: (text, signal) => encoder.encode(glossOf(text), signal),
    batchSize: 1,
  };
  return create(reader, runtime, kept);
}

async function encodeLine(encoder: Pick<Encoder, 'encode' | 'tokens'>, text: string, signal: AbortSignal): Promise<Direction> {
  if (!encoder.tokens) return inSteps(directionOf(await encoder.encode(text, signal)));
  const { vector, tokens } = await encoder.tokens.encode(text, 'line', signal);
  const direction = inSteps(directionOf(vector));
  return areTokens(tokens, encoder.tokens.width) ? { ...direction, tokens: tokensInSteps(tokens) } : direction;
}

function create({ textsOf, read: readTexts, query, batchSize }: Reader, runtime: Clock, kept?: KeptLines): PassageVectors {
  let byText = new Map<string, Direction>();
  const byPassage = new WeakMap<IndexedPassage, readonly Direction[]>();
  const call = async (texts: readonly string[]) => callWithin(runtime, CALL_MS, (signal) => readTexts(texts, signal));
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
    const model = trials(call, batchSize);
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
    query: (text) => callWithin(runtime, CALL_MS, (signal) => query(text, signal)),
  };
}

/** One model asked for many texts, in batches, until it seems to be gone. */
function trials(call: (texts: readonly string[]) => Promise<readonly Direction[]>, batchSize: number) {
  let failure: { readonly error: unknown } | undefined;
  let inARow = 0;
  let gone = false;
  return {
    /** What could be made; `take` is given each batch as it comes. */
    async read(all: readonly string[], take: (made: ReadonlyMap<string, Direction>) => void): Promise<ReadonlyMap<string, Direction>> {
      const made = new Map<string, Direction>();
      for (const texts of inBatches(all, batchSize)) {
        try {
          const directions = await call(texts);
          inARow = 0;
          const batch = new Map<string, Direction>();
          for (const [index, text] of texts.entries()) {
            const direction = directions[index];
            if (direction !== undefined) batch.set(text, direction);
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
