import type { KnowledgeDocument, KnowledgePassage } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { toDocument } from '../rows.js';

/** What the business gave its machine to read. */
export function knowledgeQueries({ db }: SqlKit) {
  const insertDocument = compile<KnowledgeDocument>()((p) =>
    db.insertInto('knowledge_documents').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      title: p('title'),
      source: p('source'),
      language: p('language'),
      passage_count: p('passageCount'),
      created_at: p('createdAt'),
    }),
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
  const removeSource = compile<{ tenantId: string; source: string }>()((p) =>
    db.deleteFrom('knowledge_documents').where('tenant_id', '=', p('tenantId')).where('source', '=', p('source')),
  );
  const remove = compile<{ tenantId: string; id: string }>()((p) =>
    db.deleteFrom('knowledge_documents').where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
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
  const bySource = compile<{ tenantId: string; source: string }>()((p) =>
    db.selectFrom('knowledge_documents').selectAll().where('tenant_id', '=', p('tenantId')).where('source', '=', p('source')),
  );
  const list = compile<{ tenantId: string }>()((p) =>
    db.selectFrom('knowledge_documents').selectAll().where('tenant_id', '=', p('tenantId')).orderBy('source'),
  );
  const passages = compile<{ tenantId: string }>()((p) =>
    db
      .selectFrom('knowledge_documents as document')
      .innerJoin('knowledge_passages as passage', (join) =>
        join.onRef('passage.tenant_id', '=', 'document.tenant_id').onRef('passage.document_id', '=', 'document.id'),
      )
      .select(['passage.id', 'passage.document_id', 'passage.position', 'passage.headings', 'passage.text', 'document.title'])
      .where('document.tenant_id', '=', p('tenantId'))
      .orderBy('document.source')
      .orderBy('passage.position'),
  );

  return {
    *save(tenantId: string, document: KnowledgeDocument, parts: readonly KnowledgePassage[]): Command<void> {
      yield* change(removeSource, { tenantId, source: document.source });
      yield* change(insertDocument, { ...document, tenantId });
      for (const part of parts) {
        yield* change(insertPassage, { ...part, tenantId, documentId: document.id, headings: JSON.stringify(part.headings) });
      }
      yield* change(raiseVersion, { tenantId });
    },
    *findBySource(tenantId: string, source: string): Command<KnowledgeDocument | undefined> {
      const found = yield* row(bySource, { tenantId, source });
      return found && toDocument(found);
    },
    *list(tenantId: string): Command<readonly KnowledgeDocument[]> {
      return (yield* rows(list, { tenantId })).map(toDocument);
    },
    *passages(tenantId: string): Command<readonly (KnowledgePassage & { readonly title: string })[]> {
      const found = yield* rows(passages, { tenantId });
      return found.map(({ document_id, headings, ...part }) => ({
        ...part,
        documentId: document_id,
        headings: JSON.parse(headings) as readonly string[],
      }));
    },
    *remove(tenantId: string, id: string): Command<boolean> {
      const removed = (yield* change(remove, { tenantId, id })) > 0;
      if (removed) yield* change(raiseVersion, { tenantId });
      return removed;
    },
    *version(tenantId: string): Command<number> {
      return (yield* row(version, { tenantId }))?.version ?? 0;
    },
  };
}
