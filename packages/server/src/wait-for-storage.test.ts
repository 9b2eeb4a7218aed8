import { ReplyForceError, silentLogger } from '@replyforce/core';
import { manualRuntime } from '@replyforce/core/testing';
import { expect, test, vi } from 'vitest';
import { migrateWhenReachable } from './wait-for-storage.js';

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
  const outcome = migrateWhenReachable(storage, runtime, silentLogger, patienceMs).then(
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
