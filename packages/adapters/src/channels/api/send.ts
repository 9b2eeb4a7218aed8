import {
  isNotSent,
  type ChannelContext,
  type ChannelCredentials,
  type ChannelLimits,
  type HttpClient,
  type HttpResponse,
  type OutgoingMessage,
  type SendResult,
} from '@replyforce/core';
import { messageToWire } from '@replyforce/core/protocol';
import { unfitness } from '../unfitness.js';
import { secretKey, signedHeaders } from './signature.js';

/** Where a program that is too busy names no time, ms. */
const BUSY_MS = 10_000;
/** Longest wait that a program may ask for, ms. */
const MAX_WAIT_MS = 60 * 60_000;

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
  if (signal.aborted) return retry('not_sent', 'The callback was cancelled before it began.');
  const body = JSON.stringify(bodyOf(message));
  try {
    const headers = { 'content-type': 'application/json', ...(await signedHeaders(id, runtime.now(), body, key, runtime)) };
    return resultOf(await http({ method: 'POST', url, headers, body, signal }), taken, runtime.now());
  } catch (error) {
    if (isNotSent(error)) return retry('not_sent', `The callback address could not be reached. ${(error as Error).message}`);
    return retry('not_confirmed', signal.aborted ? 'The callback was not answered in time.' : 'The callback broke off before its answer.');
  }
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

function resultOf({ status, headers }: HttpResponse, taken: SendResult, now: number): SendResult {
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
      return { outcome: 'retry', failure, throttled: 'account', afterMs: waitOf(headers['retry-after'], now) ?? BUSY_MS };
    default: {
      const afterMs = status === 503 ? waitOf(headers['retry-after'], now) : undefined;
      return { outcome: 'retry', failure, ...(afterMs !== undefined && { afterMs }) };
    }
  }
}

/** `Retry-After` as ms: seconds or a date (RFC 9110 section 10.2.3). */
function waitOf(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1_000), MAX_WAIT_MS) : undefined;
}

function noSecret(): SendResult {
  const failure = { code: 'needs_reauth', message: 'The channel has no secret to sign callbacks with. Connect it again.' };
  return { outcome: 'failed', affects: 'credentials', failure };
}

function retry(code: string, message: string): SendResult {
  return { outcome: 'retry', failure: { code, message } };
}
