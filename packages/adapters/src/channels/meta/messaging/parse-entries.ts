import type { InboundEvent } from '@replyforce/core';
import { placeEvent, unknownDraft, type EventDraft } from '../../reading/event-draft.js';
import { fieldsOf, idOf, isAbsent, labelOf, pick, type Fields } from '../../reading/fields.js';
import { toMilliseconds } from '../../reading/timestamps.js';
import type { Dialect } from './dialect.js';
import { readItem, readStandby } from './read-item.js';

type Add = (draft: EventDraft, accountId: string, item: unknown, raw: unknown) => void;
type Read = (item: unknown, accountId: string, dialect: Dialect) => EventDraft;

/** The lists an entry may hold, and who reads one item of each. */
const LISTS: readonly (readonly [name: string, read: Read])[] = [
  ['messaging', readItem],
  ['standby', readStandby],
  ['changes', readChange],
];

/** Every item of a Messenger or Instagram webhook as an event (platform-apis.md 2.4). Pure and total. */
export function parseEntries(body: unknown, dialect: Dialect): readonly InboundEvent[] {
  const events: InboundEvent[] = [];
  const add: Add = (draft, accountId, item, raw) => {
    const platformAt = toMilliseconds(fieldsOf(item)?.['timestamp']);
    events.push(placeEvent(draft, item, { channel: dialect.channel, accountId, platformAt, position: events.length, raw }));
  };

  const envelope = fieldsOf(body);
  const entries = envelope?.['entry'];
  if (envelope?.['object'] !== dialect.object)
    add(unknownDraft(`not a webhook of ${dialect.object}: object is ${labelOf(envelope?.['object'])}`), '', undefined, body);
  else if (!Array.isArray(entries) || entries.length === 0) add(unknownDraft('no entry'), '', undefined, body);
  else for (const entry of entries as readonly unknown[]) readEntry(entry, add, dialect);
  return events;
}

function readEntry(value: unknown, add: Add, dialect: Dialect): void {
  const { object } = dialect;
  const entry = fieldsOf(value);
  if (!entry) return add(unknownDraft('an entry that is not an object'), '', undefined, { object, entry: [value] });
  const accountId = idOf(entry['id']) ?? '';
  const slice = (name: string, items: unknown) => {
    const part = pick(entry, ['id', 'time']);
    part[name] = items;
    return { object, entry: [part] };
  };
  let items = 0;
  for (const [name, read] of LISTS) {
    const list = entry[name];
    if (isAbsent(list)) continue;
    if (!Array.isArray(list)) {
      add(unknownDraft(`${name} is not a list`), accountId, undefined, slice(name, list));
      items += 1;
      continue;
    }
    for (const item of list as readonly unknown[]) add(read(item, accountId, dialect), accountId, itemOf(item), slice(name, [item]));
    items += list.length;
  }
  // Comments have been seen as the entry itself, without a list around them.
  if (items === 0 && typeof entry['field'] === 'string') {
    const raw = { object, entry: [pick(entry, ['id', 'time', 'field', 'value'])] };
    return add(readChange(entry, accountId, dialect), accountId, itemOf(entry), raw);
  }
  if (items === 0) add(unknownDraft('an entry without events'), accountId, undefined, { object, entry: [value] });
}

function readChange(item: unknown, accountId: string, dialect: Dialect): EventDraft {
  const change = fieldsOf(item);
  const field = change?.['field'];
  if (typeof field !== 'string') return unknownDraft('a change without a field');
  const messaging = messagingIn(change);
  return messaging ? readItem(messaging, accountId, dialect) : dialect.readChange(field, change?.['value'], accountId);
}

/** An item as it tells its time: that of a change which carries an item of `messaging` is the carried one's. */
function itemOf(item: unknown): unknown {
  return messagingIn(fieldsOf(item)) ?? item;
}

/** The dashboard's test button delivers items of `messaging` as changes. */
function messagingIn(change: Fields | undefined): Fields | undefined {
  if (typeof change?.['field'] !== 'string') return undefined;
  const value = fieldsOf(change['value']);
  return value && fieldsOf(value['sender']) && fieldsOf(value['recipient']) ? value : undefined;
}
