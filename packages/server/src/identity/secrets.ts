import { toBase64Url, toHex, utf8, type Runtime } from '@replyforce/core';

const SECRET_BYTES = 32;

/** 256 random bits, safe in headers and cookies. */
export function randomSecret(runtime: Runtime, bytes = SECRET_BYTES): string {
  return toBase64Url(runtime.randomBytes(bytes));
}

/** How API keys and refresh tokens are stored: they are random, so a plain digest cannot be guessed backwards. */
export async function secretHash(runtime: Runtime, secret: string): Promise<string> {
  return toHex(await runtime.sha256(utf8(secret)));
}
