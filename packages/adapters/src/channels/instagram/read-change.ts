import type { MentionEvent } from '@replyforce/core';
import { keyOf, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, labelOf, present, textOf, type Fields } from '../reading/fields.js';
import { toMilliseconds } from '../reading/timestamps.js';
import { participantOf } from '../meta/messaging/dialect.js';

/** Fields that tell of something said in public, and where. */
const SURFACES: ReadonlyMap<string, MentionEvent['surface']> = new Map<string, MentionEvent['surface']>([
  ['comments', 'comment'],
  ['live_comments', 'live_comment'],
  ['mentions', 'post'],
]);

/** A change of the account: comments and mentions, anything else is only noted. */
export function readAccountChange(field: string, value: unknown, accountId: string): EventDraft {
  const surface = SURFACES.get(field);
  const change = fieldsOf(value);
  return (surface && change && readMention(surface, change, accountId)) ?? { kind: 'notice', name: `change.${labelOf(field)}` };
}

function readMention(surface: MentionEvent['surface'], change: Fields, accountId: string): EventDraft | undefined {
  const from = fieldsOf(change['from']);
  const author = idOf(from?.['id']);
  const mediaId = idOf(fieldsOf(change['media'])?.['id']) ?? idOf(change['media_id']);
  const commentId = idOf(change['id']) ?? idOf(change['comment_id']);
  const platformId = commentId ?? mediaId;
  if (author === accountId || platformId === undefined) return undefined;
  return {
    kind: 'mention',
    key: keyOf('mention', platformId),
    at: toMilliseconds(change['created_time'] ?? change['timestamp']),
    ...present({
      participant: author === undefined ? undefined : participantOf(author, { aliasKind: 'igsid' }, textOf(from?.['username'])),
      parentId: commentId === undefined ? undefined : (idOf(change['parent_id']) ?? mediaId),
    }),
    surface: surface === 'post' && commentId !== undefined ? 'comment' : surface,
    platformId,
    text: textOf(change['text']) ?? '',
  };
}
