import { isNotSent, ReplyForceError, type ChannelContext } from '@replyforce/core';
import { parseJson } from '../reading/parse-json.js';

export interface PlatformCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Goes as a bearer token. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly json?: unknown;
}

/** What came of a call: an answer, or why there is none. */
export type CallAnswer = Answered | { readonly outcome: 'not_sent' | 'unknown' };

interface Answered {
  readonly outcome: 'answered';
  readonly status: number;
  readonly json: unknown;
}

/** An answer with a status from 200 to 299. */
type GoodAnswer = Answered & { readonly status: number & { readonly isGood: true } };

/** One call of a platform's API. Never rejects; what it carries is in no error. */
export async function callPlatform(call: PlatformCall, { http }: ChannelContext, signal: AbortSignal): Promise<CallAnswer> {
  const { method, url, query, token, headers, form, json } = call;
  if (signal.aborted) return { outcome: 'not_sent' };
  const body = form ? new URLSearchParams(form).toString() : json === undefined ? undefined : JSON.stringify(json);
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
  try {
    const response = await http({
      method,
      url: query ? `${url}?${new URLSearchParams(query).toString()}` : url,
      headers: {
        accept: 'application/json',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': type }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      signal,
    });
    return { outcome: 'answered', status: response.status, json: parseJson(response.body) };
  } catch (error) {
    return { outcome: isNotSent(error) ? 'not_sent' : 'unknown' };
  }
}

export function isGood(answer: CallAnswer): answer is GoodAnswer {
  return answer.outcome === 'answered' && answer.status >= 200 && answer.status < 300;
}

/** Where nothing was answered, or nothing that the platform itself says. */
export function isAway(answer: CallAnswer): boolean {
  return answer.outcome !== 'answered' || answer.status >= 500 || answer.status === 408 || answer.status === 429;
}

/** What a person is told who waits for a login; `words` is for a refusal. */
export function loginError(answer: CallAnswer, platform: string, words: string): ReplyForceError {
  return isAway(answer)
    ? new ReplyForceError('platform_unavailable', `${platform} does not answer at this moment. Begin again in a while.`)
    : new ReplyForceError('platform_rejected', words);
}
