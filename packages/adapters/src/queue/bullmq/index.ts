import type { Queue, WorkListener } from '@replyforce/core';
import { openRedis, type RedisClient } from '../../redis/clients.js';
import { addressOf } from '../../redis/options.js';
import { createOutage, warnByProcess } from '../../redis/outage.js';
import { loadBullmq } from './load.js';
import type { BullmqOptions } from './options.js';
import { createReceiver, type Receiver } from './receiver.js';
import { createSender } from './sender.js';

export { forgetNotices } from './forget.js';
export type { BullmqOptions } from './options.js';

/**
 * Dispatch among several processes with BullMQ on Redis 6.2 or newer. It carries word only: job rows are in the database, so a Redis
 * that is away or comes back empty costs delay, and is waited for without an end. A process without listeners only announces.
 *
 * Throws `missing_dependency` where `bullmq` or `ioredis` is not installed, `configuration_invalid` for an address of no known form.
 */
export function bullmqQueue(options: BullmqOptions): Queue {
  const address = addressOf(options);
  const prefix = options.prefix ?? address.prefix ?? 'replyforce';
  const bullmq = loadBullmq();
  const outage = createOutage(address, 'workers look for work once a second until it is back', options.onWarning ?? warnByProcess);
  const listeners = new Set<WorkListener>();
  const output = openRedis(address, 'commands', 'replyforce:queue');
  outage.follow(output);
  const sender = createSender(bullmq, output, outage, prefix);
  let input: RedisClient | undefined;
  let receiver: Receiver | undefined;
  let stopped = Promise.resolve();
  let closed = false;

  function receive(): void {
    if (receiver) return;
    if (!input) {
      input = openRedis(address, 'waiting', 'replyforce:queue');
      outage.follow(input);
    }
    receiver = createReceiver(bullmq, input, prefix, listeners);
  }

  /** Whoever listens to nothing takes notices from nobody. */
  function stopReceiving(): void {
    const current = receiver;
    receiver = undefined;
    if (current) stopped = Promise.all([stopped, current.close()]).then(() => undefined);
  }

  return {
    toOne: true,
    announce(notices) {
      if (!closed) sender.send(notices);
    },
    subscribe(listener) {
      // The same function may be given twice.
      const own: WorkListener = (notice) => listener(notice);
      listeners.add(own);
      if (!closed) receive();
      return () => {
        if (listeners.delete(own) && listeners.size === 0) stopReceiving();
      };
    },
    outage: outage.fault,
    async close() {
      if (closed) return;
      closed = true;
      listeners.clear();
      outage.end();
      stopReceiving();
      await Promise.all([stopped, sender.close()]);
      input?.disconnect();
      output.disconnect();
    },
  };
}
