import { ReplyForceError, SYSTEM_TENANT_ID } from '@replyforce/core';
import type { Database } from 'better-sqlite3';
import { MIGRATIONS } from '../sql/migrations/index.js';
import { sqliteMigrations } from './dialect.js';
import { toStorageError } from './errors.js';
import { writeStatistics } from './statistics.js';

/**
 * Before the first release its migration was still changed in place. Data made with an earlier form of it would be taken for
 * up to date and then refuse every message.
 */
function refuseUnreleased(database: Database): void {
  const columns = database.prepare(`SELECT name FROM pragma_table_info('raw_events')`).pluck().all();
  if (columns.length > 0 && !columns.includes('repeats')) {
    throw new ReplyForceError(
      'configuration_invalid',
      'This data was made by a version of ReplyForce before its first release, whose tables had another form. Choose another data folder (REPLYFORCE_DATA).',
    );
  }
}

/** Applies what is missing, each migration in one transaction with the note that it was applied. */
export function migrate(database: Database, now: number): void {
  try {
    database.exec(
      'CREATE TABLE IF NOT EXISTS schema_migrations (tenant_id TEXT NOT NULL, name TEXT PRIMARY KEY, applied_at BIGINT NOT NULL)',
    );
    refuseUnreleased(database);
    const isApplied = database.prepare('SELECT 1 FROM schema_migrations WHERE name = ?');
    const note = database.prepare('INSERT INTO schema_migrations (tenant_id, name, applied_at) VALUES (?, ?, ?)');
    for (const migration of MIGRATIONS) {
      // Asked inside the transaction: another process may be migrating at the same time.
      const apply = database.transaction(() => {
        if (isApplied.get(migration.name)) return;
        for (const statement of migration.statements(sqliteMigrations)) database.exec(statement);
        note.run(SYSTEM_TENANT_ID, migration.name, now);
      });
      apply.immediate();
    }
    database.transaction(() => writeStatistics(database)).immediate();
  } catch (error) {
    throw toStorageError(error);
  }
}
