import { timingSafeEqual, utf8, type ChallengeResult } from '@replyforce/core';

/**
 * Answers Meta's GET handshake (platform-apis.md 1.2): 200 with the challenge, byte for byte, where the verify token is one
 * of ours; 403 otherwise. The names contain dots and are plain names. A repeated parameter is refused.
 */
export function answerMetaChallenge(query: URLSearchParams, verifyTokens: readonly Uint8Array[]): ChallengeResult {
  const token = only(query, 'hub.verify_token');
  const challenge = only(query, 'hub.challenge');
  if (only(query, 'hub.mode') !== 'subscribe' || token === undefined || challenge === undefined) return { status: 403 };
  const given = utf8(token);
  let known = false;
  for (const verifyToken of verifyTokens) if (timingSafeEqual(verifyToken, given)) known = true;
  return known ? { status: 200, body: challenge, contentType: 'text/plain' } : { status: 403 };
}

function only(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name);
  return values.length === 1 && values[0] !== '' ? values[0] : undefined;
}
