import type { ChangeConnection, Connection, ConnectionStart, NewAuditEntry } from '@replyforce/core';
import { ReplyForceError } from '@replyforce/core';
import { change, Refusal, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SideWriter } from '../commands/side-writes.js';
import { toConnection } from '../connection-rows.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';

type ConnectionValues = Omit<Connection, 'problem'> & {
  readonly problemCode: string | null;
  readonly problem: string | null;
  readonly heldUntil: number;
};

const NOTHING_KNOWN: ConnectionStart = {
  ownerHash: null,
  businessHash: null,
  verifiedAt: null,
  issuedAt: null,
  expiresAt: null,
  refreshAt: null,
  dueAt: null,
};

/** How accounts are connected: who agreed, when tokens end, what is due. Credentials lie apart. */
export function connectionQueries({ db, holdsRows = false }: SqlKit, side: SideWriter) {
  const write = compile<ConnectionValues>()((p) =>
    db
      .insertInto('channel_connections')
      .values({
        tenant_id: p('tenantId'),
        channel_id: p('channelId'),
        owner_hash: p('ownerHash'),
        business_hash: p('businessHash'),
        verified_at: p('verifiedAt'),
        issued_at: p('issuedAt'),
        expires_at: p('expiresAt'),
        refresh_at: p('refreshAt'),
        due_at: p('dueAt'),
        held_until: p('heldUntil'),
        checked_at: p('checkedAt'),
        problem_code: p('problemCode'),
        problem: p('problem'),
        failures: p('failures'),
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'channel_id']).doUpdateSet((eb) => ({
          owner_hash: eb.ref('excluded.owner_hash'),
          business_hash: eb.ref('excluded.business_hash'),
          verified_at: eb.ref('excluded.verified_at'),
          issued_at: eb.ref('excluded.issued_at'),
          expires_at: eb.ref('excluded.expires_at'),
          refresh_at: eb.ref('excluded.refresh_at'),
          due_at: eb.ref('excluded.due_at'),
          held_until: eb.ref('excluded.held_until'),
          checked_at: eb.ref('excluded.checked_at'),
          problem_code: eb.ref('excluded.problem_code'),
          problem: eb.ref('excluded.problem'),
          failures: eb.ref('excluded.failures'),
        })),
      ),
  );
  const setProblem = compile<{ tenantId: string; channelId: string; problemCode: string | null; problem: string | null }>()((p) =>
    db
      .updateTable('channel_connections')
      .set({ problem_code: p('problemCode'), problem: p('problem') })
      .where('tenant_id', '=', p('tenantId'))
      .where('channel_id', '=', p('channelId')),
  );
  const get = compile<{ tenantId: string; channelId: string }>()((p) =>
    db.selectFrom('channel_connections').selectAll().where('tenant_id', '=', p('tenantId')).where('channel_id', '=', p('channelId')),
  );
  const hold = compile<{ tenantId: string; channelId: string }>()((p) =>
    db
      .selectFrom('channel_connections')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('channel_id', '=', p('channelId'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const take = compile<{ tenantId: string; channelId: string; now: number; until: number }>()((p) =>
    db
      .updateTable('channel_connections')
      .set({ held_until: p('until') })
      .where('tenant_id', '=', p('tenantId'))
      .where('channel_id', '=', p('channelId'))
      .where('held_until', '<=', p('now'))
      .returningAll(),
  );
  const hasten = compile<{ tenantId: string; channelId: string; at: number }>()((p) =>
    db
      .updateTable('channel_connections')
      .set({ due_at: p('at') })
      .where('tenant_id', '=', p('tenantId'))
      .where('channel_id', '=', p('channelId'))
      .where((eb) => eb.or([eb('due_at', 'is', null), eb('due_at', '>', p('at'))])),
  );
  // Looked at twice: where others take connections too, one that waited for them finds it held.
  const takeDue = compile<{ now: number; until: number; limit: number }>()((p) =>
    db
      .updateTable('channel_connections')
      .set({ held_until: p('until') })
      .where('held_until', '<=', p('now'))
      .where('due_at', '<=', p('now'))
      .where('channel_id', 'in', ({ selectFrom }) =>
        selectFrom('channel_connections as due')
          .select('due.channel_id')
          .where('due.due_at', '<=', p('now'))
          .where('due.held_until', '<=', p('now'))
          .orderBy('due.due_at')
          .limit(atMost(p('limit')))
          .$if(holdsRows, (query) => query.forUpdate().skipLocked()),
      )
      .returningAll(),
  );
  const ofOwner = compile<{ ownerHash: string }>()((p) =>
    db
      .selectFrom('channel_connections')
      .select(['tenant_id as tenantId', 'channel_id as channelId'])
      .where('owner_hash', '=', p('ownerHash')),
  );
  const ofBusiness = compile<{ businessHash: string }>()((p) =>
    db
      .selectFrom('channel_connections')
      .select(['tenant_id as tenantId', 'channel_id as channelId'])
      .where('business_hash', '=', p('businessHash')),
  );
  const setStatus = compile<{ tenantId: string; id: string; status: string }>()((p) =>
    db
      .updateTable('channels')
      .set({ status: p('status') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const exchange = compile<{ tenantId: string; channelId: string; from: string; to: string }>()((p) =>
    db
      .updateTable('channel_credentials')
      .set({ sealed: p('to') })
      .where('tenant_id', '=', p('tenantId'))
      .where('channel_id', '=', p('channelId'))
      .where('sealed', '=', p('from')),
  );
  const forget = compile<{ tenantId: string; channelId: string }>()((p) =>
    db.deleteFrom('channel_credentials').where('tenant_id', '=', p('tenantId')).where('channel_id', '=', p('channelId')),
  );
  const forgetUsed = compile<{ tenantId: string; channelId: string; from: string }>()((p) =>
    db
      .deleteFrom('channel_credentials')
      .where('tenant_id', '=', p('tenantId'))
      .where('channel_id', '=', p('channelId'))
      .where('sealed', '=', p('from')),
  );

  const valuesOf = ({ problem, ...rest }: Connection, heldUntil = 0): ConnectionValues => ({
    ...rest,
    heldUntil,
    problemCode: problem?.code ?? null,
    problem: problem?.message ?? null,
  });

  return {
    *start(tenantId: string, channelId: string, start: ConnectionStart = NOTHING_KNOWN): Command<void> {
      yield* change(write, valuesOf({ tenantId, channelId, ...start, checkedAt: null, problem: null, failures: 0 }));
    },
    *setProblem(tenantId: string, channelId: string, problem: Connection['problem']): Command<void> {
      yield* change(setProblem, { tenantId, channelId, problemCode: problem?.code ?? null, problem: problem?.message ?? null });
    },
    *get(tenantId: string, channelId: string): Command<Connection | undefined> {
      const found = yield* row(get, { tenantId, channelId });
      return found && toConnection(found);
    },
    *take(tenantId: string, channelId: string, now: number, until: number): Command<Connection | undefined> {
      const found = yield* row(take, { tenantId, channelId, now, until });
      return found && toConnection(found);
    },
    *hasten(tenantId: string, channelId: string, at: number): Command<void> {
      yield* change(hasten, { tenantId, channelId, at });
    },
    *change(
      tenantId: string,
      { channelId, set, status, heldUntil, credentials, audit, jobs }: ChangeConnection,
    ): Command<'changed' | 'stale'> {
      const found = yield* row(hold, { tenantId, channelId });
      if (!found) throw new ReplyForceError('not_found', 'There is no such channel.');
      if (credentials === 'forget') yield* change(forget, { tenantId, channelId });
      else if (credentials) {
        const { from, to } = credentials;
        const changed =
          to === null ? change(forgetUsed, { tenantId, channelId, from }) : change(exchange, { tenantId, channelId, from, to });
        if ((yield* changed) === 0) throw new Refusal('stale');
      }
      yield* change(write, valuesOf({ ...toConnection(found), ...set }, heldUntil === 'unchanged' ? found.held_until : heldUntil));
      if (status) yield* change(setStatus, { tenantId, id: channelId, status });
      yield* side.all(tenantId, { ...sideOf(channelId, status !== undefined, audit), ...(jobs && { jobs }) });
      return 'changed';
    },
    *takeDue(request: { readonly now: number; readonly until: number; readonly limit: number }): Command<readonly Connection[]> {
      return (yield* rows(takeDue, request)).map(toConnection);
    },
    *ofOwner(ownerHash: string): Command<readonly Pick<Connection, 'tenantId' | 'channelId'>[]> {
      return yield* rows(ofOwner, { ownerHash });
    },
    *ofBusiness(businessHash: string): Command<readonly Pick<Connection, 'tenantId' | 'channelId'>[]> {
      return yield* rows(ofBusiness, { businessHash });
    },
  };
}

function sideOf(channelId: string, told: boolean, audit: readonly NewAuditEntry[] | undefined) {
  return { ...(told && { live: [{ type: 'channel.updated', channelId } as const] }), ...(audit && { audit }) };
}

export type ConnectionQueries = ReturnType<typeof connectionQueries>;
