import type { ChannelContext, ChannelCredentials, ChannelLimits, OutgoingMessage, SendFailure, SendResult } from '@replyforce/core';
import { textLength } from '../split-text.js';
import { explainGraphError, graphErrorIn } from './explain-graph-error.js';
import { postGraph, type GraphAnswer } from './graph-client.js';
import type { GraphErrorClass } from './graph-errors.js';
import { restFromUsage, waitFromHeaders } from './rate-headers.js';

export interface MetaSendOptions {
  readonly graphUrl: string;
  readonly graphVersion: string;
  /** For `appsecret_proof` where the account brings no secret of its own. */
  readonly appSecret: string | undefined;
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
  const unfit = unfitness(message, options.limits);
  if (unfit) return { outcome: 'failed', affects: 'message', failure: unfit };
  if (!credentials.accessToken) {
    return {
      outcome: 'failed',
      affects: 'credentials',
      failure: { code: 'needs_reauth', message: 'The channel has no access token. Connect it again.' },
    };
  }
  const answer = await postGraph(
    {
      baseUrl: message.baseUrl ?? options.graphUrl,
      version: options.graphVersion,
      path: [message.accountId, 'messages'],
      accessToken: credentials.accessToken,
      appSecret: credentials.appSecret ?? options.appSecret,
      body: options.bodyOf(message),
    },
    context,
    signal,
  );
  return resultOf(answer, options, context.runtime.now());
}

/** Why a message cannot go out as it is. It is refused whole rather than sent in part. */
function unfitness(message: OutgoingMessage, { maxText, textUnit }: ChannelLimits): SendFailure | undefined {
  if (message.attachments.length > 0) return { code: 'unsupported', message: 'This channel can send text only.' };
  if (message.text.trim() === '') return { code: 'empty_text', message: 'A message without text cannot be sent.' };
  const length = textLength(message.text, textUnit);
  if (length <= maxText) return undefined;
  return {
    code: 'text_too_long',
    message: `The text has ${length} ${textUnit}; the platform takes ${maxText}. Shorten it or send it in parts.`,
  };
}

function resultOf(answer: GraphAnswer, options: MetaSendOptions, now: number): SendResult {
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
