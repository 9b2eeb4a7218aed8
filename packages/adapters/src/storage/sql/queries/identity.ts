import type { ApiKeyRecord, NewAuditEntry, RefreshTokenRecord, Role, User, UserChange } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SideWriter } from '../commands/side-writes.js';
import type { SqlKit } from '../kit.js';
import { toApiKey, toRefreshToken, toUser } from '../identity-rows.js';

/** Users, API keys and sessions. Found by secrets that are unique on the installation, so without a tenant. */
export function identityQueries({ db, holdsRows = false }: SqlKit, side: SideWriter) {
  const insertUser = compile<User & { emailKey: string }>()((p) =>
    db.insertInto('users').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      email: p('email'),
      email_key: p('emailKey'),
      role: p('role'),
      password_hash: p('passwordHash'),
      created_at: p('createdAt'),
    }),
  );
  const byEmail = compile<{ emailKey: string }>()((p) => db.selectFrom('users').selectAll().where('email_key', '=', p('emailKey')));
  const user = compile<{ tenantId: string; id: string }>()((p) =>
    db.selectFrom('users').selectAll().where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const users = compile<{ tenantId: string }>()((p) =>
    db.selectFrom('users').selectAll().where('tenant_id', '=', p('tenantId')).orderBy('created_at').orderBy('id'),
  );
  const held = compile<{ tenantId: string; id: string }>()((p) =>
    db
      .selectFrom('users')
      .selectAll()
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id'))
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  // In one order: two who remove each other wait instead of blocking each other.
  const admins = compile<{ tenantId: string }>()((p) =>
    db
      .selectFrom('users')
      .select('id')
      .where('tenant_id', '=', p('tenantId'))
      .where('role', '=', 'admin')
      .orderBy('id')
      .$if(holdsRows, (query) => query.forUpdate()),
  );
  const updatePassword = compile<{ tenantId: string; id: string; passwordHash: string }>()((p) =>
    db
      .updateTable('users')
      .set({ password_hash: p('passwordHash') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const updateRole = compile<{ tenantId: string; id: string; role: Role }>()((p) =>
    db
      .updateTable('users')
      .set({ role: p('role') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
  );
  const deleteUser = compile<{ tenantId: string; id: string }>()((p) =>
    db.deleteFrom('users').where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const endSessions = compile<{ tenantId: string; id: string }>()((p) =>
    db.deleteFrom('refresh_tokens').where('tenant_id', '=', p('tenantId')).where('user_id', '=', p('id')),
  );
  const insertKey = compile<ApiKeyRecord>()((p) =>
    db.insertInto('api_keys').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      role: p('role'),
      name: p('name'),
      key_hash: p('keyHash'),
      created_at: p('createdAt'),
    }),
  );
  const key = compile<{ keyHash: string }>()((p) => db.selectFrom('api_keys').selectAll().where('key_hash', '=', p('keyHash')));
  const keys = compile<{ tenantId: string }>()((p) =>
    db.selectFrom('api_keys').selectAll().where('tenant_id', '=', p('tenantId')).orderBy('created_at').orderBy('id'),
  );
  const deleteKey = compile<{ tenantId: string; id: string }>()((p) =>
    db.deleteFrom('api_keys').where('tenant_id', '=', p('tenantId')).where('id', '=', p('id')),
  );
  const insertToken = compile<RefreshTokenRecord>()((p) =>
    db.insertInto('refresh_tokens').values({
      tenant_id: p('tenantId'),
      id: p('id'),
      user_id: p('userId'),
      token_hash: p('tokenHash'),
      expires_at: p('expiresAt'),
      created_at: p('createdAt'),
    }),
  );
  const forgetExpired = compile<{ now: number }>()((p) => db.deleteFrom('refresh_tokens').where('expires_at', '<', p('now')));
  const takeToken = compile<{ tokenHash: string }>()((p) =>
    db.deleteFrom('refresh_tokens').where('token_hash', '=', p('tokenHash')).returningAll(),
  );

  /** Whether somebody else of the tenant may change everything, and goes on to until the command is committed. */
  function* leavesAnAdmin(tenantId: string, id: string): Command<boolean> {
    return (yield* rows(admins, { tenantId })).some((admin) => admin.id !== id);
  }

  return {
    *createUser(given: User, audit: NewAuditEntry): Command<void> {
      yield* change(insertUser, { ...given, emailKey: given.email.toLowerCase() });
      yield* side.audit(given.tenantId, audit);
    },
    *findUserByEmail(email: string): Command<User | undefined> {
      const found = yield* row(byEmail, { emailKey: email.toLowerCase() });
      return found && toUser(found);
    },
    *findUser(tenantId: string, id: string): Command<User | undefined> {
      const found = yield* row(user, { tenantId, id });
      return found && toUser(found);
    },
    *listUsers(tenantId: string): Command<readonly User[]> {
      return (yield* rows(users, { tenantId })).map(toUser);
    },
    *setPassword(tenantId: string, id: string, passwordHash: string, audit: NewAuditEntry, replaces?: string): Command<boolean> {
      const found = yield* row(held, { tenantId, id });
      if (!found || (replaces !== undefined && found.password_hash !== replaces)) return false;
      yield* change(updatePassword, { tenantId, id, passwordHash });
      yield* change(endSessions, { tenantId, id });
      yield* side.audit(tenantId, audit);
      return true;
    },
    *setRole(tenantId: string, id: string, role: Role, audit: NewAuditEntry): Command<UserChange> {
      const othersAdminister = yield* leavesAnAdmin(tenantId, id);
      const found = yield* row(held, { tenantId, id });
      if (!found) return 'not_found';
      if (found.role === 'admin' && role !== 'admin' && !othersAdminister) return 'last_admin';
      yield* change(updateRole, { tenantId, id, role });
      yield* change(endSessions, { tenantId, id });
      yield* side.audit(tenantId, audit);
      return 'done';
    },
    *removeUser(tenantId: string, id: string, audit: NewAuditEntry): Command<UserChange> {
      const othersAdminister = yield* leavesAnAdmin(tenantId, id);
      const found = yield* row(held, { tenantId, id });
      if (!found) return 'not_found';
      if (found.role === 'admin' && !othersAdminister) return 'last_admin';
      yield* change(deleteUser, { tenantId, id });
      yield* change(endSessions, { tenantId, id });
      yield* side.audit(tenantId, audit);
      return 'done';
    },
    *createApiKey(given: ApiKeyRecord, audit: NewAuditEntry): Command<void> {
      yield* change(insertKey, given);
      yield* side.audit(given.tenantId, audit);
    },
    *findApiKey(keyHash: string): Command<ApiKeyRecord | undefined> {
      const found = yield* row(key, { keyHash });
      return found && toApiKey(found);
    },
    *listApiKeys(tenantId: string): Command<readonly ApiKeyRecord[]> {
      return (yield* rows(keys, { tenantId })).map(toApiKey);
    },
    *revokeApiKey(tenantId: string, id: string, audit: NewAuditEntry): Command<boolean> {
      if ((yield* change(deleteKey, { tenantId, id })) === 0) return false;
      yield* side.audit(tenantId, audit);
      return true;
    },
    *saveRefreshToken(token: RefreshTokenRecord, { role, passwordHash }: Pick<User, 'role' | 'passwordHash'>): Command<boolean> {
      const found = yield* row(held, { tenantId: token.tenantId, id: token.userId });
      if (found?.role !== role || found.password_hash !== passwordHash) return false;
      yield* change(forgetExpired, { now: token.createdAt });
      yield* change(insertToken, token);
      return true;
    },
    *takeRefreshToken(tokenHash: string): Command<RefreshTokenRecord | undefined> {
      const found = yield* row(takeToken, { tokenHash });
      return found && toRefreshToken(found);
    },
  };
}
