import { stopSending } from '../connect/stop-sending.js';
import type { ChannelCredentials } from '../domain/channel.js';
import type { SendFailure } from '../domain/message.js';
import type { EngineContext } from '../engine-context.js';
import { noticeJobs } from '../notify/notice-jobs.js';
import type { FailedSend } from '../domain/failed-send.js';
import type { FailedByStatus, FailureEffects } from '../ports/commands.js';

/**
 * What follows from a message that will not arrive, whether the platform said so in its answer or by a status later: a person has to
 * look, a disclosure is owed again, and what was written as if this one had arrived is taken back.
 */
export function failureEffects(
  engine: EngineContext,
  tenantId: string,
  { id, conversationId, senderType, disclosure, partOf }: FailedSend,
): FailureEffects {
  return {
    patch: { status: 'needs_human', ...(disclosure && { disclosedAt: null }) },
    jobs: noticeJobs(engine, tenantId, { kind: 'send_failed', key: `send_failed:${id}`, conversationId }),
    live: [{ type: 'conversation.updated', conversationId }],
    cancelQueued: senderType === 'ai',
    // What follows in other messages makes no sense without this one.
    ...(partOf !== null && { cancelPartsOf: partOf }),
  };
}

/** Tells the host of a message that will not arrive. */
export function tellFailed(
  engine: EngineContext,
  tenantId: string,
  { id: messageId, conversationId }: Pick<FailedSend, 'id' | 'conversationId'>,
  { code, message: reason }: SendFailure,
): void {
  engine.events.emit('message.failed', { tenantId, conversationId, messageId, code, reason });
}

/**
 * An account whose token died or that the platform restricts stops sending; receiving goes on.
 *
 * @param used the credentials the platform refused
 */
export async function stopAccount(
  engine: EngineContext,
  tenantId: string,
  channelId: string,
  used: ChannelCredentials | undefined,
  affects: 'credentials' | 'channel',
  failure: SendFailure,
): Promise<void> {
  const channel = await engine.storage.forTenant(tenantId).channels.get(channelId);
  if (channel && channel.status !== 'disconnected') await stopSending(engine, channel, used, affects, failure);
}

/** What is done after the commit that said by statuses that messages failed. */
export async function afterFailedStatuses(engine: EngineContext, tenantId: string, failed: readonly FailedByStatus[]): Promise<void> {
  for (const { message, change } of failed) if (change.failure) tellFailed(engine, tenantId, message, change.failure);
  for (const { change } of failed) {
    const { affects, failure, channelId, at } = change;
    if (!affects || !failure) continue;
    const { channels, connections } = engine.storage.forTenant(tenantId);
    const [channel, connection] = [await channels.get(channelId), await connections.get(channelId)];
    // A status does not say which token it was sent with. One from before the account was last found to be well says nothing new.
    const isPast = connection !== undefined && connection.checkedAt !== null && connection.checkedAt > at;
    if (channel?.status !== 'active' || isPast) continue;
    await stopAccount(engine, tenantId, channelId, await engine.openCredentials(channel), affects, failure);
  }
}
