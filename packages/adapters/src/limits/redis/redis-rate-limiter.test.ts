import type { RateLimiter, SlotRequest } from '@replyforce/core';
import { casesFor, rateLimiterCases } from '@replyforce/core/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readRedisUrl } from '../../redis/address.js';
import { openRedis, type RedisClient } from '../../redis/clients.js';
import { startRedis, type TestRedis } from '../../redis/testing/server.js';
import { redisRateLimiter } from './redis-rate-limiter.js';

describe.each([{ mode: 'single' }, { mode: 'cluster' }] as const)('shared rates on $mode', (options) => {
  let redis: TestRedis;
  let client: RedisClient;
  let limiters: readonly RateLimiter[];
  beforeAll(async () => {
    redis = await startRedis(options);
    client = openRedis(readRedisUrl(redis.url), 'waiting', 'test');
    limiters = [0, 1, 2].map(() => redisRateLimiter({ connection: redis.url }));
  });
  afterAll(async () => {
    client.disconnect();
    await Promise.all(limiters.map((limiter) => limiter.close()));
    await redis.close();
  });
  beforeEach(async () => {
    await client.flushall();
  });

  const HOUR = 3_600_000;
  const request = (change: Partial<SlotRequest> = {}): SlotRequest => {
    return { tenantId: 't1', key: 'send:c1', rate: { count: 1, perMs: HOUR }, holder: 'm1', ...change };
  };
  const reserve = (change?: Partial<SlotRequest>, index = 0): Promise<number> =>
    limiters[index]?.reserve(request(change)) ?? Promise.reject(new Error('none'));

  const { cases } = casesFor(rateLimiterCases, { reopen: true });
  const open = () => redisRateLimiter({ connection: redis.url });
  for (const { name, run } of cases)
    // Time passes as it does.
    test(name, { timeout: 120_000 }, async () => {
      const limiter = open();
      await run({ limiter, pass: sleep, reopen: open }).finally(() => limiter.close());
    });

  test('slots lie one after another, whichever process asks', async () => {
    const waits: number[] = [];
    for (let index = 0; index < 6; index += 1) waits.push(await reserve({ holder: `m${index}` }, index % 3));
    expect(waits[0]).toBe(0);
    // Less the little time that the test itself took.
    waits.forEach((wait, index) => {
      expect(wait).toBeLessThanOrEqual(index * HOUR);
      expect(wait).toBeGreaterThan(index * HOUR - 60_000 * Math.sign(index) - 1);
    });
  });

  test('many at once get a slot each', async () => {
    const waits = await Promise.all(Array.from({ length: 60 }, (_, index) => reserve({ holder: `m${index}` }, index % 3)));
    const places = waits.map((wait) => Math.round(wait / HOUR)).sort((left, right) => left - right);
    expect(places).toEqual(Array.from({ length: 60 }, (_, index) => index));
  });

  test('as many as the burst says come at once', async () => {
    const rate = { count: 1, perMs: HOUR, burst: 3 };
    const waits: number[] = [];
    for (let index = 0; index < 5; index += 1) waits.push(await reserve({ rate, holder: `m${index}` }));
    expect(waits.map((wait) => Math.round(wait / HOUR))).toEqual([0, 0, 0, 1, 2]);
  });

  test('whoever asks again is given the same slot, and moves nobody', async () => {
    await reserve({ holder: 'first' });
    for (let times = 0; times < 3; times += 1) expect(Math.round((await reserve({ holder: 'second' }, times)) / HOUR)).toBe(1);
    expect(Math.round((await reserve({ holder: 'third' })) / HOUR)).toBe(2);
  });

  test('a slot whose time has come is used once', async () => {
    const rate = { count: 1, perMs: 50 };
    await reserve({ rate, holder: 'first' });
    const wait = await reserve({ rate, holder: 'second' });
    expect(wait).toBeGreaterThan(0);
    await sleep(wait);
    const [used] = [await reserve({ rate, holder: 'second' })];
    expect(used).toBe(0);
    expect(await client.zscore('tenant:t1:limit:send:c1', 'h:second')).toBeNull();
  });

  test('tenants and keys have nothing to do with each other', async () => {
    for (const other of [{ tenantId: 't2' }, { key: 'send:c2' }, { holder: 'm2' }]) {
      await client.flushall();
      await reserve();
      expect((await reserve(other)) > 0).toBe('holder' in other);
    }
    expect(await client.keys('*')).toEqual(['tenant:t1:limit:send:c1']);
  });

  test('a key goes by itself when it holds nothing back any more', async () => {
    await reserve();
    await reserve({ holder: 'm2' });
    const left = await client.pttl('tenant:t1:limit:send:c1');
    expect(left).toBeGreaterThan(2 * HOUR - 60_000);
    expect(left).toBeLessThanOrEqual(2 * HOUR + 1);
    await reserve({ key: 'fast', rate: { count: 100, perMs: 1_000 } });
    expect(await client.pttl('tenant:t1:limit:fast')).toBeLessThanOrEqual(2_001);
  });

  test('what holders and keys are called is of no consequence', async () => {
    const odd = 'next:{*} \n漢"';
    expect(await reserve({ tenantId: odd, key: odd, holder: odd })).toBe(0);
    expect(await reserve({ tenantId: odd, key: odd, holder: 'next' })).toBeGreaterThan(0);
    expect(Math.round((await reserve({ tenantId: odd, key: odd, holder: odd })) / HOUR)).toBe(2);
  });

  test('a server that has forgotten the script is given it again', async () => {
    expect(await reserve()).toBe(0);
    await client.script('FLUSH');
    expect(await reserve({ holder: 'm2' })).toBeGreaterThan(0);
  });
});

test('throws where Redis is away, and works again when it is back', async () => {
  const redis = await startRedis();
  const warnings: string[] = [];
  const limiter = redisRateLimiter({ connection: redis.url, onWarning: (message) => warnings.push(message) });
  const ask = () => limiter.reserve({ tenantId: 't', key: 'k', rate: { count: 1, perMs: 1_000 }, holder: 'h' });
  expect(await ask()).toBe(0);
  await redis.close();
  const { password } = new URL(redis.url);
  for (let times = 0; times < 3; times += 1) {
    await expect(ask()).rejects.toMatchObject({ code: 'store_unavailable', retryable: true });
    await expect(ask()).rejects.not.toThrow(password);
  }
  expect(warnings).toEqual([expect.stringContaining('shared rates are not kept')]);
  const back = await startRedis({ port: redis.port, password });
  for (;;) {
    const wait = await ask().catch(() => undefined);
    if (wait === 0) break;
    await sleep(50);
  }
  await limiter.close();
  await back.close();
}, 30_000);
