import { isPromise } from '../agents/agent.js';
import { glossOf } from '../knowledge/gloss.js';
import type { KnowledgeSearch } from '../ports/knowledge-search.js';
import type { MaybePromise, Runtime } from '../ports/runtime.js';
import { within } from '../support/deadline.js';
import { LATEST_MS, type TextReading } from './text-reading.js';

/**
 * The same knowledge for one message: each question is encoded once for search and comparison, and an encoder that is late
 * or fails has nothing to say. What the answer had to do without is told to `missing`, why in words.
 *
 * @param readings of the message's texts; undefined where the knowledge alone has an encoder
 */
export function withMeaningInTime(
  knowledge: KnowledgeSearch,
  readings: ((text: string) => TextReading) | undefined,
  runtime: Pick<Runtime, 'schedule'>,
  missing: (why: string) => void,
): KnowledgeSearch {
  const fail = (error: unknown): never => {
    missing(reasonOf(error));
    throw error;
  };
  const told =
    <T>(read: () => MaybePromise<T>) =>
    (): MaybePromise<T> => {
      try {
        const made = read();
        return isPromise(made) ? made.catch(fail) : made;
      } catch (error) {
        return fail(error);
      }
    };
  const { compare } = knowledge;
  // One by one, because a host's own search may be a class: its methods are its prototype's.
  return {
    version: knowledge.version,
    search(query, options) {
      const meaning = knowledge.meaning?.();
      if (meaning !== undefined && meaning.is !== 'there') missing(meaning.why);
      return knowledge.search(query, { ...options, ...(readings && { vector: told(readings(glossOf(query)).vector) }) });
    },
    ...(knowledge.ready && { ready: () => knowledge.ready?.() ?? Promise.resolve() }),
    ...(knowledge.meaning && { meaning: () => knowledge.meaning?.() ?? { is: 'there' } }),
    ...(knowledge.knows && { knows: (word) => knowledge.knows?.(word) ?? false }),
    ...(knowledge.isCommon && { isCommon: (word) => knowledge.isCommon?.(word) ?? false }),
    ...(knowledge.rarity && { rarity: (terms) => knowledge.rarity?.(terms) ?? 0 }),
    ...(knowledge.near && { near: (word) => knowledge.near?.(word) ?? new Map() }),
    ...(knowledge.monthsNamed && { monthsNamed: (name) => knowledge.monthsNamed?.(name) ?? [] }),
    ...(knowledge.languages && { languages: () => knowledge.languages?.() ?? [] }),
    ...(knowledge.isFamily && { isFamily: (word) => knowledge.isFamily?.(word) ?? false }),
    ...(knowledge.isSeries && { isSeries: (word) => knowledge.isSeries?.(word) ?? false }),
    ...(knowledge.entryOf && { entryOf: (word) => knowledge.entryOf?.(word) ?? [] }),
    ...(knowledge.classes && { classes: () => knowledge.classes?.() ?? [] }),
    ...(knowledge.table && { table: (passage) => knowledge.table?.(passage) ?? [] }),
    ...(compare && {
      compare: (asked, lines) => {
        const unknown = (error: unknown): undefined => void missing(reasonOf(error));
        try {
          const made = compare.call(knowledge, asked, lines, readings && told(readings(glossOf(asked)).encoded));
          return isPromise(made) ? within(runtime, LATEST_MS, made).catch(unknown) : made;
        } catch (error) {
          return unknown(error);
        }
      },
    }),
  };
}

function reasonOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return `sentences were not compared within ${LATEST_MS} ms`;
  return error instanceof Error ? error.message : String(error);
}
