import {
  NO_CACHE_USE,
  type ChannelType,
  type EngineStatus,
  type ErrorCode,
  type Readiness,
  type ReceiveResult,
  type WorkNotice,
} from '@replyforce/core';
import type { Config } from '../config/config.js';

/** One webhook: where its body lies in the bytes that travel beside it. */
export interface ReceiveCall {
  readonly id: number;
  readonly channel: ChannelType;
  readonly start: number;
  readonly length: number;
  /** Only what platforms add of their own: the signature is among it. */
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** What the thread that serves HTTP may ask the one that works, by name, and what it is told. */
export interface Answers {
  /** Whether the data can be read and written there. */
  readonly readiness: Readiness;
  /** What it knows of the services it calls. */
  readonly status: EngineStatus;
}

/** From the thread that serves HTTP to the one that works. */
export type ToEngine =
  /** Opens the data; changes nothing yet. */
  | { readonly type: 'open'; readonly config: Config; readonly echo: boolean }
  /** Starts the workers. */
  | { readonly type: 'start' }
  | { readonly type: 'receive'; readonly calls: readonly ReceiveCall[]; readonly bodies: Uint8Array }
  | { readonly type: 'work'; readonly notices: readonly WorkNotice[] }
  | { readonly type: 'ask'; readonly id: number; readonly what: keyof Answers }
  | { readonly type: 'stop' };

/** An error as text: `detail` is for logs. */
export type Fault = { readonly code: ErrorCode; readonly message: string; readonly detail: string };

/** What came of a webhook. */
export type Received = { readonly id: number; readonly result: ReceiveResult } | { readonly id: number; readonly fault: Fault };

/** And back. */
export type FromEngine =
  | { readonly type: 'started' }
  | { readonly type: 'failed'; readonly fault: Fault }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly type: 'received'; readonly received: readonly Received[] }
  /** Tenants for whom there are new live events. */
  | { readonly type: 'live'; readonly tenants: readonly string[] };

/** Of services that were not called yet. */
export const NOTHING_YET: EngineStatus = {
  paused: [],
  sendsDelayed: { breaker: 0, rate: 0, platform: 0, connection: 0 },
  replyCache: NO_CACHE_USE,
  withoutMeaning: 0,
};
