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
  return `${url}?appsecret_proof=${await proofOf(accessToken, appSecret, runtime)}`;
}

/** Proofs kept at most: one for each account in use. */
const PROOF_LIMIT = 1_000;
let proofs: { readonly secret: string; readonly byToken: Map<string, string> } | undefined;

/** The same for a token as long as the app keeps its secret. */
async function proofOf(accessToken: string, appSecret: string, runtime: ChannelContext['runtime']): Promise<string> {
  if (proofs?.secret !== appSecret) proofs = { secret: appSecret, byToken: new Map() };
  const { byToken } = proofs;
  let proof = byToken.get(accessToken);
  if (proof === undefined) {
    proof = toHex(await runtime.hmacSha256(utf8(appSecret), utf8(accessToken)));
    if (byToken.size >= PROOF_LIMIT) byToken.clear();
    byToken.set(accessToken, proof);
  }
  return proof;
}
