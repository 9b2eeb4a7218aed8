import { fromBase64Url, timingSafeEqual, toBase64, utf8, type Runtime } from '@replyforce/core';

/** Standard Webhooks: https://www.standardwebhooks.com, specification 1.0. */
const SECRET_PREFIX = 'whsec_';
const ENTRY = /^v1a?,[A-Za-z0-9+/]+={0,2}$/;

/** The key behind a secret: its base64 after `whsec_`, else the text itself as bytes. Undefined for an empty one. */
export function secretKey(secret: string): Uint8Array | undefined {
  if (secret === '') return undefined;
  if (!secret.startsWith(SECRET_PREFIX)) return utf8(secret);
  const base64 = secret.slice(SECRET_PREFIX.length);
  return isBase64(base64) ? fromBase64Url(base64) : undefined;
}

export function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/_-]+={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1;
}

/** The headers that sign a body: over id, time (s) and bytes, so that none of the three can be changed or repeated elsewhere. */
export async function signedHeaders(
  id: string,
  now: number,
  body: string,
  key: Uint8Array,
  runtime: Pick<Runtime, 'hmacSha256'>,
): Promise<Readonly<Record<string, string>>> {
  const timestamp = String(Math.floor(now / 1_000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${toBase64(await runtime.hmacSha256(key, utf8(`${id}.${timestamp}.${body}`)))}`,
  };
}

/**
 * Whether one of the signatures in `webhook-signature` is that of the raw bytes under one of the keys. A header of any other form is
 * false as a whole, and so are missing ones. How old it is decides nothing: what is repeated is known by its message's id.
 */
export async function verifySigned(
  body: Uint8Array,
  headers: Readonly<Record<string, string | undefined>>,
  keys: readonly Uint8Array[],
  runtime: Pick<Runtime, 'hmacSha256'>,
): Promise<boolean> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) => onlyHeader(headers, name));
  if (!id || !timestamp || !signatures || !/^\d{1,13}$/.test(timestamp)) return false;
  const entries = signatures.split(' ');
  if (!entries.every((entry) => ENTRY.test(entry))) return false;
  const signed = concat(utf8(`${id}.${timestamp}.`), body);
  let valid = false;
  for (const key of keys) {
    const expected = utf8(`v1,${toBase64(await runtime.hmacSha256(key, signed))}`);
    for (const entry of entries) if (timingSafeEqual(utf8(entry), expected)) valid = true;
  }
  return valid;
}

/** A header that is there once, whatever its spelling. */
function onlyHeader(headers: Readonly<Record<string, string | undefined>>, name: string): string | undefined {
  const found = Object.keys(headers).filter((key) => key.toLowerCase() === name);
  return found.length === 1 ? headers[found[0] ?? ''] : undefined;
}

function concat(left: Uint8Array, right: Uint8Array): Uint8Array {
  const all = new Uint8Array(left.length + right.length);
  all.set(left);
  all.set(right, left.length);
  return all;
}
