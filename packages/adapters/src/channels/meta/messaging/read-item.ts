import { contentOf, keyOf, unknownDraft, type EventDraft } from '../../reading/event-draft.js';
import { fieldsOf, idOf, isAbsent, numberOf, present, textOf, type Fields } from '../../reading/fields.js';
import { toMilliseconds } from '../../reading/timestamps.js';
import { sidesOf, type Dialect } from './dialect.js';
import { readMessage, readPostback } from './read-message.js';
import { readReaction } from './read-reaction.js';
import { readRouting } from './read-routing.js';
import { referralIn } from './referral.js';

type Reader = (value: Fields, item: Fields, accountId: string, dialect: Dialect) => EventDraft;

/** The member that makes an item what it is, and who reads it (platform-apis.md 2.4). The first one present decides. */
const READERS: readonly (readonly [member: string, read: Reader])[] = [
  ['message', readMessage],
  ['postback', readPostback],
  ['message_edit', readEdit],
  ['reaction', readReaction],
  ['read', (read, item, accountId, dialect) => readReceipt('read', read, item, accountId, dialect)],
  ['delivery', (delivery, item, accountId, dialect) => readReceipt('delivered', delivery, item, accountId, dialect)],
  ['referral', readReferral],
  ['optin', readOptin],
  ['pass_thread_control', readRouting('pass')],
  ['take_thread_control', readRouting('take')],
  ['request_thread_control', readRouting('request')],
  ['policy_enforcement', readPolicy],
  ['policy-enforcement', readPolicy],
  ['app_roles', notice('app_roles')],
  ['account_linking', notice('account_linking')],
];

/** One item of `messaging`. Total: whatever it is, it gives an event. */
export function readItem(value: unknown, accountId: string, dialect: Dialect): EventDraft {
  const item = fieldsOf(value);
  if (!item) return unknownDraft('an item that is not an object');
  for (const [member, read] of READERS) {
    if (isAbsent(item[member])) continue;
    const content = fieldsOf(item[member]);
    return content ? read(content, item, accountId, dialect) : unknownDraft(`${member} is not an object`);
  }
  return unknownDraft('an item of no known kind');
}

/** One item of `standby`: another app holds the thread, so whatever it is, it is only kept. */
export function readStandby(value: unknown, accountId: string, dialect: Dialect): EventDraft {
  const inner = readItem(value, accountId, dialect);
  const content = inner.kind === 'unknown' ? undefined : contentOf(inner);
  if (!content) return inner;
  const participant = 'participant' in content ? content.participant : undefined;
  return {
    kind: 'standby',
    ...(inner.key === undefined ? {} : { key: keyOf('standby', inner.key) }),
    ...(participant === undefined ? {} : { participant }),
    content,
  };
}

/** An edit is named by its message and its number; where nobody counted, by its time. */
function readEdit(edit: Fields, item: Fields, accountId: string, dialect: Dialect): EventDraft {
  const { customer, by } = sidesOf(item, accountId, dialect);
  const mid = idOf(edit['mid']);
  const text = textOf(edit['text']);
  if (customer === undefined || mid === undefined || text === undefined) return unknownDraft('edit without a person, a message or a text');
  const count = idOf(edit['num_edit']);
  const version = count !== undefined && /^\d{1,9}$/.test(count) ? Number(count) : null;
  const key = version === null ? keyOf('edit', mid, null, toMilliseconds(item['timestamp'])) : keyOf('edit', mid, version);
  return { kind: 'edit', key, participant: customer, by, platformMid: mid, text, version };
}

/** Messenger gives a watermark in ms; Instagram names the one message that was seen. */
function readReceipt(status: 'delivered' | 'read', receipt: Fields, item: Fields, accountId: string, dialect: Dialect): EventDraft {
  const { customer, by } = sidesOf(item, accountId, dialect);
  if (customer === undefined) return unknownDraft(`${status} receipt without a person`);
  if (by === 'business') return { kind: 'notice', name: `${status}_by_business`, participant: customer };
  const watermark = toMilliseconds(receipt['watermark']);
  if (watermark !== null) return { kind: 'receipt', key: keyOf(status, customer.id, watermark), participant: customer, status, watermark };
  const mid = idOf(receipt['mid']);
  if (mid === undefined) return unknownDraft(`${status} receipt without a watermark`);
  return { kind: 'status', key: keyOf(status, customer.id, mid), participant: customer, platformMid: mid, status };
}

function readReferral(value: Fields, item: Fields, accountId: string, dialect: Dialect): EventDraft {
  const { customer } = sidesOf(item, accountId, dialect);
  const referral = referralIn(value);
  if (customer === undefined || referral === undefined) return unknownDraft('referral without a person or a place');
  return { kind: 'referral', participant: customer, referral };
}

/** `user_ref` stands for a person who ticked a box on a web page and has not written yet. */
function readOptin(optin: Fields, item: Fields, accountId: string, dialect: Dialect): EventDraft {
  const { customer } = sidesOf(item, accountId, dialect);
  const userRef = idOf(optin['user_ref']) ?? idOf(fieldsOf(item['sender'])?.['user_ref']);
  if (customer === undefined && userRef === undefined) return unknownDraft('optin without a person');
  return {
    kind: 'optin',
    ...present({
      participant: customer,
      userRef,
      optinType: textOf(optin['type']),
      ref: textOf(optin['ref']),
      payload: textOf(optin['payload']),
    }),
  };
}

function readPolicy(policy: Fields): EventDraft {
  return {
    kind: 'account',
    topic: 'policy_enforcement',
    ...present({ change: textOf(policy['action']), reason: textOf(policy['reason']) ?? numberOf(policy['reason'])?.toString() }),
  };
}

function notice(name: string): Reader {
  return (_, item, accountId, dialect) => {
    const { customer } = sidesOf(item, accountId, dialect);
    return { kind: 'notice', name, ...(customer === undefined ? {} : { participant: customer }) };
  };
}
