import {
  ReplyForceError,
  type Channel,
  type ChannelStatus,
  type ChannelUsage,
  type ConnectionProblem,
  type ConnectionStart,
  type NewAuditEntry,
  type Sealed,
} from '@replyforce/core';
import { sql } from 'kysely';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import { atMost } from '../limit.js';
import type { SideWriter } from '../commands/side-writes.js';
import type { SqlKit } from '../kit.js';
import { toChannel } from '../rows.js';
import type { ConnectionQueries } from './connections.js';

/** Connected accounts and their sealed credentials. */
export function channelQueries({ db }: SqlKit, side: SideWriter, connections: ConnectionQueries) {
  const live = compile<{ type: string; accountId: string }>()((p) =>
    db
      .selectFrom('channels')
      .selectAll()
      .where('type', '=', p('type'))
      .where('account_id', '=', p('accountId'))
      .where(sql<boolean>`status <> 'disconnected'`),
  );
  const ofAccount = compile<{ tenantId: string; type: string; accountId: string }>()((p) =>
    db
      .selectFrom('channels')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('type', '=', p('type'))
      .where('account_id', '=', p('accountId'))
      .orderBy('created_at', 'desc')
      .limit(atMost(1)),
  );
  const upsert = compile<Channel>()((p) =>
    db
      .insertInto('channels')
      .values({
        tenant_id: p('tenantId'),
        id: p('id'),
        type: p('type'),
        account_id: p('accountId'),
        name: p('name'),
        status: p('status'),
        base_url: p('baseUrl'),
        created_at: p('createdAt'),
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'id']).doUpdateSet((eb) => ({
          account_id: eb.ref('excluded.account_id'),
          name: eb.ref('excluded.name'),
          status: eb.ref('excluded.status'),
          base_url: eb.ref('excluded.base_url'),
        })),
      ),
  );
  const saveCredentials = compile<{ tenantId: string; id: string; sealed: string }>()((p) =>
    db
      .insertInto('channel_credentials')
      .values({ tenant_id: p('tenantId'), channel_id: p('id'), sealed: p('sealed') })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'channel_id']).doUpdateSet((eb) => ({ sealed: eb.ref('excluded.sealed') }))),
  );
  const setStatus = compile<{ tenantId: string; id: string; status: string }>()((p) =>
    db
      .updateTable('channels')
      .set({ status: p('status') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const list = compile<{ tenantId: string }>()((p) =>
    db.selectFrom('channels').selectAll().where('tenant_id', '=', p('tenantId')).orderBy('created_at').orderBy('id'),
  );
  const get = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('channels').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const credentials = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('channel_credentials').select('sealed').where('tenant_id', '=', p('tenantId')).where('channel_id', '=', p('id')),
  );

  const usage = compile<{ tenantId: string; id: string; month: string }>()((p) =>
    db
      .selectFrom('channel_usage')
      .select(['received', 'sent'])
      .where('tenant_id', '=', p('tenantId'))
      .where('channel_id', '=', p('id'))
      .where('month', '=', p('month')),
  );

  return {
    /** The only read without a tenant. */
    *resolve(type: string, accountId: string): Command<Channel | undefined> {
      const found = yield* row(live, { type, accountId });
      return found && toChannel(found);
    },
    *save(tenantId: string, channel: Channel, sealed: Sealed, audit: NewAuditEntry, start: ConnectionStart | undefined): Command<void> {
      const { type, accountId } = channel;
      const holder = yield* row(live, { type, accountId });
      if (holder && holder.tenant_id !== tenantId) throw new ReplyForceError('conflict', 'This account is connected to another tenant.');
      const id = (yield* row(ofAccount, { tenantId, type, accountId }))?.id ?? channel.id;
      yield* change(upsert, { ...channel, tenantId, id });
      yield* change(saveCredentials, { tenantId, id, sealed });
      yield* connections.start(tenantId, id, start);
      yield* side.audit(tenantId, audit.resource.id === channel.id ? { ...audit, resource: { ...audit.resource, id } } : audit);
    },
    *setStatus(
      tenantId: string,
      id: string,
      status: ChannelStatus,
      audit: NewAuditEntry,
      problem: ConnectionProblem | undefined,
    ): Command<void> {
      if ((yield* change(setStatus, { tenantId, id, status })) === 0) throw new ReplyForceError('not_found', 'There is no such channel.');
      yield* connections.setProblem(tenantId, id, problem ?? null);
      yield* side.live(tenantId, [{ type: 'channel.updated', channelId: id }]);
      yield* side.audit(tenantId, audit);
    },
    *list(tenantId: string): Command<readonly Channel[]> {
      return (yield* rows(list, { tenantId })).map(toChannel);
    },
    *get(tenantId: string, id: string): Command<Channel | undefined> {
      const found = yield* row(get, { tenantId, id });
      return found && toChannel(found);
    },
    *usage(tenantId: string, id: string, month: string): Command<ChannelUsage> {
      return (yield* row(usage, { tenantId, id, month })) ?? { received: 0, sent: 0 };
    },
    *credentials(tenantId: string, id: string): Command<Sealed | undefined> {
      return (yield* row(credentials, { tenantId, id }))?.sealed as Sealed | undefined;
    },
  };
}
