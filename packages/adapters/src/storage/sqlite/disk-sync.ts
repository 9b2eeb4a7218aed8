import { ReplyForceError } from '@replyforce/core';
import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';

/** Makes sure that what has been committed is on the disk and not only with the operating system. */
export interface DiskSync {
  /** Calls back when everything committed before the call has been written through. */
  sync(done: (error: Error | null) => void): void;
  /** Writes through at once and lets go of the file. */
  close(): void;
}

/**
 * Writes the log of a database through, off the main thread. SQLite itself is told not to (`synchronous=NORMAL`), since
 * its commit would hold up every other request for as long as the disk takes. The log is an ordinary file that stays while
 * a connection is open, and its frames carry checksums: what a power cut leaves half written is ignored at the next start,
 * and was never acknowledged. SQLite locks the database file and its `-shm`, never the log, so closing ours drops no lock.
 */
export function syncOfLog(databasePath: string): DiskSync {
  const file = openLog(`${databasePath}-wal`);
  return {
    sync: (done) => fdatasync(file, done),
    close() {
      fdatasyncSync(file);
      closeSync(file);
    },
  };
}

function openLog(path: string): number {
  try {
    return openSync(path, 'r+');
  } catch (error) {
    throw new ReplyForceError('store_unavailable', `The database's log ${path} cannot be opened for writing.`, { cause: error });
  }
}

/** For a database in memory, which no disk keeps. */
export const noSync: DiskSync = {
  sync: (done) => done(null),
  close: () => undefined,
};
