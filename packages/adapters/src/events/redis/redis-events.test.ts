import { casesFor, eventBusCases } from '@replyforce/core/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRedis } from '../../redis/clients.js';
import { readRedisUrl } from '../../redis/address.js';
import { startRedis, type TestRedis } from '../../redis/testing/server.js';
import { until } from '../../redis/testing/until.js';
import { redisEvents } from './redis-events.js';

/** How long word may take; a machine that is busy with other tests takes its time, ms. */
const WITHIN_MS = 500;

describe.each([{ mode: 'single' }, { mode: 'cluster' }, { mode: 'sentinel' }] as const)('live events on $mode conform', (options) => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await startRedis(options);
  });
  afterAll(() => redis.close());

  for (const { name, run } of casesFor(eventBusCases, { reopen: true }).cases) {
    test(name, async () => {
      const open = async () => {
        const bus = redisEvents({ connection: redis.url });
        // Subscribed before others announce, as a process is that has started.
        bus.subscribe(() => undefined);
        await until('it is connected', () => bus.outage?.() === undefined);
        return bus;
      };
      const bus = await open();
      try {
        await run({ bus, withinMs: WITHIN_MS, reopen: open });
      } finally {
        await bus.close();
      }
    });
  }
});

test('names the tenant in the channel, and says nothing of an event', async () => {
  const redis = await startRedis();
  const heard: unknown[] = [];
  const watcher = openRedis(readRedisUrl(redis.url), 'waiting', 'test');
  await watcher.psubscribe('*');
  watcher.on('pmessage', (_pattern, channel, message) => heard.push([channel, message]));
  const bus = redisEvents({ connection: redis.url });
  bus.announce('t1');
  await until('it was told', () => heard.length > 0);
  expect(heard).toEqual([['tenant:t1:live', expect.stringMatching(/^[0-9a-f-]{36}$/) as string]]);
  await bus.close();
  watcher.disconnect();
  await redis.close();
});

test('an outage is told once, without the password, and ends by itself', async () => {
  const redis = await startRedis();
  const warnings: string[] = [];
  const bus = redisEvents({ connection: redis.url, onWarning: (message) => warnings.push(message) });
  const other = redisEvents({ connection: redis.url, onWarning: () => undefined });
  const heard: string[] = [];
  bus.subscribe(() => undefined);
  other.subscribe((tenantId) => heard.push(tenantId));
  await until('both are connected', () => bus.outage?.() === undefined && other.outage?.() === undefined);
  await redis.close();
  await until('it is noticed', () => bus.outage?.() !== undefined);
  for (let index = 0; index < 1_000; index += 1) bus.announce(`while down ${index}`);
  await until('it is tried again', () => /cannot be reached/.test(bus.outage?.() ?? ''));
  const password = new URL(redis.url).password;
  const back = await startRedis({ port: redis.port, password });
  await until('it is back', () => bus.outage?.() === undefined && other.outage?.() === undefined);
  bus.announce('after');
  await until('the other process is told again', () => heard.includes('after'));
  expect(heard).toEqual(['after']);
  expect(warnings).toEqual([expect.stringMatching(/^Redis at 127\.0\.0\.1:\d+ .*: live events of other processes come later/)]);
  expect(warnings.join()).not.toContain(password);
  await Promise.all([bus.close(), other.close()]);
  await back.close();
}, 30_000);
