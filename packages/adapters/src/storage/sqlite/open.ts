import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { ReplyForceError } from '@replyforce/core';
import Database from 'better-sqlite3';

/** Opens the file for durable writing. Only its owner may read it: it holds customers' words. */
export function openDatabase(path: string, busyTimeoutMs: number): Database.Database {
  if (!isInMemory(path)) createPrivately(path);
  const database = connect(path, busyTimeoutMs);
  try {
    prepare(database);
  } catch (error) {
    database.close();
    const isOurs = error instanceof Database.SqliteError;
    throw isOurs ? new ReplyForceError('store_unavailable', unusable(path, error.code), { cause: error }) : error;
  }
  return database;
}

function prepare(database: Database.Database): void {
  // Set before the first table: pages once written keep their size.
  database.pragma('journal_mode = WAL');
  // Commits are written through by `syncOfLog`, before anybody is told of them.
  database.pragma('synchronous = NORMAL');
  // The log exists from the first write on; whoever syncs it opens it right after.
  database.exec('BEGIN IMMEDIATE; COMMIT');
  database.pragma('foreign_keys = ON');
  // Savepoints keep the pages they may have to restore in memory instead of a file of their own.
  database.pragma('temp_store = MEMORY');
  database.pragma('cache_size = -16000');
  // Pages, 16 MB: a page that many commits touch is copied back to the file once instead of many times.
  database.pragma('wal_autocheckpoint = 4000');
}

/** What is wrong with a file that opens and cannot be used, in words, with what can be done. */
function unusable(path: string, code: string): string {
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return `The database file ${path} is damaged, or no database: put a backup of it in its place.`;
  if (code.startsWith('SQLITE_READONLY')) return `The database file ${path} cannot be written: this user or this disk does not allow it.`;
  if (code === 'SQLITE_FULL') return `The database file ${path} cannot be written: the disk is full.`;
  return `The database file ${path} cannot be used (${code}).`;
}

/** SQLite gives `-wal` and `-shm` the mode of the file itself. */
function createPrivately(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    closeSync(openSync(path, 'a', 0o600));
  } catch (error) {
    throw new ReplyForceError('store_unavailable', `The database file ${path} cannot be opened.`, { cause: error });
  }
}

function connect(path: string, busyTimeoutMs: number): Database.Database {
  try {
    return new Database(path, { timeout: busyTimeoutMs });
  } catch (error) {
    if (error instanceof Database.SqliteError) {
      throw new ReplyForceError('store_unavailable', `The database file ${path} cannot be opened.`, { cause: error });
    }
    const hint = 'better-sqlite3 has no binary for this machine: install python3, make and g++, then run npm rebuild better-sqlite3.';
    throw new ReplyForceError('missing_dependency', hint, { cause: error });
  }
}

export function isInMemory(path: string): boolean {
  return path === ':memory:' || path === '';
}
