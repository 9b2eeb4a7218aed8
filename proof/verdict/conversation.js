import { modelsIn } from '../traffic/catalogue.js';
import { turnsOf } from './turns.js';

/**
 * @typedef {keyof typeof import('@replyforce/core/testing').INVARIANTS} Invariant
 * @typedef {import('@replyforce/adapters/testkit').StandInSend} Send
 * @typedef {import('../plan/customers.js').Customer} Customer
 * @typedef {import('../plan/customers.js').Message} Message
 * @typedef {import('./turns.js').TurnEnd} TurnEnd
 *
 * @typedef {{ readonly invariant: Invariant, readonly detail: string, readonly customer: string }} Violation
 *
 * What became of one message. `sendAt` is when the platform took the answer of its turn.
 * @typedef {{ readonly message: Message, readonly stored: boolean, readonly end: TurnEnd | null, readonly sendAt: number | null, readonly endsTurn: boolean, readonly faulty: readonly Invariant[] }} Fate
 */

/** The same to the second: WhatsApp's clock. @param {Message} message */
const platformTime = ({ customer, wroteAt }) => (customer.channel === 'whatsapp' ? Math.floor(wroteAt / 1_000) : wroteAt);

/**
 * Holds one customer's messages, what is stored of them and what the platform showed the customer against one another.
 * @param {object} given
 * @param {Customer} given.customer
 * @param {readonly import('./read-store.js').Stored[]} given.stored its conversations: one, unless something is wrong
 * @param {readonly Send[]} given.sends what the platform showed it, in the order the requests came
 * @param {(message: Message) => object | undefined} given.postOf the webhook a message came in, where it came in one only
 */
export function judge({ customer, stored, sends, postOf }) {
  /** @type {Violation[]} */
  const violations = [];
  /** @type {Map<Message, Invariant[]>} */
  const faulty = new Map();
  const report = (/** @type {Invariant} */ invariant, /** @type {string} */ detail, /** @type {readonly Message[]} */ of = []) => {
    violations.push({ invariant, detail, customer: customer.id });
    for (const message of of) faulty.set(message, [...(faulty.get(message) ?? []), invariant]);
  };
  const said = customer.messages;
  const rows = stored.flatMap(({ messages }) => messages);
  const rowsOf = grouped(rows);
  const rowOf = (/** @type {Message} */ { mid }) => rowsOf.get(mid)?.[0];

  for (const message of said) {
    const times = rowsOf.get(message.mid)?.length ?? 0;
    if (message.acknowledgedAt === Infinity) report('atRest', `${message.mid} never got its 200`, [message]);
    else if (times === 0) report('acknowledged', `${message.mid} was acknowledged and is not in its conversation`, [message]);
    if (times > 1) report('storedOnce', `${message.mid} is stored ${times} times`, [message]);
  }
  if (stored.length > 1) report('storedOnce', `${stored.length} conversations`, said);

  const turns = stored.flatMap(turnsOf);
  const byMid = new Map(said.map((message) => [message.mid, message]));
  const ofTurn = (/** @type {import('./turns.js').Turn} */ turn) => turn.said.flatMap((row) => byMid.get(row.platform_mid ?? '') ?? []);
  for (const turn of turns) if (turn.end === 'open') report('ended', `the turn of ${names(ofTurn(turn))} has no end`, ofTurn(turn));

  // What the platform showed, message by message of ours.
  const machine = rows.filter((row) => row.sender_type === 'ai');
  /** @type {Map<string, Send[]>} */
  const shown = new Map();
  for (const send of sends) {
    const row =
      machine.find((one) => one.platform_mid === send.platformMid) ??
      machine.find((one) => one.platform_mid === null && one.content === send.text && !shown.has(one.id));
    if (row) shown.set(row.id, [...(shown.get(row.id) ?? []), send]);
    else report('truth', `the platform showed "${brief(send.text)}" (${send.correlationId}), which is no stored reply`);
  }
  const turnOf = (/** @type {string} */ id) => turns.find(({ reply }) => reply?.id === id);
  for (const row of machine) {
    const times = shown.get(row.id)?.length ?? 0;
    const of = ofTurn(turnOf(row.id) ?? { said: [], reply: null, end: 'open' });
    if (times > 1) report('oneReply', `"${brief(row.content)}" was shown ${times} times`, of);
    if (times === 0 && ['accepted', 'sent', 'delivered', 'read'].includes(row.status))
      report('truth', `"${brief(row.content)}" (${row.status}) never reached the platform`, of);
    if (times > 0 && row.status === 'uncertain')
      report('truth', `"${brief(row.content)}" is uncertain, and the platform has told of it`, of);
    if (times > 0 && ['failed', 'cancelled', 'queued'].includes(row.status))
      report('truth', `"${brief(row.content)}" (${row.status}) was taken by the platform`, of);
  }
  checkVisible(rows, shown, sends, said, report);
  const order = checkOrder({ said, rowOf, machine, sends, shown, postOf, report });

  /** @type {Fate[]} */
  const fates = said.map((message) => {
    const turn = turns.find(({ said: part }) => part.some((row) => row.platform_mid === message.mid));
    const send = turn?.reply ? shown.get(turn.reply.id)?.[0] : undefined;
    return {
      message,
      stored: rowsOf.has(message.mid),
      end: turn?.end ?? null,
      sendAt: send?.time ?? null,
      endsTurn: turn?.said.at(-1)?.platform_mid === message.mid,
      faulty: faulty.get(message) ?? [],
    };
  });
  return { fates, turns, violations, pairs: order };
}

