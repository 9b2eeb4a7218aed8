import { PREVIEW_LENGTH, type Conversation } from '../domain/conversation.js';
import type { Actor } from '../domain/identity.js';
import type { Message } from '../domain/message.js';
import { announce, type EngineContext } from '../engine-context.js';
import { ReplyForceError } from '../errors/replyforce-error.js';
import { noticeJobs } from '../notify/notice-jobs.js';
import { partMessages, sendJobOf } from '../outbound/part-messages.js';
import type { NewJob } from '../domain/job.js';
import type { ConversationPatch } from '../ports/commands.js';
import type { ConversationRow } from '../ports/storage.js';
import { auditEntry } from './audit-entry.js';
import { readEscalation } from './escalation.js';
import { openConversation } from './open-contact.js';
import { authorOfActor, planReply, type PersonReply } from './person-reply.js';
import type { TenantApi } from './tenant-api.js';

type ConversationActions = TenantApi['conversations'] & { message(id: string): Promise<Message> };

export function conversationActions(engine: EngineContext, tenantId: string): ConversationActions {
  const tenant = engine.storage.forTenant(tenantId);

  async function row(id: string): Promise<ConversationRow> {
    const found = await tenant.conversations.get(id);
    if (!found) throw new ReplyForceError('not_found', 'There is no such conversation.');
    return found;
  }

  /** A conversation, or that in which it goes on: what people do there is done where the customer is. */
  async function current(id: string): Promise<ConversationRow> {
    const found = await row(id);
    return found.conversation.continuedIn === null ? found : row(found.conversation.continuedIn);
  }

  async function change(
    given: string,
    patch: ConversationPatch,
    actor: Actor,
    action: string,
    jobs: readonly NewJob[] = [],
  ): Promise<Conversation> {
    const { id } = (await current(given)).conversation;
    await tenant.patchConversation(id, patch, {
      jobs,
      live: [{ type: 'conversation.updated', conversationId: id }],
      audit: [auditEntry(engine, tenantId, actor, action, { type: 'conversation', id }, { ...patch })],
    });
    announce(engine, tenantId, jobs, true);
    return openConversation(engine, await current(id));
  }

  /** The reply itself, where an earlier try under its id has sent it. */
  async function repliedBefore(given: string, { id }: PersonReply): Promise<Message | undefined> {
    const message = id === undefined ? undefined : await tenant.messages.get(id);
    if (message?.senderType !== 'agent') return undefined;
    return message.conversationId === given || message.conversationId === (await current(given)).conversation.id ? message : undefined;
  }

  async function send(given: string, reply: PersonReply, actor: Actor): Promise<Message> {
    const to = await current(given);
    const { conversation } = to;
    const { id } = conversation;
    // What they read before they wrote was not all there is.
    if (id !== given && reply.expectSequence !== undefined)
      throw new ReplyForceError('sequence_conflict', `This conversation goes on in ${id}: read that first.`);
    const parts = await planReply(engine, to, reply, actor);
    const now = engine.runtime.now();
    const base = personMessage(tenantId, id, actor, now);
    const program = authorOfActor(actor) === 'program' ? 'program' : undefined;
    const [message, ...more] = partMessages(parts, base, idsFrom(reply.id, engine.newId), program);
    if (!message) throw new ReplyForceError('internal', 'A reply made no message.');
    const jobs = [message, ...more].map((one) => sendJobOf(conversation, one.id, engine.newId, now));
    const last = more.at(-1) ?? message;
    const stored = await tenant.commitReply({
      conversationId: id,
      message,
      ...(more.length > 0 && { more }),
      ...(reply.expectSequence !== undefined && { expectSequence: reply.expectSequence }),
      patch: {
        owner: 'human',
        status: 'open',
        handoffReason: null,
        answeredSequence: conversation.inboundSequence,
        lastMessageAt: now,
        lastPreview: (reply.content.trim() || last.content || last.kind).slice(0, PREVIEW_LENGTH),
        ...(actor.type === 'user' && conversation.assignedTo === null && { assignedTo: actor.id }),
      },
      jobs,
      live: [
        ...[message, ...more].map((one) => ({ type: 'message.updated', conversationId: id, messageId: one.id }) as const),
        { type: 'conversation.updated', conversationId: id },
      ],
      audit: [auditEntry(engine, tenantId, actor, 'message.sent_by_person', { type: 'message', id: message.id }, { conversation_id: id })],
    });
    announce(engine, tenantId, jobs, true);
    return stored;
  }

  return {
    list: async (filter = {}) => {
      const page = await tenant.conversations.list(filter);
      return { data: await Promise.all(page.data.map((one) => openConversation(engine, one))), nextCursor: page.nextCursor };
    },
    get: async (id) => openConversation(engine, await row(id)),
    earlier: async (id) => {
      await row(id);
      return Promise.all((await tenant.conversations.earlier(id)).map((one) => openConversation(engine, one)));
    },
    messages: async (id, page = {}) => {
      await row(id);
      return tenant.messages.list(id, page);
    },
    message: async (id) => {
      const message = await tenant.messages.get(id);
      if (!message) throw new ReplyForceError('not_found', 'There is no such message.');
      return message;
    },
    reply: async (given, reply, actor) => {
      const before = await repliedBefore(given, reply);
      if (before) return before;
      try {
        return await send(given, reply, actor);
      } catch (error) {
        // Another try of the same reply was faster, and the conversation moved on by it.
        const isOvertaken = ReplyForceError.is(error) && (error.code === 'conflict' || error.code === 'sequence_conflict');
        const meanwhile = isOvertaken ? await repliedBefore(given, reply) : undefined;
        if (meanwhile) return meanwhile;
        throw error;
      }
    },
    checkReply: async (id, reply, actor) => {
      const parts = await planReply(engine, await current(id), reply, actor);
      return { messages: parts.map(({ kind, text }) => ({ kind, content: text })) };
    },
    escalation: (id) => readEscalation(engine, tenantId, id),
    assign: (id, userId, actor) => {
      // Whoever takes it themselves knows.
      const isTold = userId !== null && userId !== actor.id;
      const event = { kind: 'assigned', key: `assigned:${engine.newId()}`, conversationId: id, userId: userId ?? '' } as const;
      return change(id, { assignedTo: userId }, actor, 'conversation.assigned', isTold ? noticeJobs(engine, tenantId, event) : []);
    },
    setStatus: (id, status, actor) => change(id, { status }, actor, 'conversation.status_changed'),
    returnToAi: (id, actor) => change(id, { owner: 'ai', status: 'open', handoffReason: null }, actor, 'conversation.returned_to_ai'),
  };
}

/** The given id first, where there is one, then new ones. */
function idsFrom(first: string | undefined, newId: () => string): () => string {
  let next = first;
  return () => {
    const id = next ?? newId();
    next = undefined;
    return id;
  };
}

function personMessage(tenantId: string, conversationId: string, actor: Actor, now: number): Parameters<typeof partMessages>[1] {
  return {
    tenantId,
    conversationId,
    senderType: 'agent',
    senderId: actor.id,
    platformMid: null,
    status: 'queued',
    failure: null,
    turnId: null,
    disclosure: false,
    platformAt: null,
    createdAt: now,
  };
}
