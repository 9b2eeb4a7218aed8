import type { Burial, Job, JobLease, JobStore, OfferedJob, QueueName } from '@replyforce/core';
import { sql } from 'kysely';
import { change, Refusal, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import { atMost } from '../limit.js';
import type { GroupOfJobs, SqlKit } from '../kit.js';
import { toJob, type JobRow } from '../rows.js';
import type { JobsTable } from '../schema.js';

export type ClaimRequest = Parameters<JobStore['claim']>[0];

/** Everything that happens to job rows. Other commands add and finish jobs through the same functions. */
export function jobCommands({ db, now: clock, tryGroup }: SqlKit) {
  const insert = compile<{
    tenantId: string;
    id: string;
    queue: string;
    groupKey: string;
    payload: string;
    state: JobsTable['state'];
    dueAt: number;
    fence: number;
    runAt: number;
    now: number;
  }>()((p) =>
    db.insertInto('jobs').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      queue: p('queue'),
      group_key: p('groupKey'),
      payload: p('payload'),
      state: p('state'),
      due_at: p('dueAt'),
      fence: p('fence'),
      attempts: 0,
      run_at: p('runAt'),
      created_at: p('now'),
    }),
  );
  const ofGroup = compile<{ tenantId: string; queue: string; groupKey: string }>()((p) =>
    db
      .selectFrom('jobs')
      .select('id')
      .where('group_key', '=', p('groupKey'))
      .where('queue', '=', p('queue'))
      .where('tenant_id', '=', p('tenantId'))
      .limit(atMost(1)),
  );

  const anyDue = compile<{ queue: string; now: number }>()((p) =>
    db.selectFrom('jobs').select('id').where('queue', '=', p('queue')).where('due_at', '<=', p('now')).limit(atMost(1)),
  );

  /**
   * The oldest due job of each group that is free stands for its group; all due jobs of the groups chosen are taken. The
   * walk follows the index of due times, so its cost is what is due and blocked before the first free groups, not the backlog.
   */
  const claimable = compile<{ queue: string; now: number; groups: number; ordered: number }>()((p) => {
    const heads = db
      .selectFrom('jobs as head')
      .select(['head.tenant_id', 'head.queue', 'head.group_key'])
      .where('head.queue', '=', p('queue'))
      .where('head.due_at', '<=', p('now'))
      .where(({ not, exists, selectFrom }) => {
        const sameGroup = selectFrom('jobs as other')
          .select('other.id')
          .whereRef('other.group_key', '=', 'head.group_key')
          .whereRef('other.queue', '=', 'head.queue')
          .whereRef('other.tenant_id', '=', 'head.tenant_id');
        return not(
          exists(
            sameGroup.where(({ eb, or, and, ref }) =>
              or([
                and([eb('other.state', '=', 'active'), eb(dueAt('other'), '>', p('now'))]),
                and([eb(dueAt('other'), '<=', p('now')), eb('other.id', '<', ref('head.id'))]),
                // In an ordered queue a job that waits for another try holds back those after it.
                and([eb(eb.val(p('ordered')), '=', 1), eb('other.state', '=', 'waiting'), eb('other.id', '<', ref('head.id'))]),
              ]),
            ),
          ),
        );
      })
      .orderBy('head.due_at')
      .orderBy('head.id')
      .limit(atMost(p('groups')));
    return db
      .selectFrom(heads.as('chosen'))
      .innerJoin('jobs as due', 'due.group_key', 'chosen.group_key')
      .select(['due.tenant_id', 'due.id', 'due.queue', 'due.group_key', 'due.payload', 'due.fence'])
      .select(['due.attempts', 'due.run_at', 'due.created_at'])
      .whereRef('due.tenant_id', '=', 'chosen.tenant_id')
      .whereRef('due.queue', '=', 'chosen.queue')
      .where(dueAt('due'), '<=', p('now'));
  });
  const activate = compile<{ id: string; fence: number; until: number }>()((p) =>
    db
      .updateTable('jobs')
      .set({ state: 'active', due_at: p('until'), fence: p('fence') })
      .where('id', '=', p('id')),
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
  const remove = compile<{ id: string; fence: number }>()((p) =>
    db.deleteFrom('jobs').where('id', '=', p('id')).where('fence', '=', p('fence')).where('state', '=', 'active'),
  );
  const removeOf = compile<{ tenantId: string; id: string; fence: number }>()((p) =>
    db
      .deleteFrom('jobs')
      .where('id', '=', p('id'))
      .where('fence', '=', p('fence'))
      .where('state', '=', 'active')
      .where('tenant_id', '=', p('tenantId')),
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

  /** Nobody else works on the group, waits in it or is about to. */
  function* isFree(group: GroupOfJobs): Command<boolean> {
    if (tryGroup && !(yield* row(tryGroup, group))?.held) return false;
    return (yield* row(ofGroup, group)) === undefined;
  }

  /** Adds jobs and answers with the ids of those that were offered and could be leased. */
  function* add(jobs: readonly OfferedJob[]): Command<readonly string[]> {
    const leased: string[] = [];
    for (const { leaseMs, ...job } of jobs) {
      const now = clock();
      const isOurs = leaseMs !== undefined && (yield* isFree(job));
      yield* change(insert, {
        tenantId: job.tenantId,
        id: job.id,
        queue: job.queue,
        groupKey: job.groupKey,
        payload: JSON.stringify(job.payload),
        state: isOurs ? 'active' : 'waiting',
        dueAt: isOurs ? now + leaseMs : job.runAt,
        fence: isOurs ? 1 : 0,
        runAt: job.runAt,
        now,
      });
      if (isOurs) leased.push(job.id);
    }
    return leased;
  }

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

    *claim({ queue, groups, leaseMs, now, ordered = false }: ClaimRequest): Command<readonly Job[]> {
      const found: readonly JobRow[] = yield* rows(claimable, { queue, now, groups, ordered: ordered ? 1 : 0 });
      const claimed = found.map((job) => ({ ...job, fence: job.fence + 1 })).sort((left, right) => (left.id < right.id ? -1 : 1));
      for (const { id, fence } of claimed) yield* change(activate, { id, fence, until: now + leaseMs });
      return claimed.map(toJob);
    },

    *renew(leases: readonly JobLease[], leaseMs: number, now: number): Command<readonly string[]> {
      const kept: string[] = [];
      for (const { id, fence } of leases) if ((yield* change(extend, { id, fence, until: now + leaseMs })) === 1) kept.push(id);
      return kept;
    },

    *retry(leases: readonly JobLease[], runAt: number, reason: string, failed: boolean): Command<void> {
      for (const { id, fence } of leases) yield* change(release, { id, fence, runAt, reason, failed: failed ? 1 : 0 });
    },

    bury: (leases: readonly JobLease[], burial: Burial) => buryAll(leases, burial, null),

    *finish(leases: readonly JobLease[]): Command<void> {
      for (const { id, fence } of leases) yield* change(remove, { id, fence });
    },

    /** Finishes the jobs of a command, or refuses it with `lease_lost`. */
    *settleLeases(tenantId: string, leases: readonly JobLease[]): Command<void> {
      for (const { id, fence } of leases) {
        if ((yield* change(removeOf, { tenantId, id, fence })) !== 1) throw new Refusal({ outcome: 'lease_lost' });
      }
    },

    /** As `settleLeases`, but the jobs become dead letters. */
    *buryLeases(tenantId: string, leases: readonly JobLease[], burial: Burial): Command<void> {
      if ((yield* buryAll(leases, burial, tenantId)) < leases.length) throw new Refusal({ outcome: 'lease_lost' });
    },

    *holdsAll(leases: readonly JobLease[]): Command<boolean> {
      for (const lease of leases) if ((yield* row(held, lease)) === undefined) return false;
      return true;
    },

    *counts(now: number, tenantId: string | null) {
      return { alive: yield* rows(counts, { now, tenantId }), dead: yield* rows(deadCounts, { tenantId }) };
    },
  };
}

/** The sign hides the column from the planner, which would walk all that is due instead of looking one group up. */
function dueAt(alias: 'other' | 'due') {
  return sql<number>`+${sql.ref(`${alias}.due_at`)}`;
}

export type JobCommands = ReturnType<typeof jobCommands>;
