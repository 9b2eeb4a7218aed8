import { ReplyForceError } from '@replyforce/core';
import { expect, test } from 'vitest';
import type { SqlDriver } from './driver.js';
import { failureMemory, watchWrites } from './remember-failure.js';

test('a write the store did not take is remembered until one succeeds; a refused one says nothing about the store', async () => {
  let raise: Error | undefined;
  const write = (async () => {
    if (raise) throw raise;
  }) as unknown as ReturnType<SqlDriver['within']>['write'];
  const memory = failureMemory();
  const store = watchWrites({ within: () => ({ write }) } as unknown as SqlDriver, memory);
  const attempt = () =>
    store
      .within({ tenantId: 't' })
      .write(function* () {} as never)
      .catch(() => undefined);
  raise = new ReplyForceError('conflict');
  await attempt();
  expect(memory.failed()).toBe(false);
  raise = new ReplyForceError('store_unavailable');
  await attempt();
  expect(memory.failed()).toBe(true);
  raise = new ReplyForceError('conflict');
  await attempt();
  expect(memory.failed()).toBe(true);
  raise = undefined;
  await attempt();
  expect(memory.failed()).toBe(false);
});
