import type { ApiKeyRecord, NewAuditEntry, RefreshTokenRecord, User } from '@replyforce/core';
import { change, row, rows, type Command } from '../command.js';
import { compile } from '../compile.js';
import type { SideWriter } from '../commands/side-writes.js';
import type { SqlKit } from '../kit.js';
import { toApiKey, toRefreshToken, toUser } from '../identity-rows.js';

/** Users, API keys and sessions. Found by secrets that are unique on the installation, so without a tenant. */
export function identityQueries({ db }: SqlKit, side: SideWriter) {
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
  const updatePassword = compile<{ tenantId: string; id: string; passwordHash: string }>()((p) =>
    db
      .updateTable('users')
      .set({ password_hash: p('passwordHash') })
      .where('tenant_id', '=', p('tenantId'))
      .where('id', '=', p('id')),
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
    *setPassword(tenantId: string, id: string, passwordHash: string, audit: NewAuditEntry): Command<boolean> {
      if ((yield* change(updatePassword, { tenantId, id, passwordHash })) === 0) return false;
      yield* change(endSessions, { tenantId, id });
      yield* side.audit(tenantId, audit);
      return true;
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
    *saveRefreshToken(token: RefreshTokenRecord): Command<void> {
      yield* change(forgetExpired, { now: token.createdAt });
      yield* change(insertToken, token);
    },
    *takeRefreshToken(tokenHash: string): Command<RefreshTokenRecord | undefined> {
      const found = yield* row(takeToken, { tokenHash });
      return found && toRefreshToken(found);
    },
  };
}
