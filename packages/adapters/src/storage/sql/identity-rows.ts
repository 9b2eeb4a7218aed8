import type { ApiKeyRecord, RefreshTokenRecord, User } from '@replyforce/core';
import type { Row } from './rows.js';
import type * as Tables from './schema.js';

/** Rows of who may come in. */

export function toUser(row: Row<Omit<Tables.UsersTable, 'email_key'>>): User {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    email: row.email,
    role: row.role as User['role'],
    passwordHash: row.password_hash,
    createdAt: row.created_at,
  };
}

export function toApiKey(row: Row<Tables.ApiKeysTable>): ApiKeyRecord {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    role: row.role as ApiKeyRecord['role'],
    name: row.name,
    keyHash: row.key_hash,
    createdAt: row.created_at,
  };
}

export function toRefreshToken(row: Row<Tables.RefreshTokensTable>): RefreshTokenRecord {
  return {
    id: row.id,
    tenantId: row.tenant_id,
    userId: row.user_id,
    tokenHash: row.token_hash,
    expiresAt: row.expires_at,
    createdAt: row.created_at,
  };
}
