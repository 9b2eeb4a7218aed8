import { keyOf, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, labelOf, present, textOf, type Fields } from '../reading/fields.js';
import { toMilliseconds } from '../reading/timestamps.js';
import { participantOf } from '../meta/messaging/dialect.js';

/** A change of the page: what strangers say below its posts or about it is a mention, anything else is only noted. */
export function readPageChange(field: string, value: unknown, accountId: string): EventDraft {
  const change = fieldsOf(value);
  return (change && readMention(field, change, accountId)) ?? { kind: 'notice', name: `change.${labelOf(field)}` };
}

function readMention(field: string, change: Fields, accountId: string): EventDraft | undefined {
  const isComment = field === 'feed' && change['item'] === 'comment';
  if ((!isComment && field !== 'mention') || (change['verb'] !== undefined && change['verb'] !== 'add')) return undefined;
  const from = fieldsOf(change['from']);
  const author = idOf(from?.['id']) ?? idOf(change['sender_id']);
  const commentId = idOf(change['comment_id']);
  const platformId = commentId ?? idOf(change['post_id']);
  if (author === undefined || author === accountId || platformId === undefined) return undefined;
  return {
    kind: 'mention',
    key: keyOf('mention', platformId),
    at: toMilliseconds(change['created_time']),
    participant: participantOf(author, { aliasKind: 'psid' }, textOf(from?.['name']) ?? textOf(change['sender_name'])),
    surface: commentId === undefined ? 'post' : 'comment',
    platformId,
    ...present({ parentId: commentId === undefined ? undefined : (idOf(change['parent_id']) ?? idOf(change['post_id'])) }),
    text: textOf(change['message']) ?? '',
  };
}
