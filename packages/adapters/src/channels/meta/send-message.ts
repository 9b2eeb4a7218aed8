import type { ChannelContext, ChannelCredentials, ChannelLimits, OutgoingMessage, SendResult } from '@replyforce/core';
import type { PostAnswer } from '../post-json.js';
import { refusalBeforeSend } from '../unfitness.js';
import { explainGraphError, graphErrorIn } from './explain-graph-error.js';
import { postGraph } from './graph-client.js';
import type { GraphErrorClass } from './graph-errors.js';
import { restFromUsage, waitFromHeaders } from './rate-headers.js';

/** Where messages of one account are posted. */
export interface SendPlace {
  readonly graphUrl: string;
  /** The id before `/messages`. */
  readonly node: string;
  /** For `appsecret_proof`; undefined sends none. */
  readonly appSecret: string | undefined;
}

export interface MetaSendOptions {
  readonly graphVersion: string;
  readonly placeOf: (message: OutgoingMessage, credentials: ChannelCredentials) => SendPlace;
  readonly limits: ChannelLimits;
  /** The platform's body for a text. */
  readonly bodyOf: (message: OutgoingMessage) => unknown;
  /** The id in a successful answer. */
  readonly platformMidIn: (json: unknown) => string | undefined;
  /** How far a 2xx answer alone brings a message on this platform. */
  readonly acceptedAs: 'accepted' | 'sent';
}

/** Sends one text and says what became of it; shared by the platforms of Meta. */
export async function sendMetaMessage(
  message: OutgoingMessage,
  credentials: ChannelCredentials,
  context: ChannelContext,
  signal: AbortSignal,
  options: MetaSendOptions,
): Promise<SendResult> {
  const refused = refusalBeforeSend(message, credentials, options.limits);
  if (refused) return refused;
  const { graphUrl, node, appSecret } = options.placeOf(message, credentials);
  const answer = await postGraph(
    {
      baseUrl: message.baseUrl ?? graphUrl,
      version: options.graphVersion,
      path: [node, 'messages'],
      accessToken: credentials.accessToken ?? '',
      appSecret,
      body: options.bodyOf(message),
    },
    context,
    signal,
  );
  return resultOf(answer, options, context.runtime.now());
}

function resultOf(answer: PostAnswer, options: MetaSendOptions, now: number): SendResult {
  if (answer.outcome === 'not_sent') return { outcome: 'retry', failure: { code: 'not_sent', message: answer.reason } };
  if (answer.outcome === 'unknown') return { outcome: 'uncertain', reason: answer.reason };
  const { response, json } = answer;
  if (response.status >= 200 && response.status < 300) {
    const platformMid = options.platformMidIn(json);
    if (platformMid !== undefined) {
      const restMs = restFromUsage(response.headers);
      return { outcome: 'accepted', platformMid, status: options.acceptedAs, ...(restMs > 0 && { restMs }) };
    }
    return { outcome: 'uncertain', reason: `The platform answered ${response.status} without naming the message.` };
  }
  const error = graphErrorIn(json);
  // Only Meta itself can say that it did not take the message; a gateway in between cannot.
  if (!error && (response.status >= 500 || response.status === 408)) {
    return { outcome: 'uncertain', reason: `The platform answered ${response.status} without saying why.` };
  }
  const explained = explainGraphError(error, response.status);
  const { failure } = explained;
  const effect = EFFECTS[explained.class];
  if (effect !== 'retry') return { outcome: 'failed', affects: effect, failure };
  const afterMs = waitFromHeaders(response.headers, now) ?? explained.afterMs;
  return {
    outcome: 'retry',
    failure,
    ...(afterMs !== undefined && { afterMs }),
    ...(explained.throttled && { throttled: explained.throttled }),
  };
}

/** What each class of error does: try again, or what has to change first. */
const EFFECTS: Readonly<Record<GraphErrorClass, 'retry' | 'message' | 'credentials' | 'channel'>> = {
  temporary: 'retry',
  rate_limited: 'retry',
  window_closed: 'message',
  recipient_unreachable: 'message',
  thread_elsewhere: 'message',
  rejected: 'message',
  needs_reauth: 'credentials',
  channel_paused: 'channel',
};
