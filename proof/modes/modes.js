import { embedded } from './embedded.js';
import { postgres } from './postgres.js';
import { postgresRedis } from './postgres-redis.js';

/** The ways an installation may run, by the names of `--mode`. */
export const MODES = { embedded, postgres, 'postgres-redis': postgresRedis };
