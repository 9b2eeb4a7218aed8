import { ReplyForceError } from '@replyforce/core';
import type pg from 'pg';
import { toParameter } from '../postgres/values.js';
import type { Cell } from './digest.js';

export interface Column {
  readonly name: string;
  /** As PostgreSQL writes it, such as `uuid`. */
  readonly type: string;
}

/** Object ids of the array types that values need care for. */
const ARRAY_OIDS: Readonly<Record<string, number>> = { uuid: 2951, jsonb: 3807 };

/** Rows fetched at once. */
const FETCH = 1_000;

export async function columnsOf(client: pg.ClientBase, table: string): Promise<readonly Column[]> {
  const found = await client.query<{ readonly name: string; readonly type: string }>(
    `SELECT attname AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
     WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  return found.rows;
}

/**
 * Opens a table to its owner for the rest of the transaction, and to nobody else: its lock keeps every other transaction out.
 * Throws `conflict` where it holds anything.
 */
export async function openEmpty(client: pg.ClientBase, table: string): Promise<void> {
  await client.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
  const found = await client.query<{ readonly full: boolean }>(`SELECT EXISTS (SELECT FROM ${table}) AS full`);
  if (found.rows[0]?.full) throw new ReplyForceError('conflict', `The target holds data already: ${table} is not empty.`);
}

/** One statement for many rows. */
export async function insertRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const arrays = columns.map(({ type }, index) =>
    toParameter(
      rows.map((row) => row[index] ?? null),
      ARRAY_OIDS[type] ?? 0,
      true,
    ),
  );
  const names = columns.map(({ name }) => name).join(', ');
  const given = columns.map(({ type }, index) => `$${index + 1}::${type}[]`).join(', ');
  await client.query(`INSERT INTO ${table} (${names}) SELECT * FROM unnest(${given})`, arrays);
}

/** Reads a table back, some rows at a time. */
export async function* storedRows(client: pg.ClientBase, table: string, columns: readonly Column[]): AsyncGenerator<readonly Cell[]> {
  await client.query(`DECLARE moved CURSOR FOR SELECT ${columns.map(({ name }) => name).join(', ')} FROM ${table}`);
  for (;;) {
    const { rows } = await client.query<Cell[]>({ text: `FETCH ${FETCH} FROM moved`, rowMode: 'array' });
    yield* rows;
    if (rows.length < FETCH) break;
  }
  await client.query('CLOSE moved');
}

/** Closes the wall again, and has the table count on from where the source was. */
export async function closeFilled(client: pg.ClientBase, table: string, columns: readonly Column[]): Promise<void> {
  for (const { name } of columns) {
    const found = await client.query<{ readonly counter: string | null }>('SELECT pg_get_serial_sequence($1, $2) AS counter', [
      table,
      name,
    ]);
    const counter = found.rows[0]?.counter;
    if (counter) await client.query(`SELECT setval($1, max(${name})) FROM ${table} HAVING max(${name}) IS NOT NULL`, [counter]);
  }
  await client.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
