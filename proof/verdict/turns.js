/**
 * How a turn ended for its customer. `open` is a violation: nobody will come back to it.
 * @typedef {'answered' | 'with a person' | 'failed' | 'uncertain' | 'open'} TurnEnd
 *
 * A turn as it is stored: what the customer said up to the message that ended it, and the reply.
 * @typedef {object} Turn
 * @property {readonly import('./read-store.js').StoredMessage[]} said
 * @property {import('./read-store.js').StoredMessage | null} reply
 * @property {TurnEnd} end
 */

/** @type {readonly string[]} */
const TAKEN = ['accepted', 'sent', 'delivered', 'read'];

/**
 * The turns of a conversation. The engine keeps its analysis on the message that ends a turn, and no customer message can come between
 * it and the reply.
 * @param {import('./read-store.js').Stored} stored
 * @returns {readonly Turn[]}
 */
export function turnsOf({ conversation, messages }) {
  /** @type {Turn[]} */
  const turns = [];
  /** @type {import('./read-store.js').StoredMessage[]} */
  let said = [];
  const awaitsPerson = conversation.owner !== 'ai' || conversation.status === 'needs_human';
  for (const [index, message] of messages.entries()) {
    if (message.sender_type !== 'customer') continue;
    said.push(message);
    if (!message.endsTurn) continue;
    const next = messages[index + 1];
    const reply = next?.sender_type === 'ai' ? next : null;
    turns.push({ said, reply, end: endOf(reply, message.handsOff, awaitsPerson) });
    said = [];
  }
  if (said.length > 0) turns.push({ said, reply: null, end: 'open' });
  return turns;
}

/**
 * @param {import('./read-store.js').StoredMessage | null} reply
 * @param {boolean} handsOff
 * @param {boolean} awaitsPerson
 * @returns {TurnEnd}
 */
function endOf(reply, handsOff, awaitsPerson) {
  const withPerson = awaitsPerson ? 'with a person' : 'open';
  if (!reply || reply.status === 'cancelled') return withPerson;
  if (reply.status === 'failed') return reply.failure ? 'failed' : 'open';
  if (reply.status === 'uncertain') return awaitsPerson ? 'uncertain' : 'open';
  if (!TAKEN.includes(reply.status)) return 'open';
  return handsOff ? withPerson : 'answered';
}
