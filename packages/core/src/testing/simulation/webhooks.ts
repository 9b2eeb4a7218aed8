import { utf8 } from '../../support/bytes.js';
import type { PlainEvent } from '../plain-channel.js';
import type { Faults } from './faults.js';
import type { SimulatedProcess } from './process.js';
import type { Profile } from './profile.js';
import type { Random } from './random.js';
import type { Scheduler } from './scheduler.js';

/** How long the platform waits for an answer before it delivers again, ms. */
const ANSWER_WITHIN_MS = 10_000;
const BATCH = 5;

export interface Receiver {
  readonly process: SimulatedProcess;
  readonly receive: (body: Uint8Array) => Promise<unknown>;
}

/** What the platform has to tell, until it is acknowledged and sometimes after that. */
export interface Webhooks {
  add(event: PlainEvent): void;
  allAcknowledged(): boolean;
  readonly deliveries: number;
}

interface Notification {
  readonly event: PlainEvent;
  acknowledged: boolean;
}

interface Parts {
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly random: Random;
  readonly profile: Profile;
  /** Who takes requests now; undefined while no process does. */
  readonly receiver: () => Receiver | undefined;
  /** The engine has answered 200 for these. */
  readonly acknowledged: (events: readonly PlainEvent[]) => void;
}

/** Delivers as platforms do: in batches, more than once, in any order, again until it is acknowledged. */
export function createWebhooks({ scheduler, faults, random, profile, receiver, acknowledged }: Parts): Webhooks {
  const notifications: Notification[] = [];
  let open = 0;
  let deliveries = 0;

  function plan(one: Notification, ms: number, again = false): void {
    scheduler.after(ms, {
      kind: 'work',
      label: 'webhook',
      run: () => {
        if (again || !one.acknowledged) deliver(one);
      },
    });
  }

  function batchAround(one: Notification): readonly Notification[] {
    if (faults.stopped || !random.chance(profile.batch)) return [one];
    const others = notifications.filter((other) => other !== one && (!other.acknowledged || random.chance(profile.duplicate / 4)));
    const batch = [one, ...others].slice(0, BATCH).toSorted((left, right) => notifications.indexOf(left) - notifications.indexOf(right));
    return random.chance(profile.shuffle) ? random.shuffle(batch) : batch;
  }

  function deliver(one: Notification): void {
    const to = receiver();
    if (!to) return plan(one, random.between(300, 3_000));
    const batch = batchAround(one);
    let answered = false;
    deliveries += 1;
    const again = () => {
      if (answered) return;
      answered = true;
      for (const each of batch) if (!each.acknowledged) plan(each, random.between(300, 4_000));
    };
    to.receive(utf8(JSON.stringify(batch.map(({ event }) => event)))).then(() => {
      if (!to.process.alive || answered) return;
      answered = true;
      acknowledge(batch);
    }, again);
    scheduler.after(ANSWER_WITHIN_MS, { kind: 'timer', label: 'webhook unanswered', run: again });
  }

  function acknowledge(batch: readonly Notification[]): void {
    for (const one of batch) {
      if (!one.acknowledged) open -= 1;
      one.acknowledged = true;
      if (!faults.stopped && random.chance(profile.duplicate)) plan(one, random.between(50, 6_000), true);
    }
    acknowledged(batch.map(({ event }) => event));
  }

  return {
    add(event) {
      const one: Notification = { event, acknowledged: false };
      notifications.push(one);
      open += 1;
      plan(one, !faults.stopped && random.chance(profile.lateDelivery) ? random.between(500, 9_000) : random.between(0, 30));
    },
    allAcknowledged: () => open === 0,
    get deliveries() {
      return deliveries;
    },
  };
}
