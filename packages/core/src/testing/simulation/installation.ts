import type { Storage } from '../../ports/storage.js';
import { plainVault } from '../plain-vault.js';
import { ACCOUNT } from './simulated-platform.js';

/** One tenant with one connected account, written without any trouble: a history begins after it. */
export async function install(
  storage: Storage,
  tenantId: string,
  createdAt: number,
  coalesceMs: number,
  modelTokens: number,
): Promise<void> {
  const settings = { autoReply: { coalesceMs }, ...(modelTokens > 0 && { budget: { dayTokens: modelTokens } }) };
  await storage.tenants.create({ id: tenantId, slug: 'acme', name: 'Acme', plan: 'selfhosted', settings, createdAt });
  const credentials = await plainVault().seal('{"accessToken":"token"}', { tenantId, purpose: 'credentials' });
  const id = 'channel-1';
  await storage
    .forTenant(tenantId)
    .channels.save(
      { id, tenantId, type: 'facebook', accountId: ACCOUNT, name: 'Page', status: 'active', baseUrl: null, createdAt },
      credentials,
      {
        id: 'audit-1',
        tenantId,
        at: createdAt,
        actor: { type: 'system', id: 'simulation' },
        action: 'channel.connected',
        resource: { type: 'channel', id },
        result: 'success',
      },
    );
}
