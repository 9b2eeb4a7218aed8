import { QUEUE_TABLE, type Queue, type WorkNotice } from '@replyforce/core';
import * as bullmq from 'bullmq';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRedisUrl } from '../../redis/address.js';
import { openRedis, type RedisClient } from '../../redis/clients.js';
import { startRedis, type TestRedis } from '../../redis/testing/server.js';
import { until } from '../../redis/testing/until.js';
import { bullmqQueue } from './index.js';
import { keyPrefix, LOCK_MS } from './options.js';

const PREFIX = 'test';

let redis: TestRedis;
let client: RedisClient;
let open: Queue[];
let warnings: string[];

beforeEach(async () => {
  [open, warnings] = [[], []];
  redis = await startRedis();
  client = openRedis(readRedisUrl(redis.url), 'waiting', 'test');
});
afterEach(async () => {
  await Promise.all(open.map((queue) => queue.close()));
  client.disconnect();
  await redis.close();
});

function openQueue(): Queue {
  const queue = bullmqQueue({ connection: redis.url, prefix: PREFIX, onWarning: (message) => warnings.push(message) });
  open.push(queue);
  return queue;
}

function listen(queue: Queue): WorkNotice[] {
  const heard: WorkNotice[] = [];
  queue.subscribe((notice) => void heard.push(notice));
  return heard;
}

const due = (runAt = 1): WorkNotice => ({ queue: 'ai.process', runAt });
const keyOf = (type: string) => `${keyPrefix(PREFIX)}:ai.process:${type}`;

test('what a killed process held is given to another within five seconds', async () => {
  openQueue().announce([due()]);
  // It takes the notice as a process does, and is never heard of again.
  const killed = new bullmq.Worker('ai.process', null, { connection: client, prefix: keyPrefix(PREFIX), lockDuration: LOCK_MS });
  await until('it has the notice', async () => (await killed.getNextJob('lock', { block: false })) !== undefined);
  const heard = listen(openQueue());
  await until('another has it', () => heard.length > 0, 5_000);
  expect(heard).toEqual([due()]);
  await killed.close(true);
});

test('what a process that ends holds is given to another at once', async () => {
  const [ending, other] = [openQueue(), openQueue()];
  const held: WorkNotice[] = [];
  ending.subscribe((notice) => {
    held.push(notice);
    return new Promise(() => undefined);
  });
  ending.announce([due()]);
  await until('it holds the notice', () => held.length > 0);
  await ending.close();
  // No lock has run out: it was given back.
  expect(await client.llen(keyOf('wait'))).toBe(1);
  const heard = listen(other);
  await until('another has it', () => heard.length > 0);
  expect(heard).toEqual([due()]);
});

test('nobody is given anything by a process whose listeners have all gone', async () => {
  const [left, other] = [openQueue(), openQueue()];
  const gone: WorkNotice[] = [];
  const stop = left.subscribe((notice) => void gone.push(notice));
  left.announce([due()]);
  await until('it listens', () => gone.length > 0);
  stop();
  const heard = listen(other);
  for (let times = 0; times < 5; times += 1) {
    left.announce([due(times)]);
    await until('the other has it', () => heard.some(({ runAt }) => runAt === times));
  }
  expect(gone).toHaveLength(1);
});

test('Redis holds a bounded number of notices, and none that was told', async () => {
  const queue = openQueue();
  const now = Date.now();
  for (let round = 0; round < 20; round += 1) {
    queue.announce(Array.from({ length: 5_000 }, (_, index) => due(now - 50_000 + index * 20)));
    await new Promise((resolve) => setImmediate(resolve));
  }
  await until('they have arrived', async () => (await client.llen(keyOf('wait'))) > 0);
  await until('none is under way', async () => {
    const before = await client.zcard(keyOf('delayed'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    return before > 0 && (await client.zcard(keyOf('delayed'))) === before;
  });
  expect(await client.llen(keyOf('wait'))).toBe(1);
  // Thirty seconds in steps of fifty milliseconds, and the time all this took.
  expect(await client.zcard(keyOf('delayed'))).toBeLessThanOrEqual(1_000);
  await client.del(keyOf('delayed'));
  const heard = listen(queue);
  await until('it is told', () => heard.length > 0);
  await until('it is gone', async () => (await client.llen(keyOf('wait'))) + (await client.llen(keyOf('active'))) === 0);
  expect(heard).toHaveLength(1);
  const jobs = (await client.keys(`${keyPrefix(PREFIX)}:ai.process:*`)).filter(
    (key) => key === keyOf('completed') || key === keyOf('failed'),
  );
  expect(jobs).toEqual([]);
});

test('a process that only announces has one connection', async () => {
  openQueue().announce([due()]);
  await until('the notice is there', async () => (await client.llen(keyOf('wait'))) === 1);
  const names = String(await client.client('LIST')).match(/name=\S+/gu);
  expect(names).toEqual(['name=test', 'name=replyforce:queue']);
});

test('while Redis is away announcing goes on, costs nothing and is told once; it comes back by itself', async () => {
  const [announcer, listener] = [openQueue(), openQueue()];
  const heard = listen(listener);
  announcer.announce([due(1)]);
  await until('it works', () => heard.length === 1);
  expect([announcer.outage?.(), listener.outage?.()]).toEqual([undefined, undefined]);
  await redis.close();
  await until('it is noticed', () => announcer.outage?.() !== undefined && listener.outage?.() !== undefined);
  for (let index = 0; index < 20_000; index += 1) announcer.announce([due(2), { queue: 'crm.sync', runAt: Date.now() + (index % 1_000) }]);
  await until('it is tried again', () => /cannot be reached \(ECONNREFUSED\)/.test(announcer.outage?.() ?? ''));
  const { password } = new URL(redis.url);
  redis = await startRedis({ port: redis.port, password });
  await until('it is back', () => announcer.outage?.() === undefined && listener.outage?.() === undefined);
  announcer.announce([due(3)]);
  await until('notices arrive again', () => heard.some(({ runAt }) => runAt === 3));
  // What was announced meanwhile was dropped, not kept.
  expect(heard.map(({ runAt }) => runAt)).toEqual([1, 3]);
  expect(warnings).toHaveLength(2);
  for (const warning of warnings) {
    expect(warning).toMatch(/^Redis at 127\.0\.0\.1:\d+ .*: workers look for work once a second until it is back$/);
    expect(warning).not.toContain(password);
  }
}, 30_000);

test('a Redis that is not there at the start is waited for, and closing does not wait', async () => {
  const { port } = redis;
  const { password } = new URL(redis.url);
  await redis.close();
  const queue = openQueue();
  const heard = listen(queue);
  queue.announce([due(1)]);
  await until('it is told', () => warnings.length > 0);
  const unlucky = openQueue();
  listen(unlucky);
  const start = performance.now();
  await unlucky.close();
  expect(performance.now() - start).toBeLessThan(5_000);
  redis = await startRedis({ port, password });
  await until('it is there', () => queue.outage?.() === undefined);
  queue.announce([due(2)]);
  // Perhaps joined to the one before.
  await until('notices arrive', () => heard.length > 0);
  // The other one is gone, and not come back with the server.
  expect(String(await client.client('LIST')).match(/name=\S*replyforce\S*|name=\{\S*/gu)).toHaveLength(2 + Object.keys(QUEUE_TABLE).length);
}, 30_000);
