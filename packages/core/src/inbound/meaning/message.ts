import { coalescingDelay } from '../../turn/coalescing.js';
import { STORE_ONLY_AFTER_MS } from '../event-age.js';
import { newMessage, previewOf } from './new-message.js';
import type { Meaning } from './scene.js';

/** A customer said something: it is stored and shown, and a turn is asked for unless it is too old to be answered. */
export const message: Meaning<'message'> = async (scene, event) => {
  const { engine, channel, draft, row } = scene;
  const { conversation } = scene.thread;
  const { coalesceMs } = (await engine.profile(channel.tenantId)).autoReply;
  const added = newMessage(scene, event, { senderType: 'customer', status: 'received', kind: event.messageKind });
  draft.messages.push(added);
  draft.live.push({ type: 'message.received', conversationId: conversation.id, messageId: added.id });
  const spokenAt = event.platformAt ?? row.receivedAt;
  const counts = row.receivedAt - spokenAt <= STORE_ONLY_AFTER_MS;
  draft.patch = {
    ...draft.patch,
    lastMessageAt: row.receivedAt,
    lastPreview: previewOf(event),
    ...(counts && { lastInboundAt: Math.max(spokenAt, conversation.lastInboundAt ?? 0, draft.patch.lastInboundAt ?? 0) }),
  };
  if (!counts) return `stored as message ${added.id}, too old to be answered`;
  draft.reopens = true;
  draft.turnDelay = coalescingDelay(event.text, event.attachments.length, coalesceMs);
  return `stored as message ${added.id}`;
};
