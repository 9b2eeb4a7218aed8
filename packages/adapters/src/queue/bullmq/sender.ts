import type { QueueName, WorkNotice } from '@replyforce/core';
import type { BulkJobOptions, Queue } from 'bullmq';
import { isReady, untilReady, type RedisClient } from '../../redis/clients.js';
import type { Outage } from '../../redis/outage.js';
import { createOutbox } from '../../redis/outbox.js';
import { joinNotice, type JoinedNotice } from './joined-notice.js';
import type { Bullmq } from './load.js';
import { keyPrefix, type StoredNotice } from './options.js';

export interface Sender {
  send(notices: readonly WorkNotice[]): void;
  /** Sends what waits, then lets go. */
  close(): Promise<void>;
}

/** Puts notices into Redis, as jobs of a BullMQ queue for each queue. What cannot be sent at once is dropped: rows are the truth. */
export function createSender(bullmq: Bullmq, client: RedisClient, outage: Outage, prefix: string): Sender {
  const queues = new Map<QueueName, Queue<StoredNotice>>();

  function queueOf(name: QueueName): Queue<StoredNotice> {
    const known = queues.get(name);
    if (known) return known;
    const made = new bullmq.Queue<StoredNotice>(name, {
      connection: client,
      prefix: keyPrefix(prefix),
      // Nobody reads them.
      streams: { events: { maxLen: 10 } },
    });
    // Told by the connection itself.
    made.on('error', () => undefined);
    queues.set(name, made);
    return made;
  }

  /** A queue that could not be set up stays that way: the next one is new. */
  async function forget(): Promise<void> {
    const all = [...queues.values()];
    queues.clear();
    await Promise.allSettled(all.map((queue) => queue.close()));
  }

  // What is announced while it is being connected for the first time waits for it.
  const opened = untilReady(client);
  const outbox = createOutbox<JoinedNotice>(async (notices) => {
    await opened;
    if (!isReady(client)) return;
    try {
      const names = [...new Set(notices.map(({ queue }) => queue))];
      await Promise.all(
        names.map((name) => {
          const own = notices.filter(({ queue }) => queue === name);
          return queueOf(name).addBulk(own.map(({ runAt, ...joined }) => ({ name: 'notice', data: { runAt }, opts: optionsOf(joined) })));
        }),
      );
      outage.worked(client);
    } catch (error) {
      outage.failed(client, error);
      await forget();
    }
  });

  return {
    send(notices) {
      const now = Date.now();
      for (const notice of notices) {
        const joined = joinNotice(notice, now);
        if (joined) outbox.add(`${joined.queue} ${joined.id}`, joined);
      }
    },
    async close() {
      await outbox.flush();
      await forget();
    },
  };
}

function optionsOf({ id, delayMs }: Pick<JoinedNotice, 'id' | 'delayMs'>): BulkJobOptions {
  return { deduplication: { id }, ...(delayMs > 0 && { delay: delayMs }), removeOnComplete: true, removeOnFail: true };
}
