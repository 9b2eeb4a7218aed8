import { ReplyForceError } from '@replyforce/core';
import Database from 'better-sqlite3';

/** Result codes that say the store itself does not work now: full, locked, unreadable (sqlite.org/rescode.html). */
const UNAVAILABLE = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|PROTOCOL|NOMEM|PERM|AUTH)/u;
const TAKEN = /^SQLITE_CONSTRAINT_(?:UNIQUE|PRIMARYKEY)$/u;

/** A driver's error in our words; our own errors pass. */
export function toStorageError(error: unknown): unknown {
  if (ReplyForceError.is(error)) return error;
  if (error instanceof Database.SqliteError) {
    if (UNAVAILABLE.test(error.code)) return new ReplyForceError('store_unavailable', undefined, { cause: error });
    if (TAKEN.test(error.code)) return new ReplyForceError('conflict', undefined, { cause: error });
  }
  if (error instanceof TypeError && error.message.includes('database connection')) {
    return new ReplyForceError('store_unavailable', 'The database has been closed.', { cause: error });
  }
  return new ReplyForceError('internal', 'The database refused a statement.', { cause: error });
}
