import type { ConversationHead } from '@replyforce/core';
import type { ConversationsTable } from '../schema.js';

/** What commands have to know of a conversation, beside its key. */
export const HEAD_COLUMNS = [
  'conversation.channel_id',
  'conversation.channel_type',
  'conversation.contact_id',
  'conversation.status',
  'conversation.owner',
  'conversation.sequence',
  'conversation.inbound_sequence',
  'conversation.revision',
  'conversation.last_inbound_at',
  'conversation.continued_in',
] as const;

type Unqualified<C> = C extends `conversation.${infer Name}` ? Name : never;

export type ConversationHeadRow = Readonly<Pick<ConversationsTable, Unqualified<(typeof HEAD_COLUMNS)[number]>>>;

export function toHead(tenantId: string, id: string, found: ConversationHeadRow): ConversationHead {
  return {
    tenantId,
    id,
    channelId: found.channel_id,
    channelType: found.channel_type as ConversationHead['channelType'],
    contactId: found.contact_id,
    status: found.status as ConversationHead['status'],
    owner: found.owner as ConversationHead['owner'],
    sequence: found.sequence,
    inboundSequence: found.inbound_sequence,
    revision: found.revision,
    lastInboundAt: found.last_inbound_at,
    continuedIn: found.continued_in,
  };
}
