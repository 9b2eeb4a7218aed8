import { createHmac } from 'node:crypto';
import { createTokens, type Tokens } from '../../stand-in/tokens.js';

/** The apps of Meta that people log in to, and the person who agrees. */
export interface GraphLogin {
  readonly appId: string;
  /** Instagram's own app where it has one. Default: the same. */
  readonly instagramAppId?: string;
  /** Default `1001`. */
  readonly userId?: string;
  /** The stand-in's clock, ms. Default: the system's. */
  readonly now?: () => number;
}

/** Steers the login pages of the stand-in and tells what it was asked. */
export interface GraphDesk {
  /** The next person on the login page says no. */
  denyNext(): void;
  /** The person removes the app: every token of theirs is dead. */
  revoke(): void;
  /** Tokens are dead where the account's password was changed, say. */
  expireTokens(accountId: string): void;
  /** Every token that was given until now ends at this time, ms, at the latest. */
  tokensEndAt(time: number): void;
  /** Which fields each account is subscribed to. */
  subscriptions(): ReadonlyMap<string, readonly string[]>;
  /** Numbers that were registered for sending. */
  registered(): ReadonlySet<string>;
  /** A number that has a PIN of its own already: it sends, or rests until it is registered with that PIN. */
  registerElsewhere(numberId: string, state: 'sends' | 'rests'): void;
  /** How often a number was to be registered, whatever came of it. */
  registrations(): number;
  /** What Meta posts to the callbacks for deauthorizing and deleting. */
  signedRequest(userId?: string): string;
  /** A code as a page is given it by Embedded Signup. */
  embeddedSignupCode(): string;
  /** How often tokens were renewed. */
  renewals(): number;
}

/** What the stand-in's login pages remember. */
export interface DeskState {
  readonly login: GraphLogin;
  readonly appSecret: string;
  readonly userId: string;
  readonly tokens: Tokens;
  readonly now: () => number;
  readonly subscriptions: Map<string, readonly string[]>;
  readonly registered: Set<string>;
  /** Numbers with a PIN that is not known here. */
  readonly pinned: Set<string>;
  registrations: number;
  denies: boolean;
  renewals: number;
}

export const CODE_MS = 10 * 60_000;

export function createDesk(login: GraphLogin, appSecret: string): DeskState {
  const now = login.now ?? Date.now;
  return {
    login,
    appSecret,
    userId: login.userId ?? '1001',
    tokens: createTokens(now),
    now,
    subscriptions: new Map(),
    registered: new Set(),
    pinned: new Set(),
    registrations: 0,
    denies: false,
    renewals: 0,
  };
}

export function deskControls(state: DeskState): GraphDesk {
  const { tokens, appSecret } = state;
  return {
    denyNext: () => void (state.denies = true),
    revoke: () => tokens.revoke(state.userId),
    expireTokens: (accountId) => tokens.killOf(accountId),
    tokensEndAt: (time) => tokens.endAt(time),
    subscriptions: () => new Map(state.subscriptions),
    registered: () => new Set(state.registered),
    registerElsewhere: (numberId, how) => {
      state.pinned.add(numberId);
      if (how === 'sends') state.registered.add(numberId);
    },
    registrations: () => state.registrations,
    signedRequest: (userId = state.userId) =>
      signRequest({ algorithm: 'HMAC-SHA256', issued_at: Math.floor(state.now() / 1_000), user_id: userId }, appSecret),
    embeddedSignupCode: () => tokens.newCode({ product: 'whatsapp', redirectUri: '' }, 30_000),
    renewals: () => state.renewals,
  };
}

/** `signed_request` as Meta makes it (platform-apis.md section 5). */
export function signRequest(payload: Readonly<Record<string, unknown>>, secret: string): string {
  const encoded = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${createHmac('sha256', secret).update(encoded).digest('base64url')}.${encoded}`;
}
