import { keyOf, unknownDraft, type EventDraft } from '../meta/event-draft.js';
import { fieldsOf, idOf, isAbsent, textOf, type Fields } from '../meta/fields.js';
import { toMilliseconds } from '../meta/timestamps.js';
import { personOf, readMessage, readPostback, senderOf } from './read-message.js';

type Reader = (value: Fields, item: Fields, accountId: string) => EventDraft;

/** The member that makes an item what it is, and who reads it (platform-apis.md 2.4). The first one present decides. */
const READERS: readonly (readonly [member: string, read: Reader])[] = [
  ['message', readMessage],
  ['postback', readPostback],
  ['message_edit', (edit, item) => notice('message_edit', item, idOf(edit['mid']), idOf(edit['num_edit']))],
  [
    'reaction',
    (reaction, item) =>
      notice(
        'reaction',
        item,
        idOf(reaction['mid']),
        textOf(reaction['action']),
        textOf(reaction['emoji']) ?? textOf(reaction['reaction']),
      ),
  ],
  ['read', (read, item) => readReceipt('read', read, item)],
  ['delivery', (delivery, item) => readReceipt('delivered', delivery, item)],
  ['referral', (_, item) => notice('referral', item)],
  ['optin', (_, item) => notice('optin', item)],
  ['pass_thread_control', (_, item) => notice('pass_thread_control', item)],
  ['take_thread_control', (_, item) => notice('take_thread_control', item)],
  ['request_thread_control', (_, item) => notice('request_thread_control', item)],
  ['app_roles', (_, item) => notice('app_roles', item)],
  ['policy_enforcement', (_, item) => notice('policy_enforcement', item)],
  ['policy-enforcement', (_, item) => notice('policy_enforcement', item)],
  ['account_linking', (_, item) => notice('account_linking', item)],
];

/** One item of `messaging`. Total: whatever it is, it gives an event. */
export function readItem(value: unknown, accountId: string): EventDraft {
  const item = fieldsOf(value);
  if (!item) return unknownDraft('an item that is not an object');
  for (const [member, read] of READERS) {
    if (isAbsent(item[member])) continue;
    const content = fieldsOf(item[member]);
    return content ? read(content, item, accountId) : unknownDraft(`${member} is not an object`);
  }
  return unknownDraft('an item of no known kind');
}

/** One item of `standby`: another app holds the thread, so whatever it is, it is only kept. */
export function readStandby(value: unknown, accountId: string): EventDraft {
  const inner = readItem(value, accountId);
  if (inner.kind === 'unknown') return inner;
  const participant = 'participant' in inner ? inner.participant : undefined;
  return {
    kind: 'notice',
    ...(inner.key === undefined ? {} : { key: keyOf('standby', inner.key) }),
    name: 'standby',
    ...(participant === undefined ? {} : { participant }),
  };
}

/** A notice is keyed by what it names; with nothing to name it by, by its whole content. */
function notice(name: string, item: Fields, ...ids: readonly (string | undefined)[]): EventDraft {
  const person = senderOf(item);
  const named = ids.length > 0 && ids[0] !== undefined;
  return {
    kind: 'notice',
    name,
    ...(named ? { key: keyOf(name, ...ids, person, toMilliseconds(item['timestamp'])) } : {}),
    ...(person === undefined ? {} : { participant: personOf(person) }),
  };
}

/** Messenger gives a watermark in ms; Instagram names the one message that was seen. */
function readReceipt(status: 'delivered' | 'read', receipt: Fields, item: Fields): EventDraft {
  const person = senderOf(item);
  if (person === undefined) return unknownDraft(`${status} receipt without a person`);
  const watermark = toMilliseconds(receipt['watermark']);
  if (watermark !== null)
    return { kind: 'receipt', key: keyOf(status, person, watermark), participant: personOf(person), status, watermark };
  const mid = idOf(receipt['mid']);
  if (mid === undefined) return unknownDraft(`${status} receipt without a watermark`);
  return { kind: 'status', key: keyOf(status, person, mid), participant: personOf(person), platformMid: mid, status };
}
