import type { Analysis } from './analysis.js';

export type SenderType = 'customer' | 'ai' | 'agent' | 'system';

export type MessageKind =
  | 'text'
  | 'image'
  | 'video'
  | 'audio'
  | 'file'
  | 'sticker'
  | 'location'
  | 'contacts'
  | 'quick_reply'
  | 'postback'
  | 'order'
  | 'flow_reply'
  | 'share'
  | 'template'
  | 'unsupported'
  | 'note';

/** Inbound messages are `received`. Outbound: an attempt's life, then the platform's word on it. */
export type MessageStatus =
  'received' | 'queued' | 'sending' | 'accepted' | 'sent' | 'delivered' | 'read' | 'failed' | 'uncertain' | 'cancelled';

/** Our own copy of what is attached: it is made after the message was stored, which stays whatever becomes of it. */
export type AttachmentMedia =
  | { readonly state: 'pending' }
  /** Nothing more will come; why, in words. */
  | { readonly state: 'failed'; readonly reason: string }
  | {
      readonly state: 'stored';
      /** As the bytes say, where they do; else as whoever delivered them said. */
      readonly contentType: string;
      readonly bytes: number;
      /** Of images, pixels. */
      readonly width?: number;
      readonly height?: number;
    };

export interface Attachment {
  /** Names it in the API; set where its media is copied. */
  readonly id?: string;
  readonly media?: AttachmentMedia;
  readonly type: string;
  /** Where the platform keeps it; expires, never logged. */
  readonly url?: string;
  /** The platform's media id where it hands out ids instead of URLs. */
  readonly mediaId?: string;
  readonly mimeType?: string;
  readonly title?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** Why an outbound message did not go out, in words a person can act on. */
export interface SendFailure {
  readonly code: string;
  readonly message: string;
}

export interface Message {
  readonly id: string;
  readonly tenantId: string;
  readonly conversationId: string;
  /** Position in the conversation, from 1, without gaps, in order of storing. */
  readonly sequence: number;
  readonly senderType: SenderType;
  /** The user who wrote it, for `agent`. */
  readonly senderId: string | null;
  readonly kind: MessageKind;
  /** Empty for kinds without text; never shown as an empty bubble. */
  readonly content: string;
  readonly attachments: readonly Attachment[];
  readonly platformMid: string | null;
  readonly status: MessageStatus;
  readonly failure: SendFailure | null;
  /** The turn a machine message answers. */
  readonly turnId: string | null;
  /** True where the text carries the AI disclosure. */
  readonly disclosure: boolean;
  readonly analysis: Analysis | null;
  /** The platform's time, ms; null where it gave none. */
  readonly platformAt: number | null;
  readonly createdAt: number;
}

const DELIVERY_RANK: Readonly<Partial<Record<MessageStatus, number>>> = {
  uncertain: 0,
  sending: 0,
  accepted: 1,
  sent: 2,
  delivered: 3,
  read: 4,
};

/**
 * Whether a platform's word moves a message on. Delivery only climbs (`accepted < sent < delivered < read`), `failed`
 * and `cancelled` are terminal, and a failure reported after the customer has it is ignored (platform-apis.md 1.1).
 */
export function advancesStatus(from: MessageStatus, to: MessageStatus): boolean {
  const rank = DELIVERY_RANK[from];
  if (rank === undefined) return false;
  if (to === 'failed') return rank < 3;
  const next = DELIVERY_RANK[to];
  return next !== undefined && next > rank;
}
