import type { ChatReply, ChatRequest } from './chat/types.js';

export type OpenAiEndpoint = 'chat' | 'embeddings' | 'moderations' | 'models';

/** A model the stand-in knows. */
export interface OpenAiModel {
  readonly id: string;
  readonly kind: 'chat' | 'embedding' | 'moderation';
  /** `reasoning` refuses `max_tokens`, and `temperature` beside thinking; `legacy` refuses `reasoning_effort`. Chat only; default `reasoning`. */
  readonly family?: 'reasoning' | 'legacy';
  /** From then on it is gone, `YYYY-MM-DD`. */
  readonly shutdown?: string;
  /** Length of its vectors. Default 1,536. */
  readonly dimensions?: number;
}

export interface OpenAiStandInOptions {
  /** The only key it takes; absent, any will do, and at a compatible server none is needed. */
  readonly apiKey?: string;
  /** `compatible`: a server such as Ollama. It knows `max_tokens`, passes over what it does not know, and has no moderation. Default `openai`. */
  readonly kind?: 'openai' | 'compatible';
  /** Parameters that a compatible server refuses instead of passing over them; `json_schema` and `json_object` refuse that format. */
  readonly refuses?: readonly string[];
  /** Default: OpenAI's of November 2026, or `llama3.2` and `nomic-embed-text` at a compatible server. */
  readonly models?: readonly OpenAiModel[];
  /** What chat models answer. Default: words made of the request, or JSON that fits its schema; the same request gets the same answer. */
  readonly answer?: (request: ChatRequest) => ChatReply | Promise<ChatReply>;
  /** Scores of the moderation by category; what is not named scores 0. Default: by a few words that tell. */
  readonly moderate?: (text: string) => Readonly<Record<string, number>>;
  /** Which day it is, ms, for models that end. Default: today. */
  readonly now?: () => number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default: a free one. */
  readonly port?: number;
}

/** What becomes of a request that was found right. Without a behaviour it is answered. */
export type OpenAiOutcome =
  /** A chat answer as scripted. */
  | ({ readonly kind: 'answer' } & Exclude<ChatReply, string>)
  /** A chat answer whose text is cut in the middle, though it says that it is whole. */
  | { readonly kind: 'malformed_json' }
  | { readonly kind: 'refusal'; readonly words?: string }
  /** A chat answer that the filter stopped in the middle. */
  | { readonly kind: 'content_filter' }
  /** A chat answer that is cut off because of its length. */
  | { readonly kind: 'length' }
  /** Scores of a moderation. */
  | { readonly kind: 'scores'; readonly scores: Readonly<Record<string, number>> }
  | { readonly kind: 'rate_limit'; readonly retryAfterMs?: number; readonly retryAfterSeconds?: number }
  | { readonly kind: 'insufficient_quota' }
  | { readonly kind: 'error'; readonly status: number; readonly code?: string; readonly param?: string; readonly message?: string }
  /** A bare answer, as from a gateway. */
  | { readonly kind: 'http'; readonly status: number; readonly body?: string }
  /** The connection breaks without an answer, or in the middle of it. */
  | { readonly kind: 'drop' }
  | { readonly kind: 'drop_mid_answer' };

/** A rule for requests. The newest one that fits decides. */
export interface OpenAiBehaviour {
  readonly endpoint?: OpenAiEndpoint;
  readonly model?: string;
  /** How many requests it holds for; default all. */
  readonly times?: number;
  /** Waits this long before it does anything. */
  readonly delayMs?: number;
  /** Default: answers as without it. */
  readonly outcome?: OpenAiOutcome;
}

/** A request as it came in. Keys are not kept. */
export interface OpenAiSeen {
  /** From 1. */
  readonly number: number;
  /** ms since 1970. */
  readonly time: number;
  /** Null for an address that there is not. */
  readonly endpoint: OpenAiEndpoint | null;
  readonly model: string | null;
  /** JSON, or null where it was none. */
  readonly body: unknown;
  /** Of the answer; null where the connection was broken. */
  readonly status: number | null;
}

/** A running stand-in for OpenAI or a server like it. */
export interface OpenAiStandIn {
  /** Base URL with `/v1`, to be used as `OPENAI_BASE_URL`. */
  readonly url: string;
  /** All requests that were answered, in the order of their answers. */
  requests(): readonly OpenAiSeen[];
  behave(behaviour: OpenAiBehaviour): void;
  clearBehaviours(): void;
  /** Refuses connections for so long, and breaks those that are open. */
  refuse(ms: number): Promise<void>;
  /** Forgets requests, behaviours and its cache. */
  reset(): void;
  close(): Promise<void>;
}
