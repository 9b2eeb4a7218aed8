import { loadMasterKeys, localVault } from '@replyforce/adapters/vault';
import { ReplyForceError, SYSTEM_TENANT_ID, type KeyVault, type Storage } from '@replyforce/core';
import { join } from 'node:path';
import { configurationError, type Config } from './config/config.js';

/** What SQLite and PostgreSQL say of a database without our tables, or without the role that may read them. */
const NEVER_MIGRATED = /^no such table|^(?:relation|role) "\w+" does not exist/u;

/**
 * The vault of an installation, once its master keys have opened every data key there is. A wrong key must stop the start:
 * it would turn acknowledged messages into ones that nobody can read. Writes nothing but a first key file. Throws
 * `configuration_invalid`.
 */
export async function openVault(config: Pick<Config, 'data' | 'masterKeys'>, storage: Storage): Promise<KeyVault> {
  const file = join(config.data, 'master.key');
  const sealed = await tenantsWithKeys(storage);
  const masterKeys = loadMasterKeys({ value: config.masterKeys.join(','), file, make: sealed.length === 0 });
  const vault = localVault({ masterKeys, keys: storage });
  for (const tenantId of sealed) {
    try {
      await vault.check(tenantId);
    } catch (error) {
      if (!ReplyForceError.is(error) || error.code !== 'decryption_failed') throw error;
      const origin = config.masterKeys.length > 0 ? 'REPLYFORCE_MASTER_KEY' : file;
      throw configurationError([
        { path: origin, message: 'does not hold the key that the data was sealed with: give that key (after a new one, to rotate)' },
      ]);
    }
  }
  return vault;
}

/** Empty for a database without tables: it was made and never used. */
async function tenantsWithKeys(storage: Storage): Promise<readonly string[]> {
  try {
    const sealed: string[] = [];
    for (const id of [SYSTEM_TENANT_ID, ...(await storage.tenants.list()).map((tenant) => tenant.id)])
      if ((await storage.loadDataKey(id)) !== undefined) sealed.push(id);
    return sealed;
  } catch (error) {
    if (error instanceof Error && error.cause instanceof Error && NEVER_MIGRATED.test(error.cause.message)) return [];
    throw error;
  }
}
