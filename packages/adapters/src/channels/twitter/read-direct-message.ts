import type { Participant } from '@replyforce/core';
import { keyOf, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, labelOf, present, textOf, type Fields } from '../reading/fields.js';
import { toMilliseconds } from '../reading/timestamps.js';
import { readAttachment } from './attachment.js';
import { participantOf } from './participant.js';
import { readableText } from './text.js';

/** One of `direct_message_events` (platform-apis.md 6.3). Total. The thread is the other person: X names no conversation. */
export function readDirectMessage(value: unknown, users: unknown, accountId: string): EventDraft {
  const event = fieldsOf(value);
  if (!event) return unknownDraft('a direct message that is not an object');
  if (event['type'] !== 'message_create') return unknownDraft(`direct message event ${labelOf(event['type'])} is not known`);
  const id = idOf(event['id']);
  const created = fieldsOf(event['message_create']);
  const data = fieldsOf(created?.['message_data']);
  const sender = idOf(created?.['sender_id']);
  if (id === undefined || !created || !data || sender === undefined) return unknownDraft('direct message without an id, a sender or data');
  const own = sender === accountId;
  const customer = own ? idOf(fieldsOf(created['target'])?.['recipient_id']) : sender;
  if (customer === undefined) return unknownDraft('direct message without a person');
  const participant = participantOf(customer, users);
  const at = toMilliseconds(event['created_timestamp']);
  return own ? readSent(id, at, participant, created, data) : readReceived(id, at, participant, event, data);
}

function readSent(id: string, at: number | null, participant: Participant, created: Fields, data: Fields): EventDraft {
  const attachments = readAttachment(data['attachment']);
  return {
    kind: 'echo',
    key: keyOf('echo', id),
    at,
    participant,
    platformMid: id,
    text: readableText(data, attachments.length > 0),
    attachments,
    ...present({ appId: idOf(created['source_app_id']) }),
  };
}

function readReceived(id: string, at: number | null, participant: Participant, event: Fields, data: Fields): EventDraft {
  const attachments = readAttachment(data['attachment']);
  const text = readableText(data, attachments.length > 0);
  if (text === '' && attachments.length === 0) return unknownDraft('direct message without content');
  const quickReply = fieldsOf(data['quick_reply_response']);
  const via = fieldsOf(event['initiated_via']);
  const [source, ref] = via?.['tweet_id'] === undefined ? ['welcome_message', via?.['welcome_message_id']] : ['post', via['tweet_id']];
  const refId = idOf(ref);
  return {
    kind: 'message',
    key: keyOf('message', id),
    at,
    participant,
    platformMid: id,
    messageKind: quickReply && text !== '' ? 'quick_reply' : (attachments[0]?.type ?? 'text'),
    text,
    attachments,
    ...present({ payload: textOf(quickReply?.['metadata']), referral: refId === undefined ? undefined : { source, ref: refId } }),
  };
}
