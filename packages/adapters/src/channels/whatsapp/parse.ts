import type { InboundEvent } from '@replyforce/core';
import { placeEvent, unknownDraft, type EventDraft } from '../meta/event-draft.js';
import { fieldsOf, idOf, isAbsent, labelOf, pick, type Fields } from '../meta/fields.js';
import { toMilliseconds } from '../meta/timestamps.js';
import { contactFor, participantOf } from './participant.js';
import { readAppEcho, readMessage } from './read-message.js';
import { readStatus } from './read-status.js';

const OBJECT = 'whatsapp_business_account';

type Add = (draft: EventDraft, accountId: string, item: unknown, raw: unknown) => void;
type Read = (item: unknown, value: Fields) => EventDraft;

/** Webhook fields whose value is a list of items, and who reads one item. Any other field is a notice about the account. */
const LISTS: ReadonlyMap<string, readonly (readonly [list: string, read: Read])[]> = new Map<string, readonly (readonly [string, Read])[]>([
  [
    'messages',
    [
      ['messages', (item, value) => readMessage(item, value['contacts'])],
      ['statuses', (item) => readStatus(item)],
      ['errors', (item) => (fieldsOf(item) ? { kind: 'notice', name: 'errors' } : unknownDraft('an error that is not an object'))],
    ],
  ],
  ['smb_message_echoes', [['message_echoes', (item) => readAppEcho(item)]]],
  ['user_id_update', [['user_id_update', (item) => readUserIdUpdate(item)]]],
]);

/** Every item of a WhatsApp webhook as an event (platform-apis.md 4.3). Pure and total. */
export function parseWhatsapp(body: unknown): readonly InboundEvent[] {
  const events: InboundEvent[] = [];
  const add: Add = (draft, accountId, item, raw) => {
    const platformAt = toMilliseconds(fieldsOf(item)?.['timestamp']);
    events.push(placeEvent(draft, item, { channel: 'whatsapp', accountId, platformAt, position: events.length, raw }));
  };

  const envelope = fieldsOf(body);
  const entries = envelope?.['entry'];
  if (envelope?.['object'] !== OBJECT)
    add(unknownDraft(`not a WhatsApp webhook: object is ${labelOf(envelope?.['object'])}`), '', undefined, body);
  else if (!Array.isArray(entries) || entries.length === 0) add(unknownDraft('no entry'), '', undefined, body);
  else for (const entry of entries as readonly unknown[]) readEntry(entry, add);
  return events;
}

function readEntry(value: unknown, add: Add): void {
  const entry = fieldsOf(value);
  const changes = entry?.['changes'];
  if (!entry) add(unknownDraft('an entry that is not an object'), '', undefined, { object: OBJECT, entry: [value] });
  else if (!Array.isArray(changes) || changes.length === 0)
    add(unknownDraft('an entry without changes'), '', undefined, { object: OBJECT, entry: [value] });
  else for (const change of changes as readonly unknown[]) readChange(change, entry, add);
}

function readChange(change: unknown, entry: Fields, add: Add): void {
  const wrap = (content: unknown): unknown => ({ object: OBJECT, entry: [{ ...pick(entry, ['id', 'time']), changes: [content] }] });
  const field = fieldsOf(change)?.['field'];
  const value = fieldsOf(fieldsOf(change)?.['value']);
  if (typeof field !== 'string' || !value) return add(unknownDraft('a change without a field or a value'), '', undefined, wrap(change));
  const accountId = idOf(fieldsOf(value['metadata'])?.['phone_number_id']) ?? '';
  const lists = LISTS.get(field);
  if (!lists) return add({ kind: 'notice', name: `change.${labelOf(field)}` }, accountId, value, wrap(change));

  let items = 0;
  for (const [name, read] of lists) {
    const list = value[name];
    if (isAbsent(list)) continue;
    const slice = (content: unknown, contacts?: readonly unknown[]): unknown =>
      wrap({ field, value: { ...pick(value, ['messaging_product', 'metadata']), ...(contacts ? { contacts } : {}), [name]: content } });
    if (!Array.isArray(list)) {
      add(unknownDraft(`${name} is not a list`), accountId, undefined, slice(list));
      items += 1;
      continue;
    }
    for (const item of list as readonly unknown[]) {
      const contact = name === 'messages' ? contactFor(fieldsOf(item) ?? {}, value['contacts']) : undefined;
      add(read(item, value), accountId, item, slice([item], contact && [contact]));
    }
    items += list.length;
  }
  if (items === 0) add(unknownDraft(`${field} without events`), accountId, undefined, wrap(change));
}

/** The person got a new business-scoped id; the old one stays in the raw event. */
function readUserIdUpdate(item: unknown): EventDraft {
  const fields = fieldsOf(item);
  if (!fields) return unknownDraft('a user id update that is not an object');
  const participant = participantOf(fields['wa_id'], fieldsOf(fields['user_id'])?.['current']);
  return { kind: 'notice', name: 'user_id_update', ...(participant ? { participant } : {}) };
}
