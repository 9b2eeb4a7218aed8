import { keyOf, unknownDraft, type EventDraft } from '../../reading/event-draft.js';
import { idOf, textOf, type Fields } from '../../reading/fields.js';
import { toMilliseconds } from '../../reading/timestamps.js';
import { sidesOf, type Dialect } from './dialect.js';

/** `reaction`: an emoji put on a message, or taken away. Instagram's older ones have a name and no emoji. */
export function readReaction(reaction: Fields, item: Fields, accountId: string, dialect: Dialect): EventDraft {
  const { customer, by } = sidesOf(item, accountId, dialect);
  const mid = idOf(reaction['mid']);
  if (customer === undefined || mid === undefined) return unknownDraft('reaction without a person or a message');
  const given = textOf(reaction['emoji']) ?? textOf(reaction['reaction']);
  const removed = reaction['action'] === 'unreact';
  if (!removed && given === undefined) return unknownDraft('reaction without an emoji');
  const emoji = removed ? null : (given ?? null);
  return {
    kind: 'reaction',
    key: keyOf('reaction', mid, by, customer.id, removed ? 'unreact' : 'react', given, toMilliseconds(item['timestamp'])),
    participant: customer,
    by,
    platformMid: mid,
    emoji,
  };
}
