import type { Channel, ChannelCredentials } from '../domain/channel.js';
import type { Sealed } from '../domain/sealed.js';
import type { KeyVault } from '../ports/key-vault.js';
import type { Storage } from '../ports/storage.js';

/** Opened credentials kept in memory at most. */
const LIMIT = 1_000;

/** Opens an account's credentials for the moment of their use. Undefined where there are none. */
export type OpenCredentials = (channel: Channel) => Promise<ChannelCredentials | undefined>;

/** A seal is opened once: sealing anew gives another, so what was opened under it stays right as long as storage names it. */
export function credentialOpener(storage: Storage, vault: KeyVault): OpenCredentials {
  const opened = new Map<Sealed, ChannelCredentials>();
  return async ({ tenantId, id }) => {
    const sealed = await storage.forTenant(tenantId).channels.credentials(id);
    if (!sealed) return undefined;
    const known = opened.get(sealed);
    if (known) return known;
    const credentials = JSON.parse(await vault.open(sealed, { tenantId, purpose: 'credentials' })) as ChannelCredentials;
    if (opened.size >= LIMIT) opened.clear();
    opened.set(sealed, credentials);
    return credentials;
  };
}
