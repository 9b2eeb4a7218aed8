import { setTimeout as sleep } from 'node:timers/promises';

/** How long the platform takes to answer when nothing is wrong, ms: a kill is to find sends on their way. */
export const PLATFORM_MS = 60;
/** Longer than the engine waits for an answer, ms. */
const HANG_MS = 20_000;

/** @type {Readonly<Record<Exclude<import('../plan/acts.js').TroubleKind, 'unreachable'>, import('@replyforce/adapters/testkit').Behaviour>>} */
const BEHAVIOURS = {
  fails: { delayMs: PLATFORM_MS, outcome: { kind: 'error', code: 2, httpStatus: 500, transient: true } },
  'limits the rate': { outcome: { kind: 'rate_limit', retryAfterSeconds: 1 } },
  hangs: { delayMs: HANG_MS },
  'accepts, then drops': { delayMs: PLATFORM_MS, outcome: { kind: 'drop_after_accept' } },
  'drops unread': { outcome: { kind: 'drop_unread' } },
};

/**
 * @param {object} options
 * @param {import('@replyforce/adapters/testkit').StandIn} options.platform
 * @param {import('../servers/fleet.js').Fleet} options.fleet
 */
export function createTroubles({ platform, fleet }) {
  const calm = () => {
    platform.clearBehaviours();
    platform.behave({ delayMs: PLATFORM_MS });
  };
  calm();
  return {
    /** Resolves when it is over. @param {import('../plan/acts.js').Trouble} trouble */
    async make({ kind, times, ms }) {
      if (kind === 'unreachable') {
        await Promise.all(fleet.members.map(({ wayOut }) => wayOut.shut()));
        await sleep(ms);
        await Promise.all(fleet.members.map(({ wayOut }) => wayOut.reopen()));
        return;
      }
      platform.behave({ ...BEHAVIOURS[kind], times });
      await sleep(ms);
      calm();
    },
  };
}
