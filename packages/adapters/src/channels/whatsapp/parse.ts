import type { InboundEvent } from '@replyforce/core';
import { placeEvent, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf, idOf, isAbsent, labelOf, pick, type Fields } from '../reading/fields.js';
import { toMilliseconds } from '../reading/timestamps.js';
import { LISTS } from './lists.js';
import { readAccountChange } from './read-account-change.js';

const OBJECT = 'whatsapp_business_account';
/** Members of a value that describe its items and are no items themselves. */
const DESCRIPTIONS: ReadonlySet<string> = new Set(['contacts', 'messaging_product', 'metadata']);

type Add = (draft: EventDraft, accountId: string, item: unknown, raw: unknown) => void;

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
  const readers = LISTS.get(field);
  if (!readers) return add(readAccountChange(field, value, entry), accountId, value, wrap(change));

  let items = 0;
  for (const [name, list] of Object.entries(value)) {
    const read = readers[name];
    if (isAbsent(list) || (!read && (!Array.isArray(list) || DESCRIPTIONS.has(name)))) continue;
    const slice = (content: unknown, contacts?: readonly unknown[]): unknown =>
      wrap({ field, value: { ...pick(value, ['messaging_product', 'metadata']), ...(contacts ? { contacts } : {}), [name]: content } });
    items += 1;
    if (!read) add(unknownDraft(`${labelOf(name)} of ${labelOf(field)} are not known`), accountId, undefined, slice(list));
    else if (!Array.isArray(list)) add(unknownDraft(`${name} is not a list`), accountId, undefined, slice(list));
    else if (list.length === 0) items -= 1;
    else
      for (const entryOfList of list as readonly unknown[])
        for (const { draft, item, content, contact } of read(entryOfList, value))
          add(draft, accountId, item, slice([content], contact && [contact]));
  }
  if (items === 0) add(unknownDraft(`${labelOf(field)} without events`), accountId, undefined, wrap(change));
}
