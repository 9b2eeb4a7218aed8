import type { Channel, ChannelCredentials } from '../domain/channel.js';
import type { EngineContext } from '../engine-context.js';

/** Opens an account's credentials for the moment of their use. Undefined where there are none. */
export async function openCredentials(engine: EngineContext, channel: Channel): Promise<ChannelCredentials | undefined> {
  const sealed = await engine.storage.forTenant(channel.tenantId).channels.credentials(channel.id);
  if (!sealed) return undefined;
  return JSON.parse(await engine.vault.open(sealed, { tenantId: channel.tenantId, purpose: 'credentials' })) as ChannelCredentials;
}
