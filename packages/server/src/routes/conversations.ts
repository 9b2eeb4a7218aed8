import { ReplyForceError } from '@replyforce/core';
import { conversationToWire, messageToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { expectedSequence } from '../if-match.js';
import { answers, idParams, pageOf, pageQuery } from '../schemas/common.js';
import {
  channelType,
  conversation,
  conversationOwner,
  conversationStatus,
  conversationWithMessages,
  leadTag,
  message,
} from '../schemas/entities.js';

const MAX_CONTENT = 10_000;

const listQuery = pageQuery.extend({
  status: conversationStatus.optional(),
  owner: conversationOwner.optional(),
  tag: leadTag.optional(),
  channel: channelType.optional(),
  assigned_to: z.string().min(1).max(100).optional(),
});

const newMessage = z.object({
  content: z.string().trim().min(1).max(MAX_CONTENT),
  attachments: z.array(z.unknown()).optional(),
  template: z.unknown().optional(),
});

export function conversationRoutes(app: App, { engine: { rf, storage }, answerOnce }: Services): void {
  const tags = ['Conversations'];
  const path = '/api/v1/conversations';

  app.get(
    path,
    {
      config: { access: 'read:conversations', summary: 'Conversations, the one with the newest message first' },
      schema: { tags, querystring: listQuery, response: answers({ 200: pageOf(conversation) }) },
    },
    async (request) => {
      const { assigned_to: assignedTo, ...filter } = request.query;
      const page = await rf.tenant(principalOf(request).tenantId).conversations.list(withoutAbsent({ ...filter, assignedTo }));
      return { data: page.data.map(conversationToWire), next_cursor: page.nextCursor };
    },
  );

  app.get(
    `${path}/:id`,
    {
      config: { access: 'read:conversations', summary: 'A conversation with its newest messages; the ETag is its sequence' },
      schema: { tags, params: idParams, response: answers({ 200: conversationWithMessages }) },
    },
    async (request, reply) => {
      const { conversations } = rf.tenant(principalOf(request).tenantId);
      const [found, messages] = await Promise.all([conversations.get(request.params.id), conversations.messages(request.params.id)]);
      void reply.header('etag', `"${found.sequence}"`);
      return { ...conversationToWire(found), messages: messages.data.map(messageToWire) };
    },
  );

  app.get(
    `${path}/:id/messages`,
    {
      config: { access: 'read:conversations', summary: 'Messages of a conversation, newest first' },
      schema: { tags, params: idParams, querystring: pageQuery, response: answers({ 200: pageOf(message) }) },
    },
    async (request) => {
      const { tenantId } = principalOf(request);
      const page = await rf.tenant(tenantId).conversations.messages(request.params.id, withoutAbsent(request.query));
      return { data: page.data.map(messageToWire), next_cursor: page.nextCursor };
    },
  );

  app.post(
    `${path}/:id/messages`,
    {
      config: {
        access: 'write:conversations',
        summary: 'Reply as a person, who then owns the conversation. If-Match with its sequence refuses what has moved on',
        success: 202,
        idempotent: true,
      },
      schema: { tags, params: idParams, body: newMessage, response: answers({ 202: message }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { content, attachments, template } = request.body;
        if ((attachments && attachments.length > 0) || template)
          throw new ReplyForceError('unsupported', 'Only text can be sent in this version.');
        const { tenantId, actor } = principalOf(request);
        const sent = await rf
          .tenant(tenantId)
          .conversations.reply(request.params.id, { content, ...expectedSequence(request.headers['if-match']) }, actor);
        return { status: 202, body: messageToWire(sent) };
      }),
  );

  app.patch(
    `${path}/:id/assign`,
    {
      config: { access: 'write:conversations', summary: 'Assign to a member of the team, or to nobody' },
      schema: {
        tags,
        params: idParams,
        body: z.object({ user_id: z.string().min(1).max(100).nullable() }),
        response: answers({ 200: conversation }),
      },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      const { user_id: userId } = request.body;
      if (userId !== null && !(await storage.identity.findUser(tenantId, userId))) {
        throw new ReplyForceError('validation_failed', undefined, { errors: [{ path: 'user_id', message: 'is nobody of this team' }] });
      }
      return conversationToWire(await rf.tenant(tenantId).conversations.assign(request.params.id, userId, actor));
    },
  );

  app.patch(
    `${path}/:id/status`,
    {
      config: { access: 'write:conversations', summary: 'Open, snooze or close a conversation' },
      schema: { tags, params: idParams, body: z.object({ status: conversationStatus }), response: answers({ 200: conversation }) },
    },
    async (request) => {
      const { tenantId, actor } = principalOf(request);
      return conversationToWire(await rf.tenant(tenantId).conversations.setStatus(request.params.id, request.body.status, actor));
    },
  );

  app.post(
    `${path}/:id/return-to-ai`,
    {
      config: { access: 'write:conversations', summary: 'Let the machine answer again from the next message on', idempotent: true },
      schema: { tags, params: idParams, response: answers({ 200: conversation }) },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { tenantId, actor } = principalOf(request);
        return { status: 200, body: conversationToWire(await rf.tenant(tenantId).conversations.returnToAi(request.params.id, actor)) };
      }),
  );
}

/** The same object without its undefined values: core tells absent fields from given ones. */
function withoutAbsent<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
