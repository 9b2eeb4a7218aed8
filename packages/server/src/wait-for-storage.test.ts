import { ReplyForceError, silentLogger } from '@replyforce/core';
import { manualRuntime } from '@replyforce/core/testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { compose } from './compose.js';
import { loadConfig } from './config/config.js';
import { whenReachable } from './wait-for-storage.js';

function storageAway(until: number, now: () => number, code: 'store_unavailable' | 'internal' = 'store_unavailable') {
  return {
    migrate: vi.fn(async () => {
      if (now() < until) throw new ReplyForceError(code);
    }),
  };
}

async function wait(awayForMs: number, patienceMs: number, code?: 'internal') {
  const runtime = manualRuntime();
  const storage = storageAway(runtime.now() + awayForMs, runtime.now, code);
  const outcome = whenReachable(storage.migrate, runtime, silentLogger, patienceMs).then(
    () => 'there',
    (error: unknown) => (ReplyForceError.is(error) ? error.code : error),
  );
  await runtime.advance(20_000);
  return { outcome: await outcome, asked: storage.migrate.mock.calls.length };
}

test('a database that comes back is waited for', async () => {
  expect(await wait(3_000, 15_000)).toEqual({ outcome: 'there', asked: 13 });
  expect(await wait(0, 15_000)).toEqual({ outcome: 'there', asked: 1 });
});

test('one that does not is given up, and what waiting cannot mend is said at once', async () => {
  expect(await wait(60_000, 15_000)).toEqual({ outcome: 'store_unavailable', asked: 61 });
  expect(await wait(60_000, 0)).toEqual({ outcome: 'store_unavailable', asked: 1 });
  expect(await wait(60_000, 15_000, 'internal')).toEqual({ outcome: 'internal', asked: 1 });
});

test('who gives up says what kept the database away', async () => {
  const away = new ReplyForceError('store_unavailable', undefined, { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') });
  const gone = whenReachable(() => Promise.reject(away), manualRuntime(), silentLogger, 0);
  await expect(gone).rejects.toMatchObject({
    code: 'store_unavailable',
    message: 'The database cannot be reached: connect ECONNREFUSED 127.0.0.1:1',
  });
});

test('a start waits for the database before it reads its first row', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rf-away-'));
  // Nobody listens there.
  const config = loadConfig({ env: { REPLYFORCE_DATA: folder, DATABASE_URL: 'postgres://u:p@127.0.0.1:1/x' }, flags: {} });
  const warn = vi.fn();
  try {
    const began = performance.now();
    await expect(compose(config, { logger: { ...silentLogger, warn }, patienceMs: 800 })).rejects.toMatchObject({
      code: 'store_unavailable',
      message: expect.stringContaining('The database cannot be reached'),
    });
    expect(performance.now() - began).toBeGreaterThan(800);
    expect(warn.mock.calls.map(([, words]) => words)).toContain('the database cannot be reached yet: it is waited for');
  } finally {
    await rm(folder, { recursive: true });
  }
}, 30_000);
