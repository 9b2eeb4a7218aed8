import { RESUMABLE_EVENTS } from '@replyforce/core';

/** Bounds of one `/ws` connection. */
export interface LiveLimits {
  /** The first frame must authenticate within this time, ms (contract section 4). */
  readonly authMs: number;
  /** A ping goes out this often, ms; a client that did not answer the one before is gone. */
  readonly pingMs: number;
  /** How often it is asked whether whoever opened it may still come in, ms: keys are revoked and people removed at any time. */
  readonly checkMs: number;
  /** Bytes that may wait in the socket for a client that asks more than it reads: beyond them it is closed. */
  readonly maxBufferedBytes: number;
  /** While more bytes than this wait in the socket the next event stays in storage: whoever is behind gets as much as it reads. */
  readonly fullAtBytes: number;
  /** A client that takes nothing of what waits for it is closed after this time, ms. */
  readonly stalledMs: number;
  /** A client that missed more events of its tenant than this starts anew instead of catching up; `RESUMABLE_EVENTS` at most: more are not kept. */
  readonly maxResumeEvents: number;
  /** Frames, pings of the protocol among them, that a client may send within `framesWindowMs`; the page sends two a minute. */
  readonly maxClientFrames: number;
  readonly framesWindowMs: number;
}

export const LIVE_LIMITS: LiveLimits = {
  authMs: 5_000,
  pingMs: 30_000,
  checkMs: 10_000,
  maxBufferedBytes: 1_024 * 1_024,
  fullAtBytes: 64 * 1_024,
  stalledMs: 15_000,
  maxResumeEvents: RESUMABLE_EVENTS,
  maxClientFrames: 100,
  framesWindowMs: 10_000,
};

/** Largest frame a client may send, bytes: a token and a little around it. */
export const MAX_CLIENT_FRAME = 16 * 1_024;

/** How long a client may take to answer our closing before the socket is cut, ms. */
export const CLOSE_GRACE_MS = 1_000;

/** Close codes of ours, beside those of RFC 6455. */
export const CLOSE = {
  goingAway: 1001,
  failed: 1011,
  /** The frame is no JSON object with a `type`. */
  badFrame: 4400,
  /** No valid token in time, or the token has ended. */
  unauthorized: 4401,
  forbidden: 4403,
  /** The client does not read; it may connect again and resume. */
  tooSlow: 4408,
  /** The client sends more frames than anybody needs. */
  tooMany: 4429,
} as const;
