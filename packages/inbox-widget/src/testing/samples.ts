import type { ConversationJson, MessageJson } from '../client/wire.js';

export function sampleConversation(part: Partial<ConversationJson> = {}): ConversationJson {
  return {
    id: 'c1',
    channel: 'whatsapp',
    channel_id: 'channel-1',
    contact: { id: 'contact-1', name: 'Ada Brandt' },
    status: 'open',
    owner: 'ai',
    assigned_to: null,
    lead: { id: 'lead-1', tag: 'COLD', score: 10 },
    sequence: 2,
    preview: 'Hello',
    handoff_reason: null,
    last_message_at: '2026-11-22T10:00:00.000Z',
    last_inbound_at: '2026-11-22T10:00:00.000Z',
    created_at: '2026-11-22T09:00:00.000Z',
    ...part,
  };
}

export function sampleMessage(sequence: number, part: Partial<MessageJson> = {}): MessageJson {
  return {
    id: `m${sequence}`,
    conversation_id: 'c1',
    sequence,
    sender_type: 'customer',
    kind: 'text',
    content: `text ${sequence}`,
    attachments: [],
    platform_mid: null,
    status: 'received',
    failure: null,
    ai_analysis: null,
    created_at: new Date(Date.UTC(2026, 10, 22, 10, sequence)).toISOString(),
    ...part,
  };
}
