import type { JobLease, OfferedJob } from '@replyforce/core';
import { change, Refusal, row, type Command } from '../command.js';
import { compile, type Parameters } from '../compile.js';
import type { SqlKit } from '../kit.js';
import { atMost } from '../limit.js';
import type { JobsTable } from '../schema.js';

interface Added {
  readonly tenantId: string;
  readonly id: string;
  readonly queue: string;
  readonly groupKey: string;
  readonly payload: string;
  readonly state: JobsTable['state'];
  readonly dueAt: number;
  readonly fence: number;
  readonly runAt: number;
  readonly now: number;
}

interface Followed {
  readonly tenantId: string;
  readonly leaving: string;
  readonly leavingFence: number;
}

const LOST = { outcome: 'lease_lost' };

/** How jobs come to be, beside others or in the place of those that are done. */
export function addJobs({ db, now: clock, tryGroup }: SqlKit) {
  const added = (p: Parameters<Added>) => ({
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
  });
  const insert = compile<Added>()((p) => db.insertInto('jobs').values(added(p)));
  /** Whether a group holds another job than the one that makes way. */
  const isBusy = (p: Parameters<Added & { leaving: string }>) =>
    db
      .selectFrom('jobs as other')
      .select('other.id')
      .where('other.group_key', '=', p('groupKey'))
      .where('other.queue', '=', p('queue'))
      .where('other.tenant_id', '=', p('tenantId'))
      .where('other.id', '<>', p('leaving'));
  const findBusy = compile<Added & { leaving: string }>()((p) => isBusy(p).limit(atMost(1)));
  const place = (p: Parameters<Added & Followed>) =>
    db
      .updateTable('jobs')
      .set({ ...added(p), last_error: null, retries: 0 })
      .where('id', '=', p('leaving'))
      .where('fence', '=', p('leavingFence'))
      .where('state', '=', 'active')
      .where('tenant_id', '=', p('tenantId'));
  const placeAny = compile<Added & Followed>()(place);
  const placeFree = compile<Added & Followed>()((p) => place(p).where(({ not, exists }) => not(exists(isBusy(p)))));
  const finish = compile<{ tenantId: string; id: string; fence: number }>()((p) =>
    db
      .deleteFrom('jobs')
      .where('id', '=', p('id'))
      .where('fence', '=', p('fence'))
      .where('state', '=', 'active')
      .where('tenant_id', '=', p('tenantId')),
  );

  /** Whether it is offered, and its group may be given away here: where there are several writers, nobody else may be about to. */
  function* mayLease({ leaseMs, tenantId, queue, groupKey }: OfferedJob): Command<boolean> {
    return leaseMs !== undefined && (!tryGroup || ((yield* row(tryGroup, { tenantId, queue, groupKey }))?.held ?? false));
  }

  function valuesOf(job: OfferedJob, leased: boolean, leaving = job.id, leavingFence = 0): Added & Followed {
    const now = clock();
    return {
      tenantId: job.tenantId,
      id: job.id,
      queue: job.queue,
      groupKey: job.groupKey,
      payload: JSON.stringify(job.payload),
      state: leased ? 'active' : 'waiting',
      dueAt: leased ? now + (job.leaseMs ?? 0) : job.runAt,
      fence: leased ? 1 : 0,
      runAt: job.runAt,
      now,
      leaving,
      leavingFence,
    };
  }

  /** Adds jobs and answers with the ids of those that were offered and could be leased. */
  function* add(jobs: readonly OfferedJob[]): Command<readonly string[]> {
    const leased: string[] = [];
    for (const job of jobs) {
      const ours = valuesOf(job, true);
      const isFree = (yield* mayLease(job)) && (yield* row(findBusy, ours)) === undefined;
      yield* change(insert, isFree ? ours : valuesOf(job, false));
      if (isFree) leased.push(job.id);
    }
    return leased;
  }

  /** Finishes the jobs of a command, or refuses it with `lease_lost`. */
  function* settleLeases(tenantId: string, leases: readonly JobLease[]): Command<void> {
    for (const { id, fence } of leases) {
      if ((yield* change(finish, { tenantId, id, fence })) !== 1) throw new Refusal(LOST);
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
        if (job.tenantId !== tenantId) throw new Refusal(LOST);
        if ((yield* mayLease(job)) && (yield* change(placeFree, valuesOf(job, true, leaving, leavingFence))) === 1) leased.push(job.id);
        else if ((yield* change(placeAny, valuesOf(job, false, leaving, leavingFence))) !== 1) throw new Refusal(LOST);
      }
      return [...leased, ...(yield* add(jobs.slice(leases.length)))];
    },
  };
}
