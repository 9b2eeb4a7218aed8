import type { ChannelType } from './channel.js';
import type { Participant } from './contact.js';
import type { Attachment, MessageKind, SendFailure } from './message.js';

interface EventBase {
  /** Unique on its account for ever: the platform's id of what happened, not of the delivery (platform-apis.md 1.5). */
  readonly key: string;
  readonly channel: ChannelType;
  /** The platform's routing key: page id, phone_number_id … Empty where the item did not name one. */
  readonly accountId: string;
  /** Platform time in ms; null where none was given. */
  readonly platformAt: number | null;
  /** Position in the delivered batch: the last resort for ordering. */
  readonly position: number;
  /** A stand-alone body of the platform's shape that holds this item alone and parses to this event again. */
  readonly raw: unknown;
}

/** A customer said something. */
export interface MessageEvent extends EventBase {
  readonly kind: 'message';
  readonly participant: Participant;
  readonly platformMid: string;
  readonly messageKind: MessageKind;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  /** The message it answers, by platform id. */
  readonly replyTo?: string;
  /** Came from an ad, a link or a story: context for the agents. */
  readonly referral?: { readonly source?: string; readonly ref?: string; readonly headline?: string };
}

/** The platform shows us something sent from our side: our own send, or a person in the platform's own app. */
export interface EchoEvent extends EventBase {
  readonly kind: 'echo';
  readonly participant: Participant;
  readonly platformMid: string;
  /** Ours, if we set it; absent for what a person typed elsewhere. */
  readonly correlationId?: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** The platform's word on one of our messages. */
export interface StatusEvent extends EventBase {
  readonly kind: 'status';
  readonly participant?: Participant;
  readonly platformMid: string;
  readonly correlationId?: string;
  readonly status: 'sent' | 'delivered' | 'read' | 'failed';
  readonly failure?: SendFailure;
}

/** Everything sent up to a moment was delivered or read. */
export interface ReceiptEvent extends EventBase {
  readonly kind: 'receipt';
  readonly participant: Participant;
  readonly status: 'delivered' | 'read';
  /** ms; messages sent at or before it. */
  readonly watermark: number;
}

/** A kind we know and keep, with no effect on the conversation. */
export interface NoticeEvent extends EventBase {
  readonly kind: 'notice';
  readonly name: string;
  readonly participant?: Participant;
}

/** A shape we do not know: stored raw, acknowledged, visible in the log. */
export interface UnknownEvent extends EventBase {
  readonly kind: 'unknown';
  readonly reason: string;
}

export type InboundEvent = MessageEvent | EchoEvent | StatusEvent | ReceiptEvent | NoticeEvent | UnknownEvent;
