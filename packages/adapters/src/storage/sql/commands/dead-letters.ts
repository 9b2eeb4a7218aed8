import type {
  ConversationOwner,
  DeadLetter,
  LetterKey,
  Page,
  Requeue,
  RequeueOutcome,
  SideWrites,
  TenantDeadLetters,
} from '@replyforce/core';
import { sql } from 'kysely';
import { change, row, rows, type Command } from '../command.js';
import { compile, compileShapes } from '../compile.js';
import { toDeadLetter } from '../job-rows.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import { pageSize, readCursor, toPage } from '../paging.js';
import type { RequeueSend } from './requeue-send.js';
import type { SideWriter } from './side-writes.js';

interface Parts {
  readonly side: SideWriter;
  readonly requeueSend: RequeueSend;
}

/** What happens to letters; they are written where jobs are buried. */
export function deadLetterCommands({ db, holdsRows = false }: SqlKit, { side, requeueSend }: Parts) {
  const list = compileShapes((shape: { queue: boolean; after: boolean }) =>
    compile<{ tenantId: string; queue: string; diedAt: number; id: string; limit: number }>()((p) =>
      db
        .selectFrom('dead_letters')
        .selectAll()
        .where('tenant_id', '=', p('tenantId'))
        .$if(shape.queue, (query) => query.where('queue', '=', p('queue')))
        .$if(shape.after, (query) =>
          query.where((eb) => eb.or([eb('died_at', '<', p('diedAt')), eb.and([eb('died_at', '=', p('diedAt')), eb('id', '<', p('id'))])])),
        )
        .orderBy('died_at', 'desc')
        .orderBy('id', 'desc')
        .limit(atMost(p('limit'))),
    ),
  );
  const get = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('dead_letters').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const hold = compile<LetterKey & { tenantId: string }>()((p) =>
    db
      .selectFrom('dead_letters')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('died_at', '=', p('diedAt'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const putBack = compile<{ tenantId: string; id: string; now: number; retries: number }>()((p) =>
    db
      .insertInto('jobs')
      .columns([
        'tenant_id',
        'id',
        'queue',
        'group_key',
        'payload',
        'fence',
        'last_error',
        'created_at',
        'state',
        'due_at',
        'run_at',
        'attempts',
        'retries',
      ])
      .expression(({ selectFrom, eb }) =>
        selectFrom('dead_letters')
          .select(['tenant_id', 'id', 'queue', 'group_key', 'payload', 'fence', 'reason', 'created_at'])
          .select([
            sql<'waiting'>`'waiting'`.as('state'),
            eb.cast<number>(eb.val(p('now')), 'bigint').as('due_at'),
            eb.cast<number>(eb.val(p('now')), 'bigint').as('run_at'),
            eb.lit(0).as('attempts'),
            eb.cast<number>(eb.val(p('retries')), 'integer').as('retries'),
          ])
          .where('tenant_id', '=', p('tenantId'))
          .where('id', '=', p('id')),
      ),
  );
  const remove = compile<LetterKey & { tenantId: string }>()((p) =>
    db.deleteFrom('dead_letters').where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')).where('died_at', '=', p('diedAt')),
  );
  const holdBack = compile<LetterKey & { tenantId: string; heldBack: string; retries: number; retryAt: number | null }>()((p) =>
    db
      .updateTable('dead_letters')
      .set({ held_back: p('heldBack'), retries: p('retries'), retry_at: p('retryAt') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('died_at', '=', p('diedAt')),
  );
  // The time is looked at twice: where others take letters too, one that waited for them finds it moved on.
  const takeDue = compile<{ now: number; until: number; limit: number }>()((p) =>
    db
      .updateTable('dead_letters')
      .set({ retry_at: p('until') })
      .where('retry_at', '<=', p('now'))
      .where('id', 'in', ({ selectFrom }) =>
        selectFrom('dead_letters as due')
          .select('due.id')
          .where('due.retry_at', '<=', p('now'))
          .orderBy('due.retry_at')
          .limit(atMost(p('limit')))
          .$if(holdsRows, (query) => query.forUpdate().skipLocked()),
      )
      .returningAll(),
  );
  const expired = compile<{ diedBy: number; limit: number }>()((p) =>
    db
      .selectFrom('dead_letters')
      .selectAll()
      .where('died_at', '<=', p('diedBy'))
      .orderBy('died_at')
      .limit(atMost(p('limit'))),
  );
  const count = compile<object>()(() => db.selectFrom('dead_letters').select((eb) => eb.fn.countAll<number>().as('count')));

  return {
    *list(tenantId: string, filter: Parameters<TenantDeadLetters['list']>[0]): Command<Page<DeadLetter>> {
      const cursor = readCursor(filter.cursor, [0, '']);
      const size = pageSize(filter);
      const found = yield* rows(list({ queue: filter.queue !== undefined, after: cursor !== null }), {
        tenantId,
        queue: filter.queue ?? '',
        diedAt: Number(cursor?.[0]),
        id: String(cursor?.[1]),
        limit: size + 1,
      });
      return toPage(found, size, toDeadLetter, (last) => [last.died_at, last.id]);
    },
    *get(tenantId: string, id: string): Command<DeadLetter | undefined> {
      const found = yield* row(get, { tenantId, id });
      return found && toDeadLetter(found);
    },
    *requeue(tenantId: string, command: Requeue): Command<RequeueOutcome> {
      const { id, diedAt } = command.letter;
      const found = yield* row(hold, { tenantId, id, diedAt });
      if (!found) return { outcome: 'gone' };
      const { queue, payload } = toDeadLetter(found);
      if (queue === 'outbound.messages' && payload.type === 'send') {
        const because = yield* requeueSend(tenantId, payload.messageId, command.owners as readonly ConversationOwner[], command.now);
        if (because) return { outcome: 'refused', because };
      }
      const { now, retries } = command;
      yield* change(putBack, { tenantId, id, now, retries });
      yield* change(remove, { tenantId, id, diedAt });
      yield* side.all(tenantId, command);
      return { outcome: 'requeued' };
    },
    *holdBack(tenantId: string, { id, diedAt }: LetterKey, given: Parameters<TenantDeadLetters['holdBack']>[1]): Command<void> {
      const { heldBack: reason, retries, retryAt } = given;
      yield* change(holdBack, { tenantId, id, diedAt, heldBack: reason, retries, retryAt });
    },
    *remove(tenantId: string, { id, diedAt }: LetterKey, given: SideWrites): Command<boolean> {
      if ((yield* change(remove, { tenantId, id, diedAt })) === 0) return false;
      yield* side.all(tenantId, given);
      return true;
    },

    *takeDue(request: { readonly now: number; readonly until: number; readonly limit: number }): Command<readonly DeadLetter[]> {
      return (yield* rows(takeDue, request)).map(toDeadLetter);
    },
    *expired(diedBy: number, limit: number): Command<readonly DeadLetter[]> {
      return (yield* rows(expired, { diedBy, limit })).map(toDeadLetter);
    },
    *count(): Command<number> {
      return Number((yield* row(count, {}))?.count ?? 0);
    },
  };
}
