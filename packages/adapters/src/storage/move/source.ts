import { existsSync } from 'node:fs';
import { ReplyForceError } from '@replyforce/core';
import Database from 'better-sqlite3';
import { MIGRATIONS } from '../sql/migrations/index.js';
import type { Cell } from './digest.js';

/** The SQLite file data is moved from. Nobody can write to it until it is closed. */
export interface MoveSource {
  /** In the order they were made: a table comes after those it refers to. */
  readonly tables: readonly string[];
  columns(table: string): readonly string[];
  rows(table: string, columns: readonly string[]): Iterable<readonly Cell[]>;
  close(): void;
}

/** Notes about the database itself are not moved: the target has its own. */
const OWN_TABLES: readonly string[] = ['schema_migrations'];

/** Throws `not_found` where there is no such file and `configuration_invalid` where another version made it. */
export function openSource(file: string): MoveSource {
  if (!existsSync(file)) throw new ReplyForceError('not_found', `There is no database ${file}.`);
  const database = new Database(file, { fileMustExist: true, timeout: 5_000 });
  // Taken for writing so that nobody else does: what is acknowledged while we read would be left behind.
  try {
    database.exec('BEGIN IMMEDIATE');
  } catch (error) {
    database.close();
    throw new ReplyForceError('store_unavailable', `${file} is being written to. Stop the server that uses it first.`, { cause: error });
  }
  const names = (sql: string) => database.prepare(sql).pluck().all() as readonly string[];
  const all = names(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid`);
  const applied = all.includes('schema_migrations') ? names('SELECT name FROM schema_migrations') : [];
  if (MIGRATIONS.length !== applied.length || MIGRATIONS.some(({ name }) => !applied.includes(name))) {
    database.close();
    throw new ReplyForceError('configuration_invalid', `${file} was made by another version: start this version on it once.`);
  }
  return {
    tables: all.filter((table) => !OWN_TABLES.includes(table)),
    columns: (table) => database.prepare(`SELECT name FROM pragma_table_info(?)`).pluck().all(table) as readonly string[],
    rows: (table, columns) =>
      database
        .prepare(`SELECT ${columns.join(', ')} FROM ${table}`)
        .raw()
        .iterate() as Iterable<readonly Cell[]>,
    close() {
      database.exec('ROLLBACK');
      database.close();
    },
  };
}
