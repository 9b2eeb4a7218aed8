import { keyOf, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, type Fields } from '../reading/fields.js';
import { toMilliseconds } from '../reading/timestamps.js';
import { participantOf } from './participant.js';

/** One of `direct_message_mark_read_events`: everything up to one message was read. */
export function readReadMark(value: unknown, users: unknown, accountId: string): EventDraft {
  const event = fieldsOf(value);
  const reader = event && idOf(event['sender_id']);
  if (!event || reader === undefined) return unknownDraft('read mark without a reader');
  const at = toMilliseconds(event['created_timestamp']);
  if (reader === accountId) return ownMark('read_by_business', event, at, users);
  const last = idOf(event['last_read_event_id']);
  const watermark = (last === undefined ? null : timeIn(last)) ?? at;
  if (watermark === null) return unknownDraft('read mark without a message or a time');
  return {
    kind: 'receipt',
    key: keyOf('read', reader, last ?? watermark),
    at,
    participant: participantOf(reader, users),
    status: 'read',
    watermark,
  };
}

/** One of `direct_message_indicate_typing_events`. */
export function readTyping(value: unknown, users: unknown, accountId: string): EventDraft {
  const event = fieldsOf(value);
  const writer = event && idOf(event['sender_id']);
  if (!event || writer === undefined) return unknownDraft('typing mark without a person');
  const at = toMilliseconds(event['created_timestamp']);
  if (writer === accountId) return ownMark('typing_by_business', event, at, users);
  return { kind: 'typing', at, participant: participantOf(writer, users) };
}

function ownMark(name: string, event: Fields, at: number | null, users: unknown): EventDraft {
  const other = idOf(fieldsOf(event['target'])?.['recipient_id']);
  return { kind: 'notice', name, at, ...(other === undefined ? {} : { participant: participantOf(other, users) }) };
}

/** X counts ms from this moment in the ids of its messages, 2010-11-04T01:42:54.657Z. */
const EPOCH = 1_288_834_974_657;
const SEQUENCE_BITS = 22n;
/** Older ids are plain counters and hold no time. */
const FIRST_WITH_TIME = 10n ** 16n;

/** The moment at which a message got its id, ms; null where the id holds none. */
function timeIn(id: string): number | null {
  if (!/^\d{17,19}$/.test(id)) return null;
  const value = BigInt(id);
  return value < FIRST_WITH_TIME ? null : Number(value >> SEQUENCE_BITS) + EPOCH;
}
