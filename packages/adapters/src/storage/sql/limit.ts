import { sql, type RawBuilder } from 'kysely';

/**
 * A LIMIT that SQLite does not look into while planning. It would take a plain bound limit for a hint and plan the
 * statement anew at every use, which costs more than running it.
 */
export function atMost(rows: number): RawBuilder<number> {
  return sql<number>`0 + ${rows}`;
}
