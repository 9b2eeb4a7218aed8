import type { LiveEvent } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import { toLiveEvent } from '../rows.js';

/** The live feed: what is read from it, and what nobody needs any more. Written by `commands/side-writes.ts`. */
export function liveEventQueries({ db }: SqlKit) {
  const liveAfter = compile<{ tenantId: string; id: number; limit: number }>()((p) =>
    db
      .selectFrom('live_events')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '>', p('id'))
      .orderBy('id')
      .limit(atMost(p('limit'))),
  );
  const lastLive = compile<object>()(() => db.selectFrom('live_events').select('id').orderBy('id', 'desc').limit(atMost(1)));
  const countAfter = compile<{ tenantId: string; id: number; most: number }>()((p) =>
    db
      .selectFrom((from) =>
        from
          .selectFrom('live_events')
          .select('id')
          .where('tenant_id', '=', p('tenantId'))
          .where('id', '>', p('id'))
          .orderBy('id')
          .limit(atMost(p('most')))
          .as('missed'),
      )
      .select((eb) => eb.fn.countAll<number>().as('count')),
  );
  /** The newest of those that have so many newer ones. */
  const newestWith = compile<{ tenantId: string; newer: number }>()((p) =>
    db
      .selectFrom('live_events')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .orderBy('id', 'desc')
      .limit(atMost(1))
      .offset(atMost(p('newer'))),
  );
  const forget = compile<{ tenantId: string; id: number; before: number; limit: number }>()((p) =>
    db
      .deleteFrom('live_events')
      .where('tenant_id', '=', p('tenantId'))
      .where('id', 'in', ({ selectFrom }) =>
        selectFrom('live_events')
          .select('id')
          .where('tenant_id', '=', p('tenantId'))
          .where('id', '<=', p('id'))
          .where('created_at', '<', p('before'))
          .orderBy('id')
          .limit(atMost(p('limit'))),
      ),
  );

  return {
    *after(tenantId: string, id: number, limit: number): Command<readonly LiveEvent[]> {
      return (yield* rows(liveAfter, { tenantId, id, limit })).map(toLiveEvent);
    },
    *countAfter(tenantId: string, id: number, most: number): Command<number> {
      return Number((yield* row(countAfter, { tenantId, id, most }))?.count ?? 0);
    },
    *newest(): Command<number> {
      return (yield* row(lastLive, {}))?.id ?? 0;
    },
    *forget(
      tenantId: string,
      { keep, before, limit }: { readonly keep: number; readonly before: number; readonly limit: number },
    ): Command<number> {
      // The newest of all stays, or its number would be given out again.
      const from = yield* row(newestWith, { tenantId, newer: Math.max(1, keep) });
      return from ? yield* change(forget, { tenantId, id: from.id, before, limit }) : 0;
    },
  };
}
