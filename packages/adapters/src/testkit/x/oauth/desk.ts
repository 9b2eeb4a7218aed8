import { createTokens, type Tokens } from '../../stand-in/tokens.js';

/** The app at X that people log in to, and what manages its webhooks. */
export interface XLogin {
  readonly clientId: string;
  /** Absent for a public client. */
  readonly clientSecret?: string;
  readonly consumerKey?: string;
  /** The stand-in's clock, ms. Default: the system's. */
  readonly now?: () => number;
  /** Which tokens it takes for private subscriptions; default those of users. */
  readonly subscriptionsBy?: 'user' | 'app';
  /** Subscriptions on a page of their list. Default 1,000, as X has it. */
  readonly subscriptionsAtOnce?: number;
}

export interface XWebhook {
  readonly id: string;
  readonly url: string;
  valid: boolean;
}

export interface XSubscription {
  readonly id: string;
  readonly eventType: string;
  readonly userId: string;
  readonly webhookId: string;
}

/** Steers the login page of the stand-in and tells what it was asked. */
export interface XDeskControls {
  denyNext(): void;
  /** The person takes the permission back: every token of theirs is dead. */
  revoke(): void;
  /** Every token that was given until now ends at this time, ms, at the latest: those that renew, too. */
  tokensEndAt(time: number): void;
  /** Takes the next renewal and breaks the connection before it answers: the token is spent. */
  loseNextAnswer(): void;
  webhooks(): readonly Readonly<XWebhook>[];
  /** As X does after a day without a good answer. */
  invalidateWebhooks(): void;
  /** Somebody deletes them in the developer console; what was subscribed for them stays. */
  forgetWebhooks(): void;
  subscriptions(): readonly XSubscription[];
  renewals(): number;
  /** Whether a token still opens anything. */
  isAlive(token: string): boolean;
}

export interface XDeskState {
  readonly login: XLogin;
  readonly consumerSecret: string;
  readonly tokens: Tokens;
  readonly now: () => number;
  readonly webhooks: XWebhook[];
  subscriptions: XSubscription[];
  counter: number;
  denies: boolean;
  losesAnswer: boolean;
  renewals: number;
}

export function createXDesk(login: XLogin, consumerSecret: string): XDeskState {
  const now = login.now ?? Date.now;
  return {
    login,
    consumerSecret,
    now,
    tokens: createTokens(now),
    webhooks: [],
    subscriptions: [],
    counter: 0,
    denies: false,
    losesAnswer: false,
    renewals: 0,
  };
}

export function xDeskControls(state: XDeskState): XDeskControls {
  return {
    denyNext: () => void (state.denies = true),
    revoke: () => state.tokens.revoke('owner'),
    tokensEndAt: (time) => state.tokens.endAt(time),
    loseNextAnswer: () => void (state.losesAnswer = true),
    webhooks: () => state.webhooks.map((webhook) => ({ ...webhook })),
    invalidateWebhooks: () => {
      for (const webhook of state.webhooks) webhook.valid = false;
    },
    forgetWebhooks: () => void state.webhooks.splice(0),
    subscriptions: () => [...state.subscriptions],
    renewals: () => state.renewals,
    isAlive: (token) => state.tokens.living(token) !== undefined,
  };
}
