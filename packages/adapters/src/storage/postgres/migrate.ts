import { SYSTEM_TENANT_ID } from '@replyforce/core';
import type pg from 'pg';
import { MIGRATIONS } from '../sql/migrations/index.js';
import { postgresMigrations } from './dialect.js';
import { ServerFailure, toStorageError } from './errors.js';
import { ensureRole, grantRole, TAKES_ROLE } from './role.js';
import { wallAround, wallAroundMigrations } from './row-security.js';

/** Any number, the same in every process: whoever holds it migrates. */
const MIGRATION_LOCK = 0x7265_706c;

export interface MigrateOptions {
  /** Every transaction of the running engine takes it. */
  readonly role: string;
  /** The login the engine runs as, where it is not the one that migrates. */
  readonly login: string | null;
  readonly now: number;
}

/**
 * Brings the schema up to date in one transaction: all of it or nothing. Processes that start at once wait for the first. A
 * login that may change nothing can start on a database that is up to date.
 */
export async function migrate(client: pg.ClientBase, options: MigrateOptions): Promise<void> {
  try {
    if (await isReady(client, options)) return;
    await client.query('BEGIN');
    try {
      await migrateLocked(client, options);
      await client.query('COMMIT');
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw toStorageError(error instanceof Error && 'severity' in error ? new ServerFailure(error) : error);
  }
}

async function isReady(client: pg.ClientBase, { role, login }: MigrateOptions): Promise<boolean> {
  const found = await client.query<{ readonly table: string | null; readonly role: boolean }>(
    `SELECT to_regclass('schema_migrations')::text AS table, EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role`,
    [role],
  );
  if (!found.rows[0]?.table || !found.rows[0].role) return false;
  const member = await client.query<{ readonly member: boolean }>(
    `SELECT pg_has_role(coalesce($2, current_user), $1, ${TAKES_ROLE}) AS member`,
    [role, login],
  );
  return member.rows[0]?.member === true && (await missing(client)).length === 0;
}

async function missing(client: pg.ClientBase) {
  const applied = await client.query<{ readonly name: string }>('SELECT name FROM schema_migrations');
  const names = new Set(applied.rows.map(({ name }) => name));
  return MIGRATIONS.filter(({ name }) => !names.has(name));
}

async function migrateLocked(client: pg.ClientBase, { role, login, now }: MigrateOptions): Promise<void> {
  await client.query('SET LOCAL lock_timeout = 0');
  await client.query('SET LOCAL statement_timeout = 0');
  await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  await ensureRole(client, role);
  await grantRole(client, role, login);
  // Writing rows of one's own takes a tenant, for the owner too.
  await client.query(`SELECT set_config('replyforce.tenant_id', $1, true)`, [SYSTEM_TENANT_ID]);
  const noted = await client.query<{ readonly table: string | null }>(`SELECT to_regclass('schema_migrations')::text AS table`);
  if (!noted.rows[0]?.table) {
    await client.query('CREATE TABLE schema_migrations (tenant_id UUID NOT NULL, name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)');
    for (const statement of wallAroundMigrations(role)) await client.query(statement);
  }
  for (const migration of await missing(client)) {
    const before = new Set(await tables(client));
    for (const statement of migration.statements(postgresMigrations)) await client.query(statement);
    for (const table of await tables(client)) {
      if (!before.has(table)) for (const statement of wallAround(table, role)) await client.query(statement);
    }
    await client.query('INSERT INTO schema_migrations (tenant_id, name, applied_at) VALUES ($1, $2, $3)', [
      SYSTEM_TENANT_ID,
      migration.name,
      now,
    ]);
  }
  const schema = await client.query<{ readonly name: string }>('SELECT quote_ident(current_schema()) AS name');
  await client.query(`GRANT USAGE ON SCHEMA ${schema.rows[0]?.name ?? 'public'} TO ${role}`);
}

async function tables(client: pg.ClientBase): Promise<readonly string[]> {
  const found = await client.query<{ readonly name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')`,
  );
  return found.rows.map(({ name }) => name);
}
