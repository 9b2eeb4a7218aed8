import { callbackToWire } from '@replyforce/core/protocol';
import { z } from 'zod';
import type { App, Services } from '../app.js';
import { principalOf } from '../identity/principal.js';
import { answers, idParams, pageOf, pageQuery, time } from '../schemas/common.js';
import { messageStatus } from '../schemas/entities.js';

const callback = z
  .strictObject({
    id: z.string(),
    webhook_id: z.string().meta({ description: 'The message’s id, as the program was given it in the header of this name.' }),
    conversation_id: z.string(),
    number: z.number().int().meta({ description: 'Which try of its message it is, from 1.' }),
    status: z.enum(['sending', 'accepted', 'failed', 'uncertain']),
    http_status: z.number().int().nullable().meta({ description: 'What the callback address answered; null where it did not.' }),
    error: z.string().nullable(),
    message_status: messageStatus,
    created_at: time,
    settled_at: time.nullable(),
  })
  .meta({ id: 'Callback', description: 'One try to hand a reply to a program. Holds ids, no personal data.' });

const retried = z.strictObject({ webhook_id: z.string(), status: z.literal('queued') }).meta({ id: 'RetriedCallback' });

/** What was tried at the callback address of a channel that a program is. */
export function callbackRoutes(app: App, { engine: { rf }, answerOnce }: Services): void {
  const tags = ['Channels'];
  const access = 'manage:channels';
  const path = '/api/v1/channels/:id/callbacks';

  app.get(
    path,
    {
      config: { access, summary: 'Callbacks that were tried, with what was answered; the try begun last first' },
      schema: { tags, params: idParams, querystring: pageQuery, response: answers({ 200: pageOf(callback) }) },
    },
    async (request) => {
      const { cursor, limit } = request.query;
      const { channels } = rf.tenant(principalOf(request).tenantId);
      const page = await channels.callbacks(request.params.id, { limit, ...(cursor && { cursor }) });
      return { data: page.data.map(callbackToWire), next_cursor: page.nextCursor };
    },
  );

  app.post(
    `${path}/:webhook_id/retry`,
    {
      config: {
        access,
        summary: 'Hand a message that failed to the program again, under the same webhook-id',
        success: 202,
        idempotent: true,
      },
      schema: {
        tags,
        params: idParams.extend({ webhook_id: z.string().min(1).max(100) }),
        response: answers({ 202: retried }),
      },
    },
    async (request, reply) =>
      answerOnce(request, reply, async () => {
        const { tenantId, actor } = principalOf(request);
        const { id, webhook_id: webhookId } = request.params;
        await rf.tenant(tenantId).channels.retryCallback(id, webhookId, actor);
        return { status: 202, body: { webhook_id: webhookId, status: 'queued' } };
      }),
  );
}
