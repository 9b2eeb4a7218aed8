import type { Attachment, InboundEvent, MessageKind } from '@replyforce/core';
import { keyOf, placeEvent, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, numberOf, objectsIn, present, textOf, urlOf, type Fields } from '../reading/fields.js';
import { toMilliseconds } from '../reading/timestamps.js';

/** Kinds of attachments a program may name; a message that holds nothing else is of the kind of its first. */
export const ATTACHMENT_TYPES = ['image', 'video', 'audio', 'file', 'sticker', 'location'] as const satisfies readonly MessageKind[];

/** Every message of an envelope as an event. Pure and total. */
export function parseApi(body: unknown): readonly InboundEvent[] {
  const accountId = idOf(fieldsOf(body)?.['account_id']) ?? '';
  const messages = fieldsOf(body)?.['messages'];
  const place = (item: unknown, position: number, raw: unknown) =>
    ({ channel: 'api', accountId, platformAt: timeOf(fieldsOf(item)?.['timestamp']), position, raw }) as const;
  if (!Array.isArray(messages) || messages.length === 0 || accountId === '')
    return [placeEvent(unknownDraft('names no account or holds no messages'), body, place(undefined, 0, body))];
  return messages.map((item: unknown, position) =>
    placeEvent(draftOf(item), item, place(item, position, { account_id: accountId, messages: [item] })),
  );
}

function draftOf(item: unknown): EventDraft {
  const fields = fieldsOf(item);
  const contact = fieldsOf(fields?.['contact']);
  const platformMid = idOf(fields?.['message_id']);
  const id = idOf(contact?.['id']);
  if (!fields || platformMid === undefined) return unknownDraft('a message without message_id');
  if (!contact || id === undefined) return unknownDraft('a message without contact.id');
  const text = textOf(fields['text']) ?? '';
  const attachments = objectsIn(fields['attachments']).flatMap(attachmentOf);
  if (text === '' && attachments.length === 0) return unknownDraft('a message without text or attachments');
  return {
    kind: 'message',
    key: keyOf('message', platformMid),
    participant: {
      id,
      aliases: [{ kind: 'external', value: id }],
      ...present({ name: textOf(contact['name']), email: textOf(contact['email']), phone: textOf(contact['phone']) }),
    },
    platformMid,
    messageKind: text === '' ? kindOf(attachments[0]) : 'text',
    text,
    attachments,
  };
}

function attachmentOf(fields: Fields): readonly Attachment[] {
  const type = ATTACHMENT_TYPES.find((known) => known === fields['type']);
  const url = urlOf(fields['url']);
  const [latitude, longitude] = [numberOf(fields['latitude']), numberOf(fields['longitude'])];
  if (!type || (type === 'location' ? latitude === undefined || longitude === undefined : url === undefined)) return [];
  return [{ type, ...present({ url, mimeType: textOf(fields['mime_type']), title: textOf(fields['title']), latitude, longitude }) }];
}

function kindOf(attachment: Attachment | undefined): MessageKind {
  return ATTACHMENT_TYPES.find((type) => type === attachment?.type) ?? 'unsupported';
}

/** Seconds, milliseconds, or ISO 8601. */
function timeOf(value: unknown): number | null {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return toMilliseconds(Date.parse(value));
  return toMilliseconds(value);
}
