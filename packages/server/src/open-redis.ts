import type { EventBus, Logger, Queue, RateLimiter } from '@replyforce/core';
import { memoryEventBus } from '@replyforce/core/memory';
import type { Config } from './config/config.js';

/** Dispatch among several processes where `REDIS_URL` is set; undefined where this process needs nobody else's word. */
export async function openQueue({ redisUrl }: Pick<Config, 'redisUrl'>, logger: Logger): Promise<Queue | undefined> {
  if (redisUrl === null) return undefined;
  const { bullmqQueue } = await import('@replyforce/adapters/bullmq');
  return bullmqQueue({ connection: redisUrl, onWarning: (message) => logger.warn({}, message) });
}

/** Live events of all processes where `REDIS_URL` is set, else of this one. */
export async function openEvents({ redisUrl }: Pick<Config, 'redisUrl'>, logger: Logger): Promise<EventBus> {
  if (redisUrl === null) return memoryEventBus();
  const { redisEvents } = await import('@replyforce/adapters/redis');
  return redisEvents({ connection: redisUrl, onWarning: (message) => logger.warn({}, message) });
}

/** Send limits that all processes keep to together where `REDIS_URL` is set; undefined where each keeps to its own. */
export async function openRateLimiter({ redisUrl }: Pick<Config, 'redisUrl'>, logger: Logger): Promise<RateLimiter | undefined> {
  if (redisUrl === null) return undefined;
  const { redisRateLimiter } = await import('@replyforce/adapters/redis');
  return redisRateLimiter({ connection: redisUrl, onWarning: (message) => logger.warn({}, message) });
}
