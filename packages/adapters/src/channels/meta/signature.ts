import { timingSafeEqual, type Runtime } from '@replyforce/core';

const HEADER = 'x-hub-signature-256';
const FORMAT = /^sha256=([0-9a-f]{64})$/i;

/**
 * Whether `X-Hub-Signature-256` is the HMAC-SHA256 of the raw bytes under any of the secrets (platform-apis.md 1.2). Must be
 * given the bytes as received: Meta escapes non-ASCII and slashes, so a body parsed and written again has another digest.
 * A missing, repeated or malformed header is false, and so is having no secret. The SHA-1 header is never looked at.
 */
export async function verifyMetaSignature(
  body: Uint8Array,
  headers: Readonly<Record<string, string | undefined>>,
  secrets: readonly Uint8Array[],
  runtime: Pick<Runtime, 'hmacSha256'>,
): Promise<boolean> {
  const given = signatureOf(headers);
  if (!given) return false;
  let valid = false;
  // Every secret is tried, so that the time taken does not tell which one holds.
  for (const secret of secrets) if (timingSafeEqual(await runtime.hmacSha256(secret, body), given)) valid = true;
  return valid;
}

function signatureOf(headers: Readonly<Record<string, string | undefined>>): Uint8Array | undefined {
  const values = Object.keys(headers)
    .filter((name) => name.toLowerCase() === HEADER)
    .map((name) => headers[name]);
  const [value] = values;
  // Hosts join a repeated header with a comma, which the format refuses as well.
  const hex = values.length === 1 && typeof value === 'string' ? FORMAT.exec(value)?.[1] : undefined;
  return hex === undefined ? undefined : fromHex(hex);
}

function fromHex(hex: string): Uint8Array {
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16);
  return bytes;
}
