import { DEMO_CONVERSATIONS } from './demo-data.js';
import { demoEscalation } from './demo-escalation.js';
import { InboxError } from './inbox-error.js';
import type { InboxTransport, LiveListener } from './transport.js';
import type { ConversationJson, LeadTag, LiveEventJson, MessageJson, MessageStatus } from './wire.js';

export interface DemoTransport extends InboxTransport {
  /** Lets a customer write; the message arrives as a live event. */
  receive(conversationId: string, text: string): void;
  /** Breaks or restores the live connection. */
  setOnline(online: boolean): void;
}

export interface DemoOptions {
  /** Begin without any conversation. */
  readonly empty?: boolean;
  /** Pause between the steps of a delivery, in ms; default 600. */
  readonly stepMs?: number;
  readonly now?: () => number;
}

const MINUTE_MS = 60_000;
const DELIVERY: readonly MessageStatus[] = ['sent', 'delivered', 'read'];

/** The inbox without a server: a bicycle shop's conversations in memory, for designers, documentation and tests. */
export function createDemoTransport({ empty = false, stepMs = 600, now = Date.now }: DemoOptions = {}): DemoTransport {
  const conversations = new Map<string, ConversationJson>();
  const messages = new Map<string, readonly MessageJson[]>();
  let listener: LiveListener | undefined;
  let lastEventId = 0;

  for (const { conversation, messages: texts } of empty ? [] : DEMO_CONVERSATIONS) {
    const thread = texts.map(({ ago, ...message }, index): MessageJson => ({
      id: `${conversation.id}-${index + 1}`,
      conversation_id: conversation.id,
      sequence: index + 1,
      kind: 'text',
      attachments: [],
      platform_mid: null,
      status: 'received',
      ai_analysis: null,
      created_at: now() - ago * MINUTE_MS,
      ...message,
    }));
    messages.set(conversation.id, thread);
    conversations.set(conversation.id, {
      channel_id: `channel-${conversation.channel}`,
      assigned_to: null,
      handoff_reason: null,
      created_at: thread[0]?.created_at ?? now(),
      ...conversation,
      ...summaryOf(thread),
    });
  }

  const conversationOf = (id: string): ConversationJson => {
    const conversation = conversations.get(id);
    if (!conversation) throw new InboxError('not_found', 'There is no such conversation.', 404);
    return conversation;
  };

  const tell = (type: string, conversationId: string, data: LiveEventJson['data']): void => {
    lastEventId += 1;
    listener?.onEvent({ id: lastEventId, type, conversation_id: conversationId, data, created_at: now() });
  };

  const change = (id: string, part: Partial<ConversationJson>): ConversationJson => {
    const changed = { ...conversationOf(id), ...part };
    conversations.set(id, changed);
    tell('conversation.updated', id, { conversation: changed });
    return changed;
  };

  const put = (type: string, message: MessageJson): void => {
    const id = message.conversation_id;
    const thread = [...(messages.get(id) ?? []).filter((held) => held.id !== message.id), message].sort((a, b) => a.sequence - b.sequence);
    messages.set(id, thread);
    tell(type, id, { message });
  };

  const append = (type: string, id: string, part: Pick<MessageJson, 'sender_type' | 'content' | 'status'>): MessageJson => {
    const sequence = conversationOf(id).sequence + 1;
    const message: MessageJson = {
      id: `${id}-${sequence}`,
      conversation_id: id,
      sequence,
      kind: 'text',
      attachments: [],
      platform_mid: null,
      ai_analysis: null,
      created_at: now(),
      ...part,
    };
    put(type, message);
    return message;
  };

  const travel = (message: MessageJson, [status, ...rest]: readonly MessageStatus[]): void => {
    if (status === undefined) return;
    setTimeout(() => {
      put('message.updated', { ...message, status });
      travel(message, rest);
    }, stepMs);
  };

  const changeTag = (leadId: string, tag: LeadTag): void => {
    for (const { id, lead } of conversations.values()) if (lead?.id === leadId) change(id, { lead: { ...lead, tag } });
  };

  return {
    async listConversations({ status }) {
      const all = [...conversations.values()].filter((conversation) => status === undefined || conversation.status === status);
      return { data: all, next_cursor: null };
    },
    async getConversation(id) {
      return conversationOf(id);
    },
    async listMessages(id) {
      return { data: (messages.get(id) ?? []).toReversed(), next_cursor: null };
    },
    async sendMessage(id, content) {
      const message = append('message.updated', id, { sender_type: 'agent', content, status: 'queued' });
      change(id, { owner: 'human', status: 'open', ...summaryOf(messages.get(id) ?? []) });
      travel(message, DELIVERY);
      return message;
    },
    async setStatus(id, status) {
      return change(id, { status });
    },
    async assign(id, userId) {
      return change(id, { assigned_to: userId });
    },
    async returnToAi(id) {
      return change(id, { owner: 'ai', status: 'open', handoff_reason: null });
    },
    async setLeadTag(leadId, tag) {
      changeTag(leadId, tag);
      return undefined;
    },
    async escalation(id) {
      return demoEscalation(conversationOf(id), messages.get(id) ?? []);
    },
    async documentTitles() {
      return { 'price-list': 'Price list 2026', delivery: 'Delivery and returns', hours: 'أوقات العمل' };
    },
    connect(given) {
      listener = given;
      given.onState('connecting');
      queueMicrotask(() => given.onState('live'));
      return () => {
        listener = undefined;
        given.onState('stopped');
      };
    },
    receive(id, text) {
      append('message.received', id, { sender_type: 'customer', content: text, status: 'received' });
      change(id, summaryOf(messages.get(id) ?? []));
    },
    setOnline: (online) => listener?.onState(online ? 'live' : 'reconnecting'),
  };
}

function summaryOf(thread: readonly MessageJson[]): Pick<ConversationJson, 'sequence' | 'last_inbound_at' | 'last_message_at' | 'preview'> {
  const last = thread.at(-1);
  return {
    sequence: last?.sequence ?? 0,
    last_inbound_at: thread.findLast(({ sender_type: sender }) => sender === 'customer')?.created_at ?? null,
    last_message_at: last?.created_at ?? 0,
    preview: thread.findLast(({ sender_type: sender, content }) => sender !== 'system' && content !== '')?.content ?? '',
  };
}
