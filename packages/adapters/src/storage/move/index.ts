import { ReplyForceError } from '@replyforce/core';
import type pg from 'pg';
import { ServerFailure, toStorageError } from '../postgres/errors.js';
import { postgres, type PostgresOptions } from '../postgres/index.js';
import { clientConfig, loadPg } from '../postgres/pool.js';
import { tableDigest, type Cell, type TableDigest } from './digest.js';
import { openSource, type MoveSource } from './source.js';
import { closeFilled, columnsOf, insertRows, openEmpty, storedRows, type Column } from './target.js';

/** Rows written with one statement. */
const BATCH = 1_000;

export interface MoveOptions extends Pick<PostgresOptions, 'migrationUrl' | 'role' | 'onWarning'> {
  /** The SQLite file. It is left as it is. */
  readonly file: string;
  /** The database to move to; it must hold no data yet. */
  readonly url: string;
  /** Hears of each table when it is moved and has been compared. */
  readonly onTable?: (table: MovedTable) => void;
}

export interface MovedTable extends TableDigest {
  readonly table: string;
}

/**
 * Moves an installation from its SQLite file to PostgreSQL, all of it or nothing. Each table is read back and compared with the
 * source before anything is committed: the number of its rows and a digest of what they hold. Nobody can write to either side meanwhile.
 *
 * Throws `not_found`, `conflict` where the target holds data, `configuration_invalid`, `store_unavailable`, and `internal`
 * where what came out differs from what went in.
 */
export async function moveToPostgres({ file, url, onTable, ...options }: MoveOptions): Promise<readonly MovedTable[]> {
  const source = openSource(file);
  try {
    const storage = postgres({ url, ...options });
    await storage.migrate().finally(() => storage.close());
    return await inTransaction(options.migrationUrl ?? url, async (client) => {
      const moved: MovedTable[] = [];
      // All first: where one is not empty nothing has to be undone.
      for (const table of source.tables) await openEmpty(client, table);
      for (const table of source.tables) {
        const one = { table, ...(await moveTable(source, client, table)) };
        moved.push(one);
        onTable?.(one);
      }
      return moved;
    });
  } finally {
    source.close();
  }
}

async function inTransaction<R>(url: string, work: (client: pg.ClientBase) => Promise<R>): Promise<R> {
  const client = new (loadPg().Client)({ ...clientConfig(url, {}), statement_timeout: 0, idle_in_transaction_session_timeout: 0 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    throw ReplyForceError.is(error) ? error : toStorageError(new ServerFailure(error));
  } finally {
    // Ends the transaction, whatever became of it.
    await client.end();
  }
}

async function moveTable(source: MoveSource, client: pg.ClientBase, table: string): Promise<TableDigest> {
  const columns = await sameColumns(source, client, table);
  const json = columns.map(({ type }) => type === 'jsonb');
  const given = tableDigest(json);
  let batch: (readonly Cell[])[] = [];
  for (const row of source.rows(
    table,
    columns.map(({ name }) => name),
  )) {
    given.add(row);
    batch.push(row);
    if (batch.length < BATCH) continue;
    await insertRows(client, table, columns, batch);
    batch = [];
  }
  await insertRows(client, table, columns, batch);
  const kept = tableDigest(json);
  for await (const row of storedRows(client, table, columns)) kept.add(row);
  const [before, after] = [given.result(), kept.result()];
  if (before.rows !== after.rows || before.digest !== after.digest)
    throw new ReplyForceError('internal', `${table} did not arrive as it was: ${before.rows} rows went in, ${after.rows} came out.`);
  await closeFilled(client, table, columns);
  return after;
}

async function sameColumns(source: MoveSource, client: pg.ClientBase, table: string): Promise<readonly Column[]> {
  const columns = await columnsOf(client, table);
  const names = columns.map(({ name }) => name).toSorted();
  if (names.join() === [...source.columns(table)].toSorted().join()) return columns;
  throw new ReplyForceError('internal', `${table} has other columns in the target.`);
}
