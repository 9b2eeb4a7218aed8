import Database from 'better-sqlite3';
import { constants } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { attemptsQuery, IN_FLIGHT_QUERY, toAttempt } from './mode.js';

const FILE = 'replyforce.db';

/**
 * One process, one file: `replyforce serve` as it comes.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<import('./mode.js').Mode>}
 */
export async function embedded(folder, env) {
  const data = join(folder, 'data');
  return {
    members: [{ name: 'server', role: 'all', data }],
    env,
    restartDatabase: null,
    restartRedis: null,
    attempts: async (ids) => /** @type {any[]} */ (read(join(data, FILE), attemptsQuery(ids))).map(toAttempt),
    async sendsInFlight() {
      // From a copy, so that the next process finds the file as the last one left it.
      const copy = join(folder, 'copy');
      await mkdir(copy, { recursive: true });
      for (const name of [FILE, `${FILE}-wal`])
        await copyFile(join(data, name), join(copy, name), constants.COPYFILE_FICLONE).catch(() => undefined);
      return /** @type {any[]} */ (read(join(copy, FILE), IN_FLIGHT_QUERY, false)).map(({ id }) => id);
    },
    close: async () => undefined,
  };
}

/** Opened for each look: a connection that outlived the server would keep its log open over the kill. @param {string} path @param {string} sql */
function read(path, sql, readonly = true) {
  const database = new Database(path, { readonly, timeout: 2_000 });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}
