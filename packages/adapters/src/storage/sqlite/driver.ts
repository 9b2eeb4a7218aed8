import type { Database } from 'better-sqlite3';
import type { SqlDriver, SqlSession } from '../sql/driver.js';
import type { DiskSync } from './disk-sync.js';
import { toStorageError } from './errors.js';
import { createExecutor } from './executor.js';
import { migrate } from './migrate.js';
import { createWatcher } from './watch.js';
import { createWriter } from './writer.js';

/** One connection for all: reads run at once, writes in groups. The file knows no scopes: every statement names its tenant. */
export function sqliteDriver(database: Database, disk: DiskSync, now: () => number): SqlDriver {
  const executor = createExecutor(database);
  const writer = createWriter(database, executor, disk);
  const watcher = createWatcher(database);
  // eslint-disable-next-line typescript/require-await -- a read's failure must be a rejection, whenever it happens
  const read: SqlSession['read'] = async (command) => {
    try {
      return executor.run(command);
    } catch (error) {
      throw toStorageError(error);
    }
  };
  const session: SqlSession = { read, list: read, write: writer.write };
  return {
    within: () => session,
    migrate: async () => migrate(database, now()),
    async close() {
      watcher.close();
      writer.close();
      database.close();
    },
    watch: watcher.watch,
  };
}
