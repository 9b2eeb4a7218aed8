import { createHash } from 'node:crypto';
import { ReplyForceError, SLOT_KEPT_MS, type RateLimiter } from '@replyforce/core';
import { openRedis, untilReady } from '../../redis/clients.js';
import { addressOf, type RedisOptions } from '../../redis/options.js';
import { createOutage, warnByProcess } from '../../redis/outage.js';
import { RESERVE } from './reserve-script.js';

const SHA = createHash('sha1').update(RESERVE).digest('hex');

/**
 * Rates that all processes on one Redis share, by its clock. A rate is one key, `tenant:<id>:limit:<key>`, which expires when it
 * holds nothing back any more; what Redis loses is forgotten. `reserve` throws `store_unavailable` where Redis does not answer.
 *
 * Throws `missing_dependency` where the package `ioredis` is not installed, `configuration_invalid` for an address of no known form.
 */
export function redisRateLimiter(options: RedisOptions): RateLimiter {
  const address = addressOf(options);
  const outage = createOutage(address, 'shared rates are not kept until it is back', options.onWarning ?? warnByProcess);
  const client = openRedis(address, 'commands', 'replyforce:limits');
  outage.follow(client);
  // Who asks while it is being connected for the first time waits for it.
  const opened = untilReady(client);

  return {
    async reserve({ tenantId, key, rate, holder }) {
      const every = rate.perMs / rate.count;
      const args = [every, rate.burst ?? 1, Math.max(every, SLOT_KEPT_MS), holder] as const;
      const name = `tenant:${tenantId}:limit:${key}`;
      await opened;
      try {
        const wait = await client.evalsha(SHA, 1, name, ...args).catch((error: unknown) => {
          // A server that has not seen the script yet, or not since it was started.
          if (String(error).includes('NOSCRIPT')) return client.eval(RESERVE, 1, name, ...args);
          throw error;
        });
        outage.worked(client);
        return Number(wait);
      } catch (error) {
        outage.failed(client, error);
        throw new ReplyForceError('store_unavailable', outage.fault(), { cause: error });
      }
    },
    async close() {
      outage.end();
      client.disconnect();
    },
  };
}
