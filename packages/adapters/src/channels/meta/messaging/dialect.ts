import type { AliasKind, Participant } from '@replyforce/core';
import type { EventDraft } from '../../reading/event-draft.js';
import { fieldsOf, idOf, type Fields } from '../../reading/fields.js';

/** What tells Messenger's webhooks from Instagram's: everything else they share (platform-apis.md 2.4 and 3.2). */
export interface Dialect {
  readonly channel: 'facebook' | 'instagram';
  readonly object: 'page' | 'instagram';
  readonly aliasKind: AliasKind;
  /** A change of the page or account itself, by its field: comments, posts, settings. */
  readonly readChange: (field: string, value: unknown, accountId: string) => EventDraft;
}

/** The two sides of an item: the customer, and whether it was the business that acted. */
export interface Sides {
  readonly customer: Participant | undefined;
  readonly by: 'customer' | 'business';
}

export function participantOf(id: string, { aliasKind }: Pick<Dialect, 'aliasKind'>, name?: string): Participant {
  return { id, aliases: [{ kind: aliasKind, value: id }], ...(name === undefined ? {} : { name }) };
}

/** An account never writes to itself: what it sent is its own side's even where no mark says so. */
export function sidesOf(item: Fields, accountId: string, dialect: Dialect, marked = false): Sides {
  const sender = idOf(fieldsOf(item['sender'])?.['id']);
  const business = marked || (accountId !== '' && sender === accountId);
  const customer = business ? idOf(fieldsOf(item['recipient'])?.['id']) : sender;
  return {
    customer: customer === undefined ? undefined : participantOf(customer, dialect),
    by: business ? 'business' : 'customer',
  };
}
