import { sideOf } from '../../domain/message-change.js';
import { keepForLater } from './early.js';
import { newMessage } from './new-message.js';
import { platformAudit, timeOf, type Meaning } from './scene.js';
import { targetOf } from './target.js';

/**
 * Somebody took a message back: its words and files go, its place stays, and the audit log says so. What was not answered yet
 * is not answered any more. A deletion that overtakes its message keeps the place for it: the words are never shown.
 */
export const deletion: Meaning<'deletion'> = async (scene, event) => {
  const { thread, draft } = scene;
  const at = timeOf(scene, event);
  const target = await targetOf(scene, event.platformMid);
  if (!target) {
    // A thread nobody knows is not made by what was taken back, and what we sent is known by more than its id.
    if (event.by === 'business' || thread.newConversation)
      return keepForLater(scene, event.platformMid, { kind: 'deletion', by: event.by, at });
    const kept = newMessage(
      scene,
      { ...event, text: '', attachments: [] },
      { senderType: 'customer', status: 'received', origin: scene.origin, deletedAt: at },
    );
    draft.messages.push(kept);
    return `deletion: kept as message ${kept.id}, whose words have not come`;
  }
  if (sideOf(target) !== event.by) return 'ignored: deletion of a message of the other side';
  draft.forget.push(...target.attachments.flatMap(({ id }) => (id === undefined ? [] : [{ messageId: target.id, attachmentId: id }])));
  draft.changes.push({ messageId: target.id, change: { kind: 'deletion', by: event.by, at } });
  draft.audit.push(
    platformAudit(scene, event.by, 'message.taken_back', { type: 'message', id: target.id }, { conversation_id: thread.conversation.id }),
  );
  return `deletion: of message ${target.id}`;
};
