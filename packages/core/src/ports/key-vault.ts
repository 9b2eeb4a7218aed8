import type { Sealed } from '../domain/sealed.js';
import type { MaybePromise } from './runtime.js';

export interface SealContext {
  readonly tenantId: string;
  /** What the bytes are, bound into the seal: a token cannot be opened as a name, nor in another tenant. */
  readonly purpose: 'credentials' | 'contact' | 'raw_event' | 'question' | 'data_key';
}

/** Seals with a data key per tenant that a master key wraps; digests with a key derived from the same. */
export interface KeyVault {
  seal(plain: string, context: SealContext): MaybePromise<Sealed>;
  /** Throws `decryption_failed` for a wrong tenant, purpose or key and for altered bytes. */
  open(sealed: Sealed, context: SealContext): MaybePromise<string>;
  /**
   * Keyed hash for look-ups and dedupe keys: equal in, equal out within a tenant, useless outside it. At least 20 characters
   * of base64url, each of which depends on the whole text.
   */
  digest(text: string, tenantId: string): MaybePromise<string>;
}

/** Where wrapped data keys live: beside the data they protect. */
export interface DataKeyStore {
  loadDataKey(tenantId: string): Promise<string | undefined>;
  /** Keeps the first key written for a tenant and returns the one that holds. */
  saveDataKey(tenantId: string, wrapped: string): Promise<string>;
}
