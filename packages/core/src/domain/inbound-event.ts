import type { ChannelType } from './channel.js';
import type { Alias, Participant } from './contact.js';
import type { MessageContext, Referral } from './context.js';
import type { Attachment, MessageKind, SendFailure, Side } from './message.js';

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
export interface MessageEvent extends EventBase, MessageContext {
  readonly kind: 'message';
  readonly participant: Participant;
  readonly platformMid: string;
  readonly messageKind: MessageKind;
  readonly text: string;
  readonly attachments: readonly Attachment[];
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
  /** The program that sent it, by the platform's id; absent for what a person typed. */
  readonly appId?: string;
}

/** The platform's word on one of our messages. */
export interface StatusEvent extends EventBase {
  readonly kind: 'status';
  readonly participant?: Participant;
  readonly platformMid: string;
  readonly correlationId?: string;
  readonly status: 'sent' | 'delivered' | 'read' | 'failed';
  readonly failure?: SendFailure;
  /** Of a failure: what has to change before more can be sent. Absent: the message alone. */
  readonly affects?: 'credentials' | 'channel';
  /** Of a failure: what the customer has said no to, such as `marketing_messages`, where that is why. */
  readonly optedOutOf?: string;
}

/** Everything sent up to a moment was delivered or read. */
export interface ReceiptEvent extends EventBase {
  readonly kind: 'receipt';
  readonly participant: Participant;
  readonly status: 'delivered' | 'read';
  /** ms; messages sent at or before it. */
  readonly watermark: number;
}

/** Somebody put an emoji on a message, or took it away. */
export interface ReactionEvent extends EventBase {
  readonly kind: 'reaction';
  readonly participant: Participant;
  readonly by: Side;
  /** The message reacted to. */
  readonly platformMid: string;
  /** Null where the reaction was taken away. Where the platform names a reaction without an emoji, its name: `love`. */
  readonly emoji: string | null;
}

/** Somebody changed the words of a message. */
export interface EditEvent extends EventBase {
  readonly kind: 'edit';
  readonly participant: Participant;
  readonly by: Side;
  readonly platformMid: string;
  readonly text: string;
  /** How often it was edited, this time included; null where the platform does not count. */
  readonly version: number | null;
}

/** Somebody took a message back. Its content must not be shown any more. */
export interface DeletionEvent extends EventBase {
  readonly kind: 'deletion';
  readonly participant: Participant;
  readonly by: Side;
  readonly platformMid: string;
}

/** A customer came, through a link or an ad, into a thread that exists, and said nothing yet. */
export interface ReferralEvent extends EventBase {
  readonly kind: 'referral';
  readonly participant: Participant;
  readonly referral: Referral;
}

/** A customer agreed to be written to: a check box, a button, a subscription. */
export interface OptinEvent extends EventBase {
  readonly kind: 'optin';
  /** Absent where the platform knows the person by `userRef` alone until they write. */
  readonly participant?: Participant;
  readonly userRef?: string;
  readonly optinType?: string;
  readonly ref?: string;
  readonly payload?: string;
}

/** What a customer wants or does not want to be sent. */
export interface PreferenceEvent extends EventBase {
  readonly kind: 'preference';
  readonly participant: Participant;
  /** Such as `marketing_messages`, `calls`. */
  readonly topic: string;
  readonly allowed: boolean;
}

/** The right to answer a thread moves between programs. */
export interface RoutingEvent extends EventBase {
  readonly kind: 'routing';
  readonly participant: Participant;
  readonly action: 'pass' | 'take' | 'request';
  /** Ids of the platform's apps. */
  readonly from?: string;
  readonly to?: string;
  readonly metadata?: string;
}

/** The customer is writing. */
export interface TypingEvent extends EventBase {
  readonly kind: 'typing';
  readonly participant: Participant;
}

/** A call rings, is answered or ends. */
export interface CallEvent extends EventBase {
  readonly kind: 'call';
  readonly participant?: Participant;
  readonly callId: string;
  readonly by: Side;
  /** The platform's word in lower case: `connect`, `terminate`, `ringing`, `accepted`, `rejected`. */
  readonly state: string;
  readonly durationMs?: number;
}

/** A person is known by another number or id from now on. `participant` is how the thread knows them. */
export interface IdentityEvent extends EventBase {
  readonly kind: 'identity';
  readonly participant: Participant;
  readonly previous: readonly Alias[];
  readonly current: readonly Alias[];
}

/** The address book of the business changed. */
export interface ContactSyncEvent extends EventBase {
  readonly kind: 'contact_sync';
  readonly participant: Participant;
  readonly action: 'save' | 'remove';
}

/** Somebody speaks about or to the business in public: a post, a comment. */
export interface MentionEvent extends EventBase {
  readonly kind: 'mention';
  /** The author; absent where the platform does not say. */
  readonly participant?: Participant;
  readonly surface: 'post' | 'comment' | 'live_comment' | 'story';
  /** The post or comment, by the platform's id. */
  readonly platformId: string;
  /** What it stands under. */
  readonly parentId?: string;
  readonly text: string;
}

/** A message template was approved, rejected, paused, rated or moved. */
export interface TemplateEvent extends EventBase {
  readonly kind: 'template';
  readonly templateId: string;
  readonly name?: string;
  readonly language?: string;
  readonly aspect: 'status' | 'quality' | 'category' | 'components';
  /** The platform's words, such as `APPROVED`, `GREEN`, `MARKETING`. */
  readonly current?: string;
  readonly previous?: string;
  readonly reason?: string;
  /** The business account it belongs to: templates name no phone number. */
  readonly businessAccountId?: string;
}

/** Something about the account itself: limits, quality, policy, permission to act for it. */
export interface AccountEvent extends EventBase {
  readonly kind: 'account';
  /** The platform's name for what it is about: `phone_number_quality_update`, `policy_enforcement`, `authorization`. */
  readonly topic: string;
  /** What became of it, in the platform's word: `FLAGGED`, `block`, `revoked`. */
  readonly change?: string;
  readonly reason?: string;
  readonly businessAccountId?: string;
}

/** The platform reports a problem that belongs to no message. */
export interface ProblemEvent extends EventBase {
  readonly kind: 'problem';
  readonly failure: SendFailure;
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

/** An event that is not wrapped into another. */
export type PlainInboundEvent =
  | MessageEvent
  | EchoEvent
  | StatusEvent
  | ReceiptEvent
  | ReactionEvent
  | EditEvent
  | DeletionEvent
  | ReferralEvent
  | OptinEvent
  | PreferenceEvent
  | RoutingEvent
  | TypingEvent
  | CallEvent
  | IdentityEvent
  | ContactSyncEvent
  | MentionEvent
  | TemplateEvent
  | AccountEvent
  | ProblemEvent
  | NoticeEvent
  | UnknownEvent;

type Inner<Event> = Event extends PlainInboundEvent ? Omit<Event, keyof EventBase> : never;

/** What an event says, without where and when. */
export type EventContent = Inner<PlainInboundEvent>;

/** Seen while another program holds the thread: to be shown, never to be answered. */
export interface StandbyEvent extends EventBase {
  readonly kind: 'standby';
  readonly participant?: Participant;
  readonly content: EventContent;
}

/** Said before the account was connected, handed over afterwards: to be shown, never to be answered. */
export interface HistoryEvent extends EventBase {
  readonly kind: 'history';
  readonly participant: Participant;
  readonly content: EventContent;
  /** How far it had got, in the platform's word: `read`, `delivered`. */
  readonly status?: string;
}

export type InboundEvent = PlainInboundEvent | StandbyEvent | HistoryEvent;
