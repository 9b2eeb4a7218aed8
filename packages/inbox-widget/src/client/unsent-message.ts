import type { MessageView } from './state.js';

/** Sorts behind everything stored until the server gives it its place. */
const UNSENT_SEQUENCE = Number.MAX_SAFE_INTEGER;

/** A reply as it stands in the thread from the moment the person sent it. */
export function unsentMessage(conversationId: string, localId: string, content: string, createdAt: number): MessageView {
  return {
    id: localId,
    localId,
    conversation_id: conversationId,
    sequence: UNSENT_SEQUENCE,
    sender_type: 'agent',
    kind: 'text',
    content,
    attachments: [],
    platform_mid: null,
    status: 'queued',
    failure: null,
    ai_analysis: null,
    created_at: createdAt,
  };
}
