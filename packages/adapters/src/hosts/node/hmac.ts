import { createHmac, createSecretKey, type Hmac, type KeyObject } from 'node:crypto';

/** Keys as OpenSSL keeps them: making one at every digest would cost as much as the digest itself. */
const prepared = new WeakMap<Uint8Array, KeyObject>();

/** HMAC-SHA256 with a key that is used again and again; the key's bytes must not change. */
export function hmacWith(key: Uint8Array): Hmac {
  let object = prepared.get(key);
  if (!object) {
    object = createSecretKey(key);
    prepared.set(key, object);
  }
  return createHmac('sha256', object);
}
