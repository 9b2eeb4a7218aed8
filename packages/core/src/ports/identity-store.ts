import type { ApiKeyRecord, RefreshTokenRecord, User } from '../domain/identity.js';
import type { NewAuditEntry } from '../domain/audit.js';

/** Users, keys and sessions. Core only types it; storage implements it and the server uses it. */
export interface IdentityStore {
  /** Throws `conflict` where the e-mail address is taken on this installation. */
  createUser(user: User, audit: NewAuditEntry): Promise<void>;
  findUserByEmail(email: string): Promise<User | undefined>;
  findUser(tenantId: string, id: string): Promise<User | undefined>;
  listUsers(tenantId: string): Promise<readonly User[]>;
  /** Replaces the password's hash and ends the user's sessions: false where the tenant has no such user, and nothing is noted then. */
  setPassword(tenantId: string, id: string, passwordHash: string, audit: NewAuditEntry): Promise<boolean>;
  createApiKey(key: ApiKeyRecord, audit: NewAuditEntry): Promise<void>;
  findApiKey(keyHash: string): Promise<ApiKeyRecord | undefined>;
  /** Oldest first. */
  listApiKeys(tenantId: string): Promise<readonly ApiKeyRecord[]>;
  /** Removes it for good: false where the tenant has no such key, and nothing is noted then. */
  revokeApiKey(tenantId: string, id: string, audit: NewAuditEntry): Promise<boolean>;
  saveRefreshToken(token: RefreshTokenRecord): Promise<void>;
  /** Removes and returns it: a refresh token works once. */
  takeRefreshToken(tokenHash: string): Promise<RefreshTokenRecord | undefined>;
}
