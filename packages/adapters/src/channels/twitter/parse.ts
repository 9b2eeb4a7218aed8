import type { InboundEvent } from '@replyforce/core';
import { placeEvent, unknownDraft, type EventDraft } from '../reading/event-draft.js';
import { fieldsOf } from '../reading/fields.js';
import { readAccountActivity } from './account-activity.js';
import { readActivity } from './activity.js';

/** One event out of a body, with the body it would be if it held this event alone. */
export interface Piece {
  readonly draft: EventDraft;
  readonly accountId: string;
  readonly item: unknown;
  readonly raw: unknown;
}

/**
 * Every item of a webhook of X as an event, in either of its envelopes: that of the X Activity API (`data`) and that of the
 * Account Activity API before it (`for_user_id`) (platform-apis.md 6.3). Pure and total.
 */
export function parseX(body: unknown): readonly InboundEvent[] {
  const envelope = fieldsOf(body);
  const pieces = envelope ? ('data' in envelope ? readActivity(envelope) : readAccountActivity(envelope)) : [];
  const found: readonly Piece[] =
    pieces.length > 0 ? pieces : [{ draft: unknownDraft('not a webhook of X'), accountId: '', item: undefined, raw: body }];
  return found.map(({ draft, accountId, item, raw }, position) =>
    placeEvent(draft, item, { channel: 'twitter', accountId, platformAt: null, position, raw }),
  );
}
