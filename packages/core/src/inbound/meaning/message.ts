import { MARKETING, mayAdvertiseTo } from '../../domain/contact.js';
import { isOptIn, isOptOut } from '../../domain/opt-out.js';
import { coalescingDelay } from '../../turn/coalescing.js';
import { STORE_ONLY_AFTER_MS } from '../event-age.js';
import { contextOf, newMessage, previewOf } from './new-message.js';
import { platformAudit, timeOf, type Meaning, type Scene } from './scene.js';
import { targetOf } from './target.js';

/** Messages looked at for what our side said last. */
const LOOKED_BACK = 10;

/**
 * A customer said something: it is stored and shown, and a turn is asked for unless it is too old to be answered. What was said
 * to another program, or before the account was connected, is never answered; what is history is not shown as new either.
 */
export const message: Meaning<'message'> = async (scene, event) => {
  const { engine, channel, draft, row, origin } = scene;
  const { conversation } = scene.thread;
  // It was taken back before it came, or came in another kind of event: nothing of it is shown or told again.
  const known = await hereAlready(scene, event.platformMid);
  if (known !== undefined) return `ignored: here already as message ${known}`;
  const added = newMessage(scene, event, {
    senderType: 'customer',
    status: 'received',
    kind: event.messageKind,
    origin,
    context: contextOf(event),
  });
  draft.messages.push(added);
  if (isOptOut(event.text) && isOptOut(event.text, await saidBefore(scene))) optOut(scene, event);
  else if (isOptIn(event.text) && (await hasRefused(scene)) && isOptIn(event.text, await saidBefore(scene))) prefer(scene, event, true);
  const spokenAt = timeOf(scene, event);
  const counts = row.receivedAt - spokenAt <= STORE_ONLY_AFTER_MS;
  // Whoever spoke within the day opened the window, whoever listened.
  const opened = counts && { lastInboundAt: Math.max(spokenAt, conversation.lastInboundAt ?? 0, draft.patch.lastInboundAt ?? 0) };
  if (origin === 'history') {
    draft.patch = { ...draft.patch, ...opened };
    return `stored as message ${added.id}, of the past`;
  }
  draft.live.push({ type: 'message.received', conversationId: conversation.id, messageId: added.id });
  draft.patch = Object.assign({}, draft.patch, { lastMessageAt: row.receivedAt, lastPreview: previewOf(event) }, opened);
  if (counts) draft.reopens = true;
  if (origin === 'standby') return `stored as message ${added.id}, said to another program`;
  if (!counts) return `stored as message ${added.id}, too old to be answered`;
  draft.turnDelay = coalescingDelay(event.text, event.attachments.length, (await engine.profile(channel.tenantId)).autoReply.coalesceMs);
  return `stored as message ${added.id}`;
};

/** Who wants nothing more to be sent: that is kept, and what the machine had ready is not said. A turn says that it was heard. */
function optOut(scene: Scene, event: Parameters<typeof timeOf>[1]): void {
  prefer(scene, event, false);
  if (scene.origin !== 'history') scene.draft.cancelQueued = true;
}

function prefer(scene: Scene, event: Parameters<typeof timeOf>[1], allowed: boolean): void {
  const { draft, thread } = scene;
  const { contactId } = thread.conversation;
  const about = { topic: MARKETING, allowed };
  draft.preferences.push({ contactId, ...about, at: timeOf(scene, event) });
  draft.audit.push(platformAudit(scene, 'customer', 'contact.preference_changed', { type: 'contact', id: contactId }, about));
}

/** Whether the customer had said no to advertising: only then "start" takes something back. */
async function hasRefused({ engine, channel, thread, draft }: Scene): Promise<boolean> {
  const lately = draft.preferences.findLast(({ topic }) => topic === MARKETING);
  if (lately) return !lately.allowed;
  if (thread.newContact) return false;
  const contact = await engine.storage.forTenant(channel.tenantId).contacts.get(thread.conversation.contactId);
  return contact !== undefined && !mayAdvertiseTo(contact);
}

/** What our side said last; empty where that is nothing, or long ago. */
async function saidBefore({ engine, channel, thread }: Scene): Promise<string> {
  if (thread.newConversation) return '';
  const { messages } = engine.storage.forTenant(channel.tenantId);
  const { data } = await messages.list(thread.conversation.id, { limit: LOOKED_BACK });
  const said = data.find(
    (one) => (one.senderType === 'ai' || one.senderType === 'agent') && one.kind !== 'note' && one.status !== 'cancelled',
  );
  return said?.content ?? '';
}

/** The id of the message that has this platform id. That of the first event has been looked for along with its thread. */
async function hereAlready(scene: Scene, platformMid: string): Promise<string | undefined> {
  const { newConversation, looked } = scene.thread;
  if (scene.draft.messages.length === 0) {
    if (newConversation) return undefined;
    if (looked?.platformMid === platformMid) return looked.messageId ?? undefined;
  }
  return (await targetOf(scene, platformMid))?.id;
}
