import type { Topic } from './analysis.js';
import type { ChannelType } from './channel.js';

export type Tone = 'professional' | 'friendly' | 'casual';

/** How replies sound (architecture.md 3.2, agent 5). */
export interface BrandVoice {
  readonly company: string;
  readonly tone: Tone;
  readonly description: string;
  /** Characters; the channel's own limit also holds. */
  readonly maxReplyLength: number;
  readonly emoji: boolean;
  /** Sign-off added to knowledge replies, empty for none. */
  readonly signature: string;
  /** Language of templates where the customer's is not supported, ISO 639-1. */
  readonly defaultLanguage: string;
  /** The tenant's own product names: recognised as entities. */
  readonly products: readonly string[];
}

/** What becomes of a message older than `maxAgeSeconds` (platform-apis.md 1.5); see `inbound/stale-events.ts`. */
export type StaleEventPolicy = 'flag' | 'drop' | 'reject';

/**
 * What becomes of a reply of the machine, from most to least: it is sent; it is suggested to a person; it is only kept, to be
 * compared with what people wrote; none is made.
 */
export const REPLY_MODES = ['auto', 'draft', 'shadow', 'off'] as const;
export type ReplyMode = (typeof REPLY_MODES)[number];

export interface AutoReplySettings {
  /** False: as `mode: 'off'`. */
  readonly enabled: boolean;
  readonly mode: ReplyMode;
  /** For kinds of channels and for topics, where they differ. Of several that apply, the one that lets the machine do least. */
  readonly channelModes: Readonly<Partial<Record<ChannelType, ReplyMode>>>;
  readonly topicModes: Readonly<Partial<Record<Topic, ReplyMode>>>;
  /** How long a turn waits for more bubbles, ms. A complete question ends the wait at once. */
  readonly coalesceMs: number;
  /** Messages older than this are shown to the team and not answered, s. */
  readonly maxAgeSeconds: number;
  readonly staleEventPolicy: StaleEventPolicy;
  /** Below this confidence a person answers, 0–1 (architecture.md 8.3). */
  readonly minConfidence: number;
  /** Whether customers are shown that they are read and that an answer is being written; a kind of channel left out: true. */
  readonly showAnswering: Readonly<Partial<Record<ChannelType, boolean>>>;
}

/** What a tenant may spend on models, beside what its plan allows. `null`: as the plan says. */
export interface BudgetSettings {
  readonly dayTokens: number | null;
  readonly monthTokens: number | null;
  readonly dayUsd: number | null;
  readonly monthUsd: number | null;
}

export const DEFAULT_BUDGET: BudgetSettings = { dayTokens: null, monthTokens: null, dayUsd: null, monthUsd: null };

export const DEFAULT_BRAND: BrandVoice = {
  company: 'our team',
  tone: 'friendly',
  description: '',
  maxReplyLength: 500,
  emoji: false,
  signature: '',
  defaultLanguage: 'en',
  products: [],
};

export const DEFAULT_AUTO_REPLY: AutoReplySettings = {
  enabled: true,
  mode: 'auto',
  channelModes: {},
  topicModes: {},
  coalesceMs: 1_200,
  maxAgeSeconds: 900,
  staleEventPolicy: 'flag',
  minConfidence: 0.4,
  showAnswering: {},
};
