import { setTimeout as sleep } from 'node:timers/promises';

/**
 * The clock of a run. It goes as the wall's does, but never past its limit: when a restart takes longer than was planned, traffic
 * waits with it instead of running out before the last kill.
 * @typedef {ReturnType<typeof createPace>} Pace
 */
export function createPace() {
  const begin = performance.now();
  let held = 0;
  let limit = Infinity;
  const stopped = new AbortController();
  function now() {
    const time = performance.now() - begin - held;
    if (time <= limit) return time;
    held += time - limit;
    return limit;
  }
  return {
    now,
    /** @param {number} ms */
    setLimit(ms) {
      now();
      limit = ms;
    },
    /** Lets everybody go on at once, to its end. */
    stop: () => stopped.abort(),
    /** False where the run was stopped meanwhile. @param {number} ms */
    async at(ms) {
      while (!stopped.signal.aborted) {
        const left = ms - now();
        if (left <= 0) return true;
        await sleep(Math.min(Math.max(left, 1), 40));
      }
      return false;
    },
  };
}
