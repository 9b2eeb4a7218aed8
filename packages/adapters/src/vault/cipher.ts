import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { ReplyForceError } from '@replyforce/core';
import { randomChunk } from '../hosts/node/random.js';

export const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ALGORITHM = 'aes-256-gcm';

/** AES-256-GCM: nonce, cipher text and tag as one base64url string. `context` is bound in: it must be the same to open. */
export function encrypt(key: Uint8Array | KeyObject, plain: Uint8Array | string, context: string): string {
  const nonce = randomChunk(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(bytesOf(context));
  const body = typeof plain === 'string' ? cipher.update(plain, 'utf8') : cipher.update(plain);
  // Ends the computation; in this mode no bytes are left over.
  cipher.final();
  const sealed = Buffer.allocUnsafe(NONCE_BYTES + body.length + TAG_BYTES);
  sealed.set(nonce);
  sealed.set(body, NONCE_BYTES);
  sealed.set(cipher.getAuthTag(), NONCE_BYTES + body.length);
  return sealed.toString('base64url');
}

/** Throws `decryption_failed` for a wrong key or context and for altered bytes. */
export function decrypt(key: Uint8Array | KeyObject, sealed: string, context: string): Buffer {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const tag = bytes.subarray(bytes.length - TAG_BYTES);
    const body = bytes.subarray(NONCE_BYTES, bytes.length - TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(bytesOf(context)).setAuthTag(tag);
    const plain = decipher.update(body);
    decipher.final();
    return plain;
  } catch (error) {
    throw new ReplyForceError('decryption_failed', undefined, { cause: error });
  }
}

/** Contexts kept as bytes at most; a tenant has a handful. */
const CONTEXT_LIMIT = 10_000;
const contexts = new Map<string, Buffer>();

function bytesOf(context: string): Buffer {
  let bytes = contexts.get(context);
  if (!bytes) {
    if (contexts.size >= CONTEXT_LIMIT) contexts.clear();
    contexts.set(context, (bytes = Buffer.from(context, 'utf8')));
  }
  return bytes;
}
