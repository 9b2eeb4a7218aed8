import type { LineVector, LineVectorStore } from '../ports/line-vectors.js';
import type { Encoder } from '../ports/models.js';
import type { Runtime } from '../ports/runtime.js';
import { toBase64Url, utf8 } from '../support/bytes.js';
import { within } from '../support/deadline.js';
import { inBatches } from '../support/in-batches.js';
import { ofSteps, type Direction } from './direction.js';
import { glossOf } from './gloss.js';

/** What was made of one tenant's lines by one encoder, in this process or another, at any time. Never rejects: a store that fails costs the time of encoding. */
export interface KeptLines {
  /** Directions of those that are kept. */
  find(texts: readonly string[]): Promise<ReadonlyMap<string, Direction>>;
  keep(made: ReadonlyMap<string, Direction>): Promise<void>;
  forget(texts: readonly string[]): Promise<void>;
  /** Forgets, once, whatever was not asked for yet: to be called when all lines of the knowledge were. */
  tidy(): Promise<void>;
}

/** Lines that are looked for, or written in one commit, at once: bounds how long others wait for the store. */
export const LINES_AT_ONCE = 256;
/** Digests between two looks at the clock: lines are glossed for them, which takes a fiftieth of a millisecond each, and more at first or where they are long. */
const DIGESTS_AT_ONCE = 32;
const CHARACTERS_AT_ONCE = 4_000;
/** Keys that are read at once; they are short. */
const KEYS_AT_ONCE = 2_000;
/** The longest the store may take, ms: encoding as many lines anew takes half a second. */
const STORE_MS = 1_500;
/** Calls that fail one after the other until the store is left alone, and how long it is, ms. One that is too slow is left at once. */
const GONE = 3;
const ALONE_MS = 60_000;
/** How long lines that are all at hand may hold everything else up, ms. */
const BREATH_MS = 10;
/** Of a digest, bytes: a tenant that makes two lines meet has only itself to blame. */
const DIGEST_BYTES = 16;

