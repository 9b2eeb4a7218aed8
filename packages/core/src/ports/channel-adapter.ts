import type { ChannelCredentials, ChannelType } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { NewInboundMessage } from '../domain/inbound-message.js';
import type { Attachment, Message, SendFailure } from '../domain/message.js';
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
  /** How often the platform takes a message, as the engine keeps to it; absent where it says nothing of that. */
  readonly rates?: SendRates;
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
  readonly attachments: readonly Attachment[];
  readonly replyTo?: string;
  /** Comes back in the echo or the status; see platform-apis.md 2.5 and 4.4. */
  readonly correlationId: string;
  readonly baseUrl: string | null;
  /** Given where the adapter `tellsOrigin`. */
  readonly origin?: MessageOrigin;
}

/** Where a message comes from in our own terms: for channels that are programs and want to know. */
export interface MessageOrigin {
  readonly message: Message;
  /** What the customer had said before it and nobody had answered yet, by platform id, oldest first. */
  readonly inReplyTo: readonly string[];
}

/**
 * What became of a send. `accepted` carries how far it got by the platform's answer alone. `uncertain` means the request
 * may have been taken: it must never be repeated blindly.
 */
export type SendResult =
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
    }
  | { readonly outcome: 'uncertain'; readonly reason: string };

export type ChallengeResult =
  { readonly status: 200; readonly body: string; readonly contentType: string } | { readonly status: 403 | 400 };

/** One platform. Stateless: accounts and credentials come with each call. */
export interface ChannelAdapter {
  readonly type: ChannelType;
  readonly limits: ChannelLimits;
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
  /** Every item of a body as an event. Pure and total: any JSON value gives events or `unknown`, never an exception. */
  parse(body: unknown): readonly InboundEvent[];
  /** Where media of this channel are found; absent where none are to be copied. */
  readonly media?: MediaSource;
  /** A message that a program hands over, as a body `parse` takes. Absent where only the platform itself delivers. */
  envelope?(accountId: string, message: NewInboundMessage): unknown;
  /** What is wrong with credentials that are to be kept, besides what all channels check; names in the spelling of JSON. */
  credentialFaults?(credentials: ChannelCredentials): readonly { readonly path: string; readonly message: string }[];
  send(message: OutgoingMessage, credentials: ChannelCredentials, context: ChannelContext, signal: AbortSignal): Promise<SendResult>;
}
