import { unknownDraft, keyOf, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, labelOf, pick, type Fields } from '../reading/fields.js';
import { readDirectLists } from './direct-lists.js';
import type { Piece } from './parse.js';
import { readMention } from './read-post.js';
import { readRevocation } from './read-revocation.js';

const NOTICES: ReadonlySet<unknown> = new Set([
  // Encrypted: only the account's own keys open it.
  'chat.received',
  'chat.sent',
]);

/** Everything in an envelope of the X Activity API: one event below `data`, or several. */
export function readActivity(envelope: Fields): readonly Piece[] {
  const { data } = envelope;
  const events = Array.isArray(data) ? (data as readonly unknown[]) : [data];
  return events.flatMap((value) => {
    const event = fieldsOf(value);
    return event
      ? readEvent(event)
      : [{ draft: unknownDraft('an event that is not an object'), accountId: '', item: undefined, raw: { data: [value] } }];
  });
}

function readEvent(event: Fields): readonly Piece[] {
  const payload = fieldsOf(event['payload']);
  // Who took the permission back is named inside as well.
  const revokedBy = event['event_type'] === 'oauth.revoke' ? idOf(payload?.['user_id']) : undefined;
  const accountId = idOf(fieldsOf(event['filter'])?.['user_id']) ?? revokedBy ?? '';
  const direct = payload ? readDirectLists(payload, accountId) : [];
  if (direct.length > 0)
    return direct.map(({ draft, item, fields }) => ({
      draft,
      accountId,
      item,
      raw: { data: { ...pick(event, ['event_uuid', 'event_type', 'filter', 'tag']), payload: fields } },
    }));
  return [{ draft: named(readOther(event, payload, accountId), event), accountId, item: event, raw: { data: event } }];
}

function readOther(event: Fields, payload: Fields | undefined, accountId: string): EventDraft {
  const type = event['event_type'];
  if (type === 'post.mention.create') return readMention(payload, fieldsOf(event['includes'])?.['users'], accountId);
  if (type === 'oauth.revoke') return readRevocation(payload?.['date_time']);
  if (NOTICES.has(type)) return { kind: 'notice', name: labelOf(type) };
  if (typeof type === 'string' && type.startsWith('dm.')) return unknownDraft(`${labelOf(type)} without messages`);
  return unknownDraft(`event type ${labelOf(type)} is not known`);
}

/** What has no id of its own is known by the delivery's. */
function named(draft: EventDraft, event: Fields): EventDraft {
  const uuid = idOf(event['event_uuid']);
  return draft.key !== undefined || uuid === undefined ? draft : { ...draft, key: keyOf(draft.kind, uuid) };
}
