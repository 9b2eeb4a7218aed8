export { readRedisUrl, showRedis } from './address.js';
export type { RedisAddress } from './address.js';
export type { RedisOptions } from './options.js';
export { redisEvents } from '../events/redis/redis-events.js';
export { redisRateLimiter } from '../limits/redis/redis-rate-limiter.js';
