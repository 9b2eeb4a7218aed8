import {
  KEPT_VERSIONS,
  ReplyForceError,
  type AddDocument,
  type ChangeDocument,
  type DocumentContent,
  type DocumentVersion,
  type KnowledgeDocument,
  type KnowledgePassage,
  type NewAuditEntry,
} from '@replyforce/core';
import { change, Refusal, row, rows, type Command } from '../command.js';
import type { SideWriter } from '../commands/side-writes.js';
import { compile, compileShapes } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { toDocument, toVersion } from '../knowledge-rows.js';
import type { KnowledgeFetchQueries } from './knowledge-fetches.js';
import type { QuestionQueries } from './questions.js';

interface Parts {
  readonly side: SideWriter;
  readonly fetches: KnowledgeFetchQueries;
  readonly questions: QuestionQueries;
}

type DocumentValues = Omit<KnowledgeDocument, 'enabled' | 'fetching'> & { readonly enabled: number };

const valuesOf = ({ fetching: _fetching, enabled, ...document }: KnowledgeDocument): DocumentValues => ({
  ...document,
  enabled: enabled ? 1 : 0,
});

/** What the business gave its machine to read. */
export function knowledgeQueries({ db, holdsRows = false }: SqlKit, { side, fetches, questions }: Parts) {
  const insertDocument = compile<DocumentValues>()((p) =>
    db
      .insertInto('knowledge_documents')
      .values({
        tenant_id: p('tenantId'),
        id: p('id'),
        title: p('title'),
        source: p('source'),
        kind: p('kind'),
        type: p('type'),
        enabled: p('enabled'),
        language: p('language'),
        passage_count: p('passageCount'),
        version: p('version'),
        created_at: p('createdAt'),
        updated_at: p('updatedAt'),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'source']).doNothing()),
  );
  const updateDocument = compile<DocumentValues>()((p) =>
    db
      .updateTable('knowledge_documents')
      .set({
        title: p('title'),
        type: p('type'),
        enabled: p('enabled'),
        passage_count: p('passageCount'),
        version: p('version'),
        updated_at: p('updatedAt'),
      })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const hold = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('knowledge_documents')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const withFetches = () =>
    db
      .selectFrom('knowledge_documents as document')
      .leftJoin('knowledge_fetches as fetch', (join) =>
        join.onRef('fetch.tenant_id', '=', 'document.tenant_id').onRef('fetch.document_id', '=', 'document.id'),
      )
      .selectAll('document')
      .select(['fetch.every_hours', 'fetch.next_at', 'fetch.checked_at', 'fetch.final_url', 'fetch.etag'])
      .select(['fetch.last_modified', 'fetch.problem', 'fetch.failures', 'fetch.gone']);
  const get = compile<{ tenantId: string; id: string }>()((p) =>
    withFetches().where('document.tenant_id', '=', p('tenantId')).where('document.id', '=', p('id')),
  );
  const bySource = compile<{ tenantId: string; source: string }>()((p) =>
    withFetches().where('document.tenant_id', '=', p('tenantId')).where('document.source', '=', p('source')),
  );
  const list = compile<{ tenantId: string }>()((p) =>
    withFetches().where('document.tenant_id', '=', p('tenantId')).orderBy('document.source'),
  );
  const remove = compile<{ tenantId: string; id: string }>()((p) =>
    db.deleteFrom('knowledge_documents').where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );

  const insertPassage = compile<Omit<KnowledgePassage, 'headings'> & { tenantId: string; headings: string }>()((p) =>
    db.insertInto('knowledge_passages').values({
      tenant_id: p('tenantId'),
      document_id: p('documentId'),
      position: p('position'),
      id: p('id'),
      headings: p('headings'),
      text: p('text'),
    }),
  );
  const removePassages = compile<{ tenantId: string; id: string }>()((p) =>
    db.deleteFrom('knowledge_passages').where('tenant_id', '=', p('tenantId')).where('document_id', '=', p('id')),
  );
  const passages = compileShapes((shape: { one: boolean }) =>
    compile<{ tenantId: string; id: string }>()((p) =>
      db
        .selectFrom('knowledge_documents as document')
        .innerJoin('knowledge_passages as passage', (join) =>
          join.onRef('passage.tenant_id', '=', 'document.tenant_id').onRef('passage.document_id', '=', 'document.id'),
        )
        .select(['passage.id', 'passage.document_id', 'passage.position', 'passage.headings', 'passage.text', 'document.title'])
        .where('document.tenant_id', '=', p('tenantId'))
        .$if(shape.one, (query) => query.where('document.id', '=', p('id')))
        .orderBy('document.source')
        .orderBy('passage.position'),
    ),
  );

  const insertVersion = compile<Omit<DocumentVersion, 'by'> & { tenantId: string; actor: string; content: string }>()((p) =>
    db.insertInto('knowledge_document_versions').values({
      tenant_id: p('tenantId'),
      document_id: p('documentId'),
      number: p('number'),
      title: p('title'),
      type: p('type'),
      passage_count: p('passageCount'),
      added: p('added'),
      removed: p('removed'),
      size: p('size'),
      origin: p('origin'),
      restored_from: p('restoredFrom'),
      actor: p('actor'),
      at: p('at'),
      content: p('content'),
    }),
  );
  const forgetVersions = compile<{ tenantId: string; id: string; upTo: number }>()((p) =>
    db
      .deleteFrom('knowledge_document_versions')
      .where('tenant_id', '=', p('tenantId'))
      .where('document_id', '=', p('id'))
      .where('number', '<=', p('upTo')),
  );
  const versions = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('knowledge_document_versions')
      .select(['document_id', 'number', 'title', 'type', 'passage_count', 'added', 'removed', 'size', 'origin'])
      .select(['restored_from', 'actor', 'at'])
      .where('tenant_id', '=', p('tenantId'))
      .where('document_id', '=', p('id'))
      .orderBy('number', 'desc'),
  );
  const versionOf = compile<{ tenantId: string; id: string; number: number }>()((p) =>
    db
      .selectFrom('knowledge_document_versions')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('document_id', '=', p('id'))
      .where('number', '=', p('number')),
  );
  const raiseVersion = compile<{ tenantId: string }>()((p) =>
    db
      .insertInto('knowledge_versions')
      .values({ tenant_id: p('tenantId'), version: 1 })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet((eb) => ({ version: eb('knowledge_versions.version', '+', 1) }))),
  );
  const version = compile<{ tenantId: string }>()((p) =>
    db.selectFrom('knowledge_versions').select('version').where('tenant_id', '=', p('tenantId')),
  );

  function* write(tenantId: string, id: string, content: DocumentContent): Command<void> {
    yield* change(removePassages, { tenantId, id });
    for (const part of content.passages)
      yield* change(insertPassage, { ...part, tenantId, documentId: id, headings: JSON.stringify(part.headings) });
    const { by, ...values } = content.version;
    yield* change(insertVersion, { ...values, tenantId, documentId: id, actor: JSON.stringify(by) });
    yield* change(forgetVersions, { tenantId, id, upTo: content.version.number - KEPT_VERSIONS });
  }

  function* find(tenantId: string, id: string): Command<KnowledgeDocument | undefined> {
    const found = yield* row(get, { tenantId, id });
    return found && toDocument(found);
  }

  return {
    *add(tenantId: string, { document, content, heldUntil, suggestion, audit }: AddDocument): Command<boolean> {
      if (suggestion && !(yield* questions.decide(tenantId, suggestion))) throw new Refusal(false);
      if ((yield* change(insertDocument, valuesOf({ ...document, tenantId }))) === 0)
        throw new ReplyForceError('conflict', `There is a source ${document.source} already.`);
      if (document.fetching) yield* fetches.add(tenantId, document.id, document.fetching, heldUntil);
      if (content) {
        yield* write(tenantId, document.id, content);
        yield* change(raiseVersion, { tenantId });
      }
      yield* side.all(tenantId, { ...(audit && { audit }) });
      return true;
    },
    *change(tenantId: string, command: ChangeDocument): Command<'changed' | 'stale' | 'gone'> {
      const { id, set, content, expect, expectHours, stays = false, audit } = command;
      yield* row(hold, { tenantId, id });
      const before = yield* find(tenantId, id);
      if (!before) return 'gone';
      if (expect !== undefined && before.version !== expect) return 'stale';
      if (expectHours !== undefined && before.fetching?.everyHours !== expectHours) return 'stale';
      const { fetching, ...rest } = set;
      const after = { ...before, ...rest };
      yield* change(updateDocument, valuesOf(after));
      if (before.fetching) yield* fetches.change(tenantId, id, { ...before.fetching, ...fetching }, stays);
      if (content) yield* write(tenantId, id, content);
      if (content || after.enabled !== before.enabled || after.title !== before.title) yield* change(raiseVersion, { tenantId });
      yield* side.all(tenantId, { ...(audit && { audit }) });
      return 'changed';
    },
    get: find,
    *findBySource(tenantId: string, source: string): Command<KnowledgeDocument | undefined> {
      const found = yield* row(bySource, { tenantId, source });
      return found && toDocument(found);
    },
    *list(tenantId: string): Command<readonly KnowledgeDocument[]> {
      return (yield* rows(list, { tenantId })).map(toDocument);
    },
    *passages(tenantId: string, id?: string): Command<readonly (KnowledgePassage & { readonly title: string })[]> {
      const found = yield* rows(passages({ one: id !== undefined }), { tenantId, id: id ?? '' });
      return found.map(({ document_id, headings, ...part }) => ({
        ...part,
        documentId: document_id,
        headings: JSON.parse(headings) as readonly string[],
      }));
    },
    *versions(tenantId: string, id: string): Command<readonly DocumentVersion[]> {
      return (yield* rows(versions, { tenantId, id })).map(toVersion);
    },
    *versionOf(tenantId: string, id: string, number: number): Command<(DocumentVersion & { readonly content: string }) | undefined> {
      const found = yield* row(versionOf, { tenantId, id, number });
      return found && { ...toVersion(found), content: found.content };
    },
    *remove(tenantId: string, id: string, audit?: readonly NewAuditEntry[]): Command<boolean> {
      if ((yield* change(remove, { tenantId, id })) === 0) return false;
      yield* fetches.forgetUsesOf(tenantId, id);
      yield* change(raiseVersion, { tenantId });
      yield* side.all(tenantId, { ...(audit && { audit }) });
      return true;
    },
    *version(tenantId: string): Command<number> {
      return (yield* row(version, { tenantId }))?.version ?? 0;
    },
    *take(tenantId: string, id: string, now: number, until: number): Command<KnowledgeDocument | undefined> {
      return (yield* fetches.take(tenantId, id, now, until)) ? yield* find(tenantId, id) : undefined;
    },
  };
}
