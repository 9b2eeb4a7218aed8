import { PREVIEW_LENGTH, type Conversation } from '../domain/conversation.js';
import type { Actor } from '../domain/identity.js';
import type { NewJob } from '../domain/job.js';
import type { Message } from '../domain/message.js';
import { announce, type EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { windowIsOpen } from '../outbound/reply-window.js';
import type { ConversationPatch, NewMessage } from '../ports/commands.js';
import type { ConversationRow } from '../ports/storage.js';
import { utf8 } from '../support/bytes.js';
import { auditEntry } from './audit-entry.js';
import { openConversation } from './open-contact.js';
import type { TenantApi } from './tenant-api.js';

type ConversationActions = TenantApi['conversations'] & { message(id: string): Promise<Message> };

export function conversationActions(engine: EngineContext, tenantId: string): ConversationActions {
  const tenant = engine.storage.forTenant(tenantId);

  async function row(id: string): Promise<ConversationRow> {
    const found = await tenant.conversations.get(id);
    if (!found) throw new ReplyForceError('not_found', 'There is no such conversation.');
    return found;
  }

  async function change(id: string, patch: ConversationPatch, actor: Actor, action: string, cancelQueued = false): Promise<Conversation> {
    await row(id);
    await tenant.patchConversation(id, patch, {
      cancelQueued,
      live: [{ type: 'conversation.updated', conversationId: id }],
      audit: [auditEntry(engine, tenantId, actor, action, { type: 'conversation', id }, { ...patch })],
    });
    announce(engine, tenantId, [], true);
    return openConversation(engine, await row(id));
  }

  return {
    list: async (filter = {}) => {
      const page = await tenant.conversations.list(filter);
      return { data: await Promise.all(page.data.map((one) => openConversation(engine, one))), nextCursor: page.nextCursor };
    },
    get: async (id) => openConversation(engine, await row(id)),
    messages: async (id, page = {}) => {
      await row(id);
      return tenant.messages.list(id, page);
    },
    message: async (id) => {
      const message = await tenant.messages.get(id);
      if (!message) throw new ReplyForceError('not_found', 'There is no such message.');
      return message;
    },
    reply: async (id, reply, actor) => {
      const { conversation } = await row(id);
      await checkSendable(engine, conversation.channelId, conversation.lastInboundAt, tenantId, reply.content);
      const now = engine.runtime.now();
      const message = personMessage(engine, tenantId, id, reply.content, actor, now);
      const job: NewJob = {
        id: engine.newId(),
        tenantId,
        queue: 'outbound.messages',
        groupKey: id,
        payload: { type: 'send', messageId: message.id, channelType: conversation.channelType, channelId: conversation.channelId },
        runAt: now,
      };
      const stored = await tenant.commitReply({
        conversationId: id,
        message,
        ...(reply.expectSequence !== undefined && { expectSequence: reply.expectSequence }),
        patch: {
          owner: 'human',
          status: 'open',
          handoffReason: null,
          answeredSequence: conversation.inboundSequence,
          lastMessageAt: now,
          lastPreview: reply.content.slice(0, PREVIEW_LENGTH),
          ...(actor.type === 'user' && conversation.assignedTo === null && { assignedTo: actor.id }),
        },
        jobs: [job],
        live: [
          { type: 'message.updated', conversationId: id, messageId: message.id },
          { type: 'conversation.updated', conversationId: id },
        ],
        audit: [
          auditEntry(engine, tenantId, actor, 'message.sent_by_person', { type: 'message', id: message.id }, { conversation_id: id }),
        ],
      });
      announce(engine, tenantId, [job], true);
      return stored;
    },
    assign: (id, userId, actor) => change(id, { assignedTo: userId }, actor, 'conversation.assigned'),
    setStatus: (id, status, actor) => change(id, { status }, actor, 'conversation.status_changed'),
    returnToAi: (id, actor) => change(id, { owner: 'ai', status: 'open', handoffReason: null }, actor, 'conversation.returned_to_ai'),
  };
}

async function checkSendable(
  engine: EngineContext,
  channelId: string,
  lastInboundAt: number | null,
  tenantId: string,
  content: string,
): Promise<void> {
  const channel = await engine.storage.forTenant(tenantId).channels.get(channelId);
  const adapter = channel && engine.channels.get(channel.type);
  if (!channel || !adapter || channel.status === 'disconnected') throw new ReplyForceError('channel_unavailable');
  if (content.trim() === '') {
    throw new ReplyForceError('validation_failed', 'An empty message cannot be sent.', {
      errors: [{ path: 'content', message: 'must not be empty' }],
    });
  }
  const { maxText, textUnit } = adapter.limits;
  const length = textUnit === 'bytes' ? utf8(content).length : [...content].length;
  if (length > maxText) {
    throw new ReplyForceError('validation_failed', `The platform takes at most ${maxText} ${textUnit} in one message.`, {
      errors: [{ path: 'content', message: `has ${length} ${textUnit}, ${length - maxText} more than the platform takes` }],
    });
  }
  if (!windowIsOpen(adapter.limits, lastInboundAt, engine.runtime.now())) throw new ReplyForceError('window_closed');
}

function personMessage(
  engine: EngineContext,
  tenantId: string,
  conversationId: string,
  content: string,
  actor: Actor,
  now: number,
): NewMessage {
  return {
    id: engine.newId(),
    tenantId,
    conversationId,
    senderType: 'agent',
    senderId: actor.id,
    kind: 'text',
    content,
    attachments: [],
    platformMid: null,
    status: 'queued',
    failure: null,
    turnId: null,
    disclosure: false,
    platformAt: null,
    createdAt: now,
  };
}
