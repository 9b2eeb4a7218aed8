import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { S3Refusal, S3StandInOptions, WireRequest } from './types.js';

export type KnownKeys = Pick<S3StandInOptions, 'accessKeyId' | 'secretAccessKey' | 'sessionToken'> & { readonly region: string };

/** How far the clocks of client and store may be apart, ms. */
const MAX_SKEW_MS = 15 * 60_000;
const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/,\s]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;

/**
 * What S3 finds wrong with a request's Signature Version 4, or undefined. Shares nothing with the client of
 * `@replyforce/adapters/s3`: whatever signs must satisfy the published rules, not this package.
 */
export function signatureFault(request: WireRequest, keys: KnownKeys, now: number): S3Refusal | undefined {
  const { headers, body } = request;
  const parts = AUTHORIZATION.exec(headers['authorization'] ?? '');
  if (headers['authorization'] === undefined) return refusal(403, 'AccessDenied', 'Access Denied');
  if (!parts) return refusal(400, 'AuthorizationHeaderMalformed', 'The authorization header is malformed.');
  const [, accessKeyId = '', day = '', region = '', service = '', signedHeaders = '', signature = ''] = parts;
  const time = headers['x-amz-date'] ?? '';
  if (accessKeyId !== keys.accessKeyId) {
    return refusal(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.');
  }
  if (headers['x-amz-security-token'] !== keys.sessionToken)
    return refusal(400, 'InvalidToken', 'The provided token is malformed or otherwise invalid.');
  if (region !== keys.region || service !== 's3') {
    return refusal(400, 'AuthorizationHeaderMalformed', `The region '${region}' is wrong; expecting '${keys.region}'`);
  }
  if (!time.startsWith(day) || Math.abs(timeOf(time) - now) > MAX_SKEW_MS || Number.isNaN(timeOf(time))) {
    return refusal(403, 'RequestTimeTooSkewed', 'The difference between the request time and the current time is too large.');
  }
  const names = signedHeaders.split(';');
  const mustBeSigned = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  if (!mustBeSigned.every((name) => names.includes(name))) {
    return refusal(403, 'AccessDenied', 'There were headers present in the request which were not signed');
  }
  const digest = headers['x-amz-content-sha256'];
  if (digest === undefined) return refusal(400, 'InvalidRequest', 'Missing required header for this request: x-amz-content-sha256');
  const canonical = canonicalRequest(request, names, digest);
  const text = ['AWS4-HMAC-SHA256', time, `${day}/${region}/${service}/aws4_request`, sha256(canonical)].join('\n');
  let key: Buffer = Buffer.from(`AWS4${keys.secretAccessKey}`);
  for (const part of [day, region, service, 'aws4_request']) key = hmac(key, part);
  if (!timingSafeEqual(hmac(key, text), Buffer.from(signature, 'hex'))) {
    return refusal(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');
  }
  if (digest !== 'UNSIGNED-PAYLOAD' && digest !== sha256(body)) {
    return refusal(400, 'XAmzContentSHA256Mismatch', "The provided 'x-amz-content-sha256' header does not match what was computed.");
  }
  return undefined;
}

function canonicalRequest({ method, target, headers }: WireRequest, names: readonly string[], digest: string): string {
  const [path = '', query = ''] = target.split(/\?(.*)/s);
  const pairs = query === '' ? [] : query.split('&').map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  return [
    method,
    path.split('/').map(recode).join('/'),
    pairs
      .map(([name = '', value = '']) => [recode(name), recode(value)] as const)
      .sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
      .map((pair) => pair.join('='))
      .join('&'),
    ...names.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}`),
    '',
    names.join(';'),
    digest,
  ].join('\n');
}

/** Decoded and encoded again, byte by byte, with nothing left bare but what RFC 3986 calls unreserved. */
function recode(text: string): string {
  return [...Buffer.from(decodeURIComponent(text), 'utf8')]
    .map((byte) =>
      /[\w.~-]/.test(String.fromCharCode(byte)) ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** `20130524T000000Z` as ms; NaN for anything else. */
function timeOf(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text, 'utf8').digest();
}

function sha256(data: Buffer | string): string {
  return createHash('sha256').update(data).digest('hex');
}

function refusal(status: number, code: string, message: string): S3Refusal {
  return { status, code, message };
}
