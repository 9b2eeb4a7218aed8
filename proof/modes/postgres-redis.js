import { startRedis } from '../servers/redis.js';
import { postgres } from './postgres.js';

/**
 * As `postgres`, with work and live events going between the processes through Redis.
 * @param {string} folder
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<import('./mode.js').Mode>}
 */
export async function postgresRedis(folder, env) {
  const redis = await startRedis();
  try {
    const mode = await postgres(folder, { ...env, REDIS_URL: redis.url });
    return {
      ...mode,
      restartRedis: redis.restart,
      async close() {
        await mode.close();
        await redis.close();
      },
    };
  } catch (error) {
    await redis.close();
    throw error;
  }
}
