import { utf8 } from '@replyforce/core';
import { GRAPH_URL, GRAPH_VERSION } from './graph-client.js';

/** One Meta app serves all accounts: these belong to the app, tokens come with each account. */
export interface MetaChannelOptions {
  /** App secret. Several while one is being replaced: any of them verifies, the first one signs `appsecret_proof`. */
  readonly appSecret: string | readonly string[];
  /** What you typed as verify token into the webhook settings of the app; several are allowed. */
  readonly verifyToken: string | readonly string[];
  /** The app people log in to; absent, accounts are added with tokens. Instagram's own where it has one. */
  readonly appId?: string;
  /** A configuration of Facebook Login for Business or of Embedded Signup, instead of a list of permissions. */
  readonly loginConfig?: string;
  /** Replaces `https://graph.facebook.com`; an account's own base URL goes before it. */
  readonly graphUrl?: string;
  /** Default `v26.0` (platform-apis.md 2.1). */
  readonly graphVersion?: string;
  /**
   * Whether Meta has granted the app the Human Agent feature: what people write then goes out up to seven days after the
   * customer's last message. Messenger and Instagram only. Default true; without the feature Meta refuses such answers.
   */
  readonly humanAgent?: boolean;
  /** How many messages a second the platform takes from one account. Default: what it publishes (`send-rates.ts`). */
  readonly messagesPerSecond?: number;
}

export interface ResolvedMetaOptions {
  /** The keys to check a signature with: the accounts' own secrets where given, else those of the app. */
  readonly secrets: (accountSecrets: readonly string[] | undefined) => readonly Uint8Array[];
  readonly verifyTokens: readonly Uint8Array[];
  readonly firstSecret: string | undefined;
  readonly graphUrl: string;
  readonly graphVersion: string;
}

export function resolveMetaOptions(options: MetaChannelOptions): ResolvedMetaOptions {
  // An empty secret must never open anything.
  const filled = (values: string | readonly string[]) => [values].flat().filter((value) => value !== '');
  const secrets = filled(options.appSecret);
  const encoded = secrets.map(utf8);
  return {
    secrets: (accountSecrets) => (accountSecrets ? filled(accountSecrets).map(utf8) : encoded),
    verifyTokens: filled(options.verifyToken).map(utf8),
    firstSecret: secrets[0],
    graphUrl: options.graphUrl ?? GRAPH_URL,
    graphVersion: options.graphVersion ?? GRAPH_VERSION,
  };
}
