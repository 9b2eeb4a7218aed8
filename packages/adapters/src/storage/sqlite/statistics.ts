import type { Database } from 'better-sqlite3';

/**
 * How many rows a lookup may expect, for tables where the planner's guess without figures is wrong. Written once and never
 * gathered: plans stay the same however a database grows (sqlite.org/fileformat2.html, "The sqlite_stat1 table").
 *
 * Each line: rows of the table, then rows that agree in the first column of the index, in the first two, and so on.
 */
const STATISTICS: readonly (readonly [table: string, index: string, rows: string])[] = [
  // The primary key of a table that lives in it goes by the table's name.
  ['messages', 'messages', '1000000 10000 30 1'],
  ['messages', 'sqlite_autoindex_messages_2', '1000000 10000 1'],
  ['messages', 'messages_platform_mid', '1000000 10000 1 1'],
];

/** Writes what is missing: cheap, and safe to repeat. */
export function writeStatistics(database: Database): void {
  // Makes the table of figures, which cannot be made by hand, by way of a table that stays small.
  database.exec('ANALYZE schema_migrations');
  const known = database.prepare('SELECT count(*) FROM sqlite_stat1 WHERE tbl = ?').pluck();
  const missing = STATISTICS.filter(([table]) => known.get(table) === 0);
  if (missing.length === 0) return;
  const insert = database.prepare('INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)');
  for (const line of missing) insert.run(...line);
  // Has the planner read them now.
  database.exec('ANALYZE sqlite_schema');
}
