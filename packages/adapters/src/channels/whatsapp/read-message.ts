import type { MessageEvent } from '@replyforce/core';
import { keyOf, unknownDraft, type EventDraft } from '../meta/event-draft.js';
import { fieldsOf, idOf, labelOf, textOf, type Fields } from '../meta/fields.js';
import { readContent } from './content.js';
import { contactFor, participantOf } from './participant.js';

/** Types that say something about a message or a person without being one (platform-apis.md 4.3). */
const NOTICES: ReadonlySet<unknown> = new Set(['reaction', 'system', 'request_welcome', 'edit', 'revoke', 'ephemeral']);
/** Types for "the customer sent something that this API cannot carry". */
const UNSUPPORTED: ReadonlySet<unknown> = new Set(['unsupported', 'unknown']);

/** One of `messages`. Total: whatever it is, it gives an event. */
export function readMessage(value: unknown, contacts: unknown): EventDraft {
  const message = fieldsOf(value);
  if (!message) return unknownDraft('a message that is not an object');
  const id = idOf(message['id']);
  if (id === undefined) return unknownDraft('message without an id');
  const participant = participantOf(message['from'], message['from_user_id'], contactFor(message, contacts));
  const type = message['type'];
  if (NOTICES.has(type))
    return { kind: 'notice', key: keyOf(labelOf(type), id), name: noticeName(message), ...(participant ? { participant } : {}) };
  if (participant === undefined) return unknownDraft('message without a sender');
  // A reply would reach the one who wrote, not the group.
  if (idOf(message['group_id']) !== undefined) return { kind: 'notice', key: keyOf('group', id), name: 'group_message', participant };
  const content = UNSUPPORTED.has(type) ? { messageKind: 'unsupported' as const, text: '', attachments: [] } : readContent(message);
  if ('missing' in content) return unknownDraft(content.missing);
  // A forwarded message has a context without an id.
  const replyTo = idOf(fieldsOf(message['context'])?.['id']);
  return {
    kind: 'message',
    key: keyOf('message', id),
    participant,
    platformMid: id,
    ...content,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...referralOf(message['referral']),
  };
}

/** One of `message_echoes`: typed by a person in the WhatsApp Business app on a number that both use. */
export function readAppEcho(value: unknown): EventDraft {
  const message = fieldsOf(value);
  if (!message) return unknownDraft('an echo that is not an object');
  const id = idOf(message['id']);
  const participant = participantOf(message['to'], message['to_user_id']);
  if (id === undefined || participant === undefined) return unknownDraft('echo without an id or a person');
  const content = readContent(message);
  const { text, attachments } = 'missing' in content ? { text: '', attachments: [] } : content;
  return { kind: 'echo', key: keyOf('echo', id), participant, platformMid: id, text, attachments };
}

function noticeName(message: Fields): string {
  const name = labelOf(message['type']);
  const detail = name === 'system' ? fieldsOf(message['system'])?.['type'] : undefined;
  return detail === undefined ? name : `${name}.${labelOf(detail)}`;
}

function referralOf(value: unknown): Pick<MessageEvent, 'referral'> {
  const fields = fieldsOf(value);
  if (!fields) return {};
  const source = textOf(fields['source_type']);
  const ref = textOf(fields['ctwa_clid']) ?? idOf(fields['source_id']);
  const headline = textOf(fields['headline']);
  return {
    referral: {
      ...(source === undefined ? {} : { source }),
      ...(ref === undefined ? {} : { ref }),
      ...(headline === undefined ? {} : { headline }),
    },
  };
}
