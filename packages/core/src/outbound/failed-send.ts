import { stopSending } from '../connect/stop-sending.js';
import type { ChannelCredentials } from '../domain/channel.js';
import type { JobOf, JobPayloads, NewJob } from '../domain/job.js';
import type { SendFailure } from '../domain/message.js';
import type { EngineContext } from '../engine-context.js';
import { noticeJobs } from '../notify/notice-jobs.js';
import type { FailedSend } from '../domain/failed-send.js';
import type { FailureEffects, StatusChange } from '../ports/commands.js';

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

/** The job that stops the account by which a message failed, where its status says that the account is why. */
export function stopJobs(
  engine: EngineContext,
  tenantId: string,
  { id: messageId }: Pick<FailedSend, 'id'>,
  { affects, failure, channelId, at }: StatusChange,
): readonly NewJob[] {
  if (!affects || !failure) return [];
  const payload = { type: 'stop_account', messageId, channelId, affects, at } as const;
  const runAt = engine.runtime.now();
  return [{ id: engine.newId(), tenantId, queue: 'outbound.messages', groupKey: `account:${channelId}`, payload, runAt }];
}

/** Stops it, unless it has been found to be well since. */
export async function stopFailedAccount(
  engine: EngineContext,
  { id, fence, tenantId }: Pick<JobOf<'outbound.messages'>, 'id' | 'fence' | 'tenantId'>,
  { messageId, channelId, affects, at }: Extract<JobPayloads['outbound.messages'], { readonly type: 'stop_account' }>,
): Promise<void> {
  const { channels, connections, messages } = engine.storage.forTenant(tenantId);
  const [channel, connection, message] = [await channels.get(channelId), await connections.get(channelId), await messages.get(messageId)];
  // A status does not say which token it was sent with. One from before the account was last found to be well says nothing new.
  const isPast = connection !== undefined && connection.checkedAt !== null && connection.checkedAt > at;
  if (channel?.status === 'active' && message?.failure && !isPast)
    await stopAccount(engine, tenantId, channelId, await engine.openCredentials(channel), affects, message.failure);
  await engine.storage.jobs.finish([{ id, fence }]);
}
