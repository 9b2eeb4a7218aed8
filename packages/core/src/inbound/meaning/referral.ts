import { newMessage } from './new-message.js';
import type { Meaning } from './scene.js';

/** A customer came through a link or an ad and said nothing yet: a line in the thread, and context for what they say next. */
export const referral: Meaning<'referral'> = (scene, event) => {
  const { thread, draft, row } = scene;
  const added = newMessage(
    scene,
    { text: '', attachments: [], platformMid: '', platformAt: event.platformAt },
    {
      senderType: 'system',
      status: 'received',
      kind: 'referral',
      platformMid: null,
      origin: scene.origin,
      context: { referral: event.referral },
    },
  );
  draft.messages.push(added);
  draft.patch = { ...draft.patch, lastMessageAt: row.receivedAt };
  draft.live.push({ type: 'conversation.updated', conversationId: thread.conversation.id });
  return `stored as message ${added.id}`;
};
