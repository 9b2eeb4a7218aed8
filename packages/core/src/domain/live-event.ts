export const LIVE_EVENT_TYPES = [
  'message.received',
  'message.processed',
  'message.updated',
  'conversation.updated',
  'lead.scored',
  'handoff.requested',
  'channel.updated',
] as const;
export type LiveEventType = (typeof LIVE_EVENT_TYPES)[number];

/** A change worth telling, as references: whoever delivers it reads the present state, so erased text stays erased. */
export interface NewLiveEvent {
  readonly type: LiveEventType;
  readonly conversationId?: string;
  readonly messageId?: string;
  readonly leadId?: string;
  readonly channelId?: string;
}

export interface LiveEvent extends NewLiveEvent {
  /** Grows within the installation; clients resume after it. */
  readonly id: number;
  readonly tenantId: string;
  readonly createdAt: number;
}
