import type { KnowledgeHit } from '../../domain/knowledge.js';
import type { Query } from '../../knowledge/query.js';
import type { KnowledgeSearch } from '../../ports/knowledge-search.js';
import type { MaybePromise } from '../../ports/runtime.js';
import { after, allOf } from '../../support/maybe-promise.js';
import { withThoseBeside } from './beside.js';
import type { Read } from './read-asks.js';

/** More passages than are quoted, because the best sentence need not stand in the best passage. */
const PASSAGES = 20;
/** Share of the question that a passage must speak of to be read at all: what it is worth is judged afterwards. */
const FLOOR = 0.15;

/** A reading of a question with the passages that may answer it, and those found for the question before. */
export interface Found {
  readonly query: Query;
  readonly hits: readonly KnowledgeHit[];
  readonly before: readonly KnowledgeHit[];
}

/** Searches for every reading once. */
export function foundFor(
  reads: readonly Read[],
  knowledge: KnowledgeSearch,
): readonly { readonly ask: string; readonly readings: MaybePromise<readonly Found[]> }[] {
  const searched = new Map<string, MaybePromise<readonly KnowledgeHit[]>>();
  const search = (query: Query): MaybePromise<readonly KnowledgeHit[]> => {
    const known = searched.get(query.text);
    if (known !== undefined) return known;
    const hits = knowledge.search(query.text, { limit: PASSAGES, floor: FLOOR });
    searched.set(query.text, hits);
    return hits;
  };
  return reads.map(({ ask, readings, previous }) => {
    const all = [...(previous === null || readings.length === 0 ? [] : [search(previous)]), ...readings.map(search)];
    const put = (hits: readonly (readonly KnowledgeHit[])[]): readonly Found[] => {
      const before = hits.length > readings.length ? (hits[0] ?? []) : [];
      const own = hits.slice(hits.length - readings.length);
      return readings.map((query, index) => ({ query, hits: withThoseBeside(own[index] ?? [], before), before }));
    };
    return { ask, readings: after(allOf(all), put) };
  });
}
