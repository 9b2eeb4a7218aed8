import type { SendResult } from '@replyforce/core';
import type { PostAnswer } from '../post-json.js';
import { explainXError, xErrorIn } from './errors.js';
import { waitFromXHeaders } from './rate-headers.js';

/** Where X names no time: its shortest window. */
const WINDOW_MS = 15 * 60_000;

/** What an answer means that is no success (platform-apis.md 6.5). */
export function resultOfRefusal({ response, json }: Extract<PostAnswer, { outcome: 'answered' }>, now: number): SendResult {
  const { status, headers } = response;
  const error = xErrorIn(json);
  // Only X itself can say that it did not take the message; a gateway in between cannot.
  if (!error && (status >= 500 || status === 408))
    return { outcome: 'uncertain', reason: `The platform answered ${status} without saying why.` };
  const { class: kind, failure } = explainXError(error, status);
  switch (kind) {
    case 'temporary':
      return { outcome: 'retry', failure };
    case 'rate_limited':
      return { outcome: 'retry', failure, throttled: 'account', afterMs: waitFromXHeaders(headers, now) ?? WINDOW_MS };
    case 'needs_reauth':
      return { outcome: 'failed', affects: 'credentials', failure };
    case 'channel_paused':
      return { outcome: 'failed', affects: 'channel', failure };
    case 'recipient_unreachable':
    case 'rejected':
      return { outcome: 'failed', affects: 'message', failure };
  }
}
