import type { ChannelType } from './channel.js';
import type { Actor } from './identity.js';
import type { Sealed } from './sealed.js';

/** Why an account does not send, or what threatens it: a code for programs, words for people. */
export interface ConnectionProblem {
  /** `token_refused`, `renewal_refused`, `renewal_failing`, `revoked`, `other_account`, `displaced`, `restricted`, `cost_ceiling`, `webhook_missing`. */
  readonly code: string;
  readonly message: string;
}

/** What is known of an account's connection beside its credentials. Times are ms since 1970. */
export interface Connection {
  readonly tenantId: string;
  readonly channelId: string;
  /** Keyed hash of the person who agreed, as the platform names them to our app; null where the account was added by hand. */
  readonly ownerHash: string | null;
  /** Keyed hash of the business account or page with whose other accounts it is delivered; null where it stands for itself. */
  readonly businessHash: string | null;
  /**
   * When the platform showed that the tenant speaks for the account: by a login, or asked about its token. null where it has not, or
   * could not be asked; whoever can show it takes the account over.
   */
  readonly verifiedAt: number | null;
  /** When the token was given; null where nobody knows. */
  readonly issuedAt: number | null;
  /** When it ends; null where it has no end, or nobody knows. */
  readonly expiresAt: number | null;
  /** When it is to be renewed; null where it cannot be. */
  readonly refreshAt: number | null;
  /** When the account is looked after next; null for never. */
  readonly dueAt: number | null;
  /** When the platform last said whether the connection holds. */
  readonly checkedAt: number | null;
  readonly problem: ConnectionProblem | null;
  /** Renewals in a row of which nobody knows what became, or that the platform put off. */
  readonly failures: number;
}

/** What a connection begins with. */
export type ConnectionStart = Pick<
  Connection,
  'ownerHash' | 'businessHash' | 'verifiedAt' | 'issuedAt' | 'expiresAt' | 'refreshAt' | 'dueAt'
>;

/**
 * `waiting` for the platform's callback, `exchanging` its code, `choosing` among several accounts, `connecting` what was chosen;
 * `connected` and `failed` are ends.
 */
export type PendingStatus = 'waiting' | 'exchanging' | 'choosing' | 'connecting' | 'connected' | 'failed';

/** A login somebody began: bound to a tenant and to who began it, used once, and soon over. */
export interface PendingConnection {
  readonly id: string;
  readonly tenantId: string;
  readonly channelType: ChannelType;
  /** SHA-256 of the state the platform hands back; the state itself is kept nowhere. */
  readonly stateHash: string;
  readonly actor: Actor;
  readonly redirectUri: string;
  /** Where the platform is to deliver. */
  readonly webhookUrl: string;
  /** The PKCE verifier. */
  readonly verifier: Sealed;
  readonly status: PendingStatus;
  /** The accounts to choose from, with their tokens; gone when it ends. */
  readonly offers: Sealed | null;
  /** What was connected. */
  readonly channelIds: readonly string[];
  /** Why it failed, in words. */
  readonly failure: string | null;
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** A person's request at a platform that what we hold of them be deleted, under the code they were given. */
export interface DeletionRequest {
  readonly code: string;
  readonly receivedAt: number;
  /** Accounts whose tokens were deleted. */
  readonly channels: number;
  /** null while it is under way. */
  readonly doneAt: number | null;
}
