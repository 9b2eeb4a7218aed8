import { isNotSent, type ChannelContext, type HttpResponse } from '@replyforce/core';
import { parseJson } from './reading/parse-json.js';

/** What became of a call: answered, certainly never sent, or nobody can know. */
export type PostAnswer =
  | { readonly outcome: 'answered'; readonly response: HttpResponse; readonly json: unknown }
  | { readonly outcome: 'not_sent'; readonly reason: string }
  | { readonly outcome: 'unknown'; readonly reason: string };

/** One POST of JSON with a bearer token. Never rejects: what went wrong is in the answer. */
export function postJson(
  url: string,
  accessToken: string,
  body: unknown,
  context: ChannelContext,
  signal: AbortSignal,
): Promise<PostAnswer> {
  return post(url, accessToken, { contentType: 'application/json', body: JSON.stringify(body) }, context, signal);
}

/** One POST with a bearer token. Never rejects: what went wrong is in the answer. */
export async function post(
  url: string,
  accessToken: string,
  { contentType, body }: { readonly contentType: string; readonly body: string | Uint8Array },
  context: ChannelContext,
  signal: AbortSignal,
): Promise<PostAnswer> {
  if (signal.aborted) return { outcome: 'not_sent', reason: 'The send was cancelled before it began.' };
  try {
    const response = await context.http({
      method: 'POST',
      url,
      headers: { authorization: `Bearer ${accessToken}`, 'content-type': contentType, accept: 'application/json' },
      body,
      signal,
    });
    return { outcome: 'answered', response, json: parseJson(response.body) };
  } catch (error) {
    if (isNotSent(error)) return { outcome: 'not_sent', reason: 'The platform could not be reached.' };
    return {
      outcome: 'unknown',
      reason: signal.aborted ? 'The platform did not answer in time.' : 'The connection broke before the answer came.',
    };
  }
}

/** Base URL and path segments, not yet encoded, as one address. */
export function addressOf(baseUrl: string, path: readonly string[]): string {
  return `${baseUrl.replace(/\/+$/, '')}/${path.map(encodeURIComponent).join('/')}`;
}
