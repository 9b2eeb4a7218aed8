import { randomUUID } from 'node:crypto';
import type { EventBus } from '@replyforce/core';
import { isReady, openRedis, untilReady, type RedisClient } from '../../redis/clients.js';
import { createOutbox } from '../../redis/outbox.js';
import { addressOf, type RedisOptions } from '../../redis/options.js';
import { createOutage, warnByProcess } from '../../redis/outage.js';

/** A channel for each tenant: `tenant:<id>:live`. */
const [BEFORE, AFTER] = ['tenant:', ':live'];

/** The message says who sends it. */
const channelOf = (tenantId: string): string => `${BEFORE}${tenantId}${AFTER}`;
const tenantOf = (channel: string): string => channel.slice(BEFORE.length, -AFTER.length);

/**
 * Live events of several processes over Redis' pub/sub. Listeners of this process are told without it. What is announced while
 * Redis is away is not told to others: they read the database when they next look.
 *
 * Throws `missing_dependency` where the package `ioredis` is not installed, `configuration_invalid` for an address of no known form.
 */
export function redisEvents(options: RedisOptions): EventBus {
  const address = addressOf(options);
  const sender = randomUUID();
  const outage = createOutage(address, 'live events of other processes come later until it is back', options.onWarning ?? warnByProcess);
  const listeners = new Set<(tenantId: string) => void>();
  const publisher = openRedis(address, 'commands', 'replyforce:events');
  outage.follow(publisher);
  let subscriber: RedisClient | undefined;
  let closed = false;

  function tell(tenantId: string): void {
    for (const listener of listeners) {
      try {
        listener(tenantId);
      } catch {
        // Who announces has committed something: that it worked must not look otherwise.
      }
    }
  }

  // What is announced while it is being connected for the first time waits for it.
  const opened = untilReady(publisher);
  /** One message a tenant for all that is announced until it leaves. */
  const outbox = createOutbox<string>(async (tenants) => {
    await opened;
    if (!isReady(publisher)) return;
    try {
      await Promise.all(tenants.map((tenantId) => publisher.publish(channelOf(tenantId), sender)));
      outage.worked(publisher);
    } catch (error) {
      outage.failed(publisher, error);
    }
  });

  function listen(): void {
    if (subscriber) return;
    subscriber = openRedis(address, 'waiting', 'replyforce:events');
    outage.follow(subscriber);
    subscriber.on('pmessage', (_pattern: string, channel: string, from: string) => {
      if (from !== sender) tell(tenantOf(channel));
    });
    // Kept, and made again with the connection; fails only where the bus is closed first.
    subscriber.psubscribe(channelOf('*')).catch(() => undefined);
  }

  return {
    announce(tenantId) {
      if (closed) return;
      tell(tenantId);
      outbox.add(tenantId, tenantId);
    },
    subscribe(listener) {
      // The same function may be given twice.
      const own = (tenantId: string): void => listener(tenantId);
      listeners.add(own);
      if (!closed) listen();
      return () => void listeners.delete(own);
    },
    outage: outage.fault,
    async close() {
      if (closed) return;
      closed = true;
      listeners.clear();
      outage.end();
      await outbox.flush();
      publisher.disconnect();
      subscriber?.disconnect();
    },
  };
}
