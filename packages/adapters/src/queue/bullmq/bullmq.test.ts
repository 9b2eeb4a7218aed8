import { casesFor, queueCases } from '@replyforce/core/testing';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRedis, type TestRedis } from '../../redis/testing/server.js';
import { bullmqQueue } from './index.js';

/** A round trip takes a millisecond; a machine that is busy with other tests takes its time. */
const WITHIN_MS = 1_000;

const modes = [{ mode: 'single' }, { mode: 'single', tls: true }, { mode: 'cluster' }, { mode: 'sentinel' }] as const;

describe.each(modes)('the BullMQ queue on $mode (tls $tls) conforms', (options) => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis(options);
  });
  afterAll(() => redis.close());

  // All that may differ by the kind of server is asked of each; the whole list of the plainest.
  const { cases } = casesFor(queueCases, { reopen: true });
  const asked = options.mode === 'single' && !('tls' in options) ? cases : cases.filter(({ name }) => /at once|another/u.test(name));
  for (const { name, run } of asked) {
    test(name, async () => {
      const url = redis.ca === undefined ? redis.url : `${redis.url}?ca=${redis.ca}`;
      const prefix = randomUUID();
      const open = () => bullmqQueue({ connection: url, prefix, onWarning: fail });
      const queue = open();
      try {
        await run({ queue, withinMs: WITHIN_MS, reopen: open });
      } finally {
        await queue.close();
      }
    });
  }
});

function fail(message: string): void {
  expect.unreachable(message);
}
