import type { DeadLetter, Job } from '@replyforce/core';
import type { Row } from './rows.js';
import type * as Tables from './schema.js';

/** What rows of jobs and dead letters say in the language of the domain; see `rows.ts`. */

export type JobRow = Row<
  Pick<Tables.JobsTable, 'tenant_id' | 'id' | 'queue' | 'group_key' | 'payload' | 'fence' | 'attempts' | 'run_at' | 'created_at'>
>;

export function toJob(row: JobRow): Job {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    queue: row.queue,
    groupKey: row.group_key,
    payload: JSON.parse(row.payload) as unknown,
    runAt: row.run_at,
    fence: row.fence,
    attempts: row.attempts,
    createdAt: row.created_at,
  } as Job;
}

export function toDeadLetter(row: Row<Tables.DeadLettersTable>): DeadLetter {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    queue: row.queue,
    groupKey: row.group_key,
    payload: JSON.parse(row.payload) as unknown,
    reason: row.reason,
    permanent: row.permanent === 1,
    attempts: row.attempts,
    retries: row.retries,
    retryAt: row.retry_at,
    heldBack: row.held_back,
    createdAt: row.created_at,
    diedAt: row.died_at,
  } as DeadLetter;
}
