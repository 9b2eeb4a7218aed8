import type { Notice } from '../domain/notice.js';
import type { TenantNotices } from '../ports/notices.js';
import { finishJobs, leasesHold } from './jobs.js';
import type { MemoryState } from './state.js';
import type { Writes } from './writes.js';

export function memoryNotices(state: MemoryState, tenantId: string, writes: Writes): TenantNotices {
  const keyOf = ({ event, target }: Notice) => `${tenantId}|${event.key}|${target}`;
  const mine = () => [...state.notices.values()].filter((one) => one.tenantId === tenantId);

  return {
    about: async (subject, since) => mine().filter((one) => one.subject === subject && one.dueAt >= since),
    plan: async ({ leases, notices, jobs, forgetBefore }) => {
      if (!leasesHold(state, leases, tenantId)) return { outcome: 'lease_lost' };
      finishJobs(state, leases);
      for (const [key, one] of state.notices)
        if (one.tenantId === tenantId && one.createdAt < forgetBefore && one.state !== 'waiting') state.notices.delete(key);
      for (const one of notices) if (!state.notices.has(keyOf(one))) state.notices.set(keyOf(one), one);
      writes.side({ jobs });
      return { outcome: 'planned' };
    },
    delivery: async (id) => mine().filter(({ deliveryId }) => deliveryId === id),
    settle: async ({ leases, deliveryId, keys, state: to }) => {
      if (!leasesHold(state, leases, tenantId)) return { outcome: 'lease_lost' };
      finishJobs(state, leases);
      for (const one of mine())
        if (one.deliveryId === deliveryId && one.state === 'waiting' && keys.includes(one.event.key))
          state.notices.set(keyOf(one), { ...one, state: to });
      return { outcome: 'settled' };
    },
  };
}
