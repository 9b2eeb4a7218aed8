import { SYSTEM_TENANT_ID } from '@replyforce/core';
import type { Database } from 'better-sqlite3';
import { MIGRATIONS } from '../sql/migrations/index.js';
import { sqliteMigrations } from './dialect.js';
import { toStorageError } from './errors.js';
import { writeStatistics } from './statistics.js';

/** Applies what is missing, each migration in one transaction with the note that it was applied. */
export function migrate(database: Database, now: number): void {
  try {
    database.exec(
      'CREATE TABLE IF NOT EXISTS schema_migrations (tenant_id TEXT NOT NULL, name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)',
    );
    const isApplied = database.prepare('SELECT 1 FROM schema_migrations WHERE name = ?');
    const note = database.prepare('INSERT INTO schema_migrations (tenant_id, name, applied_at) VALUES (?, ?, ?)');
    let applied = false;
    for (const migration of MIGRATIONS) {
      // Asked inside the transaction: another process may be migrating at the same time.
      const apply = database.transaction(() => {
        if (isApplied.get(migration.name)) return;
        for (const statement of migration.statements(sqliteMigrations)) database.exec(statement);
        note.run(SYSTEM_TENANT_ID, migration.name, now);
        applied = true;
      });
      apply.immediate();
    }
    if (applied) database.transaction(() => writeStatistics(database)).immediate();
  } catch (error) {
    throw toStorageError(error);
  }
}
