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

export function memoryIdentity(state: MemoryState): IdentityStore {
  return {
    createUser: async (user, audit) => addUser(state, user, audit),
    findUserByEmail: async (email) => byEmail(state, email),
    findUser: async (tenantId, id) => {
      const user = state.users.get(id);
      return user?.tenantId === tenantId ? user : undefined;
    },
    listUsers: async (tenantId) => [...state.users.values()].filter((user) => user.tenantId === tenantId),
    setPassword: async (tenantId, id, passwordHash, audit) => {
      const user = state.users.get(id);
      if (user?.tenantId !== tenantId) return false;
      state.users.set(id, { ...user, passwordHash });
      for (const [hash, token] of state.refreshTokens) if (token.userId === id) state.refreshTokens.delete(hash);
      state.audit.push(audit);
      return true;
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
    saveRefreshToken: async (token) => void state.refreshTokens.set(token.tokenHash, token),
    takeRefreshToken: async (tokenHash) => {
      const token = state.refreshTokens.get(tokenHash);
      state.refreshTokens.delete(tokenHash);
      return token;
    },
  };
}
