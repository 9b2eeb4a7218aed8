import type { Reply } from '../domain/analysis.js';
import type { CacheOutcome } from '../domain/cache-use.js';
import { parseQuery } from '../knowledge/query.js';
import { isContent } from '../knowledge/slot.js';
import { wordOf } from '../knowledge/words.js';

/** A reply that a model wrote once, and what it was asked. */
export interface CachedReply {
  readonly question: string;
  readonly vector: Float32Array | null;
  readonly reply: Reply;
}

/** `by`: whether its question was the same by its words or by its meaning. */
export interface FoundReply {
  readonly reply: Reply;
  readonly by: Extract<CacheOutcome, 'exact' | 'semantic'>;
}

/**
 * Replies of models, kept for the same question asked again (architecture.md 7.2). A scope is one tenant's with one version of its
 * knowledge, its voice, a language and a model: whatever changes there begins with nothing. Only replies that concern no single
 * customer are put into it (`is-cacheable.ts`).
 */
export interface ReplyCache {
  find(scope: string, question: string, vector: Float32Array | null): FoundReply | undefined;
  put(scope: string, cached: CachedReply): void;
}

/** Cosine from which two questions ask the same (architecture.md 7.2). */
const SAME = 0.95;
/** Scopes and replies of one scope that are kept; those used longest ago go first. */
const SCOPES = 500;
const REPLIES = 200;

export function createReplyCache(): ReplyCache {
  const scopes = new Map<string, Map<string, CachedReply>>();
  return {
    find(scope, question, vector) {
      const kept = scopes.get(scope);
      const same = kept?.get(question);
      const found = same ?? (kept && nearest(kept.values(), question, vector));
      if (!kept || !found) return undefined;
      refresh(scopes, scope, kept);
      refresh(kept, found.question, found);
      return { reply: found.reply, by: same ? 'exact' : 'semantic' };
    },
    put(scope, cached) {
      const kept = scopes.get(scope) ?? new Map<string, CachedReply>();
      refresh(kept, cached.question, cached);
      dropOldest(kept, REPLIES);
      refresh(scopes, scope, kept);
      dropOldest(scopes, SCOPES);
    },
  };
}

/** Meaning bridges other little words and another order; a number, a name or a thing that differs makes another question. */
function nearest(kept: Iterable<CachedReply>, question: string, vector: Float32Array | null): CachedReply | undefined {
  if (!vector) return undefined;
  const content = contentOf(question);
  let best: CachedReply | undefined;
  let bestCosine = SAME;
  for (const candidate of kept) {
    const cosine = candidate.vector ? dot(candidate.vector, vector) : 0;
    if (cosine <= bestCosine || contentOf(candidate.question) !== content) continue;
    [best, bestCosine] = [candidate, cosine];
  }
  return best;
}

/** What a question is about: its words of weight, by their stems, its numbers and whether it denies. */
function contentOf(text: string): string {
  const words = parseQuery(text)
    .slots.filter(isContent)
    .map(({ raw }) => wordOf(raw).stem);
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return [...words, ...numbers, ...(DENIES.test(text) ? ['not'] : [])].sort().join(' ');
}

const DENIES =
  /(?<!\p{L})(?:not|no|never|without|don't|n't|nicht|kein\w*|ohne|pas|sans|sin|nunca|non|senza|nao|sem|niet|geen|zonder)(?!\p{L})/u;

/** Vectors of an encoder have length 1. */
function dot(left: Float32Array, right: Float32Array): number {
  if (left.length !== right.length) return 0;
  let sum = 0;
  for (let index = 0; index < left.length; index += 1) sum += (left[index] ?? 0) * (right[index] ?? 0);
  return sum;
}

/** A map gives its keys in the order they were put in: what is used goes to the end. */
function refresh<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
}

function dropOldest(map: Map<string, unknown>, most: number): void {
  const oldest = map.size > most ? map.keys().next() : undefined;
  if (oldest && !oldest.done) map.delete(oldest.value);
}
