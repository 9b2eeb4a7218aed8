import { ReplyForceError } from '@replyforce/core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRedisUrl, showRedis } from './address.js';

test('reads each form', () => {
  expect(readRedisUrl('redis://cache')).toEqual({ kind: 'single', tls: false, hosts: [{ host: 'cache', port: 6379 }], database: 0 });
  expect(readRedisUrl('rediss://user:p%40ss%3Aword@cache.example.com:7000/2?prefix=shop')).toEqual({
    kind: 'single',
    tls: true,
    hosts: [{ host: 'cache.example.com', port: 7000 }],
    username: 'user',
    password: 'p@ss:word',
    database: 2,
    prefix: 'shop',
  });
  expect(readRedisUrl('redis+sentinel://:pw@s1,[::1]:26380/main?db=3&sentinel_password=other')).toEqual({
    kind: 'sentinel',
    tls: false,
    hosts: [
      { host: 's1', port: 26_379 },
      { host: '::1', port: 26_380 },
    ],
    password: 'pw',
    master: 'main',
    database: 3,
    sentinelPassword: 'other',
  });
  expect(readRedisUrl('rediss+cluster://:pw@a:7000,b')).toEqual({
    kind: 'cluster',
    tls: true,
    hosts: [
      { host: 'a', port: 7000 },
      { host: 'b', port: 6379 },
    ],
    password: 'pw',
  });
});

test('reads the authority to trust from its file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rf-address-'));
  writeFileSync(join(folder, 'ca.pem'), 'PEM');
  expect(readRedisUrl(`rediss://cache?ca=${join(folder, 'ca.pem')}`)).toMatchObject({ ca: 'PEM' });
  rmSync(folder, { recursive: true });
});

test.each([
  ['http://:hunter2@cache', /must look like redis:/],
  ['redis://:hunter2@', /must look like/],
  ['cache:6379', /must look like/],
  ['redis://:hunter2@a,b', /names several hosts/],
  ['redis://:hunter2@cache:0', /each host as HOST:PORT/],
  ['redis://:hunter2@cache:70000', /each host as HOST:PORT/],
  ['redis://:hunter2@cache/main', /database by a number/],
  ['redis://:hunter2@cache?ca=/nowhere.pem', /not encrypted/],
  ['rediss://:hunter2@cache?ca=/nowhere.pem', /cannot be read/],
  ['redis://:hunter2@cache?sslmode=off', /parameters that it does not know/],
  ['redis://:hunter2@cache?prefix=a:b', /in its "prefix"/],
  ['redis://:hunter2%@cache', /percent|%25/],
  ['redis+sentinel://:hunter2@s1', /must name the master/],
  ['redis+cluster://:hunter2@a/1', /of which a cluster has one only/],
])('refuses %s in words that do not repeat it', (url, words) => {
  try {
    readRedisUrl(url);
    expect.unreachable('it was accepted');
  } catch (error) {
    if (!ReplyForceError.is(error)) throw error;
    expect(error.code).toBe('configuration_invalid');
    expect(error.message).toMatch(words);
    expect(JSON.stringify(error.errors) + error.message).not.toContain('hunter2');
  }
});

test('shows an address without its secrets', () => {
  expect(showRedis(readRedisUrl('redis://user:hunter2@cache:7000/1'))).toBe('cache:7000');
  expect(showRedis(readRedisUrl('redis+sentinel://:hunter2@[::1],s2:1/main?sentinel_password=hunter2'))).toBe('main ([::1]:26379,s2:1)');
});
