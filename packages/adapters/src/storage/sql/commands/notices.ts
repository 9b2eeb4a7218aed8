import type {
  GatherNotices,
  Notice,
  PeopleEvent,
  NoticeState,
  NoticeTarget,
  PartNotices,
  PlanNotices,
  SettleNotices,
} from '@replyforce/core';
import type { Selectable } from 'kysely';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import type { NoticesTable } from '../schema.js';
import type { JobCommands } from './jobs.js';
import type { SideWriter } from './side-writes.js';

/** What `put_off` says: 0 for neither. Conditions name 1 as the index does. */
const [WAITS, TRIED] = [1, 2] as const;

/** Who is told of what: planned once for each event and target, settled when it has gone out. */
export function noticeCommands({ db }: SqlKit, { jobs, side }: { readonly jobs: JobCommands; readonly side: SideWriter }) {
  const insert = compile<{
    tenantId: string;
    key: string;
    target: string;
    deliveryId: string;
    subject: string;
    state: string;
    event: string;
    createdAt: number;
    dueAt: number;
  }>()((p) =>
    db
      .insertInto('notices')
      .values({
        tenant_id: p('tenantId'),
        event_key: p('key'),
        target: p('target'),
        delivery_id: p('deliveryId'),
        subject: p('subject'),
        state: p('state'),
        event: p('event'),
        created_at: p('createdAt'),
        due_at: p('dueAt'),
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'event_key', 'target']).doNothing()),
  );
  const forget = compile<{ tenantId: string; before: number }>()((p) =>
    db.deleteFrom('notices').where('tenant_id', '=', p('tenantId')).where('created_at', '<', p('before')).where('state', '<>', 'waiting'),
  );
  const about = compile<{ tenantId: string; subject: string; since: number }>()((p) =>
    db
      .selectFrom('notices')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('subject', '=', p('subject'))
      .where('due_at', '>=', p('since')),
  );
  const ofDelivery = compile<{ tenantId: string; deliveryId: string }>()((p) =>
    db.selectFrom('notices').selectAll().where('tenant_id', '=', p('tenantId')).where('delivery_id', '=', p('deliveryId')),
  );
  const settle = compile<{ tenantId: string; deliveryId: string; key: string; state: string }>()((p) =>
    db
      .updateTable('notices')
      .set({ state: p('state'), put_off: 0 })
      .where('tenant_id', '=', p('tenantId'))
      .where('delivery_id', '=', p('deliveryId'))
      .where('event_key', '=', p('key'))
      .where('state', '=', 'waiting'),
  );

  const putOff = compile<{ tenantId: string; deliveryId: string }>()((p) =>
    db
      .updateTable('notices')
      .set({ put_off: WAITS })
      .where('tenant_id', '=', p('tenantId'))
      .where('delivery_id', '=', p('deliveryId'))
      .where('state', '=', 'waiting')
      .where('put_off', '=', 0),
  );
  // What waits is looked at twice: whoever waited for another's gathering finds it gone.
  const gather = compile<{ tenantId: string; deliveryId: string; target: string; now: number; limit: number }>()((p) =>
    db
      .updateTable('notices')
      .set({ delivery_id: p('deliveryId') })
      .where('tenant_id', '=', p('tenantId'))
      .where('target', '=', p('target'))
      .where('put_off', '=', ({ lit }) => lit(WAITS))
      .where('event_key', 'in', (eb) =>
        eb
          .selectFrom('notices as waiting')
          .select('waiting.event_key')
          .where('waiting.tenant_id', '=', p('tenantId'))
          .where('waiting.target', '=', p('target'))
          .where('waiting.put_off', '=', ({ lit }) => lit(WAITS))
          .where('waiting.delivery_id', '<>', p('deliveryId'))
          .where('waiting.state', '=', 'waiting')
          .where('waiting.due_at', '<=', p('now'))
          .orderBy('waiting.created_at')
          .orderBy('waiting.event_key')
          .limit(atMost(p('limit'))),
      ),
  );
  const tried = compile<{ tenantId: string; deliveryId: string }>()((p) =>
    db
      .selectFrom('notices')
      .select('event_key')
      .where('tenant_id', '=', p('tenantId'))
      .where('delivery_id', '=', p('deliveryId'))
      .where('put_off', '=', TRIED)
      .limit(atMost(1)),
  );
  const move = compile<{ tenantId: string; deliveryId: string; key: string; to: string }>()((p) =>
    db
      .updateTable('notices')
      .set({ delivery_id: p('to'), put_off: TRIED })
      .where('tenant_id', '=', p('tenantId'))
      .where('delivery_id', '=', p('deliveryId'))
      .where('event_key', '=', p('key'))
      .where('state', '=', 'waiting'),
  );
  const isTriedNow = compile<{ tenantId: string; deliveryId: string }>()((p) =>
    db.updateTable('notices').set({ put_off: TRIED }).where('tenant_id', '=', p('tenantId')).where('delivery_id', '=', p('deliveryId')),
  );

  return {
    *putOff(tenantId: string, deliveryId: string): Command<void> {
      yield* change(putOff, { tenantId, deliveryId });
    },
    *gather(tenantId: string, { deliveryId, ...request }: GatherNotices): Command<boolean> {
      if (yield* row(tried, { tenantId, deliveryId })) return false;
      yield* change(gather, { tenantId, deliveryId, ...request });
      yield* change(isTriedNow, { tenantId, deliveryId });
      return true;
    },
    *about(tenantId: string, subject: string, since: number): Command<readonly Notice[]> {
      return (yield* rows(about, { tenantId, subject, since })).map(toNotice);
    },
    *plan(tenantId: string, { leases, notices, jobs: added, forgetBefore }: PlanNotices): Command<{ readonly outcome: 'planned' }> {
      yield* jobs.settleLeases(tenantId, leases);
      yield* change(forget, { tenantId, before: forgetBefore });
      for (const { event, target, deliveryId, subject, state, createdAt, dueAt } of notices) {
        const values = { deliveryId, subject, state, createdAt, dueAt, event: JSON.stringify(event) };
        yield* change(insert, { tenantId, key: event.key, target, ...values });
      }
      yield* side.all(tenantId, { jobs: added });
      return { outcome: 'planned' };
    },
    *delivery(tenantId: string, deliveryId: string): Command<readonly Notice[]> {
      return (yield* rows(ofDelivery, { tenantId, deliveryId })).map(toNotice);
    },
    *part(tenantId: string, { leases, deliveryId, into, jobs: added }: PartNotices): Command<{ readonly outcome: 'parted' }> {
      yield* jobs.settleLeases(tenantId, leases);
      for (const { deliveryId: to, keys } of into) for (const key of keys) yield* change(move, { tenantId, deliveryId, key, to });
      yield* side.all(tenantId, { jobs: added });
      return { outcome: 'parted' };
    },
    *settle(tenantId: string, { leases, deliveryId, keys, state }: SettleNotices): Command<{ readonly outcome: 'settled' }> {
      yield* jobs.settleLeases(tenantId, leases);
      for (const key of keys) yield* change(settle, { tenantId, deliveryId, key, state });
      return { outcome: 'settled' };
    },
  };
}

function toNotice(found: Selectable<NoticesTable>): Notice {
  return {
    tenantId: found.tenant_id,
    event: JSON.parse(found.event) as PeopleEvent,
    target: found.target as NoticeTarget,
    subject: found.subject,
    deliveryId: found.delivery_id,
    state: found.state as NoticeState,
    createdAt: found.created_at,
    dueAt: found.due_at,
  };
}
