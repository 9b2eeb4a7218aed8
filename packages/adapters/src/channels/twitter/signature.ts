import { timingSafeEqual, toBase64Url, utf8, type ChallengeResult, type Runtime } from '@replyforce/core';

const HEADER = 'x-twitter-webhooks-signature';
/**
 * What the CRC handshake signs. CRC and deliveries share key, algorithm and form, so whoever could have a body signed as a
 * token could forge deliveries: only opaque tokens are signed, and nothing that looks like one is taken for a delivery
 * (platform-apis.md 1.3).
 */
const CRC_TOKEN = /^[A-Za-z0-9+/=_-]{16,128}$/;
const LONGEST_TOKEN = 128;

type Hmac = Pick<Runtime, 'hmacSha256'>;

/** Answers `GET ?crc_token=…` with the token's signature under the newest consumer secret; anything but one opaque token is 400. */
export async function answerCrc(query: URLSearchParams, secrets: readonly Uint8Array[], runtime: Hmac): Promise<ChallengeResult> {
  const [token, ...more] = query.getAll('crc_token');
  if (token === undefined || more.length > 0 || !CRC_TOKEN.test(token)) return { status: 400 };
  const [secret] = secrets;
  if (!secret) return { status: 403 };
  const body = JSON.stringify({ response_token: await signatureOf(secret, utf8(token), runtime) });
  return { status: 200, body, contentType: 'application/json' };
}

/**
 * Whether the signature header is the HMAC-SHA256 of the raw bytes under any of the secrets, in base64. A missing, repeated
 * or malformed header is false, and so is having no secret.
 */
export async function verifyXSignature(
  body: Uint8Array,
  headers: Readonly<Record<string, string | undefined>>,
  secrets: readonly Uint8Array[],
  runtime: Hmac,
): Promise<boolean> {
  const given = headerIn(headers);
  if (given === undefined || isToken(body)) return false;
  let valid = false;
  // Every secret is tried, so that the time taken does not tell which one holds.
  for (const secret of secrets) if (timingSafeEqual(utf8(await signatureOf(secret, body, runtime)), utf8(given))) valid = true;
  return valid;
}

async function signatureOf(secret: Uint8Array, message: Uint8Array, runtime: Hmac): Promise<string> {
  const digest = toBase64Url(await runtime.hmacSha256(secret, message));
  return `sha256=${digest
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .padEnd(Math.ceil(digest.length / 4) * 4, '=')}`;
}

function headerIn(headers: Readonly<Record<string, string | undefined>>): string | undefined {
  const values = Object.entries(headers)
    .filter(([name]) => name.toLowerCase() === HEADER)
    .map(([, value]) => value);
  // Given twice under two spellings: nobody can say which one counts.
  return values.length === 1 ? values[0] : undefined;
}

function isToken(body: Uint8Array): boolean {
  return body.length <= LONGEST_TOKEN && CRC_TOKEN.test(String.fromCharCode(...body));
}
