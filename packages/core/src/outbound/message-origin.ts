import type { Message } from '../domain/message.js';
import type { EngineContext } from '../engine-context.js';
import type { ReplyOrigin } from '../ports/channel-adapter.js';

/** Messages looked back on: what a customer says in one go is less. */
const LOOKED_AT = 50;

/** A message of ours with what it answers: the customer's last words before it, up to the reply before those. */
export async function originOf(engine: EngineContext, message: Message): Promise<ReplyOrigin> {
  const recent = (await engine.storage.forTenant(message.tenantId).messages.list(message.conversationId, { limit: LOOKED_AT })).data;
  const inReplyTo: string[] = [];
  for (const { sequence, senderType, kind, platformMid } of recent) {
    if (sequence >= message.sequence || kind === 'note') continue;
    if (senderType === 'customer') {
      if (platformMid !== null) inReplyTo.push(platformMid);
    } else if (inReplyTo.length > 0) break;
  }
  return { message, inReplyTo: inReplyTo.toReversed() };
}
