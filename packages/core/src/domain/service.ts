import type { CacheUse } from './cache-use.js';

/** What is called outside of us, and on whose account. */
export interface ServiceAccount {
  readonly kind: 'channel' | 'crm' | 'model' | 'notifier';
  /** The platform, the CRM, the model port or the way to tell people, such as `facebook`, `hubspot`, `languageModel`, `email`. */
  readonly service: string;
  /** Whose account it is; null for one that all tenants share. */
  readonly tenantId: string | null;
  /** Which account: a channel's id, or the name of a model. */
  readonly account: string;
}

/** A service that failed again and again and is left alone for a while. */
export interface PausedService extends ServiceAccount {
  /** `open`: not called at all. `half_open`: a call at a time finds out whether it works again. */
  readonly state: 'open' | 'half_open';
  /** When it was first left alone, ms. */
  readonly since: number;
  /** When the next call finds out, ms; in the past where one is due. */
  readonly retryAt: number;
}

/** Why a message that could have gone out was put off. */
export const DELAY_REASONS = ['breaker', 'rate', 'platform', 'connection'] as const;

/** `breaker`: the platform does not answer. `rate`: our own limit for the account or the person. `platform`: it asked us to wait. `connection`: the account has to be connected again, or rests. */
export type DelayReason = (typeof DELAY_REASONS)[number];

/** What an engine knows of the services it calls, since it was started. */
export interface EngineStatus {
  readonly paused: readonly PausedService[];
  /** How often sends were put off. */
  readonly sendsDelayed: Readonly<Record<DelayReason, number>>;
  /** What looking among the kept replies came to, in the turns of all tenants. */
  readonly replyCache: CacheUse;
  /** Tenants whose knowledge is found by its words alone, because the encoder or embedder fails on its passages; tried again each minute. */
  readonly withoutMeaning: number;
}
