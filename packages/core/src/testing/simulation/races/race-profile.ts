import type { Profile, ProcessRole } from '../profile.js';
import type { Random } from '../random.js';

const ROLES: readonly (readonly ProcessRole[])[] = [['all'], ['all', 'all'], ['api', 'worker']];

/** Little breaks here; what happens beside each other does so in every order. */
export function chooseRaceProfile(random: Random, later: Random): Profile {
  const sometimes = (share: number, least: number, most: number) => (random.chance(share) ? least + random.next() * (most - least) : 0);
  const crashes = random.chance(0.2) ? 1 : 0;
  const pauses = random.chance(0.25) ? random.between(1, 2) : 0;
  return {
    roles: random.pick(ROLES),
    threads: random.chance(0.75) ? 1 : 2,
    messages: random.between(1, 5),
    spanMs: random.pick([1_000, 4_000, 9_000]),
    slow: sometimes(0.5, 0.05, 0.3),
    verySlow: 0,
    error: sometimes(0.3, 0.01, 0.04),
    errors: random.between(1, 3),
    crash: crashes > 0 ? 0.02 : 0,
    crashes,
    pause: pauses > 0 ? 0.03 : 0,
    pauses,
    vaultFaults: false,
    noticeLost: 0,
    noticeLate: sometimes(0.4, 0.1, 0.5),
    batch: sometimes(0.5, 0.2, 0.8),
    shuffle: sometimes(0.4, 0.3, 1),
    duplicate: sometimes(0.7, 0.2, 0.6),
    lateDelivery: sometimes(0.3, 0.1, 0.4),
    slowPipeline: 0,
    handoff: 0.06,
    stale: 0,
    sends: {
      accepted: 10,
      acceptedUnheard: sometimes(0.2, 1, 4),
      refusedForNow: sometimes(0.7, 3, 20),
      refusedForGood: sometimes(0.1, 1, 3),
      lostToken: 0,
      hangs: sometimes(0.1, 1, 3),
      arrivesLate: sometimes(0.15, 1, 4),
    },
    echo: sometimes(0.8, 0.4, 1),
    personActs: 0,
    timerSlackMs: later.pick([0, 0, 100]),
    skewMs: 0,
    maxText: undefined,
    afterthoughts: 0,
    outageMs: 0,
    busyMs: 0,
    modelTokens: 0,
    rates: undefined,
  };
}
