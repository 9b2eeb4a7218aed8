import type { Sealed } from '../domain/sealed.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import type { DataKeyStore, KeyVault, SealContext } from '../ports/key-vault.js';
import type { Runtime } from '../ports/runtime.js';
import { fromBase64Url, fromUtf8, toBase64Url, utf8 } from '../support/bytes.js';
import { webSeal } from '../runtime/web-seal.js';

export interface MemoryVaultOptions {
  readonly runtime: Runtime;
  readonly keys: DataKeyStore;
}

const NONCE_BYTES = 12;
const KEY_BYTES = 32;

/** A vault whose master key lives and dies with the process: right for memory storage, useless for any other. */
export function memoryVault({ runtime, keys }: MemoryVaultOptions): KeyVault {
  const master = runtime.randomBytes(KEY_BYTES);
  const dataKeys = new Map<string, Promise<Uint8Array>>();

  async function seal(key: Uint8Array, plain: Uint8Array, { tenantId, purpose }: SealContext): Promise<string> {
    const nonce = runtime.randomBytes(NONCE_BYTES);
    return `m1.${toBase64Url(nonce)}.${toBase64Url(await webSeal.encrypt(key, nonce, plain, utf8(`${tenantId}|${purpose}`)))}`;
  }

  async function open(key: Uint8Array, sealed: string, { tenantId, purpose }: SealContext): Promise<Uint8Array> {
    const [version, nonce, cipher] = sealed.split('.');
    try {
      if (version !== 'm1' || !nonce || !cipher) throw new Error('not a seal of this vault');
      return await webSeal.decrypt(key, fromBase64Url(nonce), fromBase64Url(cipher), utf8(`${tenantId}|${purpose}`));
    } catch (error) {
      throw new ReplyForceError('decryption_failed', undefined, { cause: error });
    }
  }

  async function loadDataKey(tenantId: string): Promise<Uint8Array> {
    const context: SealContext = { tenantId, purpose: 'data_key' };
    const wrapped =
      (await keys.loadDataKey(tenantId)) ?? (await keys.saveDataKey(tenantId, await seal(master, runtime.randomBytes(KEY_BYTES), context)));
    return open(master, wrapped, context);
  }

  function dataKey(tenantId: string): Promise<Uint8Array> {
    const known = dataKeys.get(tenantId) ?? loadDataKey(tenantId);
    dataKeys.set(tenantId, known);
    return known;
  }

  return {
    seal: async (plain, context) => (await seal(await dataKey(context.tenantId), utf8(plain), context)) as Sealed,
    open: async (sealed, context) => fromUtf8(await open(await dataKey(context.tenantId), sealed, context)),
    digest: async (text, tenantId) => {
      const key = await runtime.hmacSha256(await dataKey(tenantId), utf8('replyforce digest'));
      return toBase64Url(await runtime.hmacSha256(key, utf8(text)));
    },
  };
}
