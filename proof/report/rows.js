/**
 * One line of the table: messages that lived through this fault, and what became of them.
 * @typedef {object} Row
 * @property {string} label
 * @property {number} times how often it was done
 * @property {number} messages
 * @property {number} stored
 * @property {Record<import('../verdict/turns.js').TurnEnd, number>} ends
 * @property {number} lost
 * @property {number} duplicated
 * @property {number} outOfOrder
 * @property {number | null} p50 ms from the first delivery to the platform's taking the answer
 * @property {number | null} p99
 */

/** How long a message is counted as under way where no answer marks its end, ms. */
const UNANSWERED_MS = 5_000;

/**
 * @param {object} given
 * @param {readonly import('../verdict/conversation.js').Fate[]} given.fates
 * @param {readonly import('../faults/kills.js').Kill[]} given.kills
 * @param {readonly import('../faults/play.js').Fault[]} given.faults
 * @returns {Row[]} all messages first, then those nothing happened to, then by fault; a message that lived through several counts in each
 */
export function rowsOf({ fates, kills, faults }) {
  const happened = [...kills.map(({ point, at, readyAt }) => ({ label: `kill ${point}`, from: at, to: readyAt })), ...faults];
  /** @type {Map<string, Set<import('../verdict/conversation.js').Fate>>} */
  const touched = new Map([...new Set(happened.map(({ label }) => label))].sort().map((label) => [label, new Set()]));
  const calm = new Set(fates);
  for (const fate of fates) {
    const { firstTriedAt, acknowledgedAt } = fate.message;
    const end = fate.sendAt ?? acknowledgedAt + UNANSWERED_MS;
    for (const { label, from, to } of happened) {
      if (from > end || to < firstTriedAt) continue;
      touched.get(label)?.add(fate);
      calm.delete(fate);
    }
  }
  return [
    row('all', happened.length, fates),
    row('nothing wrong', 0, [...calm]),
    ...[...touched].map(([label, of]) => row(label, happened.filter((one) => one.label === label).length, [...of])),
  ];
}

/** @param {string} label @param {number} times @param {readonly import('../verdict/conversation.js').Fate[]} fates @returns {Row} */
function row(label, times, fates) {
  const count = (/** @type {(fate: import('../verdict/conversation.js').Fate) => boolean} */ holds) => fates.filter(holds).length;
  const took = fates
    .flatMap(({ endsTurn, sendAt, message }) => (endsTurn && sendAt !== null ? [sendAt - message.firstTriedAt] : []))
    .sort((left, right) => left - right);
  const ends = /** @type {Row['ends']} */ (
    Object.fromEntries(
      /** @type {const} */ (['answered', 'with a person', 'failed', 'uncertain', 'open']).map((end) => [
        end,
        count((fate) => fate.end === end),
      ]),
    )
  );
  return {
    label,
    times,
    messages: fates.length,
    stored: count(({ stored }) => stored),
    ends,
    lost: count(({ faulty, end }) => faulty.includes('acknowledged') || faulty.includes('atRest') || end === 'open'),
    duplicated: count(({ faulty }) => faulty.includes('oneReply') || faulty.includes('storedOnce')),
    outOfOrder: count(({ faulty }) => faulty.includes('order')),
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
  };
}

/** @param {readonly number[]} sorted @param {number} part */
export function quantile(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? null;
}
