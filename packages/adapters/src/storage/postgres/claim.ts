import type { Job, JobStore } from '@replyforce/core';
import { sql, type RawBuilder } from 'kysely';
import { rows, type Command } from '../sql/command.js';
import { compile } from '../sql/compile.js';
import { shareOut } from '../sql/fair-claim.js';
import { toJob, type JobRow } from '../sql/job-rows.js';
import type { SqlKit } from '../sql/kit.js';
import type { PostgresSessions } from './driver.js';
import { holdGroup } from './group-lock.js';

/** Groups another process was faster with are looked for again this often. Each time somebody else has got on. */
const MAX_LOOKS = 8;

interface Group {
  readonly tenant_id: string;
  readonly group_key: string;
}

/**
 * Claiming where several processes claim at once. A group is held by an advisory lock until the claim is committed, and what the
 * claim was chosen by is looked at again under the lock: so no two claims take one group, and none waits for another. Tenants take
 * turns, and of each the groups that have waited longest come first; the locks are tried one by one in that order, only for groups
 * that are free, until there are enough.
 */
export function claimFromMany({ db }: SqlKit, sessions: PostgresSessions): JobStore['claim'] {
  const holdGroups = compile<{
    queue: string;
    now: number;
    ordered: boolean;
    avoid: readonly string[];
    after: string;
    until: string | null;
    each: number;
    groups: number;
  }>()((p) => {
    const nextTenant = (previous: RawBuilder<unknown>) => sql`(
      SELECT job.tenant_id FROM jobs AS job
      WHERE job.queue = ${p('queue')} AND job.tenant_id > ${previous} AND job.due_at <= ${p('now')}
        AND (${p('until')}::uuid IS NULL OR job.tenant_id <= ${p('until')}::uuid)
        AND job.tenant_id <> ALL (${p('avoid')}::uuid[])
      ORDER BY job.tenant_id LIMIT 1)`;
    return {
      compile: () =>
        sql<Group>`
          WITH RECURSIVE turn (tenant_id) AS (
            SELECT ${nextTenant(sql`${p('after')}::uuid`)}
            UNION ALL
            SELECT ${nextTenant(sql`turn.tenant_id`)} FROM turn WHERE turn.tenant_id IS NOT NULL
          )
          SELECT chosen.tenant_id, chosen.group_key FROM turn CROSS JOIN LATERAL (
            SELECT tenant_id, group_key FROM (
              SELECT head.tenant_id, head.group_key FROM jobs AS head
              WHERE head.queue = ${p('queue')} AND head.tenant_id = turn.tenant_id AND head.due_at <= ${p('now')} AND NOT EXISTS (
                SELECT FROM jobs AS other
                WHERE other.group_key = head.group_key AND other.queue = head.queue AND other.tenant_id = head.tenant_id AND (
                  (other.state = 'active' AND other.due_at > ${p('now')})
                  OR (other.due_at <= ${p('now')} AND other.id < head.id)
                  OR (${p('ordered')}::boolean AND other.state = 'waiting' AND other.id < head.id)
                )
              )
              ORDER BY head.due_at, head.id
              OFFSET 0
            ) AS free
            WHERE ${holdGroup(sql`${p('queue')}`)}
            LIMIT ${p('each')}
          ) AS chosen
          LIMIT ${p('groups')}`.compile(db),
    };
  });
  // Rows are locked in their present form, so that a lease renewed a moment ago counts.
  const take = compile<{
    queue: string;
    now: number;
    until: number;
    ordered: boolean;
    tenants: readonly string[];
    keys: readonly string[];
  }>()((p) => ({
    compile: () =>
      sql<JobRow>`
        WITH held AS MATERIALIZED (
          SELECT job.id, job.tenant_id, job.group_key, job.state, job.due_at
          FROM unnest(${p('tenants')}::uuid[], ${p('keys')}::text[]) AS chosen (tenant_id, group_key)
          JOIN jobs AS job ON job.group_key = chosen.group_key AND job.queue = ${p('queue')} AND job.tenant_id = chosen.tenant_id
          ORDER BY job.id
          FOR UPDATE OF job
        )
        UPDATE jobs AS job SET state = 'active', due_at = ${p('until')}, fence = job.fence + 1
        FROM held
        WHERE job.id = held.id AND held.due_at <= ${p('now')} AND NOT EXISTS (
          SELECT FROM held AS other
          WHERE other.tenant_id = held.tenant_id AND other.group_key = held.group_key AND other.due_at > ${p('now')} AND (
            other.state = 'active' OR (${p('ordered')}::boolean AND other.state = 'waiting' AND other.id < held.id)
          )
        )
        RETURNING job.tenant_id, job.id, job.queue, job.group_key, job.payload, job.fence, job.attempts, job.run_at,
          job.created_at`.compile(db),
  }));

  function* claim({
    queue,
    leaseMs,
    now,
    ordered = false,
    avoid = [],
    ...request
  }: Parameters<JobStore['claim']>[0]): Command<readonly Job[]> {
    const claimed = yield* shareOut(request, function* (part) {
      for (let look = 0; look < MAX_LOOKS; look += 1) {
        const chosen = yield* rows(holdGroups, { queue, now, ordered, avoid, ...part });
        if (chosen.length === 0) break;
        const tenants = chosen.map(({ tenant_id }) => tenant_id);
        const keys = chosen.map(({ group_key }) => group_key);
        const taken = yield* rows(take, { queue, now, until: now + leaseMs, ordered, tenants, keys });
        if (taken.length > 0) return taken;
      }
      return [];
    });
    return claimed.toSorted((left, right) => (left.id < right.id ? -1 : 1)).map(toJob);
  }

  return (request) => sessions.write({ purpose: 'jobs' }, () => claim(request), true);
}
