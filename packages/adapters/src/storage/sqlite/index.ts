import type { Storage } from '@replyforce/core';
import { sqlStorage } from '../sql/storage.js';
import { compileOnly } from './dialect.js';
import { noSync, syncOfLog } from './disk-sync.js';
import { isInMemory, openDatabase } from './open.js';
import { sqliteDriver } from './driver.js';

export interface SqliteOptions {
  /** The database file; `:memory:` for one that is gone when closed. Folders above it are made. */
  readonly path: string;
  /** How long to wait for another process that writes, ms. It holds up everything else
   * meanwhile, so it must stay well below the time a job is leased for. Default 2,000. */
  readonly busyTimeoutMs?: number;
  /** Clock for the few rows whose time no caller gives. Default: the system's. */
  readonly now?: () => number;
}

/**
 * Storage in one SQLite file. Everything acknowledged is on disk; writes that wait at the same time share one commit, and the
 * disk is waited for off the main thread. Several processes of one machine may use the file at once.
 *
 * Call `migrate()` before use. Throws `missing_dependency` where better-sqlite3 has no binary for this machine and
 * `store_unavailable` where the file cannot be opened.
 */
export function sqlite(options: string | SqliteOptions): Storage {
  const { path, busyTimeoutMs = 2_000, now = Date.now } = typeof options === 'string' ? { path: options } : options;
  const database = openDatabase(path, busyTimeoutMs);
  const disk = isInMemory(path) ? noSync : syncOfLog(path);
  return sqlStorage(sqliteDriver(database, disk, now), { db: compileOnly(), now });
}
