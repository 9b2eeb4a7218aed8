import { ownEcho } from '../own-echo.js';
import { newMessage, previewOf } from './new-message.js';
import { timeOf, type Meaning } from './scene.js';

/**
 * Something was sent from our side. By us: the attempt is settled. By anybody else: a person owns the conversation from here
 * on. By another program that holds the thread: what the machine had ready is not said on top. Of the past: only shown.
 */
export const echo: Meaning<'echo'> = async (scene, event) => {
  const { engine, channel, adapter, thread, draft, row, origin } = scene;
  const conversationId = thread.newConversation ? undefined : thread.conversation.id;
  const own = await ownEcho(engine.storage.forTenant(channel.tenantId), adapter, channel.id, conversationId, event);
  if (own) {
    draft.statuses.push({ channelId: channel.id, platformMid: event.platformMid, ...own, status: 'sent', at: timeOf(scene, event) });
    return 'echo: of our own message';
  }
  const added = newMessage(scene, event, { senderType: 'agent', status: 'sent', origin });
  draft.messages.push(added);
  if (origin === 'history') return `stored as message ${added.id}, sent in the past`;
  draft.cancelQueued = true;
  draft.patch = {
    ...draft.patch,
    ...(origin === 'live' && { owner: 'human' }),
    lastMessageAt: row.receivedAt,
    lastPreview: previewOf(event),
  };
  draft.live.push(
    { type: 'message.updated', conversationId: thread.conversation.id, messageId: added.id },
    { type: 'conversation.updated', conversationId: thread.conversation.id },
  );
  return origin === 'standby' ? 'stored as message of another program' : 'stored as message of a person in the platform’s own app';
};
