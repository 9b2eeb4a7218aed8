import { QUEUE_NAMES } from '@replyforce/core';
import { openRedis, untilReady } from '../../redis/clients.js';
import { addressOf } from '../../redis/options.js';
import { loadBullmq } from './load.js';
import { keyPrefix, type BullmqOptions } from './options.js';

/** Deletes all that lies below a prefix, for instance of an installation that is no more. Work itself is in the database. */
export async function forgetNotices(options: BullmqOptions & { readonly prefix: string }): Promise<void> {
  const bullmq = loadBullmq();
  const client = openRedis(addressOf(options), 'commands', 'replyforce:queue');
  await untilReady(client);
  try {
    for (const name of QUEUE_NAMES) {
      const queue = new bullmq.Queue(name, { connection: client, prefix: keyPrefix(options.prefix), skipMetasUpdate: true });
      queue.on('error', () => undefined);
      await queue.obliterate({ force: true });
      await queue.close();
    }
  } finally {
    client.disconnect();
  }
}
