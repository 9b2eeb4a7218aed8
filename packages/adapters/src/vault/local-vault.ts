import { createHash, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';
import { ReplyForceError, type DataKeyStore, type KeyVault, type MaybePromise, type SealContext, type Sealed } from '@replyforce/core';
import { hmacWith } from '../hosts/node/hmac.js';
import { decrypt, encrypt, KEY_BYTES } from './cipher.js';

export interface LocalVaultOptions {
  /** 32 bytes each. The first wraps new data keys; every one of them opens what it wrapped: put a new key in front to rotate. */
  readonly masterKeys: readonly Uint8Array[];
  /** Where wrapped data keys are kept: the storage. */
  readonly keys: DataKeyStore;
}

export interface LocalVault extends KeyVault {
  /**
   * Whether the tenant has a data key, which is opened to see that it can be. Makes none. Throws `decryption_failed` where
   * none of the master keys wrapped it.
   */
  check(tenantId: string): Promise<boolean>;
}

/** A tenant's data key and the key derived from it for digests. */
interface TenantKeys {
  readonly data: KeyObject;
  readonly digest: Buffer;
}

const SEAL = 'rf1.';
const WRAP = 'rfk1.';
/** 132 of 256 bits: no two of a tenant's keys will ever meet, and indexes stay half as large. */
const DIGEST_LENGTH = 22;

/**
 * Envelope encryption on this machine: a random data key per tenant, wrapped by a master key. After the first use of a
 * tenant everything is answered at once, from memory. Throws `configuration_invalid` for master keys of the wrong length.
 */
export function localVault({ masterKeys, keys }: LocalVaultOptions): LocalVault {
  const masters = new Map(masterKeys.map((key) => [nameOf(key), key] as const));
  const [first] = masterKeys;
  if (!first || masterKeys.some((key) => key.length !== KEY_BYTES)) {
    throw new ReplyForceError('configuration_invalid', `A master key has ${KEY_BYTES} bytes, and there must be at least one.`);
  }
  const ready = new Map<string, TenantKeys>();
  const loading = new Map<string, Promise<TenantKeys>>();

  function wrap(key: Uint8Array, tenantId: string): string {
    return `${WRAP}${nameOf(first as Uint8Array)}.${encrypt(first as Uint8Array, key, contextOf({ tenantId, purpose: 'data_key' }))}`;
  }

  function unwrap(wrapped: string, tenantId: string): Buffer {
    const [name = '', sealed = ''] = wrapped.startsWith(WRAP) ? wrapped.slice(WRAP.length).split('.') : [];
    const master = masters.get(name);
    if (!master)
      throw new ReplyForceError('decryption_failed', 'The master key that wrapped the data key of this tenant is not among those given.');
    return decrypt(master, sealed, contextOf({ tenantId, purpose: 'data_key' }));
  }

  async function load(tenantId: string): Promise<TenantKeys> {
    // Two processes may both make a first key: the store keeps one, and both use that.
    const wrapped = (await keys.loadDataKey(tenantId)) ?? (await keys.saveDataKey(tenantId, wrap(randomBytes(KEY_BYTES), tenantId)));
    const data = unwrap(wrapped, tenantId);
    const loaded = { data: createSecretKey(data), digest: Buffer.from(hkdfSync('sha256', data, tenantId, 'replyforce digest', KEY_BYTES)) };
    ready.set(tenantId, loaded);
    return loaded;
  }

  function withKeys<T>(tenantId: string, use: (keys: TenantKeys) => T): MaybePromise<T> {
    const known = ready.get(tenantId);
    if (known) return use(known);
    let pending = loading.get(tenantId);
    if (!pending) {
      pending = load(tenantId).finally(() => loading.delete(tenantId));
      loading.set(tenantId, pending);
    }
    return pending.then(use);
  }

  return {
    seal: (plain, context) => withKeys(context.tenantId, ({ data }) => (SEAL + encrypt(data, plain, contextOf(context))) as Sealed),
    open: (sealed, context) =>
      withKeys(context.tenantId, ({ data }) => {
        if (!sealed.startsWith(SEAL)) throw new ReplyForceError('decryption_failed', 'This is no seal of this vault.');
        return decrypt(data, sealed.slice(SEAL.length), contextOf(context)).toString('utf8');
      }),
    digest: (text, tenantId) =>
      withKeys(tenantId, ({ digest }) => hmacWith(digest).update(text, 'utf8').digest('base64url').slice(0, DIGEST_LENGTH)),
    async check(tenantId) {
      const wrapped = await keys.loadDataKey(tenantId);
      if (wrapped !== undefined) unwrap(wrapped, tenantId);
      return wrapped !== undefined;
    },
  };
}

function contextOf({ tenantId, purpose }: SealContext): string {
  return `${tenantId}|${purpose}`;
}

/** Tells master keys apart without telling anything about them. */
function nameOf(key: Uint8Array): string {
  return createHash('sha256').update('replyforce master key').update(key).digest('hex').slice(0, 16);
}
