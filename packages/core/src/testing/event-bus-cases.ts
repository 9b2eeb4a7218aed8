import type { EventBus } from '../ports/event-bus.js';
import { equal, ok } from './assert.js';
import type { ConformanceCase } from './case.js';
import { eventually, quiet } from './eventually.js';

/** A bus nobody else uses. */
export interface EventBusSubject {
  readonly bus: EventBus;
  /** How long word may take on its way, ms; also how long a case listens for what must not come. */
  readonly withinMs: number;
  /** Opens the same bus as another process would. Absent where it lives in one process. */
  readonly reopen?: () => EventBus | Promise<EventBus>;
}

export type EventBusCapability = 'reopen';

/** Tenant ids are opaque: whatever a bus makes of them must be undone. */
const TENANTS = ['tenant-1', 'tenant-10', '01990000-0000-7000-8000-000000000001', 'with blank', 'a:b*c{d}', 'ж漢😀', 'quote\'"\\'];

function listen(bus: EventBus): { readonly heard: readonly string[]; readonly stop: () => void } {
  const heard: string[] = [];
  return { heard, stop: bus.subscribe((tenantId) => heard.push(tenantId)) };
}

/**
 * What every event bus must do with the word that a tenant has something new to read. Words may be joined: two announcements
 * may be told once, if after the second.
 */
export const eventBusCases: readonly ConformanceCase<EventBusSubject, EventBusCapability>[] = [
  {
    name: 'every listener is told, with the tenant as it was announced and no other',
    async run({ bus, withinMs }) {
      const listeners = [listen(bus), listen(bus)];
      for (const tenantId of TENANTS) bus.announce(tenantId);
      for (const { heard } of listeners) {
        await eventually(() => TENANTS.every((tenantId) => heard.includes(tenantId)), withinMs, 'not every tenant was told');
        equal(
          heard.filter((tenantId) => !TENANTS.includes(tenantId)),
          [],
          'tenants that nobody announced',
        );
      }
    },
  },
  {
    name: 'an announcement after a burst is told too',
    async run({ bus, withinMs }) {
      const { heard } = listen(bus);
      for (let round = 0; round < 3; round += 1) {
        for (let times = 0; times < 50; times += 1) bus.announce('busy');
        await quiet(withinMs);
        const before = heard.length;
        bus.announce('busy');
        await eventually(() => heard.length > before, withinMs, `the announcement of round ${round} was swallowed`);
      }
    },
  },
  {
    name: 'who has unsubscribed hears nothing more, the others go on; doing it twice, or while being told, is no fault',
    async run({ bus, withinMs }) {
      const [gone, stays] = [listen(bus), listen(bus)];
      let once = 0;
      const stop = bus.subscribe(() => {
        once += 1;
        stop();
      });
      gone.stop();
      gone.stop();
      for (const tenantId of ['first', 'second']) {
        bus.announce(tenantId);
        await eventually(() => stays.heard.includes(tenantId), withinMs, 'a listener was not told any more');
      }
      await quiet(withinMs);
      equal(gone.heard, [], 'what somebody heard who had unsubscribed');
      equal(once, 1, 'times somebody was told who unsubscribed at the first');
    },
  },
  {
    name: 'a listener that throws harms neither the one who announces nor the other listeners',
    async run({ bus, withinMs }) {
      bus.subscribe(() => {
        throw new Error('a listener that throws');
      });
      const { heard } = listen(bus);
      bus.announce('tenant');
      await eventually(() => heard.includes('tenant'), withinMs, 'a listener after one that throws was not told');
    },
  },
  {
    name: 'announcing to nobody does not fail',
    async run({ bus }) {
      bus.announce('tenant');
    },
  },
  {
    name: 'a closed bus tells nobody anything, and takes no offence at being used or closed again',
    async run({ bus, withinMs }) {
      const { heard, stop } = listen(bus);
      await bus.close();
      bus.announce('tenant');
      await bus.close();
      stop();
      await quiet(withinMs);
      equal(heard, [], 'words after the end');
    },
  },
  {
    name: 'word reaches every other process, and the one it comes from; one that closes leaves the others alone',
    needs: 'reopen',
    async run({ bus, withinMs, reopen }) {
      const [second, third, fourth] = [await reopen?.(), await reopen?.(), await reopen?.()];
      ok(second && third && fourth, 'the bus cannot be opened again');
      const listeners = [listen(bus), listen(second), listen(third)];
      listen(fourth);
      await fourth.close();
      bus.announce('tenant');
      for (const { heard } of listeners) await eventually(() => heard.includes('tenant'), withinMs, 'not every process was told');
      await Promise.all([second.close(), third.close()]);
    },
  },
];
