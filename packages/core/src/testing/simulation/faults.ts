import type { Profile } from './profile.js';
import type { Random } from './random.js';

/** What kind of call crosses a port: reads may be answered at once, effects are steps of their own. */
export type CallKind = 'read' | 'job' | 'effect' | 'compute';

export type Trouble =
  /** Fails before anything happened. */
  | 'refused'
  /** Happens, but the caller hears of a broken connection. */
  | 'answer_lost'
  | 'crash_before'
  | 'crash_after'
  /** The process stands still with the call already under way or not yet made. */
  | 'pause';

export interface CallPlan {
  readonly trouble?: Trouble;
  /** ms until it happens. */
  readonly before: number;
  /** ms from then until the caller hears of it. */
  readonly after: number;
  /** Whether the request is on its way already: then it happens even if its process stops or stands still. */
  readonly left: boolean;
  readonly pauseMs: number;
}

export interface Faults {
  plan(kind: CallKind): CallPlan;
  /** From now on nothing goes wrong any more. */
  stop(): void;
  readonly stopped: boolean;
}

const SMOOTH: CallPlan = { before: 0, after: 0, left: false, pauseMs: 0 };

/** Decides what happens at each call of a port, from the seed and within the profile's budgets. */
export function createFaults(random: Random, profile: Profile): Faults {
  let { errors, crashes, pauses } = profile;
  let stopped = false;

  function troubleOf(kind: CallKind): Trouble | undefined {
    if (crashes > 0 && random.chance(profile.crash)) {
      crashes -= 1;
      return random.chance(0.5) ? 'crash_before' : 'crash_after';
    }
    if (pauses > 0 && random.chance(profile.pause)) {
      pauses -= 1;
      return 'pause';
    }
    if (errors > 0 && kind !== 'compute' && random.chance(profile.error)) {
      errors -= 1;
      return kind === 'read' || random.chance(0.6) ? 'refused' : 'answer_lost';
    }
    return undefined;
  }

  function delay(): number {
    if (!random.chance(profile.slow)) return 0;
    return random.chance(profile.verySlow) ? random.between(3_000, 8_000) : random.between(1, 40);
  }

  return {
    plan(kind) {
      if (stopped) return SMOOTH;
      const trouble = troubleOf(kind);
      const before = delay();
      const after = delay();
      if (!trouble && before === 0 && after === 0 && kind !== 'effect') return SMOOTH;
      return {
        ...(trouble && { trouble }),
        before,
        after,
        left: random.chance(0.5),
        pauseMs: trouble === 'pause' ? random.between(5_500, 12_000) : 0,
      };
    },
    stop: () => void (stopped = true),
    get stopped() {
      return stopped;
    },
  };
}
