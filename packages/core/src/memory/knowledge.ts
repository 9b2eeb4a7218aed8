import { KEPT_VERSIONS, type KnowledgeDocument, type SourceUse } from '../domain/knowledge.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { DocumentContent, KnowledgeFetchStore, KnowledgeStore } from '../ports/knowledge-store.js';
import { decideSuggestion } from './questions.js';
import type { KnowledgeShelf, MemoryState, ShelvedDocument } from './state.js';

const EMPTY: KnowledgeShelf = { version: 0, documents: new Map() };

const shelfOf = (state: MemoryState, tenantId: string): KnowledgeShelf => state.knowledge.get(tenantId) ?? EMPTY;

function put(state: MemoryState, tenantId: string, id: string, entry: ShelvedDocument | undefined, raises: boolean): void {
  const shelf = shelfOf(state, tenantId);
  const documents = new Map(shelf.documents);
  if (entry) documents.set(id, entry);
  else documents.delete(id);
  state.knowledge.set(tenantId, { version: shelf.version + (raises ? 1 : 0), documents });
}

function withContent(entry: ShelvedDocument, content: DocumentContent | undefined): ShelvedDocument {
  if (!content) return entry;
  const versions = [content.version, ...entry.versions].filter(({ number }) => number > content.version.number - KEPT_VERSIONS);
  return { ...entry, passages: content.passages, versions };
}

const isDue = ({ document: { fetching }, heldUntil }: ShelvedDocument, now: number): boolean =>
  fetching !== null && fetching.nextAt !== null && fetching.nextAt <= now && heldUntil <= now;

export function memoryFetches(state: MemoryState): KnowledgeFetchStore {
  return {
    takeDue: async ({ now, until, limit }) => {
      const due = [...state.knowledge]
        .flatMap(([tenantId, { documents }]) => [...documents.values()].map((entry) => ({ tenantId, entry })))
        .filter(({ entry }) => isDue(entry, now))
        .sort((left, right) => (left.entry.document.fetching?.nextAt ?? 0) - (right.entry.document.fetching?.nextAt ?? 0))
        .slice(0, limit);
      for (const { tenantId, entry } of due) put(state, tenantId, entry.document.id, { ...entry, heldUntil: until }, false);
      return due.map(({ tenantId, entry }) => ({ tenantId, documentId: entry.document.id }));
    },
  };
}

export function memoryKnowledge(state: MemoryState, tenantId: string): KnowledgeStore {
  const documents = () => shelfOf(state, tenantId).documents;
  const sorted = () =>
    [...documents().values()].sort((left, right) =>
      left.document.source < right.document.source ? -1 : left.document.source > right.document.source ? 1 : 0,
    );
  const bySource = (source: string) => sorted().find(({ document }) => document.source === source)?.document;
  return {
    add: async ({ document, content, heldUntil = 0, suggestion, audit = [] }) => {
      if (bySource(document.source)) throw new ReplyForceError('conflict', `There is a source ${document.source} already.`);
      if (suggestion && !decideSuggestion(state, tenantId, suggestion)) return false;
      const entry = withContent({ document, passages: [], versions: [], heldUntil }, content);
      put(state, tenantId, document.id, entry, content !== undefined);
      state.audit.push(...audit);
      return true;
    },
    change: async ({ id, set, content, expect, expectHours, stays = false, audit = [] }) => {
      const before = documents().get(id);
      if (!before) return 'gone';
      if (expect !== undefined && before.document.version !== expect) return 'stale';
      if (expectHours !== undefined && before.document.fetching?.everyHours !== expectHours) return 'stale';
      const { fetching, ...rest } = set;
      const document: KnowledgeDocument = {
        ...before.document,
        ...rest,
        fetching: before.document.fetching && { ...before.document.fetching, ...fetching },
      };
      const entry = withContent({ ...before, document, heldUntil: stays ? before.heldUntil : 0 }, content);
      const raises = content !== undefined || document.enabled !== before.document.enabled || document.title !== before.document.title;
      put(state, tenantId, id, entry, raises);
      state.audit.push(...audit);
      return 'changed';
    },
    get: async (id) => documents().get(id)?.document,
    findBySource: async (source) => bySource(source),
    list: async () => sorted().map(({ document }) => document),
    passages: async (documentId) =>
      sorted()
        .filter(({ document }) => documentId === undefined || document.id === documentId)
        .flatMap(({ document, passages }) => passages.map((passage) => ({ ...passage, title: document.title }))),
    versions: async (id) => (documents().get(id)?.versions ?? []).map(({ content: _content, ...version }) => version),
    versionOf: async (id, number) =>
      documents()
        .get(id)
        ?.versions.find((version) => version.number === number),
    remove: async (id, audit = []) => {
      if (!documents().has(id)) return false;
      put(state, tenantId, id, undefined, true);
      for (const [key, use] of state.uses) if (use.tenantId === tenantId && use.documentId === id) state.uses.delete(key);
      state.audit.push(...audit);
      return true;
    },
    version: async () => shelfOf(state, tenantId).version,
    take: async (id, now, until) => {
      const entry = documents().get(id);
      if (!entry?.document.fetching || entry.heldUntil > now) return undefined;
      put(state, tenantId, id, { ...entry, heldUntil: until }, false);
      return entry.document;
    },
    uses: async (since) => {
      const byDay = new Map<string, SourceUse>();
      for (const { tenantId: owner, documentId, at, passages } of state.uses.values()) {
        if (owner !== tenantId || at < since) continue;
        const day = new Date(at).toISOString().slice(0, 10);
        const before = byDay.get(`${documentId}|${day}`);
        byDay.set(`${documentId}|${day}`, {
          documentId,
          day,
          replies: (before?.replies ?? 0) + 1,
          passages: (before?.passages ?? 0) + passages,
        });
      }
      return [...byDay].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, use]) => use);
    },
    forgetUses: async (before) => {
      for (const [key, use] of state.uses) if (use.tenantId === tenantId && use.at < before) state.uses.delete(key);
    },
  };
}
