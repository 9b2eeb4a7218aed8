import { afterEach, expect, it } from 'vitest';
import { QUEUE_TABLE } from '../dispatch/queue-table.js';
import type { Storage } from '../ports/storage.js';
import type { ManualRuntime } from '../testing/manual-runtime.js';
import { begin, stopAll } from '../testing/one-account.js';

const { leaseMs } = QUEUE_TABLE['outbound.messages'];

afterEach(stopAll);

/** A customer asks; between the attempt and its request the process stands still for so many leases, and `meanwhile` happens. */
async function ask(meanwhile: (storage: Storage, now: number) => Promise<void>, leases = 2) {
  let isBegun = false;
  const change = (memory: Storage, runtime: ManualRuntime): Storage => ({
    ...memory,
    forTenant: (id) => {
      const tenant = memory.forTenant(id);
      const begins = <T extends { readonly attempt?: unknown }>(command: T) => void (isBegun ||= command.attempt !== undefined);
      return {
        ...tenant,
        commitTurn: async (command) => {
          const outcome = await tenant.commitTurn(command);
          begins(command);
          return outcome;
        },
        claimSend: async (command) => {
          const outcome = await tenant.claimSend(command);
          begins(command);
          return outcome;
        },
        channels: {
          ...tenant.channels,
          get: async (channelId) => {
            if (isBegun) {
              isBegun = false;
              runtime.skip(leases * leaseMs);
              await meanwhile(memory, runtime.now());
            }
            return tenant.channels.get(channelId);
          },
        },
      };
    },
  });
  const { runtime, channel, deliver } = await begin({ change });
  let left = 0;
  channel.answerWith(() => ({ outcome: 'accepted', platformMid: `mid-${(left += 1)}`, status: 'sent' }));
  await deliver({ type: 'message', from: 'ann', id: 'm1', text: 'Is anybody there?' });
  await runtime.advance(1_000);
  return { runtime, requests: () => left };
}

it('sends nothing that another worker was given while this one stood still', async () => {
  const { requests, runtime } = await ask(async (storage, now) => {
    const taken = await storage.jobs.claim({ queue: 'outbound.messages', groups: 5, leaseMs: 600_000, now });
    expect(taken).toHaveLength(1);
  });
  await runtime.advance(60_000);
  expect(requests()).toBe(0);
});

it('sends nothing that a worker whose clock is fast was given, though by its own clock the lease lasts', async () => {
  const { requests, runtime } = await ask(async (storage, now) => {
    const fast = { queue: 'outbound.messages', groups: 5, leaseMs: 600_000, now: now + 0.8 * leaseMs } as const;
    expect(await storage.jobs.claim(fast)).toHaveLength(1);
  }, 0.3);
  await runtime.advance(60_000);
  expect(requests()).toBe(0);
});

it('sends what nobody took, however long it stood still', async () => {
  const { requests } = await ask(async () => undefined);
  expect(requests()).toBe(1);
});
