import type { PlainEvent } from '../plain-channel.js';
import type { Profile } from './profile.js';
import type { Random } from './random.js';
import type { Scheduler } from './scheduler.js';
import type { Scenario } from './scenario.js';
import { tokenOf } from './scripted-pipeline.js';
import { ACCOUNT } from './simulated-platform.js';

/** Older than a machine may answer, younger than a day, ms. */
export const STALE_MS = 20 * 60_000;

interface Parts {
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly profile: Profile;
  readonly threads: readonly string[];
  readonly happened: (event: PlainEvent) => void;
  readonly textOf: Scenario['textOf'];
}

/** Plans who writes what and when. Each message carries a token of its own. */
export function planCustomers({ scheduler, random, profile, threads, happened, textOf }: Parts): void {
  let newest = 0;
  for (let number = 1; number <= profile.messages; number += 1) {
    const token = tokenOf(number);
    scheduler.after(random.below(profile.spanMs), {
      kind: 'work',
      label: `a customer says ${token}`,
      run: () => {
        // The platform's clock gives no two messages one moment.
        newest = Math.max(newest + 1, scheduler.now());
        happened({
          type: 'message',
          account: ACCOUNT,
          from: random.pick(threads),
          id: `in-${number}`,
          text: textOf(random, profile, token),
          at: random.chance(profile.stale) ? newest - STALE_MS : newest,
        });
      },
    });
  }
}
