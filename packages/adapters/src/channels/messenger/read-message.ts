import { attemptIdOf, type MessageEvent, type Participant } from '@replyforce/core';
import { keyOf, unknownDraft, type EventDraft } from '../meta/event-draft.js';
import { fieldsOf, idOf, textOf, type Fields } from '../meta/fields.js';
import { kindOf, readAttachments } from './attachments.js';

export function personOf(id: string): Participant {
  return { id, aliases: [{ kind: 'psid', value: id }] };
}

export function senderOf(item: Fields): string | undefined {
  return idOf(fieldsOf(item['sender'])?.['id']);
}

function recipientOf(item: Fields): string | undefined {
  return idOf(fieldsOf(item['recipient'])?.['id']);
}

/** `message`: what a customer wrote, or an echo of what our side sent. */
export function readMessage(message: Fields, item: Fields, accountId: string): EventDraft {
  const mid = idOf(message['mid']);
  if (mid === undefined) return unknownDraft('message without an id');
  // A page never writes to itself: what it sent is an echo even where the mark is missing.
  const echo = message['is_echo'] === true || (accountId !== '' && senderOf(item) === accountId);
  const person = echo ? recipientOf(item) : senderOf(item);
  if (person === undefined) return unknownDraft('message without a person');
  return echo ? readEcho(mid, person, message) : readInbound(mid, person, message);
}

function readEcho(mid: string, person: string, message: Fields): EventDraft {
  const correlationId = textOf(message['metadata']);
  return {
    kind: 'echo',
    key: keyOf('echo', mid),
    participant: personOf(person),
    platformMid: mid,
    // Other apps set metadata too: only our own mark says that we sent it, all else was a person or another program.
    ...(correlationId !== undefined && attemptIdOf(correlationId) !== undefined ? { correlationId } : {}),
    text: textOf(message['text']) ?? '',
    attachments: readAttachments(message['attachments']),
  };
}

function readInbound(mid: string, person: string, message: Fields): EventDraft {
  const participant = personOf(person);
  if (message['is_deleted'] === true) return { kind: 'notice', key: keyOf('deleted', mid), name: 'message_deleted', participant };
  const text = textOf(message['text']) ?? '';
  const attachments = readAttachments(message['attachments']);
  const unsupported = message['is_unsupported'] === true;
  if (text === '' && attachments.length === 0 && !unsupported) return unknownDraft('message without content');
  const replyTo = idOf(fieldsOf(message['reply_to'])?.['mid']);
  return {
    kind: 'message',
    key: keyOf('message', mid),
    participant,
    platformMid: mid,
    messageKind: unsupported ? 'unsupported' : fieldsOf(message['quick_reply']) && text !== '' ? 'quick_reply' : kindOf(text, attachments),
    text,
    attachments,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...referralOf(message['referral']),
  };
}

/** `postback`: the customer pressed a button. Its title is what they saw and said; the payload is the developer's. */
export function readPostback(postback: Fields, item: Fields): EventDraft {
  const person = senderOf(item);
  if (person === undefined) return unknownDraft('postback without a person');
  const mid = idOf(postback['mid']);
  const key =
    mid === undefined
      ? keyOf('postback', person, textKey(item['timestamp']), textKey(postback['payload']), textKey(postback['title']))
      : keyOf('postback', mid);
  const text = textOf(postback['title']);
  if (text === undefined) return { kind: 'notice', key, name: 'postback', participant: personOf(person) };
  return {
    kind: 'message',
    key,
    participant: personOf(person),
    platformMid: mid ?? key,
    messageKind: 'postback',
    text,
    attachments: [],
    ...referralOf(postback['referral']),
  };
}

function textKey(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function referralOf(value: unknown): Pick<MessageEvent, 'referral'> {
  const fields = fieldsOf(value);
  if (!fields) return {};
  const source = textOf(fields['source']);
  const ref = textOf(fields['ref']) ?? idOf(fields['ad_id']);
  const headline = textOf(fieldsOf(fields['ads_context_data'])?.['ad_title']);
  return {
    referral: {
      ...(source === undefined ? {} : { source }),
      ...(ref === undefined ? {} : { ref }),
      ...(headline === undefined ? {} : { headline }),
    },
  };
}
