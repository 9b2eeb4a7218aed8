import type { InboundEvent } from '@replyforce/core';
import { placeEvent, unknownDraft, type EventDraft } from '../meta/event-draft.js';
import { fieldsOf, idOf, isAbsent, labelOf, pick, type Fields } from '../meta/fields.js';
import { toMilliseconds } from '../meta/timestamps.js';
import { readItem, readStandby } from './read-item.js';

/** The lists an entry may hold, and who reads one item of each. */
const LISTS: readonly (readonly [name: string, read: (item: unknown, accountId: string) => EventDraft])[] = [
  ['messaging', readItem],
  ['standby', readStandby],
  ['changes', readChange],
];

/** Every item of a Messenger webhook as an event (platform-apis.md 2.4). Pure and total. */
export function parseMessenger(body: unknown): readonly InboundEvent[] {
  const events: InboundEvent[] = [];
  const add = (draft: EventDraft, accountId: string, item: unknown, raw: unknown): void => {
    const platformAt = toMilliseconds(fieldsOf(item)?.['timestamp']);
    events.push(placeEvent(draft, item, { channel: 'facebook', accountId, platformAt, position: events.length, raw }));
  };

  const envelope = fieldsOf(body);
  const entries = envelope?.['entry'];
  if (envelope?.['object'] !== 'page')
    add(unknownDraft(`not a page webhook: object is ${labelOf(envelope?.['object'])}`), '', undefined, body);
  else if (!Array.isArray(entries) || entries.length === 0) add(unknownDraft('no entry'), '', undefined, body);
  else for (const entry of entries as readonly unknown[]) readEntry(entry, add);
  return events;
}

function readEntry(value: unknown, add: (draft: EventDraft, accountId: string, item: unknown, raw: unknown) => void): void {
  const entry = fieldsOf(value);
  if (!entry) return add(unknownDraft('an entry that is not an object'), '', undefined, { object: 'page', entry: [value] });
  const accountId = idOf(entry['id']) ?? '';
  let items = 0;
  for (const [name, read] of LISTS) {
    const list = entry[name];
    if (isAbsent(list)) continue;
    if (!Array.isArray(list)) {
      add(unknownDraft(`${name} is not a list`), accountId, undefined, slice(entry, name, list));
      items += 1;
      continue;
    }
    for (const item of list as readonly unknown[]) add(read(item, accountId), accountId, item, slice(entry, name, [item]));
    items += list.length;
  }
  if (items === 0) add(unknownDraft('an entry without events'), accountId, undefined, { object: 'page', entry: [value] });
}

function slice(entry: Fields, name: string, items: unknown): unknown {
  return { object: 'page', entry: [{ ...pick(entry, ['id', 'time']), [name]: items }] };
}

/** A change of the page itself: comments, feed, settings. Kept, with no effect on a conversation. */
function readChange(item: unknown): EventDraft {
  const field = fieldsOf(item)?.['field'];
  return typeof field === 'string' ? { kind: 'notice', name: `change.${labelOf(field)}` } : unknownDraft('a change without a field');
}
