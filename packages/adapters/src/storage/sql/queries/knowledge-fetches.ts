import type { SourceFetching } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile, type Parameters } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';

type FetchValues = Omit<SourceFetching, 'gone'> & {
  readonly tenantId: string;
  readonly documentId: string;
  readonly gone: number;
  readonly heldUntil: number;
};

/** Addresses of the knowledge: when they are read, and who reads them. */
export function knowledgeFetchQueries({ db, holdsRows = false }: SqlKit) {
  const changing = (p: Parameters<FetchValues>) => ({
    every_hours: p('everyHours'),
    next_at: p('nextAt'),
    held_until: p('heldUntil'),
    checked_at: p('checkedAt'),
    final_url: p('finalUrl'),
    etag: p('etag'),
    last_modified: p('lastModified'),
    problem: p('problem'),
    failures: p('failures'),
    gone: p('gone'),
  });
  const insert = compile<FetchValues>()((p) =>
    db.insertInto('knowledge_fetches').values({ tenant_id: p('tenantId'), document_id: p('documentId'), ...changing(p) }),
  );
  const update = compile<FetchValues>()((p) =>
    db.updateTable('knowledge_fetches').set(changing(p)).where('tenant_id', '=', p('tenantId')).where('document_id', '=', p('documentId')),
  );
  const held = compile<{ tenantId: string; documentId: string }>()((p) =>
    db
      .selectFrom('knowledge_fetches')
      .select('held_until')
      .where('tenant_id', '=', p('tenantId'))
      .where('document_id', '=', p('documentId'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const take = compile<{ tenantId: string; documentId: string; now: number; until: number }>()((p) =>
    db
      .updateTable('knowledge_fetches')
      .set({ held_until: p('until') })
      .where('tenant_id', '=', p('tenantId'))
      .where('document_id', '=', p('documentId'))
      .where('held_until', '<=', p('now')),
  );
  // Looked at twice: where others take addresses too, one that waited for them finds it held.
  const takeDue = compile<{ now: number; until: number; limit: number }>()((p) =>
    db
      .updateTable('knowledge_fetches')
      .set({ held_until: p('until') })
      .where('held_until', '<=', p('now'))
      .where('next_at', '<=', p('now'))
      .where('document_id', 'in', ({ selectFrom }) =>
        selectFrom('knowledge_fetches as due')
          .select('due.document_id')
          .where('due.next_at', '<=', p('now'))
          .where('due.held_until', '<=', p('now'))
          .orderBy('due.next_at')
          .limit(atMost(p('limit')))
          .$if(holdsRows, (query) => query.forUpdate().skipLocked()),
      )
      .returning(['tenant_id as tenantId', 'document_id as documentId']),
  );
  const forgetUsesOf = compile<{ tenantId: string; documentId: string }>()((p) =>
    db.deleteFrom('knowledge_uses').where('tenant_id', '=', p('tenantId')).where('document_id', '=', p('documentId')),
  );

  const valuesOf = (tenantId: string, documentId: string, { gone, ...fetching }: SourceFetching, heldUntil: number): FetchValues => ({
    tenantId,
    documentId,
    ...fetching,
    gone: gone ? 1 : 0,
    heldUntil,
  });

  return {
    *add(tenantId: string, documentId: string, fetching: SourceFetching, heldUntil = 0): Command<void> {
      yield* change(insert, valuesOf(tenantId, documentId, fetching, heldUntil));
    },
    /** @param stays leaves it with whoever has it */
    *change(tenantId: string, documentId: string, fetching: SourceFetching, stays: boolean): Command<void> {
      const until = stays ? ((yield* row(held, { tenantId, documentId }))?.held_until ?? 0) : 0;
      yield* change(update, valuesOf(tenantId, documentId, fetching, until));
    },
    *take(tenantId: string, documentId: string, now: number, until: number): Command<boolean> {
      return (yield* change(take, { tenantId, documentId, now, until })) > 0;
    },
    *takeDue(request: { readonly now: number; readonly until: number; readonly limit: number }) {
      return yield* rows(takeDue, request);
    },
    *forgetUsesOf(tenantId: string, documentId: string): Command<void> {
      yield* change(forgetUsesOf, { tenantId, documentId });
    },
  };
}

export type KnowledgeFetchQueries = ReturnType<typeof knowledgeFetchQueries>;
