/**
 * Everything known of one customer, in order of time: what a violation is looked into with.
 * @param {object} given
 * @param {import('../plan/customers.js').Customer} given.customer
 * @param {readonly import('../verdict/read-store.js').Stored[]} given.stored
 * @param {readonly import('../verdict/conversation.js').Send[]} given.sends
 * @param {readonly import('../faults/kills.js').Kill[]} given.kills
 * @param {readonly import('../faults/play.js').Fault[]} given.faults
 */
export function timelineOf({ customer, stored, sends, kills, faults }) {
  /** @type {{ at: number, what: string }[]} */
  const events = [];
  const add = (/** @type {number} */ at, /** @type {string} */ what) => Number.isFinite(at) && events.push({ at, what });
  for (const { mid, text, wroteAt, firstTriedAt, acknowledgedAt, tries } of customer.messages) {
    add(wroteAt, `writes ${mid} "${text}"`);
    add(firstTriedAt, `${mid} is first posted`);
    add(acknowledgedAt, `${mid} has its 200 (${tries} deliveries in all)`);
  }
  for (const send of sends.filter(({ to }) => to === customer.id))
    add(
      send.time,
      `the platform shows ${send.correlationId} (send ${send.number}, ${send.platformMid}): "${send.text.replaceAll('\n', ' ')}"`,
    );
  const mids = new Set(customer.messages.map(({ mid }) => mid));
  for (const { conversation, messages } of stored) {
    if (!messages.some(({ platform_mid: mid }) => mids.has(mid ?? ''))) continue;
    for (const { id, sequence, sender_type, content, platform_mid, status, failure, created_at, endsTurn } of messages)
      add(
        Date.parse(created_at),
        `stored in ${conversation.id}: #${sequence} ${id} ${sender_type} ${status} ${platform_mid ?? 'without a platform id'}${endsTurn ? ' ends a turn' : ''}${failure ? ` ${JSON.stringify(failure)}` : ''} "${content.replaceAll('\n', ' ')}"`,
      );
    events.push({ at: Infinity, what: `conversation ${conversation.id}: ${conversation.status}, owner ${conversation.owner}` });
  }
  const own = events.filter(({ at }) => Number.isFinite(at)).map(({ at }) => at);
  const [from, to] = [Math.min(...own) - 1_000, Math.max(...own) + 6_000];
  for (const { point, process, at, readyAt } of kills) {
    if (at < from || at > to) continue;
    add(at, `KILL ${point} (${process})`);
    add(readyAt, `${process} is ready`);
  }
  for (const { label, from: begin, to: end } of faults) if (begin <= to && end >= from) add(begin, `FAULT ${label}, for ${end - begin} ms`);
  return events
    .sort((left, right) => left.at - right.at)
    .map(({ at, what }) => `${Number.isFinite(at) ? String(at - from).padStart(7) : '    end'}  ${what}`);
}
