import Database from 'better-sqlite3';
import { join } from 'node:path';
import { attemptsQuery, toAttempt } from './mode.js';

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
    async attempts(ids) {
      // Opened for each look: a connection that outlived the server would keep its log open over the kill.
      const database = new Database(join(data, 'replyforce.db'), { readonly: true, timeout: 2_000 });
      try {
        return /** @type {any[]} */ (database.prepare(attemptsQuery(ids)).all()).map(toAttempt);
      } finally {
        database.close();
      }
    },
    close: async () => undefined,
  };
}
