import { randomUUID } from 'node:crypto';
import type { EventBus } from '@replyforce/core';
import type { EventBusSubject, QueueSubject } from '@replyforce/core/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import { CommandFailure } from '../../command-failure.js';
import { EXIT } from '../../exit-codes.js';
import type { AddressForm } from '../port.js';

const FORM = 'redis://HOST:6379';
const MATCHES = /^rediss?(\+(sentinel|cluster))?:\/\//;

/** How long word may take over a line of some length, ms. */
const WITHIN_MS = 1_000;
/** A server that has not answered by then cannot be reached, ms. */
const CONNECT_MS = 5_000;

/** Notices below a prefix of their own; what a case left there is deleted after it. */
export const redisQueue: AddressForm<QueueSubject> = {
  form: FORM,
  matches: MATCHES,
  async source(address) {
    await reach(address);
    const { bullmqQueue, forgetNotices } = await import('@replyforce/adapters/bullmq');
    return {
      async open() {
        const options = { connection: address, prefix: `conformance-${randomUUID()}`, onWarning: () => undefined };
        const open = () => bullmqQueue(options);
        const queue = open();
        return {
          subject: { queue, withinMs: WITHIN_MS, reopen: open },
          async close() {
            await queue.close();
            await forgetNotices(options);
          },
        };
      },
      end: async () => undefined,
    };
  },
};

/** Nothing is kept there. Whoever listens at the same server hears of tenants that it does not have. */
export const redisBus: AddressForm<EventBusSubject> = {
  form: FORM,
  matches: MATCHES,
  async source(address) {
    await reach(address);
    return {
      async open() {
        const bus = await connect(address);
        return { subject: { bus, withinMs: WITHIN_MS, reopen: () => connect(address) }, close: () => bus.close() };
      },
      end: async () => undefined,
    };
  },
};

async function connect(address: string): Promise<EventBus> {
  const { redisEvents } = await import('@replyforce/adapters/redis');
  const bus = redisEvents({ connection: address, onWarning: () => undefined });
  // Who is not connected yet hears nothing.
  bus.subscribe(() => undefined);
  const deadline = performance.now() + CONNECT_MS;
  while (bus.outage?.() !== undefined) {
    if (performance.now() > deadline) {
      const fault = bus.outage();
      await bus.close();
      throw new CommandFailure(EXIT.unreachable, `${fault}.`);
    }
    await sleep(10);
  }
  return bus;
}

async function reach(address: string): Promise<void> {
  const bus = await connect(address);
  await bus.close();
}
