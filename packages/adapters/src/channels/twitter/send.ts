import type { ChannelContext, ChannelCredentials, ChannelLimits, OutgoingMessage, SendResult } from '@replyforce/core';
import { addressOf, postJson, type PostAnswer } from '../post-json.js';
import { fieldsOf, idOf } from '../reading/fields.js';
import { refusalBeforeSend } from '../unfitness.js';
import { explainXError, xErrorIn } from './errors.js';
import { waitFromXHeaders } from './rate-headers.js';

/** Where X names no time: its shortest window. */
const WINDOW_MS = 15 * 60_000;

/** Sends one text with the token of the account's owner and says what became of it (platform-apis.md 6.4). */
export async function sendDirectMessage(
  message: OutgoingMessage,
  credentials: ChannelCredentials,
  context: ChannelContext,
  signal: AbortSignal,
  { apiUrl, limits }: { readonly apiUrl: string; readonly limits: ChannelLimits },
): Promise<SendResult> {
  const refused = refusalBeforeSend(message, credentials, limits);
  if (refused) return refused;
  const url = addressOf(message.baseUrl ?? apiUrl, ['2', 'dm_conversations', 'with', message.to, 'messages']);
  const answer = await postJson(url, credentials.accessToken ?? '', { text: message.text }, context, signal);
  return resultOf(answer, context.runtime.now());
}

function resultOf(answer: PostAnswer, now: number): SendResult {
  if (answer.outcome === 'not_sent') return { outcome: 'retry', failure: { code: 'not_sent', message: answer.reason } };
  if (answer.outcome === 'unknown') return { outcome: 'uncertain', reason: answer.reason };
  const { response, json } = answer;
  const { status, headers } = response;
  const error = xErrorIn(json);
  if (status >= 200 && status < 300) {
    const platformMid = idOf(fieldsOf(fieldsOf(json)?.['data'])?.['dm_event_id']);
    if (platformMid !== undefined) return { outcome: 'accepted', platformMid, status: 'sent' };
    if (!error) return { outcome: 'uncertain', reason: `The platform answered ${status} without naming the message.` };
  }
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
