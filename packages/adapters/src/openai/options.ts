import { ReplyForceError, type HttpClient, type Runtime } from '@replyforce/core';
import type { Provider } from './chat/dialect.js';
import type { ModerationThresholds } from './moderation-thresholds.js';

export interface OpenAiOptions {
  /** Needed by OpenAI; a compatible server may do without. */
  readonly apiKey?: string;
  /** Default `https://api.openai.com/v1`. An address without a path gets `/v1`. */
  readonly baseUrl?: string;
  readonly models?: {
    /** Writes replies. Default `gpt-6-luna`. */
    readonly reply?: string;
    /** Reads messages. Default `gpt-6-luna` at OpenAI; at another address the one that writes. */
    readonly understanding?: string;
    /** Default `text-embedding-3-small` at OpenAI; at another address none. `null` for none. */
    readonly embedding?: string | null;
    /** Default `omni-moderation-latest` at OpenAI; at another address none. `null` for none. */
    readonly moderation?: string | null;
  };
  /** Length of the vectors. Default that of OpenAI's models (1536, 3072), which can be shortened; needed for any other model. */
  readonly dimensions?: number;
  /** How chat requests are written. Default: as the name of the model says, everything that is not OpenAI's is `compatible`. */
  readonly provider?: Provider;
  /** Scores from which a category counts, where ours do not suit. */
  readonly moderationThresholds?: Partial<ModerationThresholds>;
  /** Default: `fetch`. A server does better with `undiciHttp()`. */
  readonly http?: HttpClient;
  /** Default: the real clock. */
  readonly runtime?: Pick<Runtime, 'now' | 'sleep' | 'randomBytes'>;
}

export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';

/** Models where none are named (platform-apis.md 9.1). */
export const DEFAULT_MODELS = {
  reply: 'gpt-6-luna',
  understanding: 'gpt-6-luna',
  embedding: 'text-embedding-3-small',
  moderation: 'omni-moderation-latest',
} as const;

/** Where each thing is named, for words that tell a person what to change. */
export const SETTINGS = {
  key: 'OPENAI_API_KEY',
  address: 'OPENAI_BASE_URL',
  reply: 'REPLYFORCE_MODEL_REPLY',
  understanding: 'REPLYFORCE_MODEL_UNDERSTANDING',
  embedding: 'REPLYFORCE_MODEL_EMBEDDING',
  moderation: 'REPLYFORCE_MODEL_MODERATION',
} as const;

/** What can stand in a header. The key itself is never repeated. */
const KEY = /^[\x21-\x7e]+$/;

export interface Address {
  readonly base: string;
  readonly host: string;
  /** OpenAI itself, where all four kinds of models are. */
  readonly isOpenAi: boolean;
}

export function addressOf({ baseUrl = DEFAULT_BASE_URL }: Pick<OpenAiOptions, 'baseUrl'>): Address {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search)
    throw new ReplyForceError(
      'configuration_invalid',
      `${SETTINGS.address} must be an address such as ${DEFAULT_BASE_URL}, without a password in it.`,
    );
  const path = url.pathname.replace(/\/+$/, '');
  return { base: `${url.origin}${path === '' ? '/v1' : path}`, host: url.host, isOpenAi: /(?:^|\.)openai\.com$/.test(url.hostname) };
}

/** Whether a text can be a key: one word of what a header may hold. */
export function isApiKey(text: string): boolean {
  return KEY.test(text);
}

export function checkKey({ apiKey }: Pick<OpenAiOptions, 'apiKey'>, { isOpenAi }: Address): void {
  if (apiKey === undefined && isOpenAi)
    throw new ReplyForceError(
      'configuration_invalid',
      `OpenAI needs a key: set ${SETTINGS.key}, or ${SETTINGS.address} for a server that needs none.`,
    );
  if (apiKey !== undefined && !isApiKey(apiKey))
    throw new ReplyForceError(
      'configuration_invalid',
      `${SETTINGS.key} is no key: it is empty or holds blanks or other characters that no key has.`,
    );
}
