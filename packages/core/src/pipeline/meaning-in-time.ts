import { isPromise } from '../agents/agent.js';
import { glossOf } from '../knowledge/gloss.js';
import type { KnowledgeSearch } from '../ports/knowledge-search.js';
import type { Encoder, TextContext } from '../ports/models.js';
import type { Runtime } from '../ports/runtime.js';
import { within } from '../support/deadline.js';
import { LATEST_MS, vectorOf } from './text-vector.js';

type Vector = NonNullable<TextContext['vector']>;

/**
 * The same knowledge for one message: the vector of each question is made once for search and comparison, and an encoder that is late
 * has nothing to say.
 */
export function withMeaningInTime(
  knowledge: KnowledgeSearch,
  encoder: Encoder,
  runtime: Pick<Runtime, 'schedule'>,
  signal?: AbortSignal,
): KnowledgeSearch {
  const vectors = new Map<string, Vector>();
  const vectorFor = (text: string): Vector => {
    let vector = vectors.get(text);
    if (vector === undefined) vectors.set(text, (vector = vectorOf(encoder, glossOf(text), runtime, signal)));
    return vector;
  };
  const { likeness } = knowledge;
  // One by one, because a host's own search may be a class: its methods are its prototype's.
  return {
    version: knowledge.version,
    search: (query, options) => knowledge.search(query, { ...options, vector: vectorFor(query) }),
    ...(knowledge.ready && { ready: () => knowledge.ready?.() ?? Promise.resolve() }),
    ...(knowledge.knows && { knows: (word) => knowledge.knows?.(word) ?? false }),
    ...(knowledge.isCommon && { isCommon: (word) => knowledge.isCommon?.(word) ?? false }),
    ...(knowledge.rarity && { rarity: (terms) => knowledge.rarity?.(terms) ?? 0 }),
    ...(knowledge.near && { near: (word) => knowledge.near?.(word) ?? new Map() }),
    ...(knowledge.monthsNamed && { monthsNamed: (name) => knowledge.monthsNamed?.(name) ?? [] }),
    ...(knowledge.isFamily && { isFamily: (word) => knowledge.isFamily?.(word) ?? false }),
    ...(knowledge.isSeries && { isSeries: (word) => knowledge.isSeries?.(word) ?? false }),
    ...(knowledge.entryOf && { entryOf: (word) => knowledge.entryOf?.(word) ?? [] }),
    ...(knowledge.classes && { classes: () => knowledge.classes?.() ?? [] }),
    ...(knowledge.table && { table: (passage) => knowledge.table?.(passage) ?? [] }),
    ...(likeness && {
      likeness: (asked, said) => {
        const made = likeness.call(knowledge, asked, said, vectorFor(asked));
        return isPromise(made) ? within(runtime, LATEST_MS, made).catch(() => undefined) : made;
      },
    }),
  };
}
