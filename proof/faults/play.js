import { RESTART_MS } from '../plan/acts.js';

/**
 * What was done and when: `to` is when it was over. Times are ms since 1970.
 * @typedef {{ readonly label: string, readonly from: number, readonly to: number }} Fault
 */

/**
 * Plays the planned acts one after another and, beside them, the platform's troubles.
 * @param {object} options
 * @param {import('../plan/pace.js').Pace} options.pace
 * @param {readonly import('../plan/acts.js').Act[]} options.acts
 * @param {readonly import('../plan/acts.js').Trouble[]} options.troubles
 * @param {ReturnType<typeof import('./kills.js').createKiller>} options.killer
 * @param {ReturnType<typeof import('./troubles.js').createTroubles>} options.platformTroubles
 * @param {import('../modes/mode.js').Mode} options.mode
 * @param {Fault[]} options.faults what was done is added, kills excepted
 * @param {(done: number) => void} options.onAct
 */
export async function playFaults({ pace, acts, troubles, killer, platformTroubles, mode, faults, onAct }) {
  /** @param {string} label @param {() => Promise<unknown>} work */
  async function during(label, work) {
    const from = Date.now();
    await work();
    faults.push({ label, from, to: Date.now() });
  }

  /** @param {import('../plan/acts.js').Act} act */
  async function play(act) {
    const { restartDatabase, restartRedis } = mode;
    if (act.kind === 'database restart' && restartDatabase) return during('database restart', restartDatabase);
    if (act.kind === 'redis restart' && restartRedis) return during('redis restart', restartRedis);
    if (act.point === 'database restarting' && restartDatabase)
      return void (await Promise.all([during('database restart', restartDatabase), killer.kill(act)]));
    return killer.kill(act);
  }

  async function inOrder() {
    for (const [index, act] of acts.entries()) {
      if (!(await pace.at(act.at))) return;
      // What takes longer than planned does not eat up the time until the next act.
      pace.setLimit(act.at + RESTART_MS);
      await play(act);
      pace.setLimit(Infinity);
      onAct(index + 1);
    }
  }

  async function beside() {
    for (const trouble of troubles) {
      if (!(await pace.at(trouble.at))) return;
      await during(`platform ${trouble.kind}`, () => platformTroubles.make(trouble));
    }
  }

  await Promise.all([inOrder(), beside()]);
}
