import type { ApiKeyRecord, RefreshTokenRecord, Role, User } from '../domain/identity.js';
import type { NewAuditEntry } from '../domain/audit.js';

/** `last_admin`: nobody would be left who may change anything, so nothing was changed. Nothing is noted but what is `done`. */
export type UserChange = 'done' | 'not_found' | 'last_admin';

/** Users, keys and sessions. Core only types it; storage implements it and the server uses it. */
export interface IdentityStore {
  /** Throws `conflict` where the e-mail address is taken on this installation. */
  createUser(user: User, audit: NewAuditEntry): Promise<void>;
  findUserByEmail(email: string): Promise<User | undefined>;
  findUser(tenantId: string, id: string): Promise<User | undefined>;
  listUsers(tenantId: string): Promise<readonly User[]>;
  /**
   * Replaces the password's hash and ends the user's sessions: false where the tenant has no such user, or one whose hash is not
   * `replaces`, where that is given; nothing is noted then.
   */
  setPassword(tenantId: string, id: string, passwordHash: string, audit: NewAuditEntry, replaces?: string): Promise<boolean>;
  /** Gives the user another role and ends their sessions. */
  setRole(tenantId: string, id: string, role: Role, audit: NewAuditEntry): Promise<UserChange>;
  /** Removes the user for good, with their sessions. What they wrote and did stays. */
  removeUser(tenantId: string, id: string, audit: NewAuditEntry): Promise<UserChange>;
  createApiKey(key: ApiKeyRecord, audit: NewAuditEntry): Promise<void>;
  findApiKey(keyHash: string): Promise<ApiKeyRecord | undefined>;
  /** Oldest first. */
  listApiKeys(tenantId: string): Promise<readonly ApiKeyRecord[]>;
  /** Removes it for good: false where the tenant has no such key, and nothing is noted then. */
  revokeApiKey(tenantId: string, id: string, audit: NewAuditEntry): Promise<boolean>;
  /**
   * False, and nothing is kept, where its user is no longer as they were when they came in: removed, or of another role or password.
   * Whoever changes one of these at the same moment ends this session too.
   */
  saveRefreshToken(token: RefreshTokenRecord, cameInAs: Pick<User, 'role' | 'passwordHash'>): Promise<boolean>;
  /** Removes and returns it: a refresh token works once. */
  takeRefreshToken(tokenHash: string): Promise<RefreshTokenRecord | undefined>;
}
