import type { SendRates } from '../../ports/channel-adapter.js';
import type { Random } from './random.js';

export type ProcessRole = 'all' | 'api' | 'worker';

/** How likely each fate of a send is, as weights. */
export interface SendFates {
  readonly accepted: number;
  readonly acceptedUnheard: number;
  readonly refusedForNow: number;
  readonly refusedForGood: number;
  readonly lostToken: number;
  readonly hangs: number;
  readonly arrivesLate: number;
}

/** What can happen in one history. Probabilities are per call of a port; a count says how often at most. */
export interface Profile {
  readonly roles: readonly ProcessRole[];
  readonly threads: number;
  readonly messages: number;
  /** During which the customers write, ms. */
  readonly spanMs: number;
  /** A call that takes its time instead of answering at once. */
  readonly slow: number;
  /** A call that takes long among those that take their time. */
  readonly verySlow: number;
  readonly error: number;
  readonly errors: number;
  readonly crash: number;
  readonly crashes: number;
  /** The whole process stands still for longer than a lease. */
  readonly pause: number;
  readonly pauses: number;
  readonly vaultFaults: boolean;
  readonly noticeLost: number;
  readonly noticeLate: number;
  readonly batch: number;
  readonly shuffle: number;
  readonly duplicate: number;
  readonly lateDelivery: number;
  readonly slowPipeline: number;
  readonly handoff: number;
  readonly stale: number;
  readonly sends: SendFates;
  /** From the start on the platform refuses everything for now, for so long, ms: longer than a send is tried. */
  readonly busyMs: number;
  /** Echoes and statuses of what was sent. */
  readonly echo: number;
  readonly personActs: number;
  /** A busy process lets its timers fire up to this much too late, ms. */
  readonly timerSlackMs: number;
  /** Clocks of two machines differ by up to this, ms. */
  readonly skewMs: number;
  /** Characters the platform takes in one message where that is less than an answer has; absent for enough. */
  readonly maxText: number | undefined;
  /** How often customers put what they said in other words, or an emoji on what they were sent. */
  readonly afterthoughts: number;
  /** For this long from the start the platform takes nothing, however quiet the rest: longer than any retry, ms. */
  readonly outageMs: number;
  /** Tokens of a model that may be spent; 0 where no model is asked. */
  readonly modelTokens: number;
  /** How often the platform takes a message, to which all processes keep together; absent for any number. */
  readonly rates: SendRates | undefined;
}

const ROLES: readonly (readonly ProcessRole[])[] = [['all'], ['all'], ['all', 'all'], ['all', 'all'], ['api', 'worker', 'worker']];

const RATES: readonly SendRates[] = [
  { account: { count: 1, perMs: 1_000, burst: 2 } },
  { recipient: { count: 1, perMs: 6_000 } },
  { account: { count: 2, perMs: 1_000 }, recipient: { count: 1, perMs: 3_000, burst: 2 } },
];

/**
 * Each kind of trouble is on in some histories and off in others: troubles that are always all on hide one another ("swarm
 * testing"). What was thought of later has a source of its own, so that seeds go on playing the histories they are known for.
 */
export function chooseProfile(random: Random, later: Random): Profile {
  const sometimes = (share: number, least: number, most: number) => (random.chance(share) ? least + random.next() * (most - least) : 0);
  const crashes = random.chance(0.6) ? random.between(1, 3) : 0;
  const pauses = random.chance(0.4) ? random.between(1, 2) : 0;
  const withPerson = random.chance(0.4);
  return {
    roles: random.pick(ROLES),
    threads: random.chance(0.75) ? 1 : 2,
    messages: withPerson ? random.between(2, 5) : random.pick([1, 1, 1, 2, 2, 3, 3]),
    spanMs: random.pick([300, 1_000, 4_000]),
    slow: sometimes(0.7, 0.05, 0.4),
    verySlow: sometimes(0.4, 0.02, 0.15),
    error: sometimes(0.5, 0.01, 0.06),
    errors: random.between(1, 5),
    crash: crashes > 0 ? random.pick([0.01, 0.03, 0.06]) : 0,
    crashes,
    pause: pauses > 0 ? random.pick([0.01, 0.03, 0.06]) : 0,
    pauses,
    vaultFaults: random.chance(0.15),
    noticeLost: sometimes(0.3, 0.05, 0.5),
    noticeLate: sometimes(0.5, 0.1, 0.6),
    batch: sometimes(0.6, 0.2, 0.9),
    shuffle: sometimes(0.5, 0.3, 1),
    duplicate: sometimes(0.5, 0.1, 0.5),
    lateDelivery: sometimes(0.4, 0.1, 0.5),
    slowPipeline: sometimes(0.4, 0.2, 0.8),
    handoff: sometimes(0.25, 0.1, 0.4),
    stale: sometimes(0.1, 0.1, 0.4),
    sends: {
      accepted: 10,
      acceptedUnheard: sometimes(0.5, 1, 10),
      refusedForNow: sometimes(0.5, 1, 15),
      refusedForGood: sometimes(0.2, 1, 4),
      lostToken: sometimes(0.05, 1, 4),
      hangs: sometimes(0.2, 1, 4),
      arrivesLate: sometimes(0.2, 1, 6),
    },
    echo: sometimes(0.7, 0.2, 0.9),
    personActs: (withPerson ? random.between(1, 4) : 0) + (later.chance(0.15) ? later.between(3, 6) : 0),
    timerSlackMs: random.pick([0, 100, 400, 800]),
    skewMs: random.chance(0.2) ? random.pick([50, 500, 2_500]) : 0,
    rates: later.chance(0.15) ? later.pick(RATES) : undefined,
    outageMs: later.chance(0.06) ? later.between(10_000, 150_000) : 0,
    busyMs: later.chance(0.02) ? later.between(60_000, 120_000) : 0,
    maxText: later.chance(0.15) ? later.pick([20, 40, 60]) : undefined,
    afterthoughts: later.chance(0.2) ? 0.2 + later.next() * 0.7 : 0,
    modelTokens: later.chance(0.12) ? later.between(60, 250) : 0,
  };
}