/** A line is found by what the encoder reads of it, as `vectorsOfEncoder` gives it: one that is glossed in another way is another line. */
export function keptLines(
  store: LineVectorStore,
  { id, dimensions, tokens }: Pick<Encoder, 'id' | 'dimensions' | 'tokens'>,
  runtime: Pick<Runtime, 'schedule' | 'sleep' | 'elapsed' | 'sha256'>,
): KeptLines {
  // With tokens of another width, or none, it is another encoder.
  const keptAs = tokens === undefined ? id : `${id}+${tokens.width}`;
  let failures = 0;
  let aloneUntil = 0;
  /** Of all lines that were asked for and are not forgotten: two that are glossed alike share one. */
  const digestBy = new Map<string, string>();
  /** Since the last pause, ms. */
  let busy = 0;
  let isTidy = false;

  async function digestOf(text: string): Promise<string> {
    return toBase64Url((await runtime.sha256(utf8(glossOf(text)))).subarray(0, DIGEST_BYTES));
  }

  /** Undefined where the call fails, what the store answered is none, or the store is left alone. */
  async function attempt<T>(call: () => Promise<T>): Promise<T | undefined> {
    if (failures >= GONE && runtime.elapsed() < aloneUntil) return undefined;
    try {
      const answer = await within(runtime, STORE_MS, call());
      failures = 0;
      return answer;
    } catch (error) {
      failures = error instanceof DOMException && error.name === 'TimeoutError' ? GONE : failures + 1;
      aloneUntil = runtime.elapsed() + ALONE_MS;
      return undefined;
    }
  }

  /** Digests and what the store holds may come without a pause: others have their turn in between. */
  async function breathing<T>(work: () => Promise<T>): Promise<T> {
    if (busy >= BREATH_MS) {
      busy = 0;
      await runtime.sleep(0);
    }
    const startedAt = runtime.elapsed();
    const result = await work();
    busy += runtime.elapsed() - startedAt;
    return result;
  }

  async function digestsOf(texts: readonly string[]): Promise<readonly string[]> {
    const unknown = texts.filter((text) => !digestBy.has(text));
    for (let from = 0; from < unknown.length;) {
      let [to, characters] = [from, 0];
      while (to < unknown.length && to < from + DIGESTS_AT_ONCE && characters < CHARACTERS_AT_ONCE)
        characters += unknown[to++]?.length ?? 0;
      const some = unknown.slice(from, to);
      const made = await breathing(() => Promise.all(some.map(digestOf)));
      for (const [index, digest] of made.entries()) digestBy.set(some[index] ?? '', digest);
      from = to;
    }
    return texts.map((text) => digestBy.get(text) ?? '');
  }

  async function forgetAll(encoder: string, digests: readonly string[]): Promise<void> {
    for (const some of inBatches(digests, LINES_AT_ONCE)) await breathing(() => attempt(() => store.forget(encoder, some)));
  }

  async function forgetUnless(encoder: string, needed: (digest: string) => boolean): Promise<void> {
    const passed = new Set<string | undefined>();
    let after: string | undefined;
    do {
      passed.add(after);
      const page = await breathing(() => attempt(async () => namesIn(await store.digests(encoder, after, KEYS_AT_ONCE))));
      const digests: readonly string[] = page ?? [];
      await forgetAll(
        encoder,
        digests.filter((digest) => !needed(digest)),
      );
      after = digests.length < KEYS_AT_ONCE ? undefined : digests.at(-1);
      // A store that gives the same page again would be asked for ever.
    } while (!passed.has(after) && after !== undefined);
  }

  return {
    async find(texts) {
      const digests = await digestsOf(texts);
      const kept = await breathing(() => attempt(async () => directionsIn(await store.find(keptAs, digests), dimensions, tokens?.width)));
      const found = new Map<string, Direction>();
      for (const [index, text] of texts.entries()) {
        const direction = kept?.get(digests[index] ?? '');
        if (direction) found.set(text, direction);
      }
      return found;
    },
    async keep(made) {
      const texts = [...made.keys()];
      const digests = await digestsOf(texts);
      const vectors = texts.flatMap((text, index): readonly LineVector[] => {
        const [digest, direction] = [digests[index], made.get(text)];
        // What has no direction says nothing, perhaps only today.
        return digest !== undefined && direction?.parts instanceof Int8Array && direction.step > 0
          ? [{ digest, parts: together(direction.parts, direction.tokens) }]
          : [];
      });
      if (vectors.length > 0) await attempt(() => store.keep(keptAs, vectors));
    },
    async forget(texts) {
      const digests = await digestsOf(texts);
      for (const text of texts) digestBy.delete(text);
      const needed = new Set(digestBy.values());
      await forgetAll(
        keptAs,
        digests.filter((digest) => !needed.has(digest)),
      );
    },
    async tidy() {
      if (isTidy) return;
      isTidy = true;
      const needed = new Set(digestBy.values());
      for (const encoder of (await attempt(async () => namesIn(await store.encoders()))) ?? [])
        await forgetUnless(encoder, (digest) => encoder === keptAs && needed.has(digest));
    },
  };
}

/** Throws where a store answers anything else than it should. */
function directionsIn(vectors: readonly LineVector[], dimensions: number, width?: number): ReadonlyMap<string, Direction> {
  const found = new Map<string, Direction>();
  for (const { digest, parts } of vectors) {
    if (!(parts instanceof Int8Array)) throw new TypeError('A vector that is kept is an Int8Array.');
    const direction = ofSteps(parts.subarray(0, dimensions));
    const tokens = parts.subarray(dimensions);
    const isWhole = tokens.length === 0 || (width !== undefined && tokens.length % width === 0);
    if (direction.parts.length === dimensions && direction.step > 0 && isWhole)
      found.set(digest, tokens.length === 0 ? direction : { ...direction, tokens });
  }
  return found;
}

/** A line's vector and behind it what its tokens are compared by: one row of bytes to the store. */
function together(parts: Int8Array, tokens?: Int8Array): Int8Array {
  if (tokens === undefined || tokens.length === 0) return parts;
  const both = new Int8Array(parts.length + tokens.length);
  both.set(parts);
  both.set(tokens, parts.length);
  return both;
}

function namesIn(names: readonly string[]): readonly string[] {
  if (!Array.isArray(names)) throw new TypeError('Digests and encoders are lists.');
  return names;
}
