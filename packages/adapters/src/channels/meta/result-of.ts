import type { SendResult } from '@replyforce/core';
import type { PostAnswer } from '../post-json.js';
import { explainGraphError, graphErrorIn, type GraphError } from './explain-graph-error.js';
import type { GraphErrorClass } from './graph-errors.js';
import { waitFromHeaders } from './rate-headers.js';

/** Said where a person's late answer is refused though the connection works: to connect again would not help. */
const NO_HUMAN_AGENT = {
  code: 'window_closed',
  message: 'Meta takes no answers of this app after 24 hours: it has not been granted the Human Agent feature.',
} as const;

/**
 * What an answer that is no success says of the call.
 *
 * @param isTagged whether the call carried the HUMAN_AGENT tag
 */
export function failureOf({ response, json }: Answered, now: number, isTagged = false): SendResult {
  const error = graphErrorIn(json);
  // Only Meta itself can say that it did not take the message; a gateway in between cannot.
  if (!error && (response.status >= 500 || response.status === 408)) {
    return { outcome: 'uncertain', reason: `The platform answered ${response.status} without saying why.` };
  }
  const explained = explainGraphError(error, response.status);
  if (isTagged && isPermission(error)) return { outcome: 'failed', affects: 'message', failure: NO_HUMAN_AGENT };
  const { failure, optedOutOf } = explained;
  const effect = EFFECTS[explained.class];
  if (effect !== 'retry') return { outcome: 'failed', affects: effect, failure, ...(optedOutOf !== undefined && { optedOutOf }) };
  const afterMs = waitFromHeaders(response.headers, now) ?? explained.afterMs;
  return {
    outcome: 'retry',
    failure,
    ...(afterMs !== undefined && { afterMs }),
    ...(explained.throttled && { throttled: explained.throttled }),
  };
}

export type Answered = Extract<PostAnswer, { outcome: 'answered' }>;

/** The codes of missing permissions and features, without those of their subcodes that mean something else. */
function isPermission(error: GraphError | undefined): boolean {
  const { code, subcode } = error ?? {};
  return code !== undefined && subcode === undefined && (code === 3 || code === 10 || (code >= 200 && code <= 299));
}

/** What each class of error does: try again, or what has to change first. */
export const EFFECTS: Readonly<Record<GraphErrorClass, 'retry' | 'message' | 'credentials' | 'channel'>> = {
  temporary: 'retry',
  rate_limited: 'retry',
  window_closed: 'message',
  template_needed: 'message',
  recipient_unreachable: 'message',
  thread_elsewhere: 'message',
  rejected: 'message',
  needs_reauth: 'credentials',
  channel_paused: 'channel',
};
