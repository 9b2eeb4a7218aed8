import { obstacleForMessage, REFUSALS, retryLetter, type Refused } from '../dead-letters/retry-letter.js';
import type { DeadLetter } from '../domain/dead-letter.js';
import type { Channel } from '../domain/channel.js';
import { callbackChannelOf } from '../domain/send-attempt.js';
import { announce, type EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { MACHINE_OWNERS } from '../outbound/may-send.js';
import { sendJobOf } from '../outbound/part-messages.js';
import { auditEntry } from './audit-entry.js';
import type { TenantApi } from './tenant-api.js';

/** Why a callback that did not fail for good is not made again. */
const NOT_FAILED: Readonly<Record<string, string>> = {
  queued: 'It waits, and is tried again by itself.',
  sending: 'It is on its way.',
  cancelled: 'The message was taken back before the program took it.',
};

/** What was tried at the callback addresses of programs. */
export function callbackActions(
  engine: EngineContext,
  tenantId: string,
  getChannel: (id: string) => Promise<Channel>,
): Pick<TenantApi['channels'], 'callbacks' | 'retryCallback'> {
  const tenant = engine.storage.forTenant(tenantId);

  async function programOf(channelId: string): Promise<Channel> {
    const channel = await getChannel(channelId);
    if (callbackChannelOf(channel) === null)
      throw new ReplyForceError('unsupported', 'Callbacks are made to programs alone: this channel is one of a platform.');
    return channel;
  }

  /** The newest letters are looked through: one that is older is left, and settles itself when its time comes. */
  async function letterOf(messageId: string): Promise<DeadLetter | undefined> {
    const { data } = await tenant.deadLetters.list({ queue: 'outbound.messages', limit: 100 });
    return data.find(({ queue, payload }) => queue === 'outbound.messages' && payload.type === 'send' && payload.messageId === messageId);
  }

  return {
    callbacks: async (channelId, page = {}) => {
      await programOf(channelId);
      return tenant.messages.callbacks(channelId, page);
    },
    retryCallback: async (channelId, messageId, actor) => {
      await programOf(channelId);
      const message = await tenant.messages.get(messageId);
      const row = message && message.senderType !== 'customer' ? await tenant.conversations.get(message.conversationId) : undefined;
      if (!message || row?.conversation.channelId !== channelId)
        throw new ReplyForceError('not_found', 'No such message was handed to this program.');
      if (message.status !== 'failed') throw new ReplyForceError('conflict', NOT_FAILED[message.status] ?? 'The program has taken it.');
      const letter = await letterOf(messageId);
      if (letter) {
        const result = await retryLetter(engine, letter, 0, actor);
        if (result.outcome === 'refused') throw refusal(result);
        if (result.outcome === 'requeued') return;
      }
      const now = engine.runtime.now();
      const obstacle = await obstacleForMessage(engine, tenantId, messageId, now);
      if (obstacle) throw refusal(obstacle);
      const job = sendJobOf(row.conversation, messageId, engine.newId, now);
      const result = await tenant.messages.requeue({
        messageId,
        now,
        owners: MACHINE_OWNERS,
        jobs: [job],
        audit: [auditEntry(engine, tenantId, actor, 'callback.retried', { type: 'message', id: messageId }, { channel_id: channelId })],
      });
      if (result.outcome === 'refused') throw new ReplyForceError('conflict', REFUSALS[result.because]);
      announce(engine, tenantId, [job], true);
    },
  };
}

function refusal({ code, reason }: Refused): ReplyForceError {
  return new ReplyForceError(code, reason);
}
