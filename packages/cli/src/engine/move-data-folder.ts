import { moveToPostgres, type MovedTable } from '@replyforce/adapters/move';
import { DATABASE_FILE, loadConfig } from '@replyforce/server';
import { join } from 'node:path';
import { CommandFailure } from '../command-failure.js';
import { EXIT } from '../exit-codes.js';
import type { Shell } from '../shell.js';

export interface MoveDataFolderOptions {
  /** Data folder. Default: `REPLYFORCE_DATA`. */
  readonly from?: string | undefined;
  /** Default: `DATABASE_URL`. */
  readonly to?: string | undefined;
}

/** Moves the database of a data folder to PostgreSQL. Keys and files stay in the folder. */
export async function moveDataFolder(shell: Shell, { from, to }: MoveDataFolderOptions): Promise<readonly MovedTable[]> {
  const { data, database } = loadConfig({
    env: { ...shell.env, ...(to !== undefined && { DATABASE_URL: to }) },
    flags: from === undefined ? {} : { data: from },
  });
  if (database === null) throw new CommandFailure(EXIT.usage, 'Say where to move to: --to postgres://…, or DATABASE_URL.');
  const moved = await moveToPostgres({
    file: join(data, DATABASE_FILE),
    url: database.url,
    ...(database.migrationUrl && { migrationUrl: database.migrationUrl }),
    onWarning: (message) => shell.note(`Warning: ${message}`),
    onTable: ({ table, rows }) => shell.note(`${table}: ${rows} rows moved and compared`),
  });
  shell.note(
    `Done. Start with DATABASE_URL from now on, with the same data folder or REPLYFORCE_MASTER_KEY: ${join(data, 'master.key')} opens what was moved. ${join(data, DATABASE_FILE)} is no longer used.`,
  );
  return moved;
}
