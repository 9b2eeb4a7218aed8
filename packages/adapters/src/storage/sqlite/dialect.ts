import { DummyDriver, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { MigrationDialect } from '../sql/migrations/dialect.js';
import type { Schema } from '../sql/schema.js';

/** Kysely for building and compiling only: statements are run by the driver, prepared once. */
export function compileOnly(): Kysely<Schema> {
  return new Kysely<Schema>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });
}

export const sqliteMigrations: MigrationDialect = {
  // Without AUTOINCREMENT, which would write a second table at every row: the newest row is never deleted, so no id comes twice.
  identity: 'INTEGER PRIMARY KEY',
  uuid: 'TEXT',
  json: 'TEXT',
  keyedTable: ' WITHOUT ROWID',
  appendOnly: (table) =>
    ['UPDATE', 'DELETE'].map(
      (action) =>
        `CREATE TRIGGER ${table}_no_${action.toLowerCase()} BEFORE ${action} ON ${table}
          BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`,
    ),
  // One writer: nothing else is possible.
  inOrderOfCommit: () => [],
};
