import type { NewAuditEntry } from '../domain/audit.js';
import type { User } from '../domain/identity.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { IdentityStore } from '../ports/identity-store.js';
import type { MemoryState } from './state.js';

function byEmail({ users }: MemoryState, email: string): User | undefined {
  return [...users.values()].find((user) => user.email.toLowerCase() === email.toLowerCase());
}

/** Throws `conflict` before anything is changed. */
export function addUser(state: MemoryState, user: User, audit: NewAuditEntry): void {
  if (byEmail(state, user.email)) throw new ReplyForceError('conflict', 'A user with this e-mail address exists.');
  state.users.set(user.id, user);
  state.audit.push(audit);
}

/** Whether nobody else of the tenant may change anything. */
function isLastAdmin({ users }: MemoryState, { id, tenantId, role }: User): boolean {
  return role === 'admin' && ![...users.values()].some((one) => one.tenantId === tenantId && one.role === 'admin' && one.id !== id);
}

function endSessions({ refreshTokens }: MemoryState, userId: string): void {
  for (const [hash, token] of refreshTokens) if (token.userId === userId) refreshTokens.delete(hash);
}

export function memoryIdentity(state: MemoryState): IdentityStore {
  const find = (tenantId: string, id: string) => {
    const user = state.users.get(id);
    return user?.tenantId === tenantId ? user : undefined;
  };

  return {
    createUser: async (user, audit) => addUser(state, user, audit),
    findUserByEmail: async (email) => byEmail(state, email),
    findUser: async (tenantId, id) => find(tenantId, id),
    listUsers: async (tenantId) => [...state.users.values()].filter((user) => user.tenantId === tenantId),
    setPassword: async (tenantId, id, passwordHash, audit, replaces) => {
      const user = find(tenantId, id);
      if (!user || (replaces !== undefined && user.passwordHash !== replaces)) return false;
      state.users.set(id, { ...user, passwordHash });
      endSessions(state, id);
      state.audit.push(audit);
      return true;
    },
    setRole: async (tenantId, id, role, audit) => {
      const user = find(tenantId, id);
      if (!user) return 'not_found';
      if (role !== 'admin' && isLastAdmin(state, user)) return 'last_admin';
      state.users.set(id, { ...user, role });
      endSessions(state, id);
      state.audit.push(audit);
      return 'done';
    },
    removeUser: async (tenantId, id, audit) => {
      const user = find(tenantId, id);
      if (!user) return 'not_found';
      if (isLastAdmin(state, user)) return 'last_admin';
      state.users.delete(id);
      endSessions(state, id);
      state.audit.push(audit);
      return 'done';
    },
    createApiKey: async (key, audit) => {
      state.apiKeys.set(key.keyHash, key);
      state.audit.push(audit);
    },
    findApiKey: async (keyHash) => state.apiKeys.get(keyHash),
    listApiKeys: async (tenantId) => [...state.apiKeys.values()].filter((key) => key.tenantId === tenantId),
    revokeApiKey: async (tenantId, id, audit) => {
      const key = [...state.apiKeys.values()].find((one) => one.tenantId === tenantId && one.id === id);
      if (!key) return false;
      state.apiKeys.delete(key.keyHash);
      state.audit.push(audit);
      return true;
    },
    saveRefreshToken: async (token, { role, passwordHash }) => {
      const user = find(token.tenantId, token.userId);
      if (user?.role !== role || user.passwordHash !== passwordHash) return false;
      state.refreshTokens.set(token.tokenHash, token);
      return true;
    },
    takeRefreshToken: async (tokenHash) => {
      const token = state.refreshTokens.get(tokenHash);
      state.refreshTokens.delete(tokenHash);
      return token;
    },
  };
}
