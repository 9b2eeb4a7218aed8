import { memoryEventBus } from '@replyforce/core/memory';
import { eventBusCases, type EventBusCapability, type EventBusSubject } from '@replyforce/core/testing';
import { moduleForm } from '../module-form.js';
import type { AddressForm, Port } from '../port.js';
import { redisBus } from './redis.js';
import { reopenOf } from './reopen.js';

/** As for the queue, ms. */
const WITHIN_MS = 20;

const inMemory: AddressForm<EventBusSubject> = {
  form: 'memory:',
  matches: /^memory:$/,
  source: async () => ({
    async open() {
      const bus = memoryEventBus();
      return { subject: { bus, withinMs: WITHIN_MS }, close: () => bus.close() };
    },
    end: async () => undefined,
  }),
};

export const eventsPort: Port<EventBusSubject, EventBusCapability> = {
  name: 'events',
  cases: eventBusCases,
  forms: [inMemory, redisBus, moduleForm()],
  capabilities: reopenOf,
};
