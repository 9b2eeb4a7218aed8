import type { Message } from '../domain/message.js';
import type { EngineContext } from '../engine-context.js';
import type { SendResult } from '../ports/channel-adapter.js';
import type { SettleSend } from '../ports/commands.js';

/** Where a send was refused because the customer wants none of its kind, that is their word, as if they had said it here. */
export async function refusedWish(
  engine: EngineContext,
  { tenantId, conversationId, id }: Message,
  result: SendResult,
  at: number,
): Promise<Pick<SettleSend, 'preferences' | 'audit'>> {
  if (result.outcome !== 'failed' || result.optedOutOf === undefined) return {};
  const contactId = (await engine.storage.forTenant(tenantId).conversations.get(conversationId))?.contact.id;
  if (contactId === undefined) return {};
  const wish = { topic: result.optedOutOf, allowed: false };
  return {
    preferences: [{ contactId, ...wish, at }],
    audit: [
      {
        id: engine.newId(),
        tenantId,
        at,
        actor: { type: 'customer', id: 'platform' },
        action: 'contact.preference_changed',
        resource: { type: 'contact', id: contactId },
        metadata: { message_id: id, ...wish },
        result: 'success',
      },
    ],
  };
}
