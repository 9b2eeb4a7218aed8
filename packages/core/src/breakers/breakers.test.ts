import { describe, expect, it } from 'vitest';
import type { ServiceAccount } from '../domain/service.js';
import { silentLogger } from '../support/silent-logger.js';
import { manualRuntime } from '../testing/manual-runtime.js';
import { createBreakers } from './breakers.js';

const account = (part: Partial<ServiceAccount> = {}): ServiceAccount => ({
  kind: 'channel',
  service: 'facebook',
  tenantId: 'tenant-1',
  account: 'page-1',
  ...part,
});

function begin(most?: number) {
  const runtime = manualRuntime();
  const told: string[] = [];
  const tell = (_fields: object, message: string) => void told.push(message);
  const breakers = createBreakers(runtime, { ...silentLogger, warn: tell, info: tell }, most);
  const fail = (one: ServiceAccount, times = 5) => {
    for (let time = 0; time < times; time += 1) breakers.settle(one, 'failed');
  };
  return { runtime, breakers, fail, told };
}

describe('breakers', () => {
  it('keep services, tenants and accounts apart', () => {
    const { breakers, fail } = begin();
    fail(account());
    expect(breakers.enter(account())).toBeGreaterThan(0);
    for (const other of [
      { service: 'whatsapp' },
      { tenantId: 'tenant-2' },
      { tenantId: null },
      { account: 'page-2' },
      { kind: 'crm' } as const,
    ])
      expect(breakers.enter(account(other))).toBe(0);
    expect(breakers.isPaused(account())).toBe(true);
    expect(breakers.isPaused(account({ account: 'page-2' }))).toBe(false);
  });

  it('list what is paused, and say once when it begins and when it ends', async () => {
    const { breakers, fail, runtime, told } = begin();
    const since = runtime.now();
    fail(account());
    fail(account({ account: 'page-2' }), 4);
    expect(breakers.paused()).toEqual([{ ...account(), state: 'open', since, retryAt: since + 30_000 }]);
    for (const outcome of ['failed', 'answered', 'answered', 'answered'] as const) {
      await runtime.advance(30_000);
      expect(breakers.enter(account())).toBe(0);
      breakers.settle(account(), outcome);
    }
    expect(breakers.paused()).toEqual([]);
    expect(told).toEqual(['a service fails again and again and is left alone for a while', 'a service works again']);
  });

  it('forget what nobody has called for long', async () => {
    const { breakers, fail, runtime } = begin();
    fail(account());
    await runtime.advance(11 * 60_000);
    expect(breakers.paused()).toEqual([]);
    expect([breakers.enter(account()), breakers.enter(account())]).toEqual([0, 0]);
  });

  it('watch a bounded number of accounts', () => {
    const { breakers, fail } = begin(100);
    for (let index = 0; index < 1_000; index += 1) fail(account({ account: `page-${index}` }));
    expect(breakers.paused()).toHaveLength(100);
    expect(breakers.isPaused(account({ account: 'page-999' }))).toBe(true);
  });
});
