import type { ChannelCredentials, ChannelType } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { NewInboundMessage } from '../domain/inbound-message.js';
import type { Attachment, Message, SendFailure } from '../domain/message.js';
import type { MediaType, QuickReply, Template } from '../domain/outgoing.js';
import type { ChannelConnector } from './channel-connector.js';
import type { HttpClient } from './http-client.js';
import type { MediaSource } from './media.js';
import type { Rate } from './rate-limiter.js';
import type { MaybePromise, Runtime } from './runtime.js';

export interface ChannelContext {
  readonly runtime: Runtime;
  readonly http: HttpClient;
}

export interface ChannelLimits {
  /** Longest text of one message, in `textUnit`. */
  readonly maxText: number;
  readonly textUnit: 'characters' | 'bytes';
  /** Free text is allowed this long after the customer's last message, ms; null for no window. */
  readonly replyWindowMs: number | null;
  /** What a person typed is allowed so long after it, marked as such, ms. Absent where that makes no difference. */
  readonly humanAgentMs?: number;
  /** What the platform takes beside text. Absent: nothing. */
  readonly content?: ContentLimits;
  /** How often the platform takes a message, as the engine keeps to it; absent where it says nothing of that. */
  readonly rates?: SendRates;
}

/** What a platform takes beside text, as data: `contentFaults` holds content against it before anything is sent. */
export interface ContentLimits {
  readonly media?: Readonly<Partial<Record<MediaType, MediaLimit>>>;
  /** `text`: longest text they may come with, in the limits' `textUnit`. `title`: characters. */
  readonly quickReplies?: { readonly most: number; readonly title: number; readonly payload: number; readonly text: number };
  readonly templates?: true;
  /** It can name the message it answers. */
  readonly replyTo?: true;
}

export interface MediaLimit {
  /** Largest file, bytes. */
  readonly maxBytes: number;
  /** Longest text that goes with the file in one message, characters; absent where text goes apart. */
  readonly caption?: number;
  /** The platform fetches it from a link by itself. */
  readonly byLink?: true;
}

/** What a platform charges for each message. */
export interface MessagePrices {
  readonly receivedUsd: number;
  readonly sentUsd: number;
  /** An account sends nothing more in a month in which it has cost so much; absent for no bound. */
  readonly monthlyCeilingUsd?: number;
}

export interface SendRates {
  /** From one account to all. */
  readonly account?: Rate;
  /** From one account to one person. */
  readonly recipient?: Rate;
}

/** One message ready for the platform. */
export interface OutgoingMessage {
  /** The thread's participant id: PSID, phone digits … */
  readonly to: string;
  readonly accountId: string;
  readonly text: string;
  /** At most one, and its words are then its caption. */
  readonly attachments: readonly Attachment[];
  /** The bytes of the attachment, where it is our own file; it is to be uploaded then. */
  readonly file?: OutgoingFile;
  readonly quickReplies?: readonly QuickReply[];
  /** Instead of text and attachments. */
  readonly template?: Template;
  readonly replyTo?: string;
  /** The mark the platform wants to see where a person answers late. */
  readonly tag?: 'HUMAN_AGENT';
  /** Comes back in the echo or the status; see platform-apis.md 2.5 and 4.4. */
  readonly correlationId: string;
  readonly baseUrl: string | null;
  /** Given where the adapter `tellsOrigin`. */
  readonly origin?: ReplyOrigin;
}

/** Where a message comes from in our own terms: for channels that are programs and want to know. */
export interface ReplyOrigin {
  readonly message: Message;
  /** What the customer had said before it and nobody had answered yet, by platform id, oldest first. */
  readonly inReplyTo: readonly string[];
}

export interface OutgoingFile {
  readonly bytes: Uint8Array;
  readonly mimeType: string;
  readonly name: string;
}

/** Says to somebody who wrote that they are read, and that an answer is being written. */
export interface AnsweringSign {
  readonly to: string;
  readonly accountId: string;
  /** The newest message of theirs that will be answered. */
  readonly platformMid: string;
  readonly baseUrl: string | null;
}

/**
 * What became of a send. `accepted` carries how far it got by the platform's answer alone. `uncertain` means the request
 * may have been taken: it must never be repeated blindly.
 */
export type SendResult = (
  | {
      readonly outcome: 'accepted';
      readonly platformMid: string;
      readonly status: 'accepted' | 'sent';
      /** The account has used up nearly all that it may: it should send nothing more for so long, ms. */
      readonly restMs?: number;
    }
  | {
      readonly outcome: 'retry';
      readonly failure: SendFailure;
      readonly afterMs?: number;
      /** The platform works and asks this account, or us towards this person, to be slower. Absent where something is wrong with it. */
      readonly throttled?: 'account' | 'recipient';
    }
  | {
      readonly outcome: 'failed';
      readonly failure: SendFailure;
      /** What has to change: nothing but the message, the connection, or the whole channel rests. */
      readonly affects: 'message' | 'credentials' | 'channel';
      /** What the customer has said no to, such as `marketing_messages`, where that is why. */
      readonly optedOutOf?: string;
    }
  | { readonly outcome: 'uncertain'; readonly reason: string }
) & {
  /** What a program's callback address answered: kept with the attempt, for people to see. */
  readonly httpStatus?: number;
};

