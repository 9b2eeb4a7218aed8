/** AES-256-GCM by Web Crypto. */
export const webSeal = {
  async encrypt(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array, associated: Uint8Array): Promise<Uint8Array> {
    const imported = await importKey(key);
    return new Uint8Array(await crypto.subtle.encrypt(parameters(nonce, associated), imported, new Uint8Array(plain)));
  },
  async decrypt(key: Uint8Array, nonce: Uint8Array, cipher: Uint8Array, associated: Uint8Array): Promise<Uint8Array> {
    const imported = await importKey(key);
    return new Uint8Array(await crypto.subtle.decrypt(parameters(nonce, associated), imported, new Uint8Array(cipher)));
  },
};

function importKey(key: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

function parameters(nonce: Uint8Array, associated: Uint8Array): AesGcmParams {
  return { name: 'AES-GCM', iv: new Uint8Array(nonce), additionalData: new Uint8Array(associated) };
}
