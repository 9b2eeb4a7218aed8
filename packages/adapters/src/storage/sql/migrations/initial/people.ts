import type { Migration } from '../dialect.js';

/** Who may sign in, by person and by program. */
export const people: Migration['statements'] = ({ uuid }) => [
  `CREATE TABLE users (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      email TEXT NOT NULL,
      email_key TEXT NOT NULL UNIQUE,
      role TEXT NOT NULL,
      password_hash TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
  `CREATE TABLE api_keys (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      role TEXT NOT NULL,
      name TEXT NOT NULL,
      key_hash TEXT NOT NULL UNIQUE,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
  `CREATE TABLE refresh_tokens (
      tenant_id ${uuid} NOT NULL,
      id ${uuid} NOT NULL,
      user_id ${uuid} NOT NULL,
      token_hash TEXT NOT NULL UNIQUE,
      expires_at BIGINT NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, id)
    )`,
  `CREATE TABLE idempotency_keys (
      tenant_id ${uuid} NOT NULL,
      key TEXT NOT NULL,
      body_hash TEXT NOT NULL,
      status INTEGER NOT NULL,
      response TEXT NOT NULL,
      created_at BIGINT NOT NULL,
      PRIMARY KEY (tenant_id, key)
    )`,
];