/**
 * What a customer can see for itself: no question is answered twice, and no two replies follow one another without a word between.
 * @param {readonly import('./read-store.js').StoredMessage[]} rows
 * @param {ReadonlyMap<string, readonly Send[]>} shown
 * @param {readonly Send[]} sends
 * @param {readonly Message[]} said
 * @param {(invariant: Invariant, detail: string, of?: readonly Message[]) => void} report
 */
function checkVisible(rows, shown, sends, said, report) {
  /** @type {Map<string, Send>} */
  const answers = new Map();
  for (const send of sends) {
    for (const model of modelsIn(send.text)) {
      const asked = said.filter(({ asks }) => asks === model);
      if (answers.has(model))
        report('oneReply', `the question for ${model} was answered by sends ${answers.get(model)?.number} and ${send.number}`, asked);
      if (asked.length === 0) report('truth', `the customer was told of ${model} and had not asked`);
      answers.set(model, send);
    }
  }
  let previous;
  for (const row of rows) {
    if (row.sender_type === 'customer') previous = undefined;
    else if (row.sender_type === 'ai' && shown.has(row.id)) {
      if (previous) report('oneReply', `"${brief(previous.content)}" and "${brief(row.content)}" answer one turn`);
      previous = row;
    }
  }
}

/**
 * Stored order against the platform's, for what the platform delivered in its order: the earlier message had its 200 before the later
 * one was first posted, or both came in one webhook. And the order of replies against that of the turns.
 * @param {object} given
 * @param {readonly Message[]} given.said
 * @param {(message: Message) => import('./read-store.js').StoredMessage | undefined} given.rowOf
 * @param {readonly import('./read-store.js').StoredMessage[]} given.machine
 * @param {readonly Send[]} given.sends
 * @param {ReadonlyMap<string, readonly Send[]>} given.shown
 * @param {(message: Message) => object | undefined} given.postOf
 * @param {(invariant: Invariant, detail: string, of?: readonly Message[]) => void} given.report
 */
function checkOrder({ said, rowOf, machine, sends, shown, postOf, report }) {
  const pairs = { held: 0, free: 0 };
  for (const [index, later] of said.entries()) {
    for (const earlier of said.slice(0, index)) {
      const [first, second] = [rowOf(earlier), rowOf(later)];
      if (!first || !second) continue;
      const together = postOf(earlier) !== undefined && postOf(earlier) === postOf(later) && platformTime(earlier) < platformTime(later);
      if (!together && earlier.acknowledgedAt >= later.firstTriedAt) {
        pairs.free += 1;
        continue;
      }
      pairs.held += 1;
      if (first.sequence > second.sequence) report('order', `${later.mid} is stored before ${earlier.mid}`, [earlier, later]);
    }
  }
  const sequenceOf = (/** @type {Send} */ send) => machine.find((row) => shown.get(row.id)?.includes(send))?.sequence;
  let newest = 0;
  for (const send of sends) {
    const sequence = sequenceOf(send);
    if (sequence === undefined) continue;
    if (sequence < newest) report('order', `"${brief(send.text)}" was shown after a later reply`);
    newest = Math.max(newest, sequence);
  }
  return pairs;
}

/** @param {import('./read-store.js').StoredMessage} row */
const keyOf = (row) => row.platform_mid ?? '';

/** @param {readonly import('./read-store.js').StoredMessage[]} rows */
function grouped(rows) {
  /** @type {Map<string, import('./read-store.js').StoredMessage[]>} */
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** @param {string} text */
const brief = (text) => text.replaceAll('\n', ' ').slice(0, 60);
/** @param {readonly Message[]} messages */
const names = (messages) => messages.map(({ mid }) => mid).join(', ');
