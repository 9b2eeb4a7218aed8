import type { MessageView } from './state.js';
import { toMillis, type ConversationJson, type MessageJson } from './wire.js';

/** Takes the newer of two states of one conversation; a live event may overtake a slow list. */
export function newerConversation(held: ConversationJson | undefined, incoming: ConversationJson): ConversationJson {
  return held && held.sequence > incoming.sequence ? held : { ...held, ...incoming };
}

/** Puts messages into a thread: each id once, the incoming state wins, in order of their sequence, unsent ones last. */
export function mergeMessages(held: readonly MessageView[], incoming: readonly MessageJson[]): readonly MessageView[] {
  const byId = new Map<string, MessageView>(held.map((message) => [message.id, message]));
  for (const message of incoming) {
    const stored = byId.get(message.id);
    const unsent = stored ? undefined : matchingUnsent(byId.values(), message);
    if (unsent) byId.delete(unsent.id);
    byId.set(message.id, unsent || stored?.isOwn ? { ...message, isOwn: true } : message);
  }
  return [...byId.values()].sort(byPosition);
}

/** The live stream may tell of our own message before the request that sent it is answered. */
function matchingUnsent(messages: Iterable<MessageView>, incoming: MessageJson): MessageView | undefined {
  if (incoming.sender_type !== 'agent') return undefined;
  for (const message of messages) {
    if (message.localId !== undefined && message.status === 'queued' && message.content === incoming.content) return message;
  }
  return undefined;
}

function byPosition(a: MessageView, b: MessageView): number {
  return a.sequence - b.sequence || toMillis(a.created_at) - toMillis(b.created_at);
}
