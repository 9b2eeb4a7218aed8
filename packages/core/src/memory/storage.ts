import { withSettings } from '../domain/tenant.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { Storage } from '../ports/storage.js';
import { webRuntime } from '../runtime/web-runtime.js';
import { memoryConnections } from './connections.js';
import { memoryDeadLetters } from './dead-letters.js';
import { addUser, memoryIdentity } from './identity.js';
import { memoryFetches } from './knowledge.js';
import { addJobs, memoryJobs } from './jobs.js';
import { createState } from './state.js';
import { memoryTenant } from './tenant-storage.js';

export interface MemoryStorageOptions {
  /** Clock for rows without a time of their own. Default: the system's. */
  readonly now?: () => number;
}

/** Storage for tests, trials and single-process use: complete, and gone when the process ends. */
export function memoryStorage(options: MemoryStorageOptions = {}): Storage {
  const now = options.now ?? webRuntime().now;
  const state = createState();
  return {
    endsWithProcess: true,
    migrate: async () => undefined,
    close: async () => undefined,
    ping: async () => undefined,
    resolveChannel: async (type, accountId) =>
      [...state.channels.values()].find(
        (channel) => channel.type === type && channel.accountId === accountId && channel.status !== 'disconnected',
      ),
    acceptEvents: async (events) =>
      events.map((event) => {
        const key = `${event.tenantId}|${event.id}`;
        const known = state.rawEvents.get(key);
        if (known) {
          state.rawEvents.set(key, { ...known, repeats: known.repeats + 1, lastRepeatAt: event.receivedAt });
          return 'duplicate';
        }
        const { job, ...row } = event;
        state.rawEvents.set(key, { ...row, repeats: 0, lastRepeatAt: null });
        return job && addJobs(state, [job], event.receivedAt).length > 0 ? 'leased' : 'stored';
      }),
    jobs: memoryJobs(state),
    deadLetters: memoryDeadLetters(state),
    connections: memoryConnections(state),
    fetches: memoryFetches(state),
    tenants: {
      create: async (tenant, start) => {
        if ([...state.tenants.values()].some((one) => one.slug === tenant.slug))
          throw new ReplyForceError('conflict', `The slug ${tenant.slug} is taken.`);
        if (start?.admin) addUser(state, start.admin.user, start.admin.audit);
        state.tenants.set(tenant.id, tenant);
        if (start) state.audit.push(start.audit);
      },
      find: async (idOrSlug) => state.tenants.get(idOrSlug) ?? [...state.tenants.values()].find((tenant) => tenant.slug === idOrSlug),
      list: async () => [...state.tenants.values()],
      updateSettings: async (tenantId, settings) => {
        const tenant = state.tenants.get(tenantId);
        if (!tenant) throw new ReplyForceError('not_found', 'There is no such tenant.');
        state.tenants.set(tenantId, { ...tenant, settings: withSettings(tenant.settings, settings) });
      },
    },
    identity: memoryIdentity(state),
    forTenant: (tenantId) => memoryTenant(state, tenantId, now),
    liveEventsAfter: async (tenantId, id, limit) =>
      state.live.filter((event) => event.tenantId === tenantId && event.id > id).slice(0, limit),
    countLiveEventsAfter: async (tenantId, id, most) =>
      Math.min(most, state.live.filter((event) => event.tenantId === tenantId && event.id > id).length),
    forgetLiveEvents: async (tenantId, { keep, before, limit }) => {
      const all = state.live.filter((event) => event.tenantId === tenantId);
      const old = all.slice(0, Math.max(0, all.length - Math.max(1, keep))).filter(({ createdAt }) => createdAt < before);
      const going = new Set(old.slice(0, limit));
      state.live.splice(0, Infinity, ...state.live.filter((event) => !going.has(event)));
      return going.size;
    },
    lastLiveEventId: async () => state.live.at(-1)?.id ?? 0,
    loadDataKey: async (tenantId) => state.dataKeys.get(tenantId),
    saveDataKey: async (tenantId, wrapped) => {
      if (!state.dataKeys.has(tenantId)) state.dataKeys.set(tenantId, wrapped);
      return state.dataKeys.get(tenantId) ?? wrapped;
    },
  };
}
