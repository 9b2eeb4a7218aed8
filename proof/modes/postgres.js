import { join } from 'node:path';
import { startPostgres } from '../servers/postgres.js';
import { attemptsQuery, IN_FLIGHT_QUERY, toAttempt } from './mode.js';

/**
 * Two processes that take webhooks and two that work, on one PostgreSQL, each with a folder of its own.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<import('./mode.js').Mode>}
 */
export async function postgres(folder, env) {
  const database = await startPostgres({ durable: true });
  const member = (/** @type {'api' | 'worker'} */ role, /** @type {number} */ number) => {
    const name = `${role}-${number}`;
    return { name, role, data: join(folder, name) };
  };
  return {
    members: [member('api', 1), member('api', 2), member('worker', 1), member('worker', 2)],
    env: {
      ...env,
      DATABASE_URL: database.url,
      DATABASE_MIGRATION_URL: database.migrationUrl,
      REPLYFORCE_MASTER_KEY: Buffer.alloc(32, 9).toString('base64'),
    },
    restartDatabase: database.restart,
    restartRedis: null,
    attempts: async (ids) => /** @type {any[]} */ (await database.query(attemptsQuery(ids))).map(toAttempt),
    // Of the living processes too.
    sendsInFlight: async () => /** @type {any[]} */ (await database.query(IN_FLIGHT_QUERY).catch(() => [])).map(({ id }) => id),
    close: database.close,
  };
}
