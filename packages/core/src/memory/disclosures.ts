import type { ConversationRecord } from '../domain/conversation.js';
import { MAY_HAVE_ARRIVED, type DisclosureEvidence } from '../domain/disclosure.js';
import type { Message } from '../domain/message.js';

/** `messages` in their order. Undefined where the customer has nothing of the machine. */
export function disclosureEvidence(
  { id: conversationId, channelId, channelType }: ConversationRecord,
  messages: readonly Message[],
): DisclosureEvidence | undefined {
  const arrived = messages.filter(({ senderType, status }) => senderType === 'ai' && MAY_HAVE_ARRIVED.includes(status));
  const [first] = arrived;
  if (!first) return undefined;
  const telling = arrived.find(({ disclosure }) => disclosure);
  return {
    conversationId,
    channelId,
    channelType,
    first: witness(first),
    telling: telling ? { ...witness(telling), text: telling.outgoing?.disclosure ?? null } : null,
  };
}

function witness({ id: messageId, sequence, createdAt: at }: Message): DisclosureEvidence['first'] {
  return { messageId, sequence, at };
}
