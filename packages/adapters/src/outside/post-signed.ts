import { isNotSent, type HttpClient, type Runtime } from '@replyforce/core';
import { signedHeaders } from './standard-webhooks.js';

/** Longest wait that an address may ask for, ms. */
const MAX_WAIT_MS = 60 * 60_000;

export interface SignedCall {
  /** The same for every try: whoever got it before the answer was lost can tell. */
  readonly id: string;
  readonly url: string;
  readonly key: Uint8Array;
  /** JSON. */
  readonly body: unknown;
}

/** What came of a call. Without an answer `code` is `not_sent` where it certainly never arrived, else `not_confirmed`. */
export type SignedAnswer =
  | {
      readonly status: number;
      /** As `Retry-After` says; undefined where it says nothing. */
      readonly afterMs: number | undefined;
    }
  | { readonly status: null; readonly code: 'not_sent' | 'not_confirmed'; readonly message: string };

/** One POST to an address that a tenant named, signed as Standard Webhooks describes. A redirect is an answer like any other. */
export async function postSigned(
  { id, url, key, body: content }: SignedCall,
  { http, runtime, signal }: { readonly http: HttpClient; readonly runtime: Runtime; readonly signal: AbortSignal },
): Promise<SignedAnswer> {
  if (signal.aborted) return noAnswer('not_sent', 'The callback was cancelled before it began.');
  const body = JSON.stringify(content);
  try {
    const headers = { 'content-type': 'application/json', ...(await signedHeaders(id, runtime.now(), body, key, runtime)) };
    const { status, headers: answer } = await http({ method: 'POST', url, headers, body, signal });
    return { status, afterMs: waitOf(answer['retry-after'], runtime.now()) };
  } catch (error) {
    if (isNotSent(error)) return noAnswer('not_sent', `The callback address could not be reached. ${(error as Error).message}`);
    return noAnswer(
      'not_confirmed',
      signal.aborted ? 'The callback was not answered in time.' : 'The callback broke off before its answer.',
    );
  }
}

function noAnswer(code: 'not_sent' | 'not_confirmed', message: string): SignedAnswer {
  return { status: null, code, message };
}

/** `Retry-After` as ms: seconds or a date (RFC 9110 section 10.2.3). */
function waitOf(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now;
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1_000), MAX_WAIT_MS) : undefined;
}
