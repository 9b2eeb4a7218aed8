import type { RoutingEvent } from '@replyforce/core';
import { unknownDraft, type EventDraft } from '../../reading/event-draft.js';
import { idOf, present, textOf, type Fields } from '../../reading/fields.js';
import { sidesOf, type Dialect } from './dialect.js';

/** Control of a thread moves, or somebody asks for it (platform-apis.md 2.4 and 2.5). */
export function readRouting(action: RoutingEvent['action']) {
  return (control: Fields, item: Fields, accountId: string, dialect: Dialect): EventDraft => {
    const { customer } = sidesOf(item, accountId, dialect);
    if (customer === undefined) return unknownDraft('thread control without a person');
    const [from, to] =
      action === 'request'
        ? [undefined, control['requested_owner_app_id']]
        : [control['previous_owner_app_id'], control['new_owner_app_id']];
    return {
      kind: 'routing',
      participant: customer,
      action,
      ...present({ from: idOf(from), to: idOf(to), metadata: textOf(control['metadata']) }),
    };
  };
}
