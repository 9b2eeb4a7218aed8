import type { Burial, JobLease, QueueName } from '@replyforce/core';
import { sql } from 'kysely';
import { change, Refusal, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import { atMost } from '../limit.js';
import { addJobs } from './add-jobs.js';
import { claimJobs } from './claim-jobs.js';
import type { SqlKit } from '../kit.js';

/** Everything that happens to job rows. Other commands add and finish jobs through the same functions. */
export function jobCommands(kit: SqlKit) {
  const { db } = kit;
  const { add, follow, settleLeases } = addJobs(kit);
  const anyDue = compile<{ queue: string; now: number }>()((p) =>
    db.selectFrom('jobs').select('id').where('queue', '=', p('queue')).where('due_at', '<=', p('now')).limit(atMost(1)),
  );

  const held = compile<{ id: string; fence: number }>()((p) =>
    db.selectFrom('jobs').select('id').where('id', '=', p('id')).where('fence', '=', p('fence')).where('state', '=', 'active'),
  );
  const extend = compile<{ id: string; fence: number; until: number }>()((p) =>
    db
      .updateTable('jobs')
      .set({ due_at: p('until') })
      .where('id', '=', p('id'))
      .where('fence', '=', p('fence'))
      .where('state', '=', 'active'),
  );
  const release = compile<{ id: string; fence: number; runAt: number; reason: string; failed: number }>()((p) =>
    db
      .updateTable('jobs')
      .set((eb) => ({
        state: 'waiting',
        due_at: p('runAt'),
        run_at: p('runAt'),
        last_error: p('reason'),
        attempts: eb('attempts', '+', p('failed')),
      }))
      .where('id', '=', p('id'))
      .where('fence', '=', p('fence'))
      .where('state', '=', 'active'),
  );
  const bury = compile<{
    tenantId: string | null;
    id: string;
    fence: number;
    reason: string;
    permanent: number;
    retryAt: number | null;
    times: number;
    at: number;
  }>()((p) =>
    db
      .insertInto('dead_letters')
      .columns([
        'tenant_id',
        'id',
        'queue',
        'group_key',
        'payload',
        'fence',
        'created_at',
        'attempts',
        'retries',
        'reason',
        'permanent',
        'retry_at',
        'died_at',
      ])
      .expression(({ selectFrom, eb }) =>
        selectFrom('jobs')
          .select(['tenant_id', 'id', 'queue', 'group_key', 'payload', 'fence', 'created_at'])
          .select((job) => [
            job('attempts', '+', 1).as('attempts'),
            'retries',
            // The casts tell databases that want to know what kinds of values these are.
            eb.cast<string>(eb.val(p('reason')), 'text').as('reason'),
            eb.cast<number>(eb.val(p('permanent')), 'integer').as('permanent'),
            job
              .case()
              .when('retries', '<', p('times'))
              .then(eb.cast<number | null>(eb.val(p('retryAt')), 'bigint'))
              .end()
              .as('retry_at'),
            eb.cast<number>(eb.val(p('at')), 'bigint').as('died_at'),
          ])
          .where('tenant_id', '=', sql<string>`coalesce(${p('tenantId')}, tenant_id)`)
          .where('id', '=', p('id'))
          .where('fence', '=', p('fence'))
          .where('state', '=', 'active'),
      ),
  );
  const hasten = compile<{ tenantId: string; queue: string; reason: string; now: number }>()((p) =>
    db
      .updateTable('jobs')
      .set({ due_at: p('now'), run_at: p('now') })
      .where('tenant_id', '=', p('tenantId'))
      .where('queue', '=', p('queue'))
      .where('due_at', '>', p('now'))
      .where('state', '=', 'waiting')
      .where('last_error', '=', p('reason')),
  );
  const remove = compile<{ id: string; fence: number }>()((p) =>
    db.deleteFrom('jobs').where('id', '=', p('id')).where('fence', '=', p('fence')).where('state', '=', 'active'),
  );
  const counts = compile<{ now: number; tenantId: string | null }>()((p) =>
    db
      .selectFrom('jobs')
      .select((eb) => [
        'queue',
        sql<number>`sum(case when state = 'waiting' and attempts = 0 and due_at <= ${p('now')} then 1 else 0 end)`.as('waiting'),
        sql<number>`sum(case when state = 'active' then 1 else 0 end)`.as('active'),
        sql<number>`sum(case when state = 'waiting' and attempts = 0 and due_at > ${p('now')} then 1 else 0 end)`.as('delayed'),
        sql<number>`sum(case when state = 'waiting' and attempts > 0 then 1 else 0 end)`.as('failed'),
        eb.fn.min<number | null>(sql`case when state = 'waiting' and due_at <= ${p('now')} then due_at end`).as('oldest'),
      ])
      // The cast tells databases that want to know what kind of value a null stands for.
      .where((eb) => eb.or([eb(eb.cast(eb.val(p('tenantId')), 'text'), 'is', null), eb('tenant_id', '=', p('tenantId') ?? '')]))
      .groupBy('queue'),
  );
  const deadCounts = compile<{ tenantId: string | null }>()((p) =>
    db
      .selectFrom('dead_letters')
      .select((eb) => ['queue', eb.fn.countAll<number>().as('dead')])
      .where((eb) => eb.or([eb(eb.cast(eb.val(p('tenantId')), 'text'), 'is', null), eb('tenant_id', '=', p('tenantId') ?? '')]))
      .groupBy('queue'),
  );

  /** Answers with how many of the jobs were there to bury: of one tenant, where one is named. */
  function* buryAll(leases: readonly JobLease[], burial: Burial, tenantId: string | null): Command<number> {
    const { reason, at, permanent, retry } = burial;
    const given = { tenantId, reason, at, permanent: permanent ? 1 : 0, retryAt: retry?.at ?? null, times: retry?.times ?? 0 };
    let buried = 0;
    for (const { id, fence } of leases) {
      if ((yield* change(bury, { ...given, id, fence })) === 0) continue;
      yield* change(remove, { id, fence });
      buried += 1;
    }
    return buried;
  }

  return {
    add,

    /** Whether a claim could find anything: spares a write where nothing is due. */
    *anyDue(queue: QueueName, now: number): Command<boolean> {
      return (yield* row(anyDue, { queue, now })) !== undefined;
    },

    *renew(leases: readonly JobLease[], leaseMs: number, now: number): Command<readonly string[]> {
      const kept: string[] = [];
      for (const { id, fence } of leases) if ((yield* change(extend, { id, fence, until: now + leaseMs })) === 1) kept.push(id);
      return kept;
    },

    *retry(leases: readonly JobLease[], runAt: number, reason: string, failed: boolean): Command<void> {
      for (const { id, fence } of leases) yield* change(release, { id, fence, runAt, reason, failed: failed ? 1 : 0 });
    },

    *hasten(request: {
      readonly tenantId: string;
      readonly queue: QueueName;
      readonly reason: string;
      readonly now: number;
    }): Command<void> {
      yield* change(hasten, request);
    },

    bury: (leases: readonly JobLease[], burial: Burial) => buryAll(leases, burial, null),

    *finish(leases: readonly JobLease[]): Command<void> {
      for (const { id, fence } of leases) yield* change(remove, { id, fence });
    },

    follow,
    settleLeases,

    /** As `settleLeases`, but the jobs become dead letters. */
    *buryLeases(tenantId: string, leases: readonly JobLease[], burial: Burial): Command<void> {
      if ((yield* buryAll(leases, burial, tenantId)) < leases.length) throw new Refusal({ outcome: 'lease_lost' });
    },

    *holdsAll(leases: readonly JobLease[]): Command<boolean> {
      for (const lease of leases) if ((yield* row(held, lease)) === undefined) return false;
      return true;
    },

    claim: claimJobs(kit),

    *counts(now: number, tenantId: string | null) {
      return { alive: yield* rows(counts, { now, tenantId }), dead: yield* rows(deadCounts, { tenantId }) };
    },
  };
}

export type JobCommands = ReturnType<typeof jobCommands>;
