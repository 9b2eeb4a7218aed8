import type { Notice } from '../domain/notice.js';
import type { TenantNotices } from '../ports/notices.js';
import { finishJobs, leasesHold } from './jobs.js';
import type { MemoryState, NoticeRow } from './state.js';
import type { Writes } from './writes.js';

export function memoryNotices(state: MemoryState, tenantId: string, writes: Writes): TenantNotices {
  const keyOf = ({ event, target }: Notice) => `${tenantId}|${event.key}|${target}`;
  const mine = () => [...state.notices.values()].filter((one) => one.tenantId === tenantId);
  const asGiven = ({ room: _room, ...notice }: NoticeRow): Notice => notice;

  return {
    about: async (subject, since) =>
      mine()
        .filter((one) => one.subject === subject && one.dueAt >= since)
        .map(asGiven),
    plan: async ({ leases, notices, jobs, forgetBefore }) => {
      if (!leasesHold(state, leases, tenantId)) return { outcome: 'lease_lost' };
      finishJobs(state, leases);
      for (const [key, one] of state.notices)
        if (one.tenantId === tenantId && one.createdAt < forgetBefore && one.state !== 'waiting') state.notices.delete(key);
      for (const one of notices) if (!state.notices.has(keyOf(one))) state.notices.set(keyOf(one), one);
      writes.side({ jobs });
      return { outcome: 'planned' };
    },
    delivery: async (id) =>
      mine()
        .filter(({ deliveryId }) => deliveryId === id)
        .map(asGiven),
    putOff: async (id) => {
      for (const one of mine())
        if (one.deliveryId === id && one.state === 'waiting' && !one.room) state.notices.set(keyOf(one), { ...one, room: 'waits' });
    },
    gather: async ({ deliveryId, target, now, limit }) => {
      if (mine().some((one) => one.deliveryId === deliveryId && one.room === 'tried')) return false;
      const isOthers = (one: NoticeRow) => one.deliveryId !== deliveryId && one.target === target;
      const waiting = mine().filter((one) => one.room === 'waits' && one.state === 'waiting' && isOthers(one) && one.dueAt <= now);
      const oldest = waiting.toSorted((left, right) => left.createdAt - right.createdAt || (left.event.key < right.event.key ? -1 : 1));
      for (const one of oldest.slice(0, limit)) state.notices.set(keyOf(one), { ...one, deliveryId });
      for (const one of mine()) if (one.deliveryId === deliveryId) state.notices.set(keyOf(one), { ...one, room: 'tried' });
      return true;
    },
    part: async ({ leases, deliveryId, into, jobs }) => {
      if (!leasesHold(state, leases, tenantId)) return { outcome: 'lease_lost' };
      finishJobs(state, leases);
      for (const one of mine()) {
        const to = into.find(({ keys }) => keys.includes(one.event.key));
        if (to && one.deliveryId === deliveryId && one.state === 'waiting')
          state.notices.set(keyOf(one), { ...one, deliveryId: to.deliveryId, room: 'tried' });
      }
      writes.side({ jobs });
      return { outcome: 'parted' };
    },
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
