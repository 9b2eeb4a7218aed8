import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { initial } from '../sql/migrations/0001-initial.js';
import { sqliteMigrations } from './dialect.js';
import { sqlite } from './index.js';

let folder: string;
let database: Database.Database;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rf-schema-'));
  const storage = sqlite(join(folder, 'deep', 'data.db'));
  await storage.migrate();
  await storage.tenants.create({ id: 't', slug: 's', name: 'n', plan: 'pro', settings: {}, createdAt: 1 });
  await storage.forTenant('t').audit.append({
    id: 'a',
    tenantId: 't',
    at: 1,
    actor: { type: 'cli', id: 'x' },
    action: 'x',
    resource: { type: 'x', id: 'x' },
    result: 'success',
  });
  await storage.close();
  database = new Database(join(folder, 'deep', 'data.db'));
});

afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

test('every table carries tenant_id, required', () => {
  const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`).pluck().all();
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables as string[]) {
    const columns = database.pragma(`table_info(${table})`) as { name: string; notnull: number; pk: number }[];
    const column = columns.find(({ name }) => name === 'tenant_id');
    expect(column !== undefined && (column.notnull === 1 || column.pk > 0), table).toBe(true);
  }
});

test('audit rows can be neither changed nor deleted', () => {
  expect(() => database.exec(`UPDATE audit_log SET action = 'y'`)).toThrow(/append-only/u);
  expect(() => database.exec('DELETE FROM audit_log')).toThrow(/append-only/u);
  expect(database.prepare('SELECT action FROM audit_log').pluck().get()).toBe('x');
});

test('only its owner can read the file, and it is written through a log with full durability', async () => {
  const path = join(folder, 'deep', 'data.db');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const storage = sqlite(path);
  await storage.tenants.updateSettings('t', {});
  expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o600);
  await storage.close();
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
});

test('data in a form that was never released is refused in words, before anything is written', async () => {
  const path = join(folder, 'earlier.db');
  const earlier = new Database(path);
  earlier.exec('CREATE TABLE raw_events (tenant_id TEXT, id TEXT, event_key TEXT)');
  earlier.close();
  const storage = sqlite(path);
  await expect(storage.migrate()).rejects.toMatchObject({
    code: 'configuration_invalid',
    message: expect.stringMatching(/data folder/u) as string,
  });
  await storage.close();
});

test('each migration is noted once', async () => {
  const storage = sqlite(join(folder, 'deep', 'data.db'));
  await storage.migrate();
  await storage.close();
  expect(database.prepare('SELECT name FROM schema_migrations').pluck().all()).toEqual([
    '0001-initial',
    '0002-line-vectors',
    '0003-idempotency-leases',
  ]);
});

test('data of the first schema is brought up to date as it is', async () => {
  const path = join(folder, 'first.db');
  const first = new Database(path);
  first.exec('CREATE TABLE schema_migrations (tenant_id TEXT NOT NULL, name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)');
  for (const statement of initial.statements(sqliteMigrations)) first.exec(statement);
  first.exec(`INSERT INTO schema_migrations VALUES ('x', '${initial.name}', 1)`);
  first.exec(`INSERT INTO tenants (tenant_id, slug, name, plan, settings, created_at) VALUES ('t', 's', 'n', 'pro', '{}', 1)`);
  first.exec(`INSERT INTO idempotency_keys VALUES ('t', 'key', 'body', 202, '{}', 1)`);
  first.close();
  const storage = sqlite(path);
  await storage.migrate();
  expect(await storage.tenants.list()).toHaveLength(1);
  await storage.forTenant('t').lineVectors?.keep('e', [{ digest: 'd', parts: Int8Array.of(-127, 0, 127) }]);
  expect(await storage.forTenant('t').lineVectors?.find('e', ['d'])).toEqual([{ digest: 'd', parts: Int8Array.of(-127, 0, 127) }]);
  const use = { key: 'key', bodyHash: 'body', holder: 'h', leaseMs: 1, now: 2 };
  expect(await storage.forTenant('t').idempotency.reserve(use)).toMatchObject({ state: 'answered', status: 202 });
  await storage.close();
});
