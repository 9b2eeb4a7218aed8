import type { ChannelContext, ChannelCredentials, ChannelLimits, HttpClient, OutgoingMessage, SendResult } from '@replyforce/core';
import { messageToWire } from '@replyforce/core/protocol';
import { postSigned, type SignedAnswer } from '../../outside/post-signed.js';
import { secretKey } from '../../outside/standard-webhooks.js';
import { unfitness } from '../unfitness.js';

type Answered = Extract<SignedAnswer, { readonly status: number }>;

/** Where a program that is too busy names no time, ms. */
const BUSY_MS = 10_000;

/**
 * Hands a reply to the program's callback address: 2xx means that it has it. Every try of a message carries the same `webhook-id`,
 * the message's own id, so that a program that got it before its answer was lost can tell. Without an address the program reads its
 * replies by itself, and the message is sent when it is stored.
 */
export async function sendCallback(
  message: OutgoingMessage,
  credentials: ChannelCredentials,
  { runtime }: ChannelContext,
  signal: AbortSignal,
  { http, limits }: { readonly http: HttpClient; readonly limits: ChannelLimits },
): Promise<SendResult> {
  const unfit = unfitness(message, limits);
  if (unfit) return { outcome: 'failed', affects: 'message', failure: unfit };
  const url = callbackAddress(credentials, message.baseUrl);
  const id = message.origin?.message.id ?? message.correlationId;
  const taken: SendResult = { outcome: 'accepted', platformMid: id, status: 'sent' };
  if (url === undefined) return taken;
  const key = secretKey(String(credentials['callbackSecret'] ?? ''));
  if (!key) return noSecret();
  const answer = await postSigned({ id, url, key, body: bodyOf(message) }, { http, runtime, signal });
  if (answer.status === null) return { outcome: 'retry', failure: { code: answer.code, message: answer.message } };
  return { ...resultOf(answer, taken), httpStatus: answer.status };
}

/** A base URL takes the place of the address's own host, as it does of a platform's. */
function callbackAddress({ callbackUrl }: ChannelCredentials, baseUrl: string | null): string | undefined {
  if (typeof callbackUrl !== 'string' || callbackUrl === '') return undefined;
  if (baseUrl === null) return callbackUrl;
  const { pathname, search } = new URL(callbackUrl);
  return `${baseUrl.replace(/\/+$/, '')}${pathname}${search}`;
}

function bodyOf({ to, text, origin }: OutgoingMessage) {
  return {
    type: 'message.reply',
    conversation_id: origin?.message.conversationId ?? null,
    contact: { id: to },
    in_reply_to: origin?.inReplyTo ?? [],
    message: origin ? messageToWire(origin.message) : { content: text },
  };
}

function resultOf({ status, afterMs }: Answered, taken: SendResult): SendResult {
  if (status >= 200 && status < 300) return taken;
  const failure = { code: `callback_${status}`, message: `The callback address answered ${status}.` };
  switch (status) {
    case 401:
      return {
        outcome: 'failed',
        affects: 'credentials',
        failure: { ...failure, message: 'The callback address refuses our signature: connect the channel with its present secret.' },
      };
    case 410:
      return { outcome: 'failed', affects: 'channel', failure: { ...failure, message: 'The callback address wants no more callbacks.' } };
    case 413:
    case 422:
      return { outcome: 'failed', affects: 'message', failure: { ...failure, message: `The program refuses this message (${status}).` } };
    case 429:
      return { outcome: 'retry', failure, throttled: 'account', afterMs: afterMs ?? BUSY_MS };
    default:
      return { outcome: 'retry', failure, ...(status === 503 && afterMs !== undefined && { afterMs }) };
  }
}

function noSecret(): SendResult {
  const failure = { code: 'needs_reauth', message: 'The channel has no secret to sign callbacks with. Connect it again.' };
  return { outcome: 'failed', affects: 'credentials', failure };
}
