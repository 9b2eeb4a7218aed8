import type { DeletionRequest, PendingConnection, PendingMove, PendingStatus, TenantConnections } from '@replyforce/core';
import { change, row, type Command } from '../command.js';
import { compile } from '../compile.js';
import { toPendingConnection } from '../connection-rows.js';
import type { SqlKit } from '../kit.js';

type Values = Omit<PendingConnection, 'actor' | 'channelIds'> & { readonly actor: string; readonly channelIds: string };

/** Logins that were begun, and what was asked to be deleted. */
export function pendingConnectionQueries({ db, holdsRows = false }: SqlKit) {
  const insert = compile<Values>()((p) =>
    db.insertInto('pending_connections').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      channel_type: p('channelType'),
      state_hash: p('stateHash'),
      actor: p('actor'),
      redirect_uri: p('redirectUri'),
      webhook_url: p('webhookUrl'),
      verifier: p('verifier'),
      status: p('status'),
      offers: p('offers'),
      channel_ids: p('channelIds'),
      failure: p('failure'),
      created_at: p('createdAt'),
      expires_at: p('expiresAt'),
    }),
  );
  const forgetOld = compile<{ tenantId: string; now: number }>()((p) =>
    db.deleteFrom('pending_connections').where('tenant_id', '=', p('tenantId')).where('expires_at', '<=', p('now')),
  );
  const byId = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('pending_connections').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const holdById = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('pending_connections')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const holdByState = compile<{ tenantId: string; stateHash: string }>()((p) =>
    db
      .selectFrom('pending_connections')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('state_hash', '=', p('stateHash'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const update = compile<Pick<Values, 'tenantId' | 'id' | 'status' | 'offers' | 'channelIds' | 'failure' | 'expiresAt'>>()((p) =>
    db
      .updateTable('pending_connections')
      .set({
        status: p('status'),
        offers: p('offers'),
        channel_ids: p('channelIds'),
        failure: p('failure'),
        expires_at: p('expiresAt'),
      })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const insertDeletion = compile<DeletionRequest & { tenantId: string }>()((p) =>
    db
      .insertInto('deletion_requests')
      .values({
        tenant_id: p('tenantId'),
        code: p('code'),
        received_at: p('receivedAt'),
        channels: p('channels'),
        done_at: p('doneAt'),
      })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'code'])
          .doUpdateSet((eb) => ({ channels: eb.ref('excluded.channels'), done_at: eb.ref('excluded.done_at') })),
      ),
  );
  const deletion = compile<{ tenantId: string; code: string }>()((p) =>
    db
      .selectFrom('deletion_requests')
      .select(['code', 'received_at as receivedAt', 'channels', 'done_at as doneAt'])
      .where('tenant_id', '=', p('tenantId'))
      .where('code', '=', p('code')),
  );

  return {
    *begin(tenantId: string, pending: PendingConnection): Command<void> {
      yield* change(forgetOld, { tenantId, now: pending.createdAt });
      const { actor, channelIds } = pending;
      yield* change(insert, { ...pending, tenantId, actor: JSON.stringify(actor), channelIds: JSON.stringify(channelIds) });
    },
    *pending(tenantId: string, id: string): Command<PendingConnection | undefined> {
      const found = yield* row(byId, { tenantId, id });
      return found && toPendingConnection(found);
    },
    *move(
      tenantId: string,
      which: Parameters<TenantConnections['move']>[0],
      from: PendingStatus,
      to: PendingMove,
      now: number,
    ): Command<PendingConnection | undefined> {
      const found =
        'id' in which
          ? yield* row(holdById, { tenantId, id: which.id })
          : yield* row(holdByState, { tenantId, stateHash: which.stateHash });
      if (!found || found.status !== from || found.expires_at <= now) return undefined;
      const moved: PendingConnection = { ...toPendingConnection(found), ...to };
      const { id, status, offers, failure, expiresAt } = moved;
      yield* change(update, { tenantId, id, status, offers, failure, expiresAt, channelIds: JSON.stringify(moved.channelIds) });
      return moved;
    },
    *noteDeletion(tenantId: string, request: DeletionRequest): Command<void> {
      yield* change(insertDeletion, { tenantId, ...request });
    },
    *deletion(tenantId: string, code: string): Command<DeletionRequest | undefined> {
      return yield* row(deletion, { tenantId, code });
    },
  };
}
