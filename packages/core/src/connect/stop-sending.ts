import type { Channel } from '../domain/channel.js';
import { announce, type EngineContext } from '../engine-context.js';
import { auditEntry } from '../tenant/audit-entry.js';
import type { SendFailure } from '../domain/message.js';

const OUTBOUND = { type: 'system', id: 'outbound' } as const;

/**
 * The platform did not take an account's token, or restricts the account: sending pauses, receiving goes on, and people are told
 * why. Where the token can be renewed that is done at once, without anybody.
 */
export async function stopSending(
  engine: EngineContext,
  channel: Channel,
  affects: 'credentials' | 'channel',
  failure: SendFailure,
): Promise<void> {
  const { tenantId, id } = channel;
  const { channels, connections } = engine.storage.forTenant(tenantId);
  const status = affects === 'credentials' ? 'needs_reauth' : 'paused';
  const problem = { code: affects === 'credentials' ? 'token_refused' : 'restricted', message: failure.message };
  const note = { code: failure.code, reason: failure.message };
  await channels.setStatus(id, status, auditEntry(engine, tenantId, OUTBOUND, `channel.${status}`, { type: 'channel', id }, note), problem);
  if (affects === 'credentials') {
    const credentials = await engine.openCredentials(channel);
    const connector = engine.channels.get(channel.type)?.connector;
    if (credentials && connector?.renews(credentials)) await connections.hasten(id, { at: engine.runtime.now(), renew: true });
  }
  announce(engine, tenantId, [], true);
  engine.events.emit('channel.status_changed', { tenantId, channelId: id, channel: channel.type, status, reason: failure.message });
  engine.logger.warn({ channelId: id, status, code: failure.code }, 'channel stopped sending');
}
