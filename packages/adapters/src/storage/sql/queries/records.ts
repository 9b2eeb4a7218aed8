import type { NewAuditEntry, Page, PageRequest } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile, compileShapes } from '../compile.js';
import { atMost } from '../limit.js';
import type { SqlKit } from '../kit.js';
import { pageSize, readCursor, toPage } from '../paging.js';
import { toAuditEntry } from '../rows.js';

/** Answers to an Idempotency-Key are kept this long, ms (contract section 4). */
const IDEMPOTENCY_MS = 24 * 60 * 60_000;

type Answer = { readonly bodyHash: string; readonly status: number; readonly response: string };

/** The audit log and the answers kept for repeated requests. */
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
  const findAnswer = compile<{ tenantId: string; key: string; notBefore: number }>()((p) =>
    db
      .selectFrom('idempotency_keys')
      .select(['body_hash as bodyHash', 'status', 'response'])
      .where('tenant_id', '=', p('tenantId'))
      .where('key', '=', p('key'))
      .where('created_at', '>', p('notBefore')),
  );
  const forgetAnswers = compile<{ tenantId: string; notBefore: number }>()((p) =>
    db.deleteFrom('idempotency_keys').where('tenant_id', '=', p('tenantId')).where('created_at', '<=', p('notBefore')),
  );
  const saveAnswer = compile<Answer & { tenantId: string; key: string; now: number }>()((p) =>
    db
      .insertInto('idempotency_keys')
      .values({
        tenant_id: p('tenantId'),
        key: p('key'),
        body_hash: p('bodyHash'),
        status: p('status'),
        response: p('response'),
        created_at: p('now'),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doNothing()),
  );

  return {
    *auditLog(tenantId: string, page: PageRequest): Command<Page<NewAuditEntry>> {
      const cursor = readCursor(page.cursor, ['']);
      const size = pageSize(page);
      const found = yield* rows(audit({ after: cursor !== null }), { tenantId, id: String(cursor?.[0]), limit: size + 1 });
      return toPage(found, size, toAuditEntry, (last) => [last.id]);
    },
    findAnswer: (tenantId: string, key: string, now: number): Command<Answer | undefined> =>
      row(findAnswer, { tenantId, key, notBefore: now - IDEMPOTENCY_MS }),
    *saveAnswer(tenantId: string, key: string, answer: Answer, now: number): Command<void> {
      yield* change(forgetAnswers, { tenantId, notBefore: now - IDEMPOTENCY_MS });
      yield* change(saveAnswer, { ...answer, tenantId, key, now });
    },
  };
}
