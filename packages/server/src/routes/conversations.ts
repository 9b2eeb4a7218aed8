import { MEDIA_TYPES, ReplyForceError, type PersonReply } from '@replyforce/core';
import { conversationToWire, escalationToWire, messageToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { expectedSequence } from '../if-match.js';
import { answers, idParams, pageOf, pageQuery } from '../schemas/common.js';
import { escalation } from '../schemas/escalation.js';
import {
  channelType,
  conversation,
  conversationOwner,
  conversationStatus,
  conversationWithMessages,
  leadTag,
  message,
  quickReply,
  template,
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
  content: z.string().trim().max(MAX_CONTENT).default(''),
  attachments: z
    .array(
      z.strictObject({
        type: z.enum(MEDIA_TYPES),
        url: z.string().max(2_000).optional(),
        blob_key: z.string().max(512).optional(),
        mime_type: z.string().max(200).optional(),
        title: z.string().max(200).optional(),
      }),
    )
    .max(10)
    .optional(),
  quick_replies: z.array(quickReply).max(20).optional(),
  template: template.extend({ components: template.shape.components.default([]) }).optional(),
  reply_to: z.string().min(1).max(100).optional(),
});

/** `dry_run`: says what would be sent, or why it would not, and sends nothing. */
const sendQuery = z.object({ dry_run: z.enum(['true', 'false']).optional() });

const dryRun = z
  .strictObject({ dry_run: z.literal(true), messages: z.array(z.strictObject({ kind: z.string(), content: z.string() })) })
  .meta({ id: 'DryRun', description: 'The messages that would be sent.' });

function toReply({
  content,
  attachments,
  quick_replies: quickReplies,
  template: given,
  reply_to: replyTo,
}: z.output<typeof newMessage>): PersonReply {
  return withoutAbsent({
    content,
    attachments: attachments?.map(({ type, url, blob_key: blobKey, mime_type: mimeType, title }) =>
      withoutAbsent({ type, url, blobKey, mimeType, title }),
    ),
    quickReplies,
    template: given as PersonReply['template'],
    replyTo,
  });
}

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
    `${path}/:id/earlier`,
    {
      config: {
        access: 'read:conversations',
        summary: 'Conversations that ended in this one, since their customers turned out to be one person; oldest first',
      },
      schema: { tags, params: idParams, response: answers({ 200: z.strictObject({ data: z.array(conversation) }) }) },
    },
    async (request) => {
      const found = await rf.tenant(principalOf(request).tenantId).conversations.earlier(request.params.id);
      return { data: found.map(conversationToWire) };
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

  app.get(
    `${path}/:id/escalation`,
    {
      config: {
        access: 'read:conversations',
        summary: 'What a person needs who takes a conversation over: why, what is wanted, what was said',
      },
      schema: { tags, params: idParams, response: answers({ 200: escalation }) },
    },
    async (request, reply) => {
      const { conversations } = rf.tenant(principalOf(request).tenantId);
      return reply.send(escalationToWire(await conversations.escalation(request.params.id)) as never);
    },
  );

  app.post(
    `${path}/:id/messages`,
    {
      config: {
        access: 'write:conversations',
        summary:
          'Reply as a person, who then owns the conversation. If-Match with its sequence refuses what has moved on; dry_run checks and sends nothing',
        success: 202,
        idempotent: true,
      },
      schema: { tags, params: idParams, querystring: sendQuery, body: newMessage, response: answers({ 202: message, 200: dryRun }) },
    },
    async (request, reply) => {
      const { tenantId, actor } = principalOf(request);
      const { conversations } = rf.tenant(tenantId);
      const content = toReply(request.body);
      if (request.query.dry_run === 'true') {
        return reply.code(200).send({ dry_run: true, ...(await conversations.checkReply(request.params.id, content, actor)) });
      }
      return answerOnce(request, reply, async (use) => {
        const expected = expectedSequence(request.headers['if-match']);
        const sent = await conversations.reply(request.params.id, { ...content, ...expected, ...use }, actor);
        return { status: 202, body: messageToWire(sent) };
      });
    },
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
