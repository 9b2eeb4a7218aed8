import type { ChannelCredentials } from '../../domain/channel.js';
import type { InboundEvent } from '../../domain/inbound-event.js';
import type { ChannelAdapter, ChannelContext, OutgoingMessage } from '../../ports/channel-adapter.js';

/** What a subject must bring for some cases to mean anything. */
export type ChannelCapability = 'challenge' | 'own' | 'platform' | 'named' | 'token';

/** Said where a case is run though its subject does not bring what the case needs. */
export const NOT_GIVEN = 'the subject does not bring what this case needs';

/** A webhook body with the events it must give; `raw` is left out of them, since it is checked on its own. */
export interface RecordedPayload {
  readonly name: string;
  readonly body: unknown;
  readonly events: readonly Omit<InboundEvent, 'raw'>[];
}

/** How the platform, or a stand-in for it, is to behave towards the next send. */
export type PlatformMode =
  'accepts' | 'rate_limited' | 'credentials_expired' | 'silent' | 'gateway_error' | 'unreadable_success' | 'refused' | 'busy';

/** A platform that the adapter can send to. */
export interface ChannelPlatform {
  readonly accountId: string;
  /** Somebody who can be written to. */
  readonly to: string;
  readonly credentials: ChannelCredentials;
  /** Where it listens. */
  readonly baseUrl: string;
  /** False where a success alone says that the message was taken, and its answer names none. Default true. */
  readonly namesMessages?: boolean;
  /** False where a message goes out without credentials too: whoever it is for reads it by themselves. Default true. */
  readonly needsToken?: boolean;
  behave(mode: PlatformMode): void | Promise<void>;
  /** How often it has seen a send: by its correlation id, or by its text where the platform carries none. */
  seen(message: OutgoingMessage): number | Promise<number>;
}

/** An adapter with what its platform sends and expects: all that the channel cases need to know. */
export interface ChannelSubject {
  readonly adapter: ChannelAdapter;
  readonly context: ChannelContext;
  /** The headers with which the platform sends these bytes, under the adapter's secret or another one. */
  readonly sign: (body: Uint8Array, secret?: string) => Readonly<Record<string, string>>;
  /** Lower-case name of the header that carries the signature. */
  readonly signatureHeader: string;
  /** The same adapter without any secret. */
  readonly withoutSecret: ChannelAdapter;
  readonly recorded: readonly RecordedPayload[];
  /** One body of several items, and how many. */
  readonly batch: { readonly body: unknown; readonly items: number };
  /** Absent where the platform has no handshake. */
  readonly challenge?: { readonly good: URLSearchParams; readonly answer: string; readonly bad: readonly URLSearchParams[] };
  /** A body with a message that our own side sent. Absent where the platform never shows those. */
  readonly own?: unknown;
  /** Absent where sends cannot be tried. */
  readonly platform?: ChannelPlatform;
}
