import type { Channel, ChannelCredentials } from '../domain/channel.js';
import type { SendFailure } from '../domain/message.js';
import { announce, type EngineContext } from '../engine-context.js';
import { accountStopped } from '../notify/account-stopped.js';
import { auditEntry } from '../tenant/audit-entry.js';

/** A renewal of a token takes no longer, ms. */
const RENEWAL_MS = 60_000;

const OUTBOUND = { type: 'system', id: 'outbound' } as const;

/**
 * The platform did not take an account's token, or restricts the account: sending pauses, receiving goes on, and people are told
 * why. Where the token can be renewed that is done at once, without anybody. What was said of a token that is no longer the
 * account's stops nothing: somebody connected it anew meanwhile.
 *
 * @param used the credentials the platform refused
 */
export async function stopSending(
  engine: EngineContext,
  channel: Channel,
  used: ChannelCredentials | undefined,
  affects: 'credentials' | 'channel',
  failure: SendFailure,
): Promise<void> {
  const { tenantId, id: channelId } = channel;
  const { channels, connections } = engine.storage.forTenant(tenantId);
  const sealed = await channels.credentials(channelId);
  const current = await engine.openCredentials(channel);
  if (!sealed || !current || current.accessToken !== used?.accessToken) return;
  const status = affects === 'credentials' ? 'needs_reauth' : 'paused';
  const problem = { code: affects === 'credentials' ? 'token_refused' : 'restricted', message: failure.message };
  const note = { code: failure.code, reason: failure.message };
  const now = engine.runtime.now();
  const renews = affects === 'credentials' && engine.channels.get(channel.type)?.connector?.renews(current);
  // Where the token is renewed by itself there is nothing to tell a minute later.
  const jobs = accountStopped(engine, channel, renews ? RENEWAL_MS : 0);
  const outcome = await connections.change({
    channelId,
    set: { problem, ...(renews && { refreshAt: now, dueAt: now }) },
    status,
    heldUntil: 'unchanged',
    credentials: { from: sealed, to: sealed },
    jobs,
    audit: [auditEntry(engine, tenantId, OUTBOUND, `channel.${status}`, { type: 'channel', id: channelId }, note)],
  });
  if (outcome === 'stale') return;
  announce(engine, tenantId, jobs, true);
  engine.events.emit('channel.status_changed', { tenantId, channelId, channel: channel.type, status, reason: failure.message });
  engine.logger.warn({ channelId, status, code: failure.code }, 'channel stopped sending');
}
