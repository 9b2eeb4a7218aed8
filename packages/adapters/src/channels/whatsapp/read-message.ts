import type { MessageEvent, Participant, Referral, Side } from '@replyforce/core';
import { keyOf, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, labelOf, present, textOf, urlOf, type Fields } from '../reading/fields.js';
import { readContent } from './content.js';
import { participantOf } from './participant.js';
import { readNumberChange } from './read-identity.js';

/** Types that say something about the chat and change nothing in it (platform-apis.md 4.3). */
const NOTICES: ReadonlySet<unknown> = new Set(['system', 'request_welcome', 'ephemeral']);
/** Types for "the customer sent something that this API cannot carry", and for media that old messages once had. */
const UNSUPPORTED: ReadonlySet<unknown> = new Set(['unsupported', 'unknown', 'media_placeholder']);

/** One of `messages`. Total: whatever it is, it gives an event. */
export function readMessage(message: Fields, contact: Fields | undefined): EventDraft {
  const id = idOf(message['id']);
  if (id === undefined) return unknownDraft('message without an id');
  const participant = participantOf(message['from'], message['from_user_id'], contact, message['from_parent_user_id']);
  const type = message['type'];
  const moved = type === 'system' && participant ? readNumberChange(id, participant, message) : undefined;
  if (moved) return moved;
  if (NOTICES.has(type))
    return { kind: 'notice', key: keyOf(labelOf(type), id), name: noticeName(message), ...(participant ? { participant } : {}) };
  if (participant === undefined) return unknownDraft('message without a sender');
  // A reply would reach the one who wrote, not the group.
  if (idOf(message['group_id']) !== undefined) return { kind: 'notice', key: keyOf('group', id), name: 'group_message', participant };
  return (
    readChangeOfMessage(id, participant, 'customer', message) ??
    readPermission(id, participant, message) ??
    readSaid(id, participant, message)
  );
}

/** One of `message_echoes`: typed by a person in the WhatsApp Business app on a number that both use. */
export function readAppEcho(value: unknown): EventDraft {
  const message = fieldsOf(value);
  if (!message) return unknownDraft('an echo that is not an object');
  const id = idOf(message['id']);
  const participant = participantOf(message['to'], message['to_user_id']);
  if (id === undefined || participant === undefined) return unknownDraft('echo without an id or a person');
  const changed = readChangeOfMessage(id, participant, 'business', message);
  if (changed) return changed;
  const content = readContent(message);
  const { text, attachments } = 'missing' in content ? { text: '', attachments: [] } : content;
  return { kind: 'echo', key: keyOf('echo', id), participant, platformMid: id, text, attachments };
}

function readSaid(id: string, participant: Participant, message: Fields): EventDraft {
  const content = UNSUPPORTED.has(message['type'])
    ? { messageKind: 'unsupported' as const, text: '', attachments: [] }
    : readContent(message);
  if ('missing' in content) return unknownDraft(content.missing);
  // A forwarded message has a context without an id.
  const context = fieldsOf(message['context']);
  const forwarded = context?.['forwarded'] === true || context?.['frequently_forwarded'] === true;
  return {
    kind: 'message',
    key: keyOf('message', id),
    participant,
    platformMid: id,
    ...content,
    ...present({ replyTo: idOf(context?.['id']), forwarded: forwarded ? true : undefined, referral: referralOf(message, context) }),
  };
}

/** Types that change another message: a reaction to it, its new words, its end. */
function readChangeOfMessage(id: string, participant: Participant, by: Side, message: Fields): EventDraft | undefined {
  const type = message['type'];
  if (type !== 'reaction' && type !== 'edit' && type !== 'revoke') return undefined;
  const part = fieldsOf(message[type]) ?? {};
  const target = idOf(part[type === 'reaction' ? 'message_id' : 'original_message_id']);
  if (target === undefined) return unknownDraft(`${type} without a message`);
  const base = { participant, by, platformMid: target };
  if (type === 'revoke') return { kind: 'deletion', key: keyOf('deletion', id), ...base };
  // Without an emoji the reaction was taken away.
  if (type === 'reaction') return { kind: 'reaction', key: keyOf('reaction', id), ...base, emoji: textOf(part['emoji']) ?? null };
  const content = readContent(fieldsOf(part['message']) ?? {});
  if ('missing' in content || content.text === '') return unknownDraft('edit without a text');
  return { kind: 'edit', key: keyOf('edit', id), ...base, text: content.text, version: null };
}

/** The answer to "may we call you?". */
function readPermission(id: string, participant: Participant, message: Fields): EventDraft | undefined {
  const interactive = fieldsOf(message['interactive']);
  const response = fieldsOf(interactive?.['call_permission_reply'])?.['response'];
  if (message['type'] !== 'interactive' || interactive?.['type'] !== 'call_permission_reply') return undefined;
  if (response !== 'accept' && response !== 'reject') return unknownDraft('call permission without an answer');
  return { kind: 'preference', key: keyOf('preference', id), participant, topic: 'calls', allowed: response === 'accept' };
}

function noticeName(message: Fields): string {
  const name = labelOf(message['type']);
  const detail = name === 'system' ? fieldsOf(message['system'])?.['type'] : undefined;
  return detail === undefined ? name : `${name}.${labelOf(detail)}`;
}

/** An ad, a post, or the product of the catalogue the message was written from. */
function referralOf(message: Fields, context: Fields | undefined): MessageEvent['referral'] {
  const fields = fieldsOf(message['referral']);
  const product = fieldsOf(context?.['referred_product']);
  const sourceId = idOf(fields?.['source_id']);
  const referral: Referral = present({
    source: textOf(fields?.['source_type']) ?? (product ? 'product' : undefined),
    ref: textOf(fields?.['ctwa_clid']) ?? sourceId,
    headline: textOf(fields?.['headline']),
    body: textOf(fields?.['body']),
    url: urlOf(fields?.['source_url']),
    adId: fields?.['source_type'] === 'ad' ? sourceId : undefined,
    productId: idOf(product?.['product_retailer_id']),
  });
  return Object.keys(referral).length === 0 ? undefined : referral;
}
