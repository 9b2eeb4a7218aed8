import type { Job, JobStore } from '@replyforce/core';
import { sql, type RawBuilder } from 'kysely';
import { change, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import { shareOut } from '../fair-claim.js';
import { toJob, type JobRow } from '../job-rows.js';
import type { SqlKit } from '../kit.js';

/** Claiming jobs where one writer does it at a time. */
export function claimJobs({ db }: SqlKit) {
  /**
   * Walks from tenant to tenant along the index of due times, so that its cost is the tenants that have something due, not their
   * backlog. Of each tenant the oldest due job of a group that is free stands for its group.
   */
  const heads = compile<{
    queue: string;
    now: number;
    ordered: number;
    after: string;
    until: string | null;
    avoid: string;
    each: number;
    groups: number;
  }>()((p) => {
    const nextTenant = (previous: RawBuilder<unknown>) => sql`(
      SELECT job.tenant_id FROM jobs AS job
      WHERE job.queue = ${p('queue')} AND job.tenant_id > ${previous} AND job.due_at <= ${p('now')}
        AND (${p('until')} IS NULL OR job.tenant_id <= ${p('until')})
        AND job.tenant_id NOT IN (SELECT value FROM json_each(${p('avoid')}))
      ORDER BY job.tenant_id LIMIT 1)`;
    return {
      compile: () =>
        sql<JobRow>`
        WITH RECURSIVE turn (tenant_id) AS (
          SELECT ${nextTenant(sql`${p('after')}`)}
          UNION ALL
          SELECT ${nextTenant(sql`turn.tenant_id`)} FROM turn WHERE turn.tenant_id IS NOT NULL
        ), chosen AS MATERIALIZED (
          SELECT head.tenant_id, head.group_key
          FROM turn CROSS JOIN jobs AS head ON head.id IN (
            SELECT free.id FROM jobs AS free
            WHERE free.queue = ${p('queue')} AND free.tenant_id = turn.tenant_id AND free.due_at <= ${p('now')} AND NOT EXISTS (
              SELECT 1 FROM jobs AS other
              WHERE other.group_key = free.group_key AND other.queue = free.queue AND other.tenant_id = free.tenant_id AND (
                (other.state = 'active' AND ${dueAt('other')} > ${p('now')})
                OR (${dueAt('other')} <= ${p('now')} AND other.id < free.id)
                -- In an ordered queue a job that waits for another try holds back those after it.
                OR (${p('ordered')} = 1 AND other.state = 'waiting' AND other.id < free.id)
              )
            )
            ORDER BY free.due_at, free.id
            LIMIT 0 + ${p('each')}
          )
          LIMIT 0 + ${p('groups')}
        )
        SELECT due.tenant_id, due.id, due.queue, due.group_key, due.payload, due.fence, due.attempts, due.run_at, due.created_at
        FROM chosen CROSS JOIN jobs AS due
          ON due.group_key = chosen.group_key AND due.queue = ${p('queue')} AND due.tenant_id = chosen.tenant_id
        WHERE ${dueAt('due')} <= ${p('now')} AND NOT (${p('ordered')} = 1 AND EXISTS (
          SELECT 1 FROM jobs AS other
          WHERE other.group_key = due.group_key AND other.queue = due.queue AND other.tenant_id = due.tenant_id
            AND other.state = 'waiting' AND ${dueAt('other')} > ${p('now')} AND other.id < due.id
        ))`.compile(db),
    };
  });
  const activate = compile<{ id: string; fence: number; until: number }>()((p) =>
    db
      .updateTable('jobs')
      .set({ state: 'active', due_at: p('until'), fence: p('fence') })
      .where('id', '=', p('id')),
  );

  return function* claim({ queue, leaseMs, now, ordered = false, ...request }: Parameters<JobStore['claim']>[0]): Command<readonly Job[]> {
    const avoid = JSON.stringify(request.avoid ?? []);
    const claimed = yield* shareOut(request, function* (part) {
      const found: readonly JobRow[] = yield* rows(heads, { queue, now, ordered: ordered ? 1 : 0, avoid, ...part });
      const taken = found.map((job) => ({ ...job, fence: job.fence + 1 }));
      for (const { id, fence } of taken) yield* change(activate, { id, fence, until: now + leaseMs });
      return taken;
    });
    return claimed.toSorted((left, right) => (left.id < right.id ? -1 : 1)).map(toJob);
  };
}

/** The sign hides the column from the planner, which would walk all that is due instead of looking one group up. */
function dueAt(alias: 'other' | 'due') {
  return sql<number>`+${sql.ref(`${alias}.due_at`)}`;
}
