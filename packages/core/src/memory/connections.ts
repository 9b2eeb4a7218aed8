import type { Connection, ConnectionStart, PendingConnection } from '../domain/connection.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { ConnectionStore, TenantConnections } from '../ports/connections.js';
import type { ConnectionRow, MemoryState } from './state.js';
import type { createWrites } from './writes.js';

const NOTHING_KNOWN: ConnectionStart = {
  ownerHash: null,
  businessHash: null,
  verifiedAt: null,
  issuedAt: null,
  expiresAt: null,
  refreshAt: null,
  dueAt: null,
};

export function startOf(tenantId: string, channelId: string, start: ConnectionStart = NOTHING_KNOWN): ConnectionRow {
  return { tenantId, channelId, ...start, checkedAt: null, problem: null, failures: 0, heldUntil: 0 };
}

const visible = ({ heldUntil: _heldUntil, ...connection }: ConnectionRow): Connection => connection;

export function memoryConnections(state: MemoryState): ConnectionStore {
  return {
    takeDue: async ({ now, until, limit }) => {
      const due = [...state.connections.values()]
        .filter(({ dueAt, heldUntil }) => dueAt !== null && dueAt <= now && heldUntil <= now)
        .sort((left, right) => (left.dueAt ?? 0) - (right.dueAt ?? 0))
        .slice(0, limit);
      for (const row of due) state.connections.set(row.channelId, { ...row, heldUntil: until });
      return due.map(visible);
    },
    ofOwner: async (ownerHash) =>
      [...state.connections.values()]
        .filter((row) => row.ownerHash === ownerHash)
        .map(({ tenantId, channelId }) => ({ tenantId, channelId })),
    ofBusiness: async (businessHash) =>
      [...state.connections.values()]
        .filter((row) => row.businessHash === businessHash)
        .map(({ tenantId, channelId }) => ({ tenantId, channelId })),
  };
}

export function memoryTenantConnections(
  state: MemoryState,
  tenantId: string,
  writes: Pick<ReturnType<typeof createWrites>, 'side'>,
): TenantConnections {
  function mine(channelId: string): ConnectionRow | undefined {
    const row = state.connections.get(channelId);
    return row?.tenantId === tenantId ? row : undefined;
  }

  function pendingOf(which: Parameters<TenantConnections['move']>[0]): PendingConnection | undefined {
    const fits = (one: PendingConnection) => ('id' in which ? one.id === which.id : one.stateHash === which.stateHash);
    return [...state.pendingConnections.values()].find((one) => one.tenantId === tenantId && fits(one));
  }

  return {
    get: async (channelId) => {
      const row = mine(channelId);
      return row && visible(row);
    },
    take: async (channelId, now, until) => {
      const row = mine(channelId);
      if (!row || row.heldUntil > now) return undefined;
      state.connections.set(channelId, { ...row, heldUntil: until });
      return visible(row);
    },
    hasten: async (channelId, at) => {
      const row = mine(channelId);
      if (row && (row.dueAt === null || row.dueAt > at)) state.connections.set(channelId, { ...row, dueAt: at });
    },
    change: async ({ channelId, set, status, heldUntil = 0, credentials, audit = [], jobs = [] }) => {
      const row = mine(channelId);
      const channel = state.channels.get(channelId);
      if (!row || !channel) throw new ReplyForceError('not_found', 'There is no such channel.');
      if (typeof credentials === 'object' && state.credentials.get(channelId) !== credentials.from) return 'stale';
      if (credentials === 'forget' || credentials?.to === null) state.credentials.delete(channelId);
      else if (credentials) state.credentials.set(channelId, credentials.to);
      state.connections.set(channelId, { ...row, ...set, heldUntil: heldUntil === 'unchanged' ? row.heldUntil : heldUntil });
      if (status) state.channels.set(channelId, { ...channel, status });
      writes.side({ live: status ? [{ type: 'channel.updated', channelId }] : [], audit, jobs });
      return 'changed';
    },
    begin: async (pending) => {
      for (const [id, one] of state.pendingConnections)
        if (one.tenantId === tenantId && one.expiresAt <= pending.createdAt) state.pendingConnections.delete(id);
      state.pendingConnections.set(pending.id, pending);
    },
    pending: async (id) => pendingOf({ id }),
    move: async (which, from, to, now) => {
      const found = pendingOf(which);
      if (!found || found.status !== from || found.expiresAt <= now) return undefined;
      const moved = { ...found, ...to };
      state.pendingConnections.set(moved.id, moved);
      return moved;
    },
    noteDeletion: async (request) => void state.deletions.set(`${tenantId}|${request.code}`, request),
    deletion: async (code) => state.deletions.get(`${tenantId}|${code}`),
  };
}
