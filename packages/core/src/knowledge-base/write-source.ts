import type { Actor } from '../domain/identity.js';
import type { DocumentVersion, KnowledgeDocument, SourceFetching, SourceKind } from '../domain/knowledge.js';
import type { EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { AddDocument } from '../ports/knowledge-store.js';
import { auditEntry } from '../tenant/audit-entry.js';
import { contentOf, type SourceText } from './content-of.js';

/** Others may write the same source at the same moment, and of those who do one gets on each time: it is read and written anew so often. */
const ATTEMPTS = 20;

export interface NewSource extends SourceText {
  readonly kind: SourceKind;
  /** What the document is found by; default: the name. */
  readonly source?: string;
  /** Default: a new one. */
  readonly id?: string;
  readonly title?: string;
  /** Default true. */
  readonly enabled?: boolean;
  readonly fetching?: SourceFetching;
  readonly suggestion?: AddDocument['suggestion'];
}

/** Adds a source. Throws `conflict` where it is there, and where the suggestion it comes of was decided about meanwhile. */
export async function addSource(engine: EngineContext, tenantId: string, given: NewSource, actor: Actor): Promise<KnowledgeDocument> {
  const id = given.id ?? engine.newId();
  const content = contentOf(engine, id, given, { number: 0, passages: [] }, { origin: 'added', restoredFrom: null, by: actor });
  const now = engine.runtime.now();
  const document: KnowledgeDocument = {
    id,
    tenantId,
    title: given.title ?? content.title,
    source: given.source ?? given.name,
    kind: given.kind,
    type: given.type,
    enabled: given.enabled ?? true,
    language: null,
    passageCount: content.passages.length,
    version: 1,
    createdAt: now,
    updatedAt: now,
    fetching: given.fetching ?? null,
  };
  const added = await engine.storage.forTenant(tenantId).knowledge.add({
    document,
    content,
    ...(given.suggestion && { suggestion: given.suggestion }),
    audit: [
      auditEntry(engine, tenantId, actor, 'knowledge.added', { type: 'knowledge', id }, { source: document.source, kind: given.kind }),
    ],
  });
  if (!added) throw new ReplyForceError('conflict', 'Somebody has decided about this suggestion already.');
  return document;
}

export interface Rewrite extends SourceText {
  readonly title?: string;
  readonly origin: Exclude<DocumentVersion['origin'], 'added'>;
  readonly restoredFrom?: number;
  readonly fetching?: Partial<SourceFetching>;
  /** What it was decided by. Default: whatever it is when it is written. */
  readonly seen?: SeenSource;
}

/** A source before its address was asked: whoever changed it since knows better than the answer. */
export interface SeenSource {
  readonly version: number;
  readonly everyHours: number | null;
}

/**
 * Puts other words in the place of a source's. Words it says already make no version. Throws `not_found`, `conflict` where others
 * keep writing it or have changed what was seen, and `validation_failed` where the words are none.
 */
export async function rewriteSource(
  engine: EngineContext,
  tenantId: string,
  id: string,
  given: Rewrite,
  actor: Actor,
): Promise<KnowledgeDocument> {
  const { knowledge } = engine.storage.forTenant(tenantId);
  for (let attempt = 0; attempt < (given.seen ? 1 : ATTEMPTS); attempt += 1) {
    const before = await knowledge.get(id);
    if (!before) break;
    const isSame = await saysAlready(engine, before, given);
    const what = { origin: given.origin, restoredFrom: given.restoredFrom ?? null, by: actor };
    const passages = isSame ? [] : await knowledge.passages(id);
    const content = isSame ? undefined : contentOf(engine, id, given, { number: before.version, passages }, what);
    const outcome = await knowledge.change({
      id,
      set: {
        ...(content && {
          title: given.title ?? content.title,
          type: given.type,
          passageCount: content.passages.length,
          version: content.version.number,
          updatedAt: content.version.at,
        }),
        ...(given.fetching && { fetching: given.fetching }),
      },
      ...(content && { content }),
      expect: given.seen?.version ?? before.version,
      ...(given.seen && { expectHours: given.seen.everyHours }),
      audit: content
        ? [
            auditEntry(
              engine,
              tenantId,
              actor,
              `knowledge.${given.origin}`,
              { type: 'knowledge', id },
              { version: content.version.number, added: content.version.added, removed: content.version.removed },
            ),
          ]
        : [],
    });
    if (outcome === 'stale') continue;
    const after = outcome === 'changed' ? await knowledge.get(id) : undefined;
    if (after) return after;
    break;
  }
  if (await knowledge.get(id)) throw new ReplyForceError('conflict', 'Others are changing this source; try again.');
  throw new ReplyForceError('not_found', 'There is no such document.');
}

async function saysAlready(engine: EngineContext, { tenantId, id, version, title }: KnowledgeDocument, given: Rewrite): Promise<boolean> {
  if (version === 0 || (given.title !== undefined && given.title !== title)) return false;
  const newest = await engine.storage.forTenant(tenantId).knowledge.versionOf(id, version);
  return newest?.content === given.content && newest.type === given.type;
}
