import { timingSafeEqual, type Runtime } from '@replyforce/core';

const HEADER = 'x-hub-signature-256';
const FORMAT = /^sha256=[0-9a-f]{64}$/i;
const PREFIX = 'sha256='.length;

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
  let value: string | undefined;
  for (const name in headers) {
    if (name.length !== HEADER.length || name.toLowerCase() !== HEADER) continue;
    // Given twice under two spellings: nobody can say which one counts.
    if (value !== undefined) return undefined;
    value = headers[name];
  }
  // Hosts join a repeated header with a comma, which the format refuses as well.
  return typeof value === 'string' && FORMAT.test(value) ? fromHex(value, PREFIX) : undefined;
}

/** The bytes of checked hexadecimal digits from a position on. */
function fromHex(text: string, start: number): Uint8Array {
  const bytes = new Uint8Array((text.length - start) / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    const at = start + index * 2;
    bytes[index] = (nibble(text.charCodeAt(at)) << 4) | nibble(text.charCodeAt(at + 1));
  }
  return bytes;
}

/** A digit's value: letters of either case lie nine above the low half of their code. */
function nibble(code: number): number {
  return (code & 15) + (code > 57 ? 9 : 0);
}
