import { ownEcho } from '../own-echo.js';
import { newMessage, previewOf } from './new-message.js';
import type { Meaning } from './scene.js';

/** Something was sent from our side. By us: the attempt is settled. By anybody else: a person owns the conversation from here on. */
export const echo: Meaning<'echo'> = async (scene, event) => {
  const { engine, channel, adapter, thread, draft, row } = scene;
  const conversationId = thread.newConversation ? undefined : thread.conversation.id;
  const own = await ownEcho(engine.storage.forTenant(channel.tenantId), adapter, channel.id, conversationId, event);
  if (own) {
    draft.statuses.push({ platformMid: event.platformMid, ...own, status: 'sent', at: event.platformAt ?? row.receivedAt });
    return 'echo: of our own message';
  }
  const added = newMessage(scene, event, { senderType: 'agent', status: 'sent' });
  draft.messages.push(added);
  draft.takenOver = true;
  draft.patch = { ...draft.patch, owner: 'human', lastMessageAt: row.receivedAt, lastPreview: previewOf(event) };
  draft.live.push(
    { type: 'message.updated', conversationId: thread.conversation.id, messageId: added.id },
    { type: 'conversation.updated', conversationId: thread.conversation.id },
  );
  return 'stored as message of a person in the platform’s own app';
};
