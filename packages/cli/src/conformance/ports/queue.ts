import { memoryQueue } from '@replyforce/core/memory';
import { queueCases, type QueueCapability, type QueueSubject } from '@replyforce/core/testing';
import { moduleForm } from '../module-form.js';
import type { AddressForm, Port } from '../port.js';
import { redisQueue } from './redis.js';
import { reopenOf } from './reopen.js';

/** The memory queue tells at once; a case still listens this long for what must not come, ms. */
const WITHIN_MS = 20;

const inMemory: AddressForm<QueueSubject> = {
  form: 'memory:',
  matches: /^memory:$/,
  source: async () => ({
    async open() {
      const queue = memoryQueue();
      return { subject: { queue, withinMs: WITHIN_MS }, close: () => queue.close() };
    },
    end: async () => undefined,
  }),
};

export const queuePort: Port<QueueSubject, QueueCapability> = {
  name: 'queue',
  cases: queueCases,
  forms: [inMemory, redisQueue, moduleForm()],
  capabilities: reopenOf,
};
