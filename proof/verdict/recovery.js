import { PLATFORM_MS } from '../faults/troubles.js';

/**
 * How long after a kill what was under way took to move on: from the successor's start, or from the kill itself where others carry on,
 * until the last answer that was owed at the kill reached the platform. Only watched kills count: after them nothing else went wrong
 * until long past the bound.
 * @param {object} given
 * @param {readonly import('../faults/kills.js').Kill[]} given.kills
 * @param {readonly import('../faults/play.js').Fault[]} given.faults
 * @param {readonly import('./conversation.js').Fate[]} given.fates
 * @param {boolean} given.alone one process
 */
export function recoveries({ kills, faults, fates, alone }) {
  /** @type {{ readonly kill: import('../faults/kills.js').Kill, readonly owed: number, readonly ms: number, readonly slowest: string }[]} */
  const found = [];
  for (const kill of kills) {
    if (!kill.watched) continue;
    const owed = fates.filter(
      ({ message, endsTurn, sendAt }) =>
        endsTurn &&
        sendAt !== null &&
        message.asks !== null &&
        message.acknowledgedAt < kill.at &&
        // What the platform had already got was not waiting for us.
        sendAt - PLATFORM_MS > kill.at &&
        // What the platform itself refused or left hanging shortly before waits for the platform.
        !faults.some(({ label, from, to }) => label.startsWith('platform') && from < sendAt && to > message.firstTriedAt),
    );
    if (owed.length === 0) continue;
    const last = owed.reduce((late, fate) => ((fate.sendAt ?? 0) > (late.sendAt ?? 0) ? fate : late));
    found.push({ kill, owed: owed.length, ms: (last.sendAt ?? 0) - (alone ? kill.spawnedAt : kill.at), slowest: last.message.mid });
  }
  return found;
}
