import type { NewAuditEntry, Page, PageRequest } from '@replyforce/core';
import { rows, type Command } from '../command.js';
import { compile, compileShapes } from '../compile.js';
import { atMost } from '../limit.js';
import type { SqlKit } from '../kit.js';
import { pageSize, readCursor, toPage } from '../paging.js';
import { toAuditEntry } from '../rows.js';

/** The audit log. */
export function recordQueries({ db }: SqlKit) {
  const audit = compileShapes((shape: { after: boolean }) =>
    compile<{ tenantId: string; id: string; limit: number }>()((p) =>
      db
        .selectFrom('audit_log')
        .selectAll()
        .where('tenant_id', '=', p('tenantId'))
        .$if(shape.after, (query) => query.where('id', '<', p('id')))
        .orderBy('id', 'desc')
        .limit(atMost(p('limit'))),
    ),
  );

  return {
    *auditLog(tenantId: string, page: PageRequest): Command<Page<NewAuditEntry>> {
      const cursor = readCursor(page.cursor, ['']);
      const size = pageSize(page);
      const found = yield* rows(audit({ after: cursor !== null }), { tenantId, id: String(cursor?.[0]), limit: size + 1 });
      return toPage(found, size, toAuditEntry, (last) => [last.id]);
    },
  };
}
