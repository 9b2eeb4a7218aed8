import { setTimeout as sleep } from 'node:timers/promises';
import { hearLive } from '../servers/hear-live.js';

/** How long a named point is waited for before the kill comes anyhow, ms. */
const POINT_WITHIN_MS = 3_000;
/** How long after its spawn a starting process is killed at most, ms. */
const START_MS = 1_000;

/**
 * One `kill -9`. Times are ms since 1970.
 * @typedef {object} Kill
 * @property {import('../plan/acts.js').KillPoint} point
 * @property {string} process
 * @property {number} at
 * @property {number} spawnedAt its successor
 * @property {number} readyAt
 * @property {boolean} watched
 */

/**
 * @param {object} options
 * @param {import('../servers/fleet.js').Fleet} options.fleet
 * @param {import('../modes/mode.js').Mode} options.mode
 * @param {string} options.key reads live events
 * @param {Kill[]} options.kills what was done is added
 */
export function createKiller({ fleet, mode, key, kills }) {
  /** @type {Set<string>} */
  const inFlight = new Set();

  /**
   * Kills and starts again; resolves when the successor is ready.
   * @param {import('../servers/fleet.js').Member} member
   * @param {import('../plan/acts.js').Act} act
   * @param {import('../plan/acts.js').KillPoint} point
   */
  async function strike(member, act, point) {
    const at = Date.now();
    await fleet.kill(member);
    for (const id of await mode.sendsInFlight()) inFlight.add(id);
    let ready = fleet.start(member);
    kills.push({ point, process: member.name, at, spawnedAt: member.process.spawnedAt, readyAt: Infinity, watched: act.watched });
    if (act.point === 'while starting') {
      await sleep(act.chance * START_MS);
      const again = Date.now();
      await fleet.kill(member);
      await ready;
      ready = fleet.start(member);
      kills.push({
        point: act.point,
        process: member.name,
        at: again,
        spawnedAt: member.process.spawnedAt,
        readyAt: Infinity,
        watched: false,
      });
    }
    await ready;
    const readyAt = Date.now();
    for (const kill of kills.slice(-2)) if (kill.process === member.name) kill.readyAt = Math.min(kill.readyAt, readyAt);
  }

  /**
   * Resolves in the moment the point comes with the process it concerns, or with undefined when it does not come.
   * @param {import('../plan/acts.js').KillPoint} point
   * @param {import('../servers/fleet.js').Member} anybody
   * @returns {Promise<import('../servers/fleet.js').Member | undefined>}
   */
  function pointOf(point, anybody) {
    const doors = point.startsWith('webhook') ? [fleet.wayIn] : fleet.members.map(({ wayOut }) => wayOut);
    const event = point === 'webhook unanswered' || point === 'send received' ? 'asked' : 'answered';
    return new Promise((resolve) => {
      const done = (/** @type {import('../servers/fleet.js').Member | undefined} */ member) => {
        clearTimeout(late);
        stopListening();
        for (const door of doors) door.forget();
        resolve(member);
      };
      const late = setTimeout(() => done(undefined), POINT_WITHIN_MS);
      let stopListening = () => {};
      if (point === 'live event') {
        const member = anybody.role === 'worker' ? fleet.members.find(({ role }) => role !== 'worker') : anybody;
        if (member) stopListening = hearLive(`http://127.0.0.1:${member.port}`, key, () => done(member));
      } else for (const door of doors) door.next(event, done);
    });
  }

  const NAMED = ['webhook unanswered', 'webhook acknowledged', 'send received', 'send answered', 'live event'];

  return {
    /** Attempts to send that were under way at a kill. */
    inFlight,
    /** @param {import('../plan/acts.js').Act} act */
    async kill(act) {
      const anybody = fleet.members[Math.floor(act.chance * fleet.members.length)];
      if (!anybody) return;
      if (!NAMED.includes(act.point)) return strike(anybody, act, act.point === 'while starting' ? 'at random' : act.point);
      const member = await pointOf(act.point, anybody);
      if (!member) return strike(anybody, act, 'at random');
      // A send is answered after a while: it is still on its way at once. The others are a matter of few milliseconds.
      if (act.point !== 'send received') await sleep(act.jitterMs / 2);
      return strike(member, act, act.point);
    },
  };
}
