import { isNotSent, toHex, utf8, type ChannelContext, type HttpResponse } from '@replyforce/core';
import { parseJson } from './rate-headers.js';

export const GRAPH_URL = 'https://graph.facebook.com';
export const GRAPH_VERSION = 'v26.0';

export interface GraphPost {
  readonly baseUrl: string;
  readonly version: string;
  /** Path segments after the version, not yet encoded. */
  readonly path: readonly string[];
  readonly accessToken: string;
  /** Where known, the call carries `appsecret_proof` (platform-apis.md 2.2). */
  readonly appSecret: string | undefined;
  readonly body: unknown;
}

/** What became of a call: answered, certainly never sent, or nobody can know. */
export type GraphAnswer =
  | { readonly outcome: 'answered'; readonly response: HttpResponse; readonly json: unknown }
  | { readonly outcome: 'not_sent'; readonly reason: string }
  | { readonly outcome: 'unknown'; readonly reason: string };

/** One POST to the Graph API. Never rejects: what went wrong is in the answer. */
export async function postGraph(post: GraphPost, context: ChannelContext, signal: AbortSignal): Promise<GraphAnswer> {
  const url = await graphUrl(post, context);
  if (signal.aborted) return { outcome: 'not_sent', reason: 'The send was cancelled before it began.' };
  try {
    const response = await context.http({
      method: 'POST',
      url,
      headers: { authorization: `Bearer ${post.accessToken}`, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(post.body),
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

async function graphUrl({ baseUrl, version, path, accessToken, appSecret }: GraphPost, { runtime }: ChannelContext): Promise<string> {
  const url = `${baseUrl.replace(/\/+$/, '')}/${[version, ...path].map(encodeURIComponent).join('/')}`;
  if (appSecret === undefined) return url;
  const proof = await runtime.hmacSha256(keyOf(appSecret), utf8(accessToken));
  return `${url}?appsecret_proof=${toHex(proof)}`;
}

let lastKey: { readonly secret: string; readonly bytes: Uint8Array } | undefined;

/** The same bytes for the same secret: a runtime keeps what it has prepared for a key beside the key. */
function keyOf(secret: string): Uint8Array {
  if (lastKey?.secret !== secret) lastKey = { secret, bytes: utf8(secret) };
  return lastKey.bytes;
}
