import type { Burial } from '../domain/dead-letter.js';
import { QUEUE_NAMES, type Job, type JobLease, type OfferedJob } from '../domain/job.js';
import type { JobStore } from '../ports/storage.js';
import type { JobRow, LetterRow, MemoryState } from './state.js';

/** Adds jobs and answers with the ids of those that were offered and could be leased. */
export function addJobs(state: MemoryState, jobs: readonly OfferedJob[], now: number): readonly string[] {
  const leased: string[] = [];
  for (const { leaseMs, ...job } of jobs) {
    state.counter += 1;
    const isFree = leaseMs !== undefined && !hasGroup(state, job);
    const row: JobRow = {
      ...job,
      fence: isFree ? 1 : 0,
      attempts: 0,
      createdAt: now,
      state: isFree ? 'active' : 'waiting',
      leaseUntil: isFree ? now + leaseMs : 0,
      reason: null,
      number: state.counter,
      retries: 0,
    };
    state.jobs.set(job.id, row);
    if (isFree) leased.push(job.id);
  }
  return leased;
}

function hasGroup(state: MemoryState, { tenantId, queue, groupKey }: Omit<OfferedJob, 'leaseMs'>): boolean {
  for (const row of state.jobs.values()) {
    if (row.groupKey === groupKey && row.queue === queue && row.tenantId === tenantId) return true;
  }
  return false;
}

/** Whether every lease still holds: the job is active, has not been claimed again, and is the tenant's where one is named. */
export function leasesHold(state: MemoryState, leases: readonly JobLease[], tenantId?: string): boolean {
  return leases.every(({ id, fence }) => {
    const row = state.jobs.get(id);
    return row?.state === 'active' && row.fence === fence && (tenantId === undefined || row.tenantId === tenantId);
  });
}

export function finishJobs(state: MemoryState, leases: readonly JobLease[]): void {
  for (const lease of leases) if (leasesHold(state, [lease])) state.jobs.delete(lease.id);
}

/** Moves jobs to the dead letter queue; leases that were lost are left alone. */
export function buryJobs(state: MemoryState, leases: readonly JobLease[], { reason, at, permanent, retry }: Burial): void {
  for (const lease of leases) {
    const row = state.jobs.get(lease.id);
    if (!row || !leasesHold(state, [lease])) continue;
    const { id, tenantId, queue, groupKey, payload, fence, attempts, retries, createdAt } = row;
    const retryAt = retry && retries < retry.times ? retry.at : null;
    const letter = { reason, permanent, attempts: attempts + 1, retries, retryAt, heldBack: null, createdAt, diedAt: at };
    state.jobs.delete(id);
    state.deadLetters.set(id, { id, tenantId, queue, groupKey, payload, fence, ...letter } as LetterRow);
  }
}

export function memoryJobs(state: MemoryState): JobStore {
  function update(leases: readonly JobLease[], change: (row: JobRow) => Partial<JobRow>): void {
    for (const lease of leases) {
      const row = state.jobs.get(lease.id);
      if (row && leasesHold(state, [lease])) state.jobs.set(row.id, { ...row, ...change(row) } as JobRow);
    }
  }

  return {
    claim: async ({ queue, groups, leaseMs, now, ordered = false, after = '', avoid = [] }) => {
      const rows = [...state.jobs.values()].filter((row) => row.queue === queue);
      const busy = new Set(rows.filter((row) => row.state === 'active' && row.leaseUntil > now).map(groupOf));
      const isHeldBack = (row: JobRow) =>
        ordered &&
        rows.some(
          (other) => other.state === 'waiting' && other.runAt > now && other.number < row.number && groupOf(other) === groupOf(row),
        );
      const due = rows
        .filter((row) => !busy.has(groupOf(row)) && (row.state === 'active' || row.runAt <= now) && !isHeldBack(row))
        .filter((row) => !avoid.includes(row.tenantId))
        .sort((left, right) => left.runAt - right.runAt || left.number - right.number);
      const chosen = inTurns(due, after, groups);
      const claimed = due
        .filter((row) => chosen.has(groupOf(row)))
        .map((row): JobRow => ({ ...row, state: 'active', fence: row.fence + 1, leaseUntil: now + leaseMs }));
      for (const row of claimed) state.jobs.set(row.id, row);
      return claimed.sort((left, right) => left.number - right.number).map(toJob);
    },
    renew: async (leases, leaseMs, now) => {
      const ours = leases.filter((lease) => leasesHold(state, [lease]));
      update(ours, () => ({ leaseUntil: now + leaseMs }));
      return ours.map((lease) => lease.id);
    },
    retry: async (leases, runAt, reason, failed) =>
      update(leases, (row) => ({ state: 'waiting', leaseUntil: 0, runAt, reason, attempts: row.attempts + (failed ? 1 : 0) })),
    hasten: async ({ tenantId, queue, reason, now }) => {
      for (const row of state.jobs.values()) {
        const waits = row.state === 'waiting' && row.runAt > now && row.reason === reason;
        if (waits && row.tenantId === tenantId && row.queue === queue) state.jobs.set(row.id, { ...row, runAt: now });
      }
    },
    bury: async (leases, burial) => buryJobs(state, leases, burial),
    finish: async (leases) => finishJobs(state, leases),
    add: async (jobs) => void addJobs(state, jobs, jobs[0]?.runAt ?? 0),
    status: async (now, tenantId) =>
      QUEUE_NAMES.map((queue) => {
        const isMeant = (one: { readonly queue: string; readonly tenantId: string }) =>
          one.queue === queue && (tenantId === undefined || one.tenantId === tenantId);
        const rows = [...state.jobs.values()].filter(isMeant);
        const waiting = rows.filter((row) => row.state === 'waiting');
        const failed = waiting.filter((row) => row.attempts > 0);
        const delayed = waiting.filter((row) => row.attempts === 0 && row.runAt > now);
        const due = waiting.filter((row) => row.runAt <= now);
        return {
          queue,
          waiting: waiting.length - failed.length - delayed.length,
          active: rows.filter((row) => row.state === 'active').length,
          delayed: delayed.length,
          failed: failed.length,
          dead: [...state.deadLetters.values()].filter(isMeant).length,
          oldestMs: due.length === 0 ? 0 : now - Math.min(...due.map((row) => row.runAt)),
        };
      }),
  };
}

const groupOf = (row: JobRow): string => `${row.tenantId}|${row.groupKey}`;

/** One group of each tenant in turn, beginning after the one named, until there are enough. */
function inTurns(due: readonly JobRow[], after: string, groups: number): ReadonlySet<string> {
  const byTenant = new Map<string, Set<string>>();
  for (const row of due) {
    const waiting = byTenant.get(row.tenantId);
    if (waiting) waiting.add(groupOf(row));
    else byTenant.set(row.tenantId, new Set([groupOf(row)]));
  }
  const tenants = [...byTenant.keys()].sort();
  const ring = [...tenants.filter((tenant) => tenant > after), ...tenants.filter((tenant) => tenant <= after)];
  const lines = ring.map((tenant) => [...(byTenant.get(tenant) ?? [])]);
  const chosen = new Set<string>();
  while (chosen.size < groups && lines.some((line) => line.length > 0)) {
    for (const line of lines) {
      const group = line.shift();
      if (group !== undefined && chosen.size < groups) chosen.add(group);
    }
  }
  return chosen;
}

function toJob({ state: _state, leaseUntil: _leaseUntil, reason: _reason, number: _number, retries: _retries, ...job }: JobRow): Job {
  return job as Job;
}
