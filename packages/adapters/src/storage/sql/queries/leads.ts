import {
  ReplyForceError,
  type Lead,
  type LeadRevision,
  type LeadTag,
  type Page,
  type PageRequest,
  type SideWrites,
} from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile, compileShapes } from '../compile.js';
import { atMost } from '../limit.js';
import type { SideWriter } from '../commands/side-writes.js';
import type { SqlKit } from '../kit.js';
import { pageSize, readCursor, toPage } from '../paging.js';
import { toLead } from '../rows.js';

export function leadQueries({ db }: SqlKit, side: SideWriter) {
  const get = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('leads').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const list = compileShapes((shape: { tag: boolean; after: boolean }) =>
    compile<{ tenantId: string; tag: string; id: string; limit: number }>()((p) =>
      db
        .selectFrom('leads')
        .selectAll()
        .where('tenant_id', '=', p('tenantId'))
        .$if(shape.tag, (query) => query.where('tag', '=', p('tag')))
        .$if(shape.after, (query) => query.where('id', '<', p('id')))
        .orderBy('id', 'desc')
        .limit(atMost(p('limit'))),
    ),
  );
  const stats = compile<{ tenantId: string }>()((p) =>
    db
      .selectFrom('leads')
      .select(['tag', (eb) => eb.fn.countAll<number>().as('count')])
      .where('tenant_id', '=', p('tenantId'))
      .groupBy('tag'),
  );
  const lock = compile<{ tenantId: string; id: string; tag: string; userId: string; now: number }>()((p) =>
    db
      .updateTable('leads')
      .set({ tag: p('tag'), locked_by: p('userId'), updated_at: p('now') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .returningAll(),
  );
  const revise = compile<
    Omit<LeadRevision, 'signals' | 'ledger'> & {
      tenantId: string;
      id: string;
      signals: string;
      ledger: string;
      readAt: number;
      now: number;
    }
  >()((p) =>
    db
      .updateTable('leads')
      .set({
        tag: p('tag'),
        score: p('score'),
        intent: p('intent'),
        signals: p('signals'),
        ledger: p('ledger'),
        rule_version: p('ruleVersion'),
        locked_by: p('lockedBy'),
        updated_at: p('now'),
      })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where('updated_at', '=', p('readAt'))
      .returningAll(),
  );
  const synced = compile<{ tenantId: string; id: string; at: number }>()((p) =>
    db
      .updateTable('leads')
      .set({ crm_synced_at: p('at') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .where((eb) => eb.or([eb('crm_synced_at', 'is', null), eb('crm_synced_at', '<', p('at'))])),
  );

  return {
    *get(tenantId: string, id: string): Command<Lead | undefined> {
      const found = yield* row(get, { tenantId, id });
      return found && toLead(found);
    },
    *list(tenantId: string, filter: PageRequest & { readonly tag?: LeadTag }): Command<Page<Lead>> {
      const cursor = readCursor(filter.cursor, ['']);
      const size = pageSize(filter);
      const query = list({ tag: filter.tag !== undefined, after: cursor !== null });
      const found = yield* rows(query, { tenantId, tag: filter.tag ?? '', id: String(cursor?.[0]), limit: size + 1 });
      return toPage(found, size, toLead, (last) => [last.id]);
    },
    *stats(tenantId: string): Command<Readonly<Record<LeadTag, number>>> {
      const counted = { HOT: 0, WARM: 0, COLD: 0 };
      for (const { tag, count } of yield* rows(stats, { tenantId })) counted[tag as LeadTag] = Number(count);
      return counted;
    },
    *override(tenantId: string, id: string, tag: LeadTag, userId: string, now: number, given: SideWrites): Command<Lead> {
      const found = yield* row(lock, { tenantId, id, tag, userId, now });
      if (!found) throw new ReplyForceError('not_found', 'There is no such lead.');
      yield* side.all(tenantId, given);
      return toLead(found);
    },
    *revise(
      tenantId: string,
      id: string,
      revision: LeadRevision,
      readAt: number,
      now: number,
      given: SideWrites,
    ): Command<Lead | undefined> {
      const [signals, ledger] = [JSON.stringify(revision.signals), JSON.stringify(revision.ledger)];
      const found = yield* row(revise, { ...revision, tenantId, id, signals, ledger, readAt, now });
      if (!found) return undefined;
      yield* side.all(tenantId, given);
      return toLead(found);
    },
    *synced(tenantId: string, id: string, at: number): Command<void> {
      yield* change(synced, { tenantId, id, at });
    },
  };
}
