import type { JobLease } from '../../../domain/job.js';
import { changed, changedTenant, type Alterations } from '../alterations.js';

// Bugs in what is kept of what arrives, and in who may work on it.

/** The key is taken in one step and the event kept in another: what fails in between is never taken again. */
export function dedupeBeforePersist(): Alterations {
  const seen = new Set<string>();
  return {
    storageOfProcess: (storage) =>
      changed(storage, () => ({
        acceptEvents: async (events) => {
          const isNew = events.map(({ id }) => !seen.has(id) && seen.add(id) !== undefined);
          const stored = [...(await storage.acceptEvents(events.filter((_event, index) => isNew[index])))];
          return isNew.map((fresh) => (fresh ? (stored.shift() ?? 'stored') : 'duplicate'));
        },
      })),
  };
}

/** Says "stored" while it is still storing. */
export function acknowledgeBeforeDurable(): Alterations {
  return {
    storageOfProcess: (storage) =>
      changed(storage, () => ({
        acceptEvents: async (events) => {
          storage.acceptEvents(events).catch(() => undefined);
          return events.map(() => 'stored');
        },
      })),
  };
}

/** The platform's time is not looked at. */
export function orderByArrival(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({
        rawEvents: async (ids) => (await tenant.rawEvents(ids)).map((event) => ({ ...event, platformAt: null })),
      })),
  };
}

/** A worker that lost its lease may still write: every command is taken to hold the newest fence. */
export function missingFence(): Alterations {
  const newest = new Map<string, number>();
  const current = <C extends { readonly leases: readonly JobLease[] }>(command: C): C => ({
    ...command,
    leases: command.leases.map((lease) => ({ ...lease, fence: newest.get(lease.id) ?? lease.fence })),
  });
  return {
    storage: (storage) =>
      changed(
        changedTenant(storage, (tenant) => ({
          commitInbound: (command) => tenant.commitInbound(current(command)),
          commitTurn: (command) => tenant.commitTurn(current(command)),
          claimSend: (command) => tenant.claimSend(current(command)),
          settleSend: (command) => tenant.settleSend(current(command)),
        })),
        () => ({
          jobs: {
            ...storage.jobs,
            claim: async (request) => {
              const jobs = await storage.jobs.claim(request);
              for (const job of jobs) newest.set(job.id, job.fence);
              return jobs;
            },
          },
        }),
      ),
  };
}

/** A job whose worker died is dropped when its lease runs out. */
export function lostWithLease(): Alterations {
  const held = new Set<string>();
  return {
    storage: (storage) =>
      changed(storage, ({ jobs }) => ({
        jobs: {
          ...jobs,
          claim: async (request) => {
            const claimed = await jobs.claim(request);
            const lost = claimed.filter((job) => held.has(job.id));
            await jobs.finish(lost);
            for (const job of claimed) held.add(job.id);
            return claimed.filter((job) => !lost.includes(job));
          },
          retry: async (leases, ...rest) => {
            for (const { id } of leases) held.delete(id);
            return jobs.retry(leases, ...rest);
          },
        },
      })),
  };
}

/** What overtakes its message is dropped. */
export function afterthoughtDropped(): Alterations {
  return {
    storage: (storage) =>
      changedTenant(storage, (tenant) => ({ commitInbound: (command) => tenant.commitInbound({ ...command, early: [] }) })),
  };
}
