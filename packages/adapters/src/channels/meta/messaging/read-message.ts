import { attemptIdOf, type MessageEvent, type Participant } from '@replyforce/core';
import { keyOf, unknownDraft, type EventDraft } from '../../reading/event-draft.js';
import { fieldsOf, idOf, objectsIn, present, textOf, urlOf, type Fields } from '../../reading/fields.js';
import { kindOf, readAttachments } from './attachments.js';
import { sidesOf, type Dialect } from './dialect.js';
import { referralIn } from './referral.js';

/** `message`: what a customer wrote, an echo of what our side sent, or word that either was taken back. */
export function readMessage(message: Fields, item: Fields, accountId: string, dialect: Dialect): EventDraft {
  const mid = idOf(message['mid']);
  if (mid === undefined) return unknownDraft('message without an id');
  const { customer, by } = sidesOf(item, accountId, dialect, message['is_echo'] === true);
  if (customer === undefined) return unknownDraft('message without a person');
  if (message['is_deleted'] === true) return { kind: 'deletion', key: keyOf('deletion', mid), participant: customer, by, platformMid: mid };
  return by === 'business' ? readEcho(mid, customer, message) : readInbound(mid, customer, message);
}

function readEcho(mid: string, participant: Participant, message: Fields): EventDraft {
  const correlationId = textOf(message['metadata']);
  // Other apps set metadata too: only our own mark says that we sent it, all else was a person or another program.
  const isOurs = correlationId !== undefined && attemptIdOf(correlationId) !== undefined;
  return {
    kind: 'echo',
    key: keyOf('echo', mid),
    participant,
    platformMid: mid,
    ...present({ correlationId: isOurs ? correlationId : undefined, appId: idOf(message['app_id']) }),
    text: textOf(message['text']) ?? '',
    attachments: readAttachments(message['attachments']),
  };
}

function readInbound(mid: string, participant: Participant, message: Fields): EventDraft {
  const text = textOf(message['text']) ?? '';
  const attachments = readAttachments(message['attachments']);
  const unsupported = message['is_unsupported'] === true;
  if (text === '' && attachments.length === 0 && !unsupported) return unknownDraft('message without content');
  const quickReply = fieldsOf(message['quick_reply']);
  const replyTo = fieldsOf(message['reply_to']);
  return {
    kind: 'message',
    key: keyOf('message', mid),
    participant,
    platformMid: mid,
    messageKind: unsupported ? 'unsupported' : quickReply && text !== '' ? 'quick_reply' : kindOf(text, attachments),
    text,
    attachments,
    ...present({
      payload: textOf(quickReply?.['payload']),
      replyTo: idOf(replyTo?.['mid']),
      referral: referralIn(message['referral']),
      story: storyReply(replyTo) ?? storyMention(message['attachments']),
    }),
  };
}

/** A customer answered a story of the business. */
function storyReply(replyTo: Fields | undefined): MessageEvent['story'] {
  const story = fieldsOf(replyTo?.['story']);
  return story && { relation: 'reply', ...present({ id: idOf(story['id']), url: urlOf(story['url']) }) };
}

/** A customer named the business in a story of their own. */
function storyMention(attachments: unknown): MessageEvent['story'] {
  const mention = objectsIn(attachments).find(({ type }) => type === 'story_mention');
  const payload = fieldsOf(mention?.['payload']);
  return mention && { relation: 'mention', ...present({ id: idOf(payload?.['id']), url: urlOf(payload?.['url']) }) };
}

/** `postback`: the customer pressed a button. Its title is what they saw and said; the payload is the developer's. */
export function readPostback(postback: Fields, item: Fields, accountId: string, dialect: Dialect): EventDraft {
  const { customer, by } = sidesOf(item, accountId, dialect);
  if (customer === undefined || by === 'business') return unknownDraft('postback without a person');
  const mid = idOf(postback['mid']);
  const key =
    mid === undefined
      ? keyOf('postback', customer.id, textKey(item['timestamp']), textKey(postback['payload']), textKey(postback['title']))
      : keyOf('postback', mid);
  const text = textOf(postback['title']);
  const referral = referralIn(postback['referral']);
  // Nothing was said that could be shown or answered; where the customer came from counts all the same.
  if (text === undefined)
    return referral
      ? { kind: 'referral', key, participant: customer, referral }
      : { kind: 'notice', key, name: 'postback', participant: customer };
  return {
    kind: 'message',
    key,
    participant: customer,
    platformMid: mid ?? key,
    messageKind: 'postback',
    text,
    attachments: [],
    ...present({ payload: textOf(postback['payload']), referral }),
  };
}

function textKey(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
