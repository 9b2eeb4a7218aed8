import type { Analysis } from './analysis.js';
import type { MessageContext } from './context.js';
import type { Outgoing } from './outgoing.js';

export type SenderType = 'customer' | 'ai' | 'agent' | 'system';

/** Who did something in a thread: the customer, or somebody or something on the business's side. */
export type Side = 'customer' | 'business';

/**
 * How a message came to us. Only what is `live` is answered: what was said while another program held the thread (`standby`), or
 * before the account was connected (`history`), is to be shown and nothing more.
 */
export type MessageOrigin = 'live' | 'standby' | 'history';

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
  | 'referral'
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
  /** Where our own copy lies in the blob store. */
  readonly blobKey?: string;
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

/** One wording of a message that was edited. */
export interface MessageVersion {
  readonly content: string;
  /** ms, by the platform's clock. */
  readonly at: number;
  /** The platform's count, 0 for the first wording; null where it does not count. */
  readonly version: number | null;
}

/** What one side thinks of a message: an emoji, or the platform's name for one. Null where it was taken away again. */
export interface Reaction {
  readonly by: Side;
  readonly emoji: string | null;
  readonly at: number;
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
  /** Absent where an outbound message is nothing but its words and its files. */
  readonly outgoing?: Outgoing;
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
  readonly origin: MessageOrigin;
  /** What it stands in; null where the platform told nothing beside its words. */
  readonly context: MessageContext | null;
  /** All wordings, oldest first, the present one last; empty for what was never edited. */
  readonly versions: readonly MessageVersion[];
  readonly reactions: readonly Reaction[];
  /** When it was taken back, ms: words, files and context are gone then, the place stays. */
  readonly deletedAt: number | null;
}

/** A message to be appended: storage gives it its place, and an analysis comes with its turn. Default: said live, without context. */
export type NewMessage = Omit<Message, 'sequence' | 'analysis' | keyof Unsaid> & Partial<Unsaid>;
type Unsaid = Pick<Message, 'origin' | 'context' | 'versions' | 'reactions' | 'deletedAt'>;

/** A message as it is stored at its place. */
export function asStored(message: NewMessage, sequence: number): Message {
  return { origin: 'live', context: null, versions: [], reactions: [], deletedAt: null, ...message, sequence, analysis: null };
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
