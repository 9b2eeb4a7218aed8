import type { Channel } from '../domain/channel.js';
import type { InboundEvent } from '../domain/inbound-event.js';
import type { EngineContext } from '../engine-context.js';
import { stopSending } from './stop-sending.js';

/** The account's owner took back the permission to act for it, and the platform says so (platform-apis.md 6.3). */
export function isRevocation(event: InboundEvent): boolean {
  return event.kind === 'account' && event.topic === 'authorization' && event.change === 'revoked';
}

/**
 * Said before the next send finds it out. Nothing depends on it, so a failure is only logged: the event is stored, and whoever
 * sends next is refused.
 */
export async function permissionTaken(engine: EngineContext, channel: Channel): Promise<void> {
  if (channel.status === 'disconnected') return;
  try {
    const message = 'The owner of the account took the permission back. Connect the account again.';
    const credentials = await engine.openCredentials(channel);
    await stopSending(engine, channel, credentials, 'credentials', { code: 'needs_reauth', message });
  } catch (error) {
    engine.logger.error({ error, channelId: channel.id }, 'an account whose permission was taken back could not be marked');
  }
}