export type ChallengeResult =
  { readonly status: 200; readonly body: string; readonly contentType: string } | { readonly status: 403 | 400 };

/** Whom a platform is asked about, and by which account. */
export interface ProfileRequest {
  readonly accountId: string;
  /** The participant's id on this account. */
  readonly participantId: string;
  readonly baseUrl: string | null;
}

/** What a platform says of a person. Absent where it does not say. */
export interface PlatformProfile {
  readonly name?: string;
  /** An https address; dies after some days. */
  readonly avatarUrl?: string;
  /** Whether the person follows the account. */
  readonly follows?: boolean;
}

/** `unknown`: the platform tells nothing of this person, which is common. `later`: it could not be asked now. */
export type ProfileResult =
  | { readonly outcome: 'found'; readonly profile: PlatformProfile }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'later'; readonly reason: string };

/** One platform. Stateless: accounts and credentials come with each call. */
export interface ChannelAdapter {
  readonly type: ChannelType;
  readonly limits: ChannelLimits;
  /** What the platform charges for each message; absent where nothing is counted. */
  readonly prices?: MessagePrices;
  /** How its accounts are connected and kept so. Absent: they are added by hand, and nobody looks after them. */
  readonly connector?: ChannelConnector;
  /**
   * False where the platform gives nothing back of what a send carried: its echoes of our own messages are then known by their
   * words. Default true.
   */
  readonly carriesCorrelation?: boolean;
  /**
   * True where the other side knows a message that is sent again by what it carries: a send of which nobody knows what became of
   * it is then tried again instead of being `uncertain`. Default false.
   */
  readonly repeatable?: boolean;
  /** True where a send must say which message of ours it is and what it answers (`OutgoingMessage.origin`). Default false. */
  readonly tellsOrigin?: boolean;
  /**
   * True where whoever repeats a message may give it another time: its key alone then tells what is a repetition. Default false:
   * a platform gives a message one time for ever.
   */
  readonly untimedKeys?: boolean;
  /** Whether an alias kind means the same person on every account of the tenant (`tenant`) or on one account only. */
  aliasScope(kind: string): 'tenant' | 'account';
  /** Answers the platform's GET handshake. */
  challenge(query: URLSearchParams, context: ChannelContext): MaybePromise<ChallengeResult>;
  /** Whether the signature over the raw bytes holds for any of our secrets. Fails closed: no secret, no entry. */
  verify(
    body: Uint8Array,
    headers: Readonly<Record<string, string | undefined>>,
    context: ChannelContext,
    /** Tried instead of the adapter's own secrets: those of the accounts the body names. */
    accountSecrets?: readonly string[],
  ): MaybePromise<boolean>;
  /**
   * The accounts a body names, read without trust and without much work: it is asked before the signature is known to hold.
   * Empty where there are more than a few.
   */
  accountsIn(body: unknown): readonly string[];
  /** The business accounts a body may speak of, read in the same way. Absent where the platform speaks of accounts alone. */
  businessesIn?(body: unknown): readonly string[];
  /** Every item of a body as an event. Pure and total: any JSON value gives events or `unknown`, never an exception. */
  parse(body: unknown): readonly InboundEvent[];
  /** Asks who somebody is; absent where events tell all that can be known. Never rejects. */
  fetchProfile?(
    request: ProfileRequest,
    credentials: ChannelCredentials,
    context: ChannelContext,
    signal: AbortSignal,
  ): Promise<ProfileResult>;
  /** Where media of this channel are found; absent where none are to be copied. */
  readonly media?: MediaSource;
  /** A message that a program hands over, as a body `parse` takes. Absent where only the platform itself delivers. */
  envelope?(accountId: string, message: NewInboundMessage): unknown;
  /** What is wrong with credentials that are to be kept, besides what all channels check; names in the spelling of JSON. */
  credentialFaults?(credentials: ChannelCredentials): readonly { readonly path: string; readonly message: string }[];
  send(message: OutgoingMessage, credentials: ChannelCredentials, context: ChannelContext, signal: AbortSignal): Promise<SendResult>;
  /**
   * Marks what came as read and shows that somebody is typing. Only called where an answer follows. Rejects where it did not
   * work, with words for the log. Absent where the platform has no such thing.
   */
  showAnswering?(sign: AnsweringSign, credentials: ChannelCredentials, context: ChannelContext, signal: AbortSignal): Promise<void>;
}
