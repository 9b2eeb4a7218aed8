export type StandInChannel = 'facebook' | 'instagram' | 'whatsapp' | 'twitter';

/** An account the stand-in knows: a page, a professional account, a phone number, a user. */
export interface StandInAccount {
  readonly channel: StandInChannel;
  readonly id: string;
  /** The only token it takes; absent, any bearer token will do. */
  readonly accessToken?: string;
  /**
   * Instagram: the Facebook page it is linked to, under whose id it may be called as well. Where that page is an account too, what is
   * for one of `recipients` is this account's.
   */
  readonly pageId?: string;
  /** The only recipients it knows; absent, it knows everybody. */
  readonly recipients?: readonly string[];
}

/** A message the stand-in accepted, in order of acceptance. */
export interface StandInSend {
  /** From 1. */
  readonly number: number;
  /** ms since 1970. */
  readonly time: number;
  readonly channel: StandInChannel;
  readonly account: string;
  readonly to: string;
  /** Words, caption, or a template's name. */
  readonly text: string;
  /** `text`, `image`, `template` …: the platform's word for it. */
  readonly type: string;
  readonly correlationId: string | null;
  readonly platformMid: string;
}

/** What becomes of a send. Without a behaviour it is accepted. */
export type Outcome =
  | { readonly kind: 'accept' }
  /** Refused with an error of the Graph API; on X `code` is the HTTP status and `problem` the end of the problem's type. */
  | {
      readonly kind: 'error';
      readonly code: number;
      readonly subcode?: number;
      readonly httpStatus?: number;
      readonly transient?: boolean;
      readonly problem?: string;
    }
  /** Refused for too many calls, with the platform's headers. Default code 4 on Messenger and Instagram, 130429 on WhatsApp. */
  | { readonly kind: 'rate_limit'; readonly code?: number; readonly regainMinutes?: number; readonly retryAfterSeconds?: number }
  /** A bare answer, as from a gateway; nothing is accepted. */
  | { readonly kind: 'http'; readonly status: number; readonly body?: string }
  /** The connection is dropped before the request is read; nothing is accepted. */
  | { readonly kind: 'drop_unread' }
  /** The message is accepted, the connection dropped without an answer. */
  | { readonly kind: 'drop_after_accept' }
  /** The message is accepted, the 2xx answer does not name it. */
  | { readonly kind: 'accept_without_id' }
  /** Accepted, and failed by a status webhook afterwards (WhatsApp). */
  | { readonly kind: 'accept_then_fail'; readonly code: number };

/** A rule for sends. The newest one that fits decides. */
export interface Behaviour {
  readonly account?: string;
  /** Not for `drop_unread`, which does not read whom a message is for. */
  readonly to?: string;
  /** How many sends it holds for; default all. */
  readonly times?: number;
  /** Waits this long before it does anything. */
  readonly delayMs?: number;
  /** Default `accept`. */
  readonly outcome?: Outcome;
}

/** What became of one webhook. */
export interface Delivery {
  readonly delivered: boolean;
  readonly attempts: number;
  /** Of the last attempt; null where there was no answer. */
  readonly status: number | null;
}

/** Which webhooks follow an accepted send, and the app they name. */
export interface FollowUps {
  readonly appId: number;
  readonly echoes: boolean;
  readonly deliveries: boolean;
  readonly reads: boolean;
}

/** What every stand-in is told. */
export interface StandInOptions {
  readonly accounts: readonly StandInAccount[];
  /** Base URL of the engine: webhooks go to `{callbackUrl}/webhooks/{channel}`. Absent: none are sent until it is set. */
  readonly callbackUrl?: string;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0, any free port. */
  readonly port?: number;
  /** Shown in echoes as the app that sent. */
  readonly appId?: number;
  /** Which webhooks follow an accepted send; default echoes, and deliveries where the platform has them, no reads. */
  readonly echoes?: boolean;
  readonly deliveries?: boolean;
  readonly reads?: boolean;
  /** Pause before each of these webhooks, ms; default 20. */
  readonly webhookDelayMs?: number;
  /** Pauses between attempts of a webhook that got no 2xx, ms; the last one repeats. Default 200, 500, 1000, 2000, 4000. */
  readonly redeliveryMs?: readonly number[];
  /** How long attempts go on, ms; default 120 000. */
  readonly redeliverForMs?: number;
}

/** A running stand-in for a platform. */
export interface StandIn {
  /** Base URL, to be used as `META_GRAPH_URL` or `X_API_URL`. */
  readonly url: string;
  sent(): readonly StandInSend[];
  /** How often each correlation id was seen in a request that was read, accepted or not. */
  correlations(): ReadonlyMap<string, number>;
  behave(behaviour: Behaviour): void;
  clearBehaviours(): void;
  addAccount(account: StandInAccount): void;
  setCallbackUrl(url: string): void;
  /** Posts a signed webhook to the engine, again and again until it is taken, as the platform would. */
  deliver(channel: StandInChannel, body: unknown): Promise<Delivery>;
  /** Webhooks not yet taken. */
  pendingWebhooks(): number;
  /** Refuses connections for so long, and breaks those that are open. */
  refuse(ms: number): Promise<void>;
  /** Resolves with all sends once the predicate holds; rejects after `ms`. */
  waitFor(predicate: (sends: readonly StandInSend[]) => boolean, ms: number): Promise<readonly StandInSend[]>;
  /** Forgets sends, correlation ids, behaviours and webhooks under way. */
  reset(): void;
  close(): Promise<void>;
}
