import type { ChannelCredentials, ChannelType } from '../domain/channel.js';
import type { ChannelContext } from './channel-adapter.js';
import type { MaybePromise } from './runtime.js';

/** A login as the platform is asked for it. */
export interface LoginRequest {
  readonly redirectUri: string;
  readonly state: string;
  /** PKCE (RFC 7636), method S256; platforms without it leave it out. */
  readonly codeChallenge: string;
}

/** What a platform handed back, to be exchanged for tokens. */
export interface GrantedCode {
  readonly code: string;
  /** null where the code was given to a script in a page (WhatsApp Embedded Signup). */
  readonly redirectUri: string | null;
  readonly codeVerifier: string;
  /** WhatsApp Embedded Signup: what the page was told beside the code. */
  readonly wabaId?: string;
  readonly phoneNumberId?: string;
}

/** An account that can be connected with what was granted. */
export interface OfferedAccount {
  /** Where the account belongs to another platform than the login: Instagram's, which hangs on a Facebook page. Default: the login's. */
  readonly type?: ChannelType;
  readonly accountId: string;
  readonly name: string;
  readonly credentials: ChannelCredentials;
  /** ms; null for a token without an end. */
  readonly expiresAt: number | null;
  /** The person who agreed, as the platform names them to our app. */
  readonly ownerId: string | null;
}

/** A connected account as its connector is given it. */
export interface ConnectedAccount {
  readonly accountId: string;
  readonly credentials: ChannelCredentials;
  readonly baseUrl: string | null;
}

/**
 * `unknown`: the request may have been taken. Where a token works once, the same must be asked again at most as often as core says,
 * and never quietly.
 */
export type Renewal =
  | { readonly outcome: 'renewed'; readonly credentials: ChannelCredentials; readonly expiresAt: number | null }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'unavailable' | 'unknown'; readonly reason: string };

/** What the platform says of a connection. */
export type ConnectionHealth =
  | {
      readonly outcome: 'healthy';
      /** Absent where it says nothing of that. */
      readonly expiresAt?: number | null;
      /** What is amiss all the same, in words: a webhook that had to be set up anew, a rating that fell. */
      readonly remark?: string;
      /** What has to be kept of it: the credentials as a whole. */
      readonly credentials?: ChannelCredentials;
    }
  | { readonly outcome: 'refused'; readonly reason: string }
  | { readonly outcome: 'unavailable'; readonly reason: string };

/**
 * Whether a token speaks for an account: `other` where it is good, but for something else; `refused` where it is not good; `unknown`
 * where the platform did not say.
 */
export type AccountProof = { readonly outcome: 'holds' } | { readonly outcome: 'other' | 'refused' | 'unknown'; readonly reason: string };

/**
 * How accounts of one platform are connected and kept so (platform-apis.md 2.2–2.3, 3.1, 4.1, 6.1–6.2). Stateless. `exchange` and
 * `subscribe` throw `platform_rejected` or `platform_unavailable`, in words for the person who waits; the others never reject.
 */
export interface ChannelConnector {
  /** What is missing in the configuration for a login, in words; undefined where people can log in. */
  readonly missing: string | undefined;
  /** Where the owner of the account agrees. */
  loginUrl(request: LoginRequest): string;
  /** Turns the code into long-lived tokens and lists the accounts they open. */
  exchange(code: GrantedCode, context: ChannelContext, signal: AbortSignal): Promise<readonly OfferedAccount[]>;
  /** Has the platform deliver the account's events to us; gives the credentials to keep. */
  subscribe(account: ConnectedAccount, webhookUrl: string, context: ChannelContext, signal: AbortSignal): Promise<ChannelCredentials>;
  /** Ends delivery and gives the tokens back, as far as the platform lets us. */
  release(account: ConnectedAccount, context: ChannelContext, signal: AbortSignal): Promise<void>;
  /** Whether these credentials can be renewed before they end. */
  renews(credentials: ChannelCredentials): boolean;
  renew(account: ConnectedAccount, context: ChannelContext, signal: AbortSignal): Promise<Renewal>;
  check(account: ConnectedAccount, context: ChannelContext, signal: AbortSignal): Promise<ConnectionHealth>;
  /**
   * Asks the platform whether the account's token speaks for it: a public look at the account is no proof. Core asks only where the
   * credentials bring no base URL of their own. Absent where a platform cannot be asked.
   */
  prove?(account: ConnectedAccount, context: ChannelContext, signal: AbortSignal): Promise<AccountProof>;
  /**
   * The business account or page to which the platform delivers the events of all its accounts: that delivery ends with the last of
   * them, and news of a business account is for all. Absent where each account stands for itself.
   */
  businessOf?(account: Pick<ConnectedAccount, 'accountId' | 'credentials'>): string | undefined;
  /** How often it is asked whether a connection holds, ms. */
  readonly checkEveryMs: number;
  /** Whom a signed request speaks of; undefined where it is not the platform's (platform-apis.md section 5). Absent without such. */
  ownerIn?(signedRequest: string, context: ChannelContext): MaybePromise<string | undefined>;
}
