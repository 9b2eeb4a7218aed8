import type { Filter, InboxState, MessageView, Thread } from './state.js';
import { toMillis, type AnalysisJson, type ConversationJson, type ReplyJson } from './wire.js';

/** Rows of the chosen filter and search, newest first. */
export function visibleConversations(state: InboxState): readonly ConversationJson[] {
  const words = state.search.trim().toLowerCase();
  return Object.values(state.conversations)
    .filter((conversation) => inFilter(conversation, state.filter) && (words === '' || matches(conversation, words)))
    .map((conversation) => ({ conversation, time: toMillis(conversation.last_message_at) }))
    .sort((a, b) => b.time - a.time)
    .map(({ conversation }) => conversation);
}

export function inFilter(conversation: ConversationJson, filter: Filter): boolean {
  return filter === 'all' || conversation.status === filter;
}

function matches({ contact, preview }: ConversationJson, words: string): boolean {
  return [contact.name, contact.email, contact.phone, preview].some((text) => text?.toLowerCase().includes(words));
}

/** A conversation is unread while the customer's newest message is newer than what was looked at here. */
export function isUnread(state: InboxState, conversation: ConversationJson): boolean {
  const { id, last_inbound_at: time, status } = conversation;
  return status !== 'closed' && time !== null && toMillis(time) > (state.seen[id] ?? 0);
}

export function unreadCount(state: InboxState): number {
  return Object.values(state.conversations).filter((conversation) => isUnread(state, conversation)).length;
}

/** How many loaded conversations wait for a person. */
export function waitingCount(state: InboxState): number {
  return Object.values(state.conversations).filter(({ status }) => status === 'needs_human').length;
}

/** The message the details panel explains: the chosen one, else the newest that has an analysis. */
export function explainedMessage(thread: Thread): MessageView | undefined {
  const chosen = thread.messages.find(({ id }) => id === thread.selectedMessageId);
  return chosen ?? thread.messages.findLast((message) => message.ai_analysis !== null);
}

/**
 * The analysis that belongs to a message. It is stored on the last customer message of a turn, so a machine reply is
 * explained by the turn before it, and an earlier bubble of the same burst by the one that closed it.
 */
export function analysisOf(messages: readonly MessageView[], message: MessageView): AnalysisJson | null {
  if (message.ai_analysis) return message.ai_analysis;
  const position = messages.indexOf(message);
  if (message.sender_type === 'ai') {
    return messages.slice(0, position).findLast(({ sender_type: sender }) => sender === 'customer')?.ai_analysis ?? null;
  }
  if (message.sender_type !== 'customer') return null;
  for (const later of messages.slice(position + 1)) {
    if (later.sender_type !== 'customer') return null;
    if (later.ai_analysis) return later.ai_analysis;
  }
  return null;
}

/** The newest analysis of the thread: what an escalation is about. */
export function newestAnalysis(thread: Thread): AnalysisJson | null {
  return thread.messages.findLast(({ ai_analysis: analysis }) => analysis !== null)?.ai_analysis ?? null;
}

/** A reply the machine made and did not send, to what the customer said last; null where there is none, or somebody answered. */
export function suggestedReply(conversation: ConversationJson | undefined, thread: Thread): ReplyJson | null {
  if (!conversation || conversation.owner === 'ai' || conversation.status === 'closed') return null;
  const said = thread.messages.filter(({ sender_type: sender }) => sender !== 'system');
  const last = said.at(-1);
  const reply = last?.sender_type === 'customer' ? last.ai_analysis?.reply : null;
  return reply && reply.source !== 'human_holding' ? reply : null;
}
