import { toHex, utf8, type ChannelContext } from '@replyforce/core';
import { addressOf, post, type PostAnswer } from '../post-json.js';

export const GRAPH_URL = 'https://graph.facebook.com';
export const GRAPH_VERSION = 'v26.0';

export interface GraphCall {
  readonly baseUrl: string;
  readonly version: string;
  /** Path segments after the version, not yet encoded. */
  readonly path: readonly string[];
  readonly accessToken: string;
  /** Where known, the call carries `appsecret_proof` (platform-apis.md 2.2). */
  readonly appSecret: string | undefined;
}

/** What a call carries: JSON, or a form with a file. */
export interface GraphBody {
  readonly contentType: string;
  readonly body: string | Uint8Array;
}

export function jsonBody(value: unknown): GraphBody {
  return { contentType: 'application/json', body: JSON.stringify(value) };
}

/** One POST to the Graph API. Never rejects: what went wrong is in the answer. */
export async function postGraph(call: GraphCall, body: GraphBody, context: ChannelContext, signal: AbortSignal): Promise<PostAnswer> {
  const { baseUrl, version, path, accessToken, appSecret } = call;
  const url = addressOf(baseUrl, [version, ...path]);
  const proof = appSecret === undefined ? '' : `?appsecret_proof=${await proofOf(accessToken, appSecret, context.runtime)}`;
  return post(url + proof, accessToken, body, context, signal);
}

/** Proofs kept at most: one for each account in use. */
const PROOF_LIMIT = 1_000;
let proofs: { readonly secret: string; readonly byToken: Map<string, string> } | undefined;

/** The same for a token as long as the app keeps its secret. */
export async function proofOf(accessToken: string, appSecret: string, runtime: ChannelContext['runtime']): Promise<string> {
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
