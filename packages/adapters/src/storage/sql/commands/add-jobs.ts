import type { JobLease, OfferedJob } from '@replyforce/core';
import { sql } from 'kysely';
import { change, Refusal, row, type Command } from '../command.js';
import { compile, type Parameters } from '../compile.js';
import type { SqlKit } from '../kit.js';
import type { JobsTable } from '../schema.js';

interface Added {
  readonly tenantId: string;
  readonly id: string;
  readonly queue: string;
  readonly groupKey: string;
  readonly payload: string;
  readonly runAt: number;
  readonly now: number;
}

interface Offered extends Added {
  /** How long it is leased, if it can be. */
  readonly until: number;
  /** The job that makes way for it; its own id for none. */
  readonly leaving: string;
}

interface Followed {
  readonly tenantId: string;
  readonly leaving: string;
  readonly leavingFence: number;
}

type Row = Pick<JobsTable, 'state' | 'due_at' | 'fence'>;

/** How jobs come to be, beside others or in the place of those that are done. */
export function addJobs({ db, now: clock, tryGroup }: SqlKit) {
  const added = (p: Parameters<Added>) => ({
    tenant_id: p('tenantId'),
    id: p('id'),
    queue: p('queue'),
    group_key: p('groupKey'),
    payload: p('payload'),
    attempts: 0,
    run_at: p('runAt'),
    created_at: p('now'),
  });
  const waiting = (p: Parameters<Added>) => ({ state: 'waiting' as const, due_at: p('runAt'), fence: 0 });
  /** Leased where its group holds no other job but the one that leaves. A fence counts for nothing while its job is not leased. */
  const offered = (p: Parameters<Offered>) => {
    const isBusy = sql`exists (select 1 from jobs as other
      where other.group_key = ${p('groupKey')} and other.queue = ${p('queue')} and other.tenant_id = ${p('tenantId')} and other.id <> ${p('leaving')})`;
    return {
      state: sql<Row['state']>`case when ${isBusy} then 'waiting' else 'active' end`,
      due_at: sql<number>`case when ${isBusy} then cast(${p('runAt')} as bigint) else cast(${p('until')} as bigint) end`,
      fence: 1,
    };
  };
  const insert = compile<Added>()((p) => db.insertInto('jobs').values({ ...added(p), ...waiting(p) }));
  const insertOffered = compile<Offered>()((p) =>
    db
      .insertInto('jobs')
      .values({ ...added(p), ...offered(p) })
      .returning('state'),
  );
  const place = (p: Parameters<Added & Followed>, state: ReturnType<typeof waiting> | ReturnType<typeof offered>) =>
    db
      .updateTable('jobs')
      .set({ ...added(p), ...state, last_error: null, retries: 0 })
      .where('id', '=', p('leaving'))
      .where('fence', '=', p('leavingFence'))
      .where('state', '=', 'active')
      .where('tenant_id', '=', p('tenantId'))
      .returning('state');
  const placeWaiting = compile<Added & Followed>()((p) => place(p, waiting(p)));
  const placeOffered = compile<Offered & Followed>()((p) => place(p, offered(p)));
  const finish = compile<{ tenantId: string; id: string; fence: number }>()((p) =>
    db
      .deleteFrom('jobs')
      .where('id', '=', p('id'))
      .where('fence', '=', p('fence'))
      .where('state', '=', 'active')
      .where('tenant_id', '=', p('tenantId')),
  );

  /** Whether it is offered, and its group may be given away: where there are several writers, nobody else may be about to do so. */
  function* mayLease({ leaseMs, ...group }: OfferedJob): Command<boolean> {
    return leaseMs !== undefined && (!tryGroup || ((yield* row(tryGroup, group))?.held ?? false));
  }

  function valuesOf({ leaseMs = 0, ...job }: OfferedJob): Omit<Offered, 'leaving'> {
    const now = clock();
    return { ...job, payload: JSON.stringify(job.payload), until: now + leaseMs, now };
  }

  /** Adds jobs and answers with the ids of those that were offered and could be leased. */
  function* add(jobs: readonly OfferedJob[]): Command<readonly string[]> {
    const leased: string[] = [];
    for (const job of jobs) {
      if (!(yield* mayLease(job))) yield* change(insert, valuesOf(job));
      else if ((yield* row(insertOffered, { ...valuesOf(job), leaving: job.id }))?.state === 'active') leased.push(job.id);
    }
    return leased;
  }

  /** Finishes the jobs of a command, or refuses it with `lease_lost`. */
  function* settleLeases(tenantId: string, leases: readonly JobLease[]): Command<void> {
    for (const { id, fence } of leases) {
      if ((yield* change(finish, { tenantId, id, fence })) !== 1) throw new Refusal({ outcome: 'lease_lost' });
    }
  }

  return {
    add,
    settleLeases,
    /** Both, in the place of one another: the row of a job that is done becomes that of one that is added, as far as there are both. */
    *follow(tenantId: string, leases: readonly JobLease[], jobs: readonly OfferedJob[]): Command<readonly string[]> {
      yield* settleLeases(tenantId, leases.slice(jobs.length));
      const leased: string[] = [];
      for (const [index, { id: leaving, fence: leavingFence }] of leases.slice(0, jobs.length).entries()) {
        const job = jobs[index] as OfferedJob;
        const place = (yield* mayLease(job)) ? placeOffered : placeWaiting;
        const placed = yield* row(place, { ...valuesOf(job), tenantId, leaving, leavingFence });
        if (!placed) throw new Refusal({ outcome: 'lease_lost' });
        if (placed.state === 'active') leased.push(job.id);
      }
      return [...leased, ...(yield* add(jobs.slice(leases.length)))];
    },
  };
}
